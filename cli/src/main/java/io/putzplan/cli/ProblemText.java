package io.putzplan.cli;

import io.putzplan.engine.io.ReportJson;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A problem in one line. */
final class ProblemText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ROOT);

    private ProblemText() {}

    /** Size, period and law of {@code problem}. */
    static String describe(RosterProblem problem) {
        return describe(problem, problem.rulePack());
    }

    /** The same under {@code rulePack}. */
    static String describe(RosterProblem problem, String rulePack) {
        PlanningPeriod period = problem.period();
        return "%s: %s, %s in %s, %s to %s (%s), rules %s"
                .formatted(
                        Text.printable(problem.id()),
                        Text.count(problem.cleaners().size(), "cleaner"),
                        Text.count(problem.visits().size(), "visit"),
                        Text.count(problem.households().size(), "household"),
                        day(period.firstDay()),
                        day(period.lastDay()),
                        Text.count(problem.days().count(), "day"),
                        rulePack);
    }

    /** The same as JSON. */
    static ReportJson report(RosterProblem problem) {
        return new ReportJson()
                .text("id", problem.id())
                .number("cleaners", problem.cleaners().size())
                .number("households", problem.households().size())
                .number("visits", problem.visits().size())
                .number("mandatoryVisits", mandatoryCount(problem))
                .text("firstDay", problem.period().firstDay().toString())
                .text("lastDay", problem.period().lastDay().toString())
                .text("zone", problem.period().zone().getId())
                .text("rulePack", problem.rulePack());
    }

    static long mandatoryCount(RosterProblem problem) {
        return problem.visits().stream().filter(Visit::isMandatory).count();
    }

    /** A day with its name: {@code Mon 2027-03-01}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
