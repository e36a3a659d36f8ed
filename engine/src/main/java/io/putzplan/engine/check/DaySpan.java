package io.putzplan.engine.check;

import io.putzplan.engine.problem.PlanningPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days in a row.
 *
 * @param first first day
 * @param last last day, inclusive; before {@code first} when there are none
 */
record DaySpan(LocalDate first, LocalDate last) {

    /** The rostered days. */
    static DaySpan of(PlanningPeriod period) {
        return new DaySpan(period.firstDay(), period.lastDay());
    }

    /** The {@code days} days that end with {@code last}. */
    static DaySpan endingWith(LocalDate last, long days) {
        return new DaySpan(last.minusDays(days - 1), last);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean isEmpty() {
        return last.isBefore(first);
    }

    /** Number of days. */
    long length() {
        return isEmpty() ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
    }

    Stream<LocalDate> days() {
        return isEmpty() ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }

    DaySpan intersection(DaySpan other) {
        return from(other.first).until(other.last);
    }

    /** Without the days before {@code day}. */
    DaySpan from(LocalDate day) {
        return new DaySpan(first.isBefore(day) ? day : first, last);
    }

    /** Without the days after {@code day}. */
    DaySpan until(LocalDate day) {
        return new DaySpan(first, last.isAfter(day) ? day : last);
    }

    /** The parts of this span that lie in one week from {@code weekStart} each. */
    List<DaySpan> weeks(DayOfWeek weekStart) {
        List<DaySpan> weeks = new ArrayList<>();
        LocalDate week = first.with(TemporalAdjusters.previousOrSame(weekStart));
        for (; !week.isAfter(last); week = week.plusWeeks(1)) {
            weeks.add(new DaySpan(week, week.plusDays(6)).intersection(this));
        }
        return weeks;
    }

    /** The parts of this span that lie in one calendar month each. */
    List<DaySpan> months() {
        List<DaySpan> months = new ArrayList<>();
        LocalDate month = first.withDayOfMonth(1);
        for (; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new DaySpan(month, month.plusMonths(1).minusDays(1)).intersection(this));
        }
        return months;
    }
}
