package io.putzplan.engine.labour;

import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far before the period rules ask for the work of one person. Of the week of the first day the sum is always known. */
final class LookBackDays {

    private final PlanningPeriod period;
    private final List<Cleaner> contracts;
    private final LocalDate firstWeek;

    LookBackDays(RosterProblem problem, List<Cleaner> contracts) {
        this.period = problem.period();
        this.contracts = contracts;
        this.firstWeek = period.firstDay().with(TemporalAdjusters.previousOrSame(period.weekStart()));
    }

    /** First day of which {@code terms} must know the work; null when they ask for no day before the period. */
    @Nullable LocalDate from(RuleTerms terms) {
        return switch (terms) {
            case MaxAverageWork average -> ofSum(firstOf(average));
            case MaxWeeklyWork weekly -> firstOf(weekly);
            case ContractBand band ->
                band.accountCapPercent() == null
                        ? null
                        : ofSum(period.firstDay().withDayOfMonth(1));
            case MinWeeklyRest rest -> ofDays(rest.window().firstDay(period).minusDays(daysHolding(rest.dailyRest())));
            case MaxConsecutiveDays row ->
                ofDays(
                        row.window() == null
                                ? period.firstDay().minusDays(row.days())
                                : row.window().firstDay(period));
            case ProtectedDay day -> firstOf(day);
            case OvertimeTier tier -> tier.scope() == OvertimeTier.Scope.SEVENTH_DAY ? ofDays(firstWeek) : null;
            default -> null;
        };
    }

    private @Nullable LocalDate ofSum(LocalDate first) {
        return first.isBefore(firstWeek) ? first : null;
    }

    private @Nullable LocalDate ofDays(LocalDate first) {
        return first.isBefore(period.firstDay()) ? first : null;
    }

    private static long daysHolding(Duration rest) {
        return Math.ceilDiv(rest.toSeconds(), Duration.ofDays(1).toSeconds());
    }

    private LocalDate firstOf(MaxAverageWork terms) {
        LocalDate first = terms.window().firstDay(period);
        if (terms.formula() != MaxAverageWork.Formula.A_PLUS_B) {
            return first;
        }
        long leftOut = first.datesUntil(Window.endOfFirstWeek(period).plusDays(1))
                .filter(day -> isAway(day, terms))
                .count();
        return first.minusDays(leftOut);
    }

    private boolean isAway(LocalDate day, MaxAverageWork terms) {
        return contracts.stream()
                .flatMap(contract -> contract.absences().stream())
                .anyMatch(absence -> terms.neutral().contains(absence.kind()) && holds(absence, day));
    }

    private static boolean holds(Absence absence, LocalDate day) {
        return !absence.from().isAfter(day.atStartOfDay()) && absence.until().isAfter(day.atStartOfDay());
    }

    private @Nullable LocalDate firstOf(MaxWeeklyWork terms) {
        LocalDate first = terms.window().firstDay(period);
        if (terms.maxDays() != null) {
            return ofDays(first);
        }
        LocalDate average =
                terms.extra() == null ? first : terms.extra().average().firstDay(period);
        return ofSum(average.isBefore(first) ? average : first);
    }

    /** Free Sundays are judged only of those who work on one. */
    private @Nullable LocalDate firstOf(ProtectedDay terms) {
        if (contracts.stream()
                .flatMap(contract -> contract.shifts().stream())
                .noneMatch(shift -> mayMeetSunday(shift, terms))) {
            return null;
        }
        LocalDate year =
                terms.minFreeSundays() > 0 ? ofDays(sundayFrom(period.firstDay().withDayOfYear(1))) : null;
        LocalDate run = terms.freeSundayEvery() > 0
                ? ofDays(sundayFrom(period.firstDay()).minusWeeks(terms.freeSundayEvery() - 1L))
                : null;
        return year == null || (run != null && run.isBefore(year)) ? run : year;
    }

    private static LocalDate sundayFrom(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static boolean mayMeetSunday(Shift shift, ProtectedDay terms) {
        LocalDate sunday = sundayFrom(shift.day());
        return shift.latestEnd().isAfter(sunday.atStartOfDay().minus(terms.earlier()));
    }
}
