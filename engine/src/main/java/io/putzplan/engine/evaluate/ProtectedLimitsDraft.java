package io.putzplan.engine.evaluate;

import io.putzplan.engine.evaluate.ProtectedLimits.SundayBudget;
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

    ProtectedLimits finish(int number) {
        int[] within = terms.substituteWithin().isEmpty() ? new int[0] : substituteWithin();
        int longest = IntStream.of(within).max().orElse(0);
        boolean[] workingDays = new boolean[days.count + longest];
        for (int day = 0; day < workingDays.length; day++) {
            workingDays[day] = calendar.isWorkingDay(days.date(day));
        }
        Duration joined = terms.joinedRest();
        int[] joinedDays = joined == null ? new int[0] : joinedDays();
        return new ProtectedLimits(
                number,
                within,
                workingDays,
                joined == null ? 0 : ShiftRules.seconds(joined),
                joinedDays,
                IntStream.of(joinedDays).map(days::begin).toArray(),
                IntStream.of(joinedDays).map(day -> days.begin(day + 1)).toArray(),
                terms.minFreeSundays() > 0 ? years() : new SundayBudget[0],
                terms.freeSundayEvery() > 0 ? runs() : new int[0],
                WEEK - days.first.getDayOfWeek().getValue());
    }

    private int[] substituteWithin() {
        int[] within = new int[days.count];
        for (int day = 0; day < within.length; day++) {
            DayKind kind = DayCalendar.isSunday(days.date(day)) ? DayKind.SUNDAY : DayKind.PUBLIC_HOLIDAY;
            within[day] = binds[day] ? terms.substituteWithin().getOrDefault(kind, 0) : 0;
        }
        return within;
    }

    private int[] joinedDays() {
        return IntStream.range(0, days.count)
                .filter(day -> {
                    DayKind kind = calendar.kind(days.date(day), calendar.region());
                    return binds[day] && kind != null && terms.days().contains(kind);
                })
                .toArray();
    }

    /** Bounds on the worked Sundays of each calendar year of the period. */
    private SundayBudget[] years() {
        List<SundayBudget> budgets = new ArrayList<>();
        int from = 0;
        while (from < days.count) {
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
        return budgets.toArray(SundayBudget[]::new);
    }

    /** Runs of Sundays that may all be worked only if the rule is broken. */
    private int[] runs() {
        List<Integer> runs = new ArrayList<>();
        for (int last = 0; last < days.count; last++) {
            if (!binds[last] || !DayCalendar.isSunday(days.date(last))) {
                continue;
            }
            int first = last - WEEK * (terms.freeSundayEvery() - 1);
            boolean all = true;
            for (int day = first; day < 0; day += WEEK) {
                all &= past.isKnown(days.date(day)) && past.isWorked(days.date(day));
            }
            if (all) {
                runs.add(first < 0 ? Math.floorMod(first, WEEK) : first);
                runs.add(last);
            }
        }
        return runs.stream().mapToInt(Integer::intValue).toArray();
    }
}
