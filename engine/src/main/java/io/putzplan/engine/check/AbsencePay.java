package io.putzplan.engine.check;

import io.putzplan.engine.check.PayLaw.Term;
import io.putzplan.engine.labour.PaidAbsence;
import io.putzplan.engine.labour.PaidAbsence.Kind;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.PlanningPeriod;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is paid for days that are not worked, and the sick leave that work earns. */
final class AbsencePay {

    private static final int WORKING_DAYS_PER_WEEK = 6;

    private final PlanningPeriod period;
    private final PayLaw law;

    AbsencePay(PlanningPeriod period, PayLaw law) {
        this.period = period;
        this.law = law;
    }

    /** What {@code week} is owed for absences and public holidays. */
    List<PayEntry> of(PaidWeek week) {
        List<PayEntry> entries = new ArrayList<>();
        for (LocalDate day : daysOf(week)) {
            for (Absence absence : week.cleaner().absences()) {
                if (beginsIn(day, absence)) {
                    absence(week.cleaner(), absence, day).ifPresent(entries::add);
                }
            }
            if (isLostByHoliday(day, week)) {
                holiday(week.cleaner(), day).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private List<LocalDate> daysOf(PaidWeek week) {
        return week.firstDay()
                .datesUntil(week.lastDay().plusDays(1))
                .filter(day -> !day.isBefore(period.firstDay()) && !day.isAfter(period.lastDay()))
                .toList();
    }

    private static boolean beginsIn(LocalDate day, Absence absence) {
        LocalDateTime midnight = day.atStartOfDay();
        return !midnight.isBefore(absence.from()) && midnight.isBefore(absence.until());
    }

    private Optional<PayEntry> absence(Cleaner cleaner, Absence absence, LocalDate day) {
        PayKind line = lineOf(absence.kind());
        Kind kind = kindOf(absence.kind());
        if (line == null || kind == null) {
            return Optional.empty();
        }
        return highest(line, kind, cleaner, day, absence.hoursPerDay().toSeconds(), dayNumber(absence, day));
    }

    /** The how manyth day that begins in {@code absence} is {@code day}, from 1. */
    private static long dayNumber(Absence absence, LocalDate day) {
        LocalDate from = absence.from().toLocalDate();
        LocalDate first = from.atStartOfDay().isBefore(absence.from()) ? from.plusDays(1) : from;
        return ChronoUnit.DAYS.between(first, day) + 1;
    }

    private boolean isLostByHoliday(LocalDate day, PaidWeek week) {
        Cleaner cleaner = week.cleaner();
        return day.getDayOfWeek() != DayOfWeek.SUNDAY
                && law.isHoliday(law.employerRegion(), day)
                && week.shifts().stream().noneMatch(shift -> shift.day().equals(day))
                && cleaner.absences().stream().noneMatch(absence -> beginsIn(day, absence))
                && cleaner.shifts().stream().anyMatch(shift -> shift.day().getDayOfWeek() == day.getDayOfWeek());
    }

    private Optional<PayEntry> holiday(Cleaner cleaner, LocalDate day) {
        long seconds = cleaner.contract().weeklyHours().toSeconds() / WORKING_DAYS_PER_WEEK;
        return highest(PayKind.PUBLIC_HOLIDAY, Kind.PUBLIC_HOLIDAY, cleaner, day, seconds, 1);
    }

    private Optional<PayEntry> highest(
            PayKind line, Kind kind, Cleaner cleaner, LocalDate day, long seconds, long dayNumber) {
        long wage = cleaner.contract().hourlyWageCentsOn(day);
        return law.on(day, cleaner, PaidAbsence.class).stream()
                .filter(term -> term.terms().kind() == kind && pays(term.terms(), cleaner, day, dayNumber))
                .reduce((first, second) ->
                        second.terms().percent() > first.terms().percent() ? second : first)
                .map(term -> entry(line, term, seconds, wage));
    }

    private static PayEntry entry(PayKind line, Term<PaidAbsence> term, long seconds, long wage) {
        int percent = term.terms().percent();
        return new PayEntry(
                line,
                term.clause(),
                percent == 0 ? 0 : seconds,
                percent,
                ExactCents.hourly(wage, seconds).percent(percent));
    }

    private static boolean pays(PaidAbsence terms, Cleaner cleaner, LocalDate day, long dayNumber) {
        if (terms.kind() == Kind.PUBLIC_HOLIDAY) {
            return true;
        }
        LocalDate since = cleaner.employment().employedSince();
        Integer most = terms.maxDays();
        return (since == null || ChronoUnit.DAYS.between(since, day) >= terms.waitDays())
                && (most == null || dayNumber <= most);
    }

    /** Sick leave earned by the paid time of {@code week}, rounded down; of several rules, the most. */
    Optional<PayEntry> earned(PaidWeek week) {
        return law.on(week.lastDay(), week.cleaner(), PaidAbsence.class).stream()
                .filter(term -> term.terms().kind() == Kind.SICK_ACCRUAL)
                .map(term -> new PayEntry(
                        PayKind.SICK_ACCRUAL, term.clause(), earned(term.terms(), week), 0, ExactCents.ZERO))
                .reduce((first, second) -> second.seconds() > first.seconds() ? second : first);
    }

    private static long earned(PaidAbsence terms, PaidWeek week) {
        Duration per = terms.earnPerHours();
        return per == null ? 0 : week.paidSeconds() * 3_600 / per.toSeconds();
    }

    private static @Nullable PayKind lineOf(AbsenceKind kind) {
        return switch (kind) {
            case SICK -> PayKind.SICK;
            case LEAVE -> PayKind.LEAVE;
            case TRAINING -> PayKind.TRAINING;
            case MATERNITY -> PayKind.MATERNITY;
            case OTHER_JOB, OTHER -> null;
        };
    }

    private static @Nullable Kind kindOf(AbsenceKind kind) {
        return switch (kind) {
            case SICK -> Kind.SICK;
            case LEAVE -> Kind.LEAVE;
            case TRAINING -> Kind.TRAINING;
            case MATERNITY -> Kind.MATERNITY;
            case OTHER_JOB, OTHER -> null;
        };
    }
}
