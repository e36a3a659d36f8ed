package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.roster.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsCommandTest {

    @TempDir
    private Path folder;

    private Path problem;
    private Path roster;

    @BeforeEach
    void writeTinyTown() throws IOException {
        problem = TinyTown.write(TinyTown.problem(), folder.resolve("tiny.json"));
        roster = TinyTown.write(TinyTown.rosterStartingAt(9, 0), folder.resolve("roster.json"));
    }

    @Test
    void listsEveryDayOfWork() {
        Run run = Run.of("records", problem, roster, "--rules", "NONE");
        assertThat(run.out().lines())
                .containsExactly(
                        "person  begin to end               breaks  work  paid  make by  keep until  asked by",
                        "Ada     2027-03-01 09:00 to 11:00           2 h   2 h",
                        "1 record under NONE");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void writesCsv() throws IOException {
        Path csv = folder.resolve("records.csv");
        Run run = Run.of("records", problem, roster, "--rules", "NONE", "--csv", csv);
        assertThat(run.err().lines()).containsExactly("written to " + csv);
        assertThat(Files.readString(csv).lines())
                .containsExactly(
                        "person,name,day,begin,end,breaks,work_seconds,paid_seconds,asked_by,make_by,keep_until",
                        "c-1,Ada,2027-03-01,2027-03-01T09:00:00-08:00,2027-03-01T11:00:00-08:00,,7200,7200,,,");
    }

    @Test
    void printsJson() {
        assertThat(Run.of("records", problem, roster, "--rules", "NONE", "--json")
                        .out())
                .contains("\"rulePack\": \"NONE\"", "\"workSeconds\": 7200");
    }

    @Test
    void givesOneFormAtATime() {
        Run run = Run.of("records", problem, roster, "--json", "--csv", folder.resolve("records.csv"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void warnsOfAnUnlawfulRoster() throws IOException {
        String lawful = Run.of("records", problem, roster, "--rules", "NONE").out();
        roster = TinyTown.write(TinyTown.rosterStartingAt(12, 1), roster);
        Run run = Run.of("records", problem, roster, "--rules", "NONE");
        assertThat(run.err().lines())
                .containsExactly("warning: " + roster + ": unlawful, 1 violation of 1 min in all; see putzplan check");
        assertThat(run.out()).isEqualTo(lawful.replace("09:00 to 11:00", "12:01 to 14:01"));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void warnsOfARosterOfWrongForm() throws IOException {
        Roster whole = TinyTown.rosterStartingAt(9, 0);
        roster = TinyTown.write(new Roster(whole.problem(), whole.routes(), List.of()), roster);
        assertThat(Run.of("records", problem, roster, "--rules", "NONE").err().lines())
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("warning: " + roster + ": unlawful, 1 violation of ")
                .endsWith(" in all, 1 of them of its form; see putzplan check");
    }

    @Test
    void refusesARosterOfAnotherProblem() throws IOException {
        Path other = TinyTown.write(TinyTown.problem("other-town"), folder.resolve("other.json"));
        assertThat(Run.of("records", other, roster).exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }
}
