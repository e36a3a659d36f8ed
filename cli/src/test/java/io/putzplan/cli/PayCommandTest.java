package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.roster.Roster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayCommandTest {

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
    void printsEveryWeekLineByLine() {
        Run run = Run.of("pay", problem, roster);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "c-1 Ada, week of 2027-03-01: wages USD 50.00, mileage USD 0.00",
                        "  service         2 h  100 %  50.00  contract.hourlyWage  employment contract",
                        "  sick accrual  3 min          0.00  wa.sick              WAC 296-128-620(1) to (5)",
                        "in all: wages USD 50.00, mileage USD 0.00");
        assertThat(run.exitCode()).isZero();
    }

    /** As reckoned by hand in the documentation of the law. */
    @Test
    void findsTheWeekReckonedByHand() {
        Path worked = Path.of("..", "docs", "worked-week");
        Run run = Run.of("pay", worked.resolve("problem.json"), worked.resolve("roster.json"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "c-25 Bashir M., week of 2027-03-01: wages USD 681.83, mileage USD 33.88",
                        "  service           32 h 30 min  100 %  601.25  contract.hourlyWage  employment contract",
                        "  travel        2 h 48 min 36 s  100 %   51.99  contract.hourlyWage  employment contract",
                        "  paid rest          1 h 30 min  100 %   27.75  contract.hourlyWage  employment contract",
                        "  overtime           5 min 27 s   50 %    0.84  ca.ot.8              Labor Code §510(a)",
                        "  mileage                                33.88  contract.mileage     employment contract",
                        "  sick accrual  1 h 13 min 37 s           0.00  ca.sick              Labor Code §246 (SB 616)",
                        "in all: wages USD 681.83, mileage USD 33.88");
    }

    @Test
    void writesTheLinesAsCsv() {
        Path csv = folder.resolve("pay.csv");
        Run run = Run.of("pay", problem, roster, "--cleaner", "c-1", "--csv", csv);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly("written to " + csv);
        assertThat(csv).hasContent("""
                cleaner,week,kind,ruleId,citation,seconds,percent,cents
                c-1,2027-03-01,SERVICE,contract.hourlyWage,employment contract,7200,100,5000
                c-1,2027-03-01,SICK_ACCRUAL,wa.sick,WAC 296-128-620(1) to (5),180,0,0
                """);
    }

    @Test
    void givesTheLinesAsJson() {
        Run run = Run.of("pay", problem, roster, "--json");
        assertThat(run.out()).contains("\"wageCents\" : 5000", "\"kind\" : \"SERVICE\"", "\"kind\" : \"SICK_ACCRUAL\"");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void refusesACleanerThatIsNone() {
        Run run = Run.of("pay", problem, roster, "--cleaner", "c-2");
        assertThat(run.err())
                .startsWith("error: --cleaner: \"c-2\" is no cleaner of problem \"tiny-town\", must be one");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void warnsOfAnUnlawfulRoster() throws IOException {
        String lawful = Run.of("pay", problem, roster).out();
        roster = TinyTown.write(TinyTown.rosterStartingAt(12, 1), roster);
        Run run = Run.of("pay", problem, roster);
        assertThat(run.err().lines())
                .containsExactly("warning: " + roster + ": unlawful, 1 violation of 1 min in all; see putzplan check");
        assertThat(run.out()).isEqualTo(lawful);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void warnsOfARosterOfWrongForm() throws IOException {
        Roster whole = TinyTown.rosterStartingAt(9, 0);
        roster = TinyTown.write(new Roster(whole.problem(), whole.routes(), List.of()), roster);
        assertThat(Run.of("pay", problem, roster).err().lines())
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("warning: " + roster + ": unlawful, 1 violation of ")
                .endsWith(" in all, 1 of them of its form; see putzplan check");
    }

    @Test
    void refusesARosterOfAnotherProblem() throws IOException {
        Path other = TinyTown.write(TinyTown.problem("other-town"), folder.resolve("other.json"));
        Run run = Run.of("pay", other, roster);
        assertThat(run.err().lines())
                .containsExactly("error: " + roster + ": is for problem \"tiny-town\", must be for \"other-town\" ("
                        + other + ")");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void doesNotOverwriteItsInput() {
        Run run = Run.of("pay", problem, roster, "--csv", roster);
        assertThat(run.err()).startsWith("error: " + roster + ": is the roster, must be another file");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
