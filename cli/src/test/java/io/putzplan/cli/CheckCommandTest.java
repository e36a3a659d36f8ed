package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.check.Rule;
import io.putzplan.engine.check.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private Path problem;

    @BeforeEach
    void writeTinyTown() throws IOException {
        problem = TinyTown.write(TinyTown.problem(), folder.resolve("tiny.json"));
    }

    @Test
    void acceptsALawfulRoster() throws IOException {
        Path roster = TinyTown.write(TinyTown.rosterStartingAt(12, 0), folder.resolve("roster.json"));
        Run run = Run.of("check", problem, roster);
        assertThat(run.out().lines())
                .containsExactly(roster + ": lawful, no hard rule of US-WA, contract or promise is broken");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void namesRulePersonAmountAndCitationOfAViolation() throws IOException {
        Path roster = TinyTown.write(TinyTown.rosterStartingAt(12, 1), folder.resolve("roster.json"));
        Run run = Run.of("check", problem, roster);
        assertThat(run.out().lines().toList())
                .satisfiesExactly(
                        violation -> assertThat(violation)
                                .startsWith("TIME_WINDOW  c-1  Mon 2027-03-01  v-1  1 min  ")
                                .endsWith("]"),
                        verdict -> assertThat(verdict).isEqualTo(roster + ": unlawful, 1 violation of 1 min in all"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNLAWFUL_ROSTER);
    }

    @Test
    void givesTheVerdictAsJson() throws IOException {
        Path roster = TinyTown.write(TinyTown.rosterStartingAt(12, 1), folder.resolve("roster.json"));
        Run run = Run.of("check", problem, roster, "--json");
        assertThat(run.out()).contains("\"lawful\" : false", "\"hardSeconds\" : 60", "\"rule\" : \"TIME_WINDOW\"");
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNLAWFUL_ROSTER);
    }

    @Test
    void refusesARosterOfAnotherProblem() throws IOException {
        Path other = TinyTown.write(TinyTown.problem("other-town"), folder.resolve("other.json"));
        Path roster = TinyTown.write(TinyTown.rosterStartingAt(9, 0), folder.resolve("roster.json"));
        Run run = Run.of("check", other, roster);
        assertThat(run.err().lines())
                .containsExactly("error: " + roster + ": is for problem \"tiny-town\", must be for \"other-town\" ("
                        + other + ")");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void judgesByTheRulesAskedFor() throws IOException {
        Path roster = TinyTown.write(TinyTown.rosterStartingAt(9, 0), folder.resolve("roster.json"));
        assertThat(Run.of("check", problem, roster, "--rules", "DE").out()).contains("lawful, no hard rule of DE");
    }

    @Test
    void refusesRulesThatDoNotExist() throws IOException {
        Path roster = TinyTown.write(TinyTown.rosterStartingAt(9, 0), folder.resolve("roster.json"));
        Run run = Run.of("check", problem, roster, "--rules", "FR");
        assertThat(run.err()).startsWith("error: --rules: rule pack \"FR\": unknown, must be one of DE, US, US-WA");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void leavesOutOfALineWhatAViolationDoesNotConcern() {
        Violation violation = new Violation(
                Rule.WELL_FORMED, "roster", "Putzplan", null, null, "v-1", 1, "visit \"v-1\" twice, must be once");
        assertThat(CheckCommand.line(violation))
                .isEqualTo("WELL_FORMED  v-1  1 s  visit \"v-1\" twice, must be once [Putzplan]");
    }

    @Test
    void letsNothingInADocumentSteerTheTerminal() {
        Violation violation =
                new Violation(Rule.SKILLS, "skills", "Putzplan", "\u001b[2Jc", null, null, 1, "a\nb\u202e");
        assertThat(CheckCommand.line(violation)).isEqualTo("SKILLS  ?[2Jc  1 s  a?b? [Putzplan]");
    }

    @Test
    void leavesTheRosterAlone() throws IOException {
        Path roster = TinyTown.write(TinyTown.rosterStartingAt(9, 0), folder.resolve("roster.json"));
        byte[] before = Files.readAllBytes(roster);
        Run.of("check", problem, roster);
        assertThat(roster).hasBinaryContent(before);
    }
}
