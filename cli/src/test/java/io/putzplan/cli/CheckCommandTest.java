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
        assertThat(run.out().lines())
                .containsExactly(
                        "TIME_WINDOW  1 min  c-1 Mon 1 March, visit v-1: service Mon 12:01 to 14:01,"
                                + " must start Mon 09:00 to 12:00 (promise to the household)",
                        roster + ": unlawful, 1 violation of 1 min in all");
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
    void asksOfAHistoryWhatTheRulesInForceNeed() throws IOException {
        TinyTown.write(TinyTown.refusingToAssume("FR"), problem);
        Path roster = TinyTown.write(TinyTown.rosterStartingAt(12, 0), folder.resolve("roster.json"));

        Run ofItsOwn = Run.of("check", problem, roster);
        assertThat(ofItsOwn.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(ofItsOwn.err()).contains("cleaners[0].history.knownSince: missing");
        assertThat(Run.of("check", problem, roster, "--rules", "NONE").exitCode())
                .isZero();
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
        Run run = Run.of("check", problem, roster, "--rules", "XX");
        assertThat(run.err()).startsWith("error: --rules: rule pack \"XX\": unknown, must be one of AT, CH, DE, EU");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void letsNothingInADocumentSteerTheTerminal() {
        Violation violation =
                new Violation(Rule.SKILLS, "skills", "Putzplan", "c-1", null, null, 1, "\u001b[2Jc: a\nb\u202e");
        assertThat(CheckCommand.line(violation)).isEqualTo("SKILLS  1 s  ?[2Jc: a?b?");
    }

    @Test
    void leavesTheRosterAlone() throws IOException {
        Path roster = TinyTown.write(TinyTown.rosterStartingAt(9, 0), folder.resolve("roster.json"));
        byte[] before = Files.readAllBytes(roster);
        Run.of("check", problem, roster);
        assertThat(roster).hasBinaryContent(before);
    }
}
