package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.SolveResult;
import io.putzplan.engine.check.CheckReport;
import io.putzplan.engine.check.RosterKpis;
import io.putzplan.engine.check.Rule;
import io.putzplan.engine.check.Violation;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Obstacle;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.RosterCost;
import io.putzplan.engine.roster.UnassignedVisit;
import io.putzplan.engine.travel.GreatCircleTravelTimes;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryPrinterTest {

    private static final CheckReport LAWFUL = new CheckReport(List.of());

    @Test
    void tellsADispatcherWhoWorksAndWhatItCosts() {
        assertThat(print(summary(TinyTown.rosterStartingAt(9, 0), LAWFUL), Terminal.PLAIN))
                .isEqualToNormalizingNewlines("""
                        tiny-town: 1 cleaner, 2 visits in 1 household, Mon 2027-03-01 to Mon 2027-03-01 (1 day), rules US-WA

                        Cleaner  contract  paid  overtime  visits  travel/paid  paid of contract
                        c-1 Ada      4:00  2:00                 1        0.0 %  ##########..........

                        Visits  1 of 1 mandatory served, 0 of 1 optional
                        Paid    2:00 h, of them 0:00 h overtime
                        Service 2:00 h, productive share 100.0 %
                        Travel  0:00 h between homes, 0:00 h from and to home, paid or not, 0 km
                        Breaks  0:00 h waiting, 0:00 h paid rests, 0:00 h unpaid breaks
                        Cost    USD 47.50 = wages 50.00 + mileage 0.00 + idle 0.00 + preferences 2.50 + used shifts 0.00 - credit 5.00
                        Check   lawful, no hard rule of US-WA, contract or promise is broken
                        Roster  tiny.roster.json
                        """);
    }

    @Test
    void saysWhyMandatoryVisitsAreUnassigned() {
        Roster nobodyWorks = new Roster(
                "tiny-town",
                List.of(),
                List.of(
                        new UnassignedVisit("v-1", Map.of(Obstacle.NO_ROOM, 2, Obstacle.SKILL, 1)),
                        new UnassignedVisit("v-2", Map.of(Obstacle.SKILL, 3))));
        assertThat(print(summary(nobodyWorks, LAWFUL), Terminal.PLAIN))
                .contains("""

                1 mandatory visit unassigned
                  v-1  skill missing (1 cleaner), no room (2 cleaners)

                Visits  0 of 1 mandatory served, 0 of 1 optional
                """.replace("\n", System.lineSeparator()));
    }

    @Test
    void saysSoWhenTheRosterIsUnlawful() {
        Violation violation =
                new Violation(Rule.TIME_WINDOW, "window", "promise", "c-1", TinyTown.MONDAY, "v-1", 60, "late");
        SolveSummary summary = summary(TinyTown.rosterStartingAt(12, 1), new CheckReport(List.of(violation)));
        assertThat(print(summary, Terminal.PLAIN)).contains("Check   unlawful, 1 violation of 1 min in all");
        assertThat(summary.exitCode()).isEqualTo(ExitCode.NO_LAWFUL_ROSTER);
        assertThat(SummaryReport.of(summary).toText())
                .contains("\"exitCode\" : 5", "\"lawful\" : false", "\"rule\" : \"TIME_WINDOW\"");
    }

    @Test
    void usesBlocksAndColourWhereTheTerminalHasThem() {
        String text = print(summary(TinyTown.rosterStartingAt(9, 0), LAWFUL), new Terminal(true, true, true));
        assertThat(text).contains("██████████░░░░░░░░░░", "\u001b[1mVisits  \u001b[0m1 of 1");
    }

    private static String print(SolveSummary summary, Terminal terminal) {
        StringWriter text = new StringWriter();
        new SummaryPrinter(new PrintWriter(text, true), terminal).print(summary);
        return text.toString();
    }

    private static SolveSummary summary(Roster roster, CheckReport report) {
        RosterProblem problem = TinyTown.problem();
        RulePack rules = RulePacks.load(problem.rulePack());
        return new SolveSummary(
                problem,
                rules.id(),
                new SolveResult(
                        roster,
                        new RosterCost(report.hardSeconds(), 0, 5_000, 0, 0, 250, 0, 0, 0, 0, 500),
                        report,
                        100,
                        null),
                Coverage.of(problem, roster),
                new RosterKpis(problem, GreatCircleTravelTimes.of(problem), rules).of(roster),
                Path.of("tiny.roster.json"));
    }
}
