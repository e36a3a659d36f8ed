package io.putzplan.engine.evaluate;

import io.putzplan.engine.evaluate.ProtectedLimits.SundayBudget;
import io.putzplan.engine.evaluate.ProtectedLimits.SundayRun;
import io.putzplan.engine.labour.DayKind;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.ProtectedDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes bounds of what a rule of protected days asks of several shifts of a person. */
final class ProtectedLimitsDraft {

    private static final int WEEK = 7;

    private final ProtectedDay terms;
    private final DayCalendar calendar;
    private final CivilDays days;
    private final PersonPast past;
    private final boolean[] binds;

    ProtectedLimitsDraft(LabourRule rule, RuleBook book, CivilDays days, PersonPast past) {
        terms = (ProtectedDay) rule.terms();
        calendar = book.calendar;
        this.days = days;
        this.past = past;
        binds = new boolean[days.count];
        for (int day = 0; day < binds.length; day++) {
            binds[day] = book.binds(rule, days.date(day), past.first());
        }
    }

    /** Whether the rule binds the person on any day of the period. */
    boolean binds() {
        boolean any = false;
        for (boolean day : binds) {
            any |= day;
        }
        return any;
    }

    /** By day, within how many days a free day makes up for work on it; empty when the rule asks for none. */
    int[] substituteWithin() {
        int[] within = new int[terms.substituteWithin().isEmpty() ? 0 : days.count];
        for (int day = 0; day < within.length; day++) {
            boolean sunday =
                    DayCalendar.isSunday(days.date(day)) && terms.days().contains(DayKind.SUNDAY);
            DayKind kind = sunday ? DayKind.SUNDAY : DayKind.PUBLIC_HOLIDAY;
            within[day] = binds[day] ? terms.substituteWithin().getOrDefault(kind, 0) : 0;
        }
        return within;
    }

    /** Whether each day that may be looked at for a substitute is a working day. */
    boolean[] workingDays(int[] substituteWithin) {
        boolean[] workingDays =
                new boolean[days.count + IntStream.of(substituteWithin).max().orElse(0)];
        for (int day = 0; day < workingDays.length; day++) {
            workingDays[day] = calendar.isWorkingDay(days.date(day));
        }
        return workingDays;
    }

    int joinedRest() {
        Duration joined = terms.joinedRest();
        return joined == null ? 0 : ShiftRules.seconds(joined);
    }

    /** Protected days of the period around which free time is owed. */
    int[] joinedDays() {
        return IntStream.range(0, terms.joinedRest() == null ? 0 : days.count)
                .filter(day -> binds[day] && calendar.kind(days.date(day), terms.days(), calendar.region()) != null)
                .toArray();
    }

    /** When the protected times of the days so much later begin. */
    int[] begins(int[] someDays, int later) {
        int earlier = ShiftRules.seconds(terms.earlier());
        return IntStream.of(someDays)
                .map(day -> days.begin(day + later) - earlier)
                .toArray();
    }

    int firstSunday() {
        return WEEK - days.first.getDayOfWeek().getValue();
    }

    /** Bounds on the worked Sundays of each calendar year of the period. */
    List<SundayBudget> years() {
        List<SundayBudget> budgets = new ArrayList<>();
        int from = 0;
        while (terms.minFreeSundays() > 0 && from < days.count) {
            int year = days.date(from).getYear();
            int until = Math.min(days.count, days.indexOf(LocalDate.of(year + 1, 1, 1)));
            if (binds[until - 1]) {
                int sundays = 0;
                int worked = 0;
                for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                    sundays += DayCalendar.isSunday(day) ? 1 : 0;
                    worked += DayCalendar.isSunday(day) && day.isBefore(days.first) && past.isWorked(day) ? 1 : 0;
                }
                int most = Math.max(0, sundays - terms.minFreeSundays() - worked);
                budgets.add(new SundayBudget(from, until, most));
            }
            from = until;
        }
        return budgets;
    }

    /** Runs of Sundays that may all be worked only if the rule is broken. */
    List<SundayRun> runs() {
        List<SundayRun> runs = new ArrayList<>();
        for (int last = firstSunday(); terms.freeSundayEvery() > 0 && last < days.count; last += WEEK) {
            int first = last - WEEK * (terms.freeSundayEvery() - 1);
            boolean all = binds[last];
            for (int day = first; day < 0; day += WEEK) {
                all &= past.isWorked(days.date(day));
            }
            if (all) {
                runs.add(new SundayRun(Math.max(first, firstSunday()), last));
            }
        }
        return runs;
    }
}
