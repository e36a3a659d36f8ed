package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The shifts in parallel arrays, numbered by day and then by cleaner. */
final class ShiftTable {

    final int[] cleaner;
    final LocalDate[] day;
    final int[] week;
    final int[] earliestStart;
    final int[] latestEnd;

    /** Moment the chain of a route begins at: the earliest start, moved to the end of an absence that covers it. */
    final int[] chainStart;

    /** Most load of a route; {@link ShiftRules#NO_LIMIT} when any fits. */
    final int[] capacity;

    /** Longest time from departure to return; {@link ShiftRules#NO_LIMIT} when there is none. */
    final int[] maxDurationSeconds;

    final int[] startPlace;
    final int[] endPlace;
    final ShiftRules[] rules;

    /** Rules for routes not yet on any shift. */
    final ShiftRules firstDayRules;

    /** Day of the period, from 0. */
    final int[] dayIndex;

    /** Begin and end of work the cleaner was told; {@link CompiledProblem#NONE} when nothing was. */
    final int[] publishedFrom;

    final int[] publishedUntil;

    /** Wage on the day, without anything on top, in cents an hour. */
    final long[] straightWageCents;

    /** The shifts of each cleaner by day. */
    final int[][] ofCleaner;

    private record Numbered(int cleaner, Shift shift) {}

    ShiftTable(RosterProblem problem, CleanerTable cleaners, PlaceIndex places, ElapsedClock clock, RuleBook book) {
        List<Numbered> numbered = number(problem.cleaners());
        int count = numbered.size();
        cleaner = new int[count];
        day = new LocalDate[count];
        week = new int[count];
        earliestStart = new int[count];
        latestEnd = new int[count];
        chainStart = new int[count];
        capacity = new int[count];
        maxDurationSeconds = new int[count];
        startPlace = new int[count];
        endPlace = new int[count];
        rules = new ShiftRules[count];
        publishedFrom = new int[count];
        publishedUntil = new int[count];
        dayIndex = new int[count];
        straightWageCents = new long[count];
        LocalDate firstWeek = firstWeek(problem.period());
        for (int index = 0; index < count; index++) {
            Shift shift = numbered.get(index).shift();
            cleaner[index] = numbered.get(index).cleaner();
            day[index] = shift.day();
            week[index] = Math.toIntExact(Math.max(0, ChronoUnit.WEEKS.between(firstWeek, shift.day())));
            rules[index] = book.shiftRules(shift.day(), problem.cleaners().get(cleaner[index]));
            publishedFrom[index] = shift.published() == null
                    ? NONE
                    : clock.toSecond(shift.published().from());
            publishedUntil[index] = shift.published() == null
                    ? NONE
                    : clock.toSecond(shift.published().until());
            dayIndex[index] = book.calendar.days().indexOf(shift.day());
            earliestStart[index] = clock.toSecond(shift.earliestStart());
            latestEnd[index] = clock.toSecond(shift.latestEnd());
            chainStart[index] = afterAbsences(earliestStart[index], cleaners, cleaner[index]);
            capacity[index] = shift.capacity() == null ? ShiftRules.NO_LIMIT : shift.capacity();
            maxDurationSeconds[index] = shift.maxDuration() == null
                    ? ShiftRules.NO_LIMIT
                    : Math.toIntExact(shift.maxDuration().toSeconds());
            Cleaner owner = problem.cleaners().get(cleaner[index]);
            straightWageCents[index] = owner.contract().hourlyWageCentsOn(shift.day());
            String user = "cleaner \"" + owner.id() + "\"";
            startPlace[index] = places.of(shift.startPlace() == null ? owner.home() : shift.startPlace(), user);
            endPlace[index] = places.of(shift.endPlace() == null ? owner.home() : shift.endPlace(), user);
        }
        firstDayRules = count == 0 ? new ShiftRules(new ShiftRulesDraft(book.calendar.days())) : rules[0];
        ofCleaner = group(problem.cleaners().size());
    }

    /** The shifts {@code chosen}, those of {@code cleaners}, at places that {@code places} numbers anew. */
    ShiftTable(ShiftTable whole, int[] chosen, int[] cleaners, PlaceSelection places) {
        cleaner = Subset.of(whole.cleaner, chosen);
        for (int shift = 0; shift < chosen.length; shift++) {
            cleaner[shift] = Arrays.binarySearch(cleaners, cleaner[shift]);
        }
        day = Subset.of(whole.day, chosen);
        week = Subset.of(whole.week, chosen);
        earliestStart = Subset.of(whole.earliestStart, chosen);
        latestEnd = Subset.of(whole.latestEnd, chosen);
        chainStart = Subset.of(whole.chainStart, chosen);
        capacity = Subset.of(whole.capacity, chosen);
        maxDurationSeconds = Subset.of(whole.maxDurationSeconds, chosen);
        startPlace = places.renumbered(Subset.of(whole.startPlace, chosen));
        endPlace = places.renumbered(Subset.of(whole.endPlace, chosen));
        rules = Subset.of(whole.rules, chosen);
        dayIndex = Subset.of(whole.dayIndex, chosen);
        straightWageCents = Subset.of(whole.straightWageCents, chosen);
        publishedFrom = Subset.of(whole.publishedFrom, chosen);
        publishedUntil = Subset.of(whole.publishedUntil, chosen);
        firstDayRules = whole.firstDayRules;
        ofCleaner = group(cleaners.length);
    }

    /** First day of the week that contains the first day of {@code period}. */
    static LocalDate firstWeek(PlanningPeriod period) {
        return period.firstDay().with(TemporalAdjusters.previousOrSame(period.weekStart()));
    }

    private static List<Numbered> number(List<Cleaner> cleaners) {
        List<Numbered> numbered = new ArrayList<>();
        for (int index = 0; index < cleaners.size(); index++) {
            for (Shift shift : cleaners.get(index).shifts()) {
                numbered.add(new Numbered(index, shift));
            }
        }
        numbered.sort(Comparator.comparing((Numbered entry) -> entry.shift().day())
                .thenComparingInt(Numbered::cleaner)
                .thenComparing(entry -> entry.shift().earliestStart()));
        return numbered;
    }

    static int afterAbsences(int moment, CleanerTable cleaners, int cleaner) {
        int[] from = cleaners.absentFrom[cleaner];
        int[] until = cleaners.absentUntil[cleaner];
        int free = moment;
        for (int i = 0; i < from.length; i++) {
            if (from[i] <= free && free < until[i]) {
                free = until[i];
                i = -1;
            }
        }
        return free;
    }

    private int[][] group(int cleanerCount) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int index = 0; index < cleanerCount; index++) {
            groups.add(new ArrayList<>());
        }
        for (int shift = 0; shift < cleaner.length; shift++) {
            groups.get(cleaner[shift]).add(shift);
        }
        return groups.stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int count() {
        return cleaner.length;
    }

    int shiftOf(int cleanerIndex, LocalDate date) {
        for (int shift : ofCleaner[cleanerIndex]) {
            if (day[shift].equals(date)) {
                return shift;
            }
        }
        return -1;
    }
}
