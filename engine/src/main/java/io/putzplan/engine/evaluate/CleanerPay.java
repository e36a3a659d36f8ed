package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.OvertimeTier.Scope;
import io.putzplan.engine.labour.PaidAbsence;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.WorkedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compiles the pay weeks of one cleaner. */
final class CleanerPay {

    private static final int DAYS_PER_WEEK = 7;

    /** Days after a week into which its shifts may run by more than one rule of the day. */
    private static final int DAYS_AFTER = 7;

    private final Cleaner cleaner;
    private final Contract contract;
    private final PlanningPeriod period;
    private final PayLaw law;

    CleanerPay(Cleaner cleaner, RosterProblem problem, PayLaw law) {
        this.cleaner = cleaner;
        contract = cleaner.contract();
        period = problem.period();
        this.law = law;
    }

    /** All weeks that touch the period, in order. */
    List<PayWeek> weeks() {
        List<PayWeek> weeks = new ArrayList<>();
        LocalDate first = ShiftTable.firstWeek(period);
        for (LocalDate begin = first; !begin.isAfter(period.lastDay()); begin = begin.plusWeeks(1)) {
            weeks.add(week(begin, begin.equals(first)));
        }
        return List.copyOf(weeks);
    }

    private PayWeek week(LocalDate begin, boolean isFirst) {
        LocalDate last = begin.plusDays(DAYS_PER_WEEK - 1);
        LocalDate end = last.isAfter(period.lastDay()) ? period.lastDay() : last;
        LocalDate start = isFirst ? period.firstDay() : begin;
        return new PayWeek(
                law.overtimeOn(end, cleaner, Scope.WEEK, Scope.CONTRACT),
                isFirst ? cleaner.history().workedThisWeek().toSeconds() : 0,
                guaranteedHundredths(end) * (ChronoUnit.DAYS.between(begin, end) + 1),
                contract.hourlyWageCentsOn(end),
                start.datesUntil(end.plusDays(1)).mapToLong(this::absencePay).sum(),
                start.datesUntil(end.plusDays(1))
                        .flatMap(day -> holiday(day).stream())
                        .toList(),
                law.countsDays ? days(begin) : null);
    }

    /** Time paid in a whole week, worked or not. */
    private long guaranteedHundredths(LocalDate day) {
        long agreed = contract.weeklyHours().toSeconds();
        long guaranteed = 100 * contract.guaranteedWeeklyHours().toSeconds();
        for (ContractBand band : law.termsOn(day, cleaner, ContractBand.class)) {
            guaranteed = Math.max(guaranteed, byBand(band, agreed));
        }
        return switch (contract.hoursBand()) {
            case MINIMUM -> Math.max(guaranteed, 100 * agreed);
            case FIXED, MAXIMUM -> guaranteed;
        };
    }

    private long byBand(ContractBand band, long agreed) {
        return switch (contract.hoursBand()) {
            case FIXED -> 0;
            case MINIMUM ->
                agreed == 0 && band.defaultWeekly() != null
                        ? 100 * band.defaultWeekly().toSeconds()
                        : 0;
            case MAXIMUM -> band.maxMinusPercent() == null ? 0 : agreed * (100 - band.maxMinusPercent());
        };
    }

    private long absencePay(LocalDate day) {
        long pay = 0;
        for (Absence absence : cleaner.absences()) {
            if (beginsIn(absence, day)) {
                pay += WeekPay.UNITS_PER_HUNDREDTH
                        * absence.hoursPerDay().toSeconds()
                        * contract.hourlyWageCentsOn(day)
                        * percentOf(absence, day);
            }
        }
        return pay;
    }

    private static boolean beginsIn(Absence absence, LocalDate day) {
        LocalDateTime midnight = day.atStartOfDay();
        return !midnight.isBefore(absence.from()) && midnight.isBefore(absence.until());
    }

    private long percentOf(Absence absence, LocalDate day) {
        return paidAs(absence)
                .map(kind -> law.termsOn(day, cleaner, PaidAbsence.class).stream()
                        .filter(rule -> rule.kind() == kind && pays(rule, absence, day))
                        .mapToInt(PaidAbsence::percent)
                        .max()
                        .orElse(0))
                .orElse(0);
    }

    private boolean pays(PaidAbsence rule, Absence absence, LocalDate day) {
        LocalDate since = cleaner.employment().employedSince();
        LocalDate from = absence.from().toLocalDate();
        LocalDate first = beginsIn(absence, from) ? from : from.plusDays(1);
        return (since == null || !day.isBefore(since.plusDays(rule.waitDays())))
                && (rule.maxDays() == null || ChronoUnit.DAYS.between(first, day) < rule.maxDays());
    }

    private static Optional<PaidAbsence.Kind> paidAs(Absence absence) {
        return switch (absence.kind()) {
            case SICK -> Optional.of(PaidAbsence.Kind.SICK);
            case LEAVE -> Optional.of(PaidAbsence.Kind.LEAVE);
            case MATERNITY -> Optional.of(PaidAbsence.Kind.MATERNITY);
            case TRAINING -> Optional.of(PaidAbsence.Kind.TRAINING);
            case OTHER_JOB, OTHER -> Optional.empty();
        };
    }

    private Optional<PayWeek.Holiday> holiday(LocalDate day) {
        int percent = law.termsOn(day, cleaner, PaidAbsence.class).stream()
                .filter(rule -> rule.kind() == PaidAbsence.Kind.PUBLIC_HOLIDAY)
                .mapToInt(PaidAbsence::percent)
                .max()
                .orElse(0);
        if (percent == 0
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || cleaner.shifts().stream().noneMatch(shift -> shift.day().getDayOfWeek() == day.getDayOfWeek())
                || cleaner.absences().stream().anyMatch(absence -> beginsIn(absence, day))
                || !law.holidays.isHoliday(law.region(), day)) {
            return Optional.empty();
        }
        long pay = WeekPay.UNITS_PER_SIXTH
                * contract.weeklyHours().toSeconds()
                * contract.hourlyWageCentsOn(day)
                * percent;
        return Optional.of(new PayWeek.Holiday(position(day), pay));
    }

    private int position(LocalDate day) {
        List<LocalDate> days =
                cleaner.shifts().stream().map(Shift::day).sorted().toList();
        return days.indexOf(day);
    }

    /** What days get on top; null when none can get anything. */
    private @Nullable PayDays days(LocalDate begin) {
        List<LocalDate> dates =
                begin.datesUntil(begin.plusDays(DAYS_PER_WEEK + DAYS_AFTER)).toList();
        List<LocalDate> before =
                cleaner.history().days().stream().map(WorkedDay::day).toList();
        List<OvertimeRates> rates = dates.stream()
                .map(day -> law.overtimeOn(day, cleaner, Scope.DAY, Scope.DAY))
                .toList();
        OvertimeRates seventh = law.overtimeOn(dates.get(DAYS_PER_WEEK - 1), cleaner, Scope.DAY, Scope.SEVENTH_DAY);
        if (seventh.count() == 0 && rates.stream().allMatch(each -> each.count() == 0)) {
            return null;
        }
        return new PayDays(
                rates,
                seventh,
                dates.stream().map(contract::hourlyWageCentsOn).toList(),
                IntStream.range(0, DAYS_PER_WEEK)
                        .mapToObj(day -> before.contains(dates.get(day)))
                        .toList());
    }
}
