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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles the pay weeks of one cleaner, or what overtime is reckoned by of several contracts of one person. */
final class CleanerPay {

    private static final int DAYS_PER_WEEK = 7;

    private static final int WORKING_DAYS_PER_WEEK = 6;

    private final Cleaner cleaner;
    private final List<Cleaner> joined;
    private final Contract contract;
    private final PlanningPeriod period;
    private final PayLaw law;
    /** Rates and wages of every day from the first of the first week on; the last stand for all later days. */
    private final List<OvertimeRates> dayRates;

    private final List<Long> dayWages;

    /**
     * A compiler for {@code cleaner}.
     *
     * @param joined contracts whose hours are taken together for overtime, in order; one when {@code cleaner} is taken alone
     */
    CleanerPay(Cleaner cleaner, List<Cleaner> joined, RosterProblem problem, PayLaw law) {
        this.cleaner = cleaner;
        this.joined = joined;
        contract = cleaner.contract();
        period = problem.period();
        this.law = law;
        List<LocalDate> days = law.countsDays
                ? ShiftTable.firstWeek(period)
                        .datesUntil(period.lastDay().plusDays(CivilDays.AFTER))
                        .toList()
                : List.of();
        dayRates = days.stream()
                .map(day -> law.overtimeOn(day, cleaner, agreedSeconds(), Scope.DAY, Scope.DAY))
                .toList();
        dayWages = days.stream().map(contract::hourlyWageCentsOn).toList();
    }

    /** All weeks that touch the period, in order; without overtime where contracts are joined. */
    List<PayWeek> weeks() {
        return begins().map(begin -> week(begin, begin.equals(ShiftTable.firstWeek(period))))
                .toList();
    }

    /** By what the overtime of all contracts together is reckoned, in the same weeks. */
    List<PayWeek> jointWeeks() {
        return begins().map(this::jointWeek).toList();
    }

    private Stream<LocalDate> begins() {
        return Stream.iterate(
                ShiftTable.firstWeek(period), begin -> !begin.isAfter(period.lastDay()), begin -> begin.plusWeeks(1));
    }

    private PayWeek jointWeek(LocalDate begin) {
        long history = begin.equals(ShiftTable.firstWeek(period))
                ? joined.stream()
                        .mapToLong(each -> each.history().workedThisWeek().toSeconds())
                        .sum()
                : 0;
        return new PayWeek(
                law.overtimeOn(endOf(begin), cleaner, agreedSeconds(), Scope.WEEK, Scope.CONTRACT),
                history,
                0,
                0,
                0,
                List.of(),
                law.countsDays ? days(begin) : null);
    }

    private LocalDate endOf(LocalDate begin) {
        LocalDate last = begin.plusDays(DAYS_PER_WEEK - 1);
        return last.isAfter(period.lastDay()) ? period.lastDay() : last;
    }

    private long agreedSeconds() {
        return joined.stream()
                .mapToLong(each -> each.contract().weeklyHours().toSeconds())
                .sum();
    }

    private PayWeek week(LocalDate begin, boolean isFirst) {
        LocalDate end = endOf(begin);
        boolean alone = joined.size() == 1;
        List<LocalDate> days = (isFirst ? period.firstDay() : begin)
                .datesUntil(end.plusDays(1))
                .toList();
        long history = isFirst ? cleaner.history().workedThisWeek().toSeconds() : 0;
        long guaranteed = guaranteedSeconds(end) * (ChronoUnit.DAYS.between(begin, end) + 1) / DAYS_PER_WEEK;
        long absent = days.stream().mapToLong(this::absentSeconds).sum();
        return new PayWeek(
                alone ? law.overtimeOn(end, cleaner, agreedSeconds(), Scope.WEEK, Scope.CONTRACT) : OvertimeRates.NONE,
                history,
                Math.max(0, guaranteed - history - absent),
                contract.hourlyWageCentsOn(end),
                days.stream().mapToLong(this::absencePay).sum(),
                days.stream().flatMap(day -> holiday(day).stream()).toList(),
                alone && law.countsDays ? days(begin) : null);
    }

    /** Time paid in a whole week, worked or not. */
    private long guaranteedSeconds(LocalDate day) {
        long agreed = contract.weeklyHours().toSeconds();
        long guaranteed = contract.guaranteedWeeklyHours().toSeconds();
        for (ContractBand band : law.termsOn(day, cleaner, ContractBand.class)) {
            guaranteed = Math.max(guaranteed, byBand(band, agreed));
        }
        return switch (contract.hoursBand()) {
            case MINIMUM -> Math.max(guaranteed, agreed);
            case FIXED, MAXIMUM -> guaranteed;
        };
    }

    private long byBand(ContractBand band, long agreed) {
        return switch (contract.hoursBand()) {
            case FIXED -> 0;
            case MINIMUM ->
                agreed == 0 && band.defaultWeekly() != null
                        ? band.defaultWeekly().toSeconds()
                        : 0;
            case MAXIMUM -> band.maxMinusPercent() == null ? 0 : agreed * (100 - band.maxMinusPercent()) / 100;
        };
    }

    /** Time on {@code day} for which absences are paid, at whatever percentage. */
    private long absentSeconds(LocalDate day) {
        return cleaner.absences().stream()
                .filter(absence -> beginsIn(absence, day) && percentOf(absence, day) > 0)
                .mapToLong(absence -> absence.hoursPerDay().toSeconds())
                .sum();
    }

    private long absencePay(LocalDate day) {
        long pay = 0;
        for (Absence absence : cleaner.absences()) {
            if (beginsIn(absence, day)) {
                pay += absence.hoursPerDay().toSeconds() * contract.hourlyWageCentsOn(day) * percentOf(absence, day);
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
        long seconds = contract.weeklyHours().toSeconds() / WORKING_DAYS_PER_WEEK;
        long pay = seconds * contract.hourlyWageCentsOn(day) * percent;
        return Optional.of(new PayWeek.Holiday(position(day), seconds, pay));
    }

    private int position(LocalDate day) {
        List<LocalDate> days =
                cleaner.shifts().stream().map(Shift::day).sorted().toList();
        return days.indexOf(day);
    }

    /** What days get on top; null when none can get anything. */
    private @Nullable PayDays days(LocalDate begin) {
        List<OvertimeRates> rates = fromOn(begin, dayRates);
        OvertimeRates seventh = law.overtimeOn(
                begin.plusDays(DAYS_PER_WEEK - 1), cleaner, agreedSeconds(), Scope.DAY, Scope.SEVENTH_DAY);
        if (seventh.count() == 0 && rates.stream().allMatch(each -> each.count() == 0)) {
            return null;
        }
        return new PayDays(
                rates,
                seventh,
                fromOn(begin, dayWages),
                joined.stream()
                        .flatMap(each -> each.history().days().stream())
                        .map(WorkedDay::day)
                        .filter(day -> !day.isBefore(begin) && day.isBefore(begin.plusDays(DAYS_PER_WEEK)))
                        .mapToInt(day -> 1 << ChronoUnit.DAYS.between(begin, day))
                        .reduce(0, (some, one) -> some | one));
    }

    private <T> List<T> fromOn(LocalDate begin, List<T> ofDays) {
        int day = Math.toIntExact(ChronoUnit.DAYS.between(ShiftTable.firstWeek(period), begin));
        return ofDays.subList(day, ofDays.size());
    }
}
