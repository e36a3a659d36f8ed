package io.putzplan.engine.check;

import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MaxAverageWork;
import io.putzplan.engine.labour.MaxConsecutiveDays;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.labour.ProtectedDay;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.Window;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.PlanningPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far rules look back before the period, and what of that is not known. */
final class LookBack {

    static final String LAST_END_UNKNOWN =
            "the end of the last work before the period is not stated; the first shift is judged without";

    private final ProblemFacts facts;
    private final RulesInUse used;
    private final PlanningPeriod period;
    private final DaySpan days;

    LookBack(ProblemFacts facts, RulesInUse used) {
        this.facts = facts;
        this.used = used;
        this.period = facts.problem().period();
        this.days = DaySpan.of(period);
    }

    /** The rules that look at days before the period of which it is not known what {@code person} worked. */
    List<UnjudgedRule> beyondTheKnown(PersonWork person) {
        List<UnjudgedRule> found = new ArrayList<>();
        for (LabourRule rule : used.binding()) {
            String reason = used.binds(rule, person) ? reason(rule.terms(), person) : null;
            if (reason != null) {
                found.add(RulesNotJudged.unjudged(rule, person.first().person(), reason));
            }
        }
        return found;
    }

    private @Nullable String reason(RuleTerms terms, PersonWork person) {
        return switch (terms) {
            case MaxAverageWork average -> sumFrom(averageFrom(average, person), person);
            case MaxWeeklyWork weekly -> sumFrom(weeklyFrom(weekly), person);
            case ContractBand band
            when band.accountCapPercent() != null -> sumFrom(period.firstDay().withDayOfMonth(1), person);
            case MinWeeklyRest rest ->
                daysFrom(firstOf(rest.window()), person, "spans that begin before are not judged");
            case MaxConsecutiveDays row -> daysFrom(rowFrom(row), person, "days before are taken as free");
            case ProtectedDay day
            when day.minFreeSundays() > 0 ->
                daysFrom(period.firstDay().withDayOfYear(1), person, "Sundays before are taken as free");
            case ProtectedDay day
            when day.freeSundayEvery() > 0 ->
                daysFrom(
                        firstSunday().minusWeeks(day.freeSundayEvery() - 1L),
                        person,
                        "runs of Sundays that begin before are not judged");
            case MinDailyRest rest when person.past().lastEnd() == null -> LAST_END_UNKNOWN;
            default -> null;
        };
    }

    private LocalDate averageFrom(MaxAverageWork terms, PersonWork person) {
        LocalDate end = days.weeks(period.weekStart()).getFirst().last();
        return AverageBudget.of(terms, person, end, facts).days().first();
    }

    private LocalDate weeklyFrom(MaxWeeklyWork terms) {
        LocalDate first = firstOf(terms.window());
        LocalDate average =
                terms.extra() == null ? first : firstOf(terms.extra().average());
        return average.isBefore(first) ? average : first;
    }

    private LocalDate rowFrom(MaxConsecutiveDays terms) {
        return terms.window() == null ? period.firstDay().minusDays(terms.days()) : firstOf(terms.window());
    }

    private LocalDate firstSunday() {
        return period.firstDay().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private LocalDate firstOf(Window window) {
        return WindowSpans.of(window, period).getFirst().first();
    }

    /** What is to be said of a sum that begins with {@code first}; of the first week the sum is known in any case. */
    private @Nullable String sumFrom(LocalDate first, PersonWork person) {
        HistoryPolicy policy = facts.problem().employer().historyPolicy();
        LocalDate week = period.firstDay().with(TemporalAdjusters.previousOrSame(period.weekStart()));
        DaySpan unknown = unknown(first, week.minusDays(1), person);
        if (unknown.isEmpty() || policy == HistoryPolicy.KNOWN) {
            return null;
        }
        return "rests on an assumption: work " + range(unknown) + " is not known and taken as "
                + (policy == HistoryPolicy.ASSUME_AVERAGE ? "a seventh of the agreed weekly hours a day" : "none");
    }

    private @Nullable String daysFrom(LocalDate first, PersonWork person, String consequence) {
        DaySpan unknown = unknown(first, period.firstDay().minusDays(1), person);
        return unknown.isEmpty()
                ? null
                : "it is not known on which days " + range(unknown) + " there was work; " + consequence;
    }

    private static DaySpan unknown(LocalDate first, LocalDate last, PersonWork person) {
        LocalDate since = person.first().employment().employedSince();
        DaySpan looked = new DaySpan(since != null && since.isAfter(first) ? since : first, last);
        LocalDate end = last;
        while (!end.isBefore(looked.first()) && person.past().isKnown(end)) {
            end = end.minusDays(1);
        }
        return looked.until(end);
    }

    private static String range(DaySpan span) {
        return "from " + Wording.day(span.first()) + " " + span.first().getYear() + " to " + Wording.day(span.last())
                + " " + span.last().getYear();
    }
}
