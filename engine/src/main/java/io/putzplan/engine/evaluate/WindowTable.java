package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.TimeWindow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The time windows of all visits in parallel arrays; those of visit {@code v} lie at {@code first[v]} to {@code first[v + 1]}, ordered by earliest start. */
final class WindowTable {

    /** Stands for a service whose end is not bounded, and for a start that is never late. */
    static final int NO_END = Integer.MAX_VALUE;

    final int[] first;
    final int[] earliest;
    final int[] latest;
    final int[] mustEndBy;

    /** Last start that is not late; {@link #NO_END} when none is. */
    final int[] dueBy;

    /** Begin of the civil day on which the window opens. */
    final int[] dayStart;

    /** Begin of the civil day after. */
    final int[] dayEnd;

    WindowTable(List<List<TimeWindow>> windowsByVisit, ElapsedClock clock) {
        int total = windowsByVisit.stream().mapToInt(List::size).sum();
        first = new int[windowsByVisit.size() + 1];
        earliest = new int[total];
        latest = new int[total];
        mustEndBy = new int[total];
        dueBy = new int[total];
        dayStart = new int[total];
        dayEnd = new int[total];
        int next = 0;
        for (int visit = 0; visit < windowsByVisit.size(); visit++) {
            for (TimeWindow window : ordered(windowsByVisit.get(visit))) {
                earliest[next] = clock.toSecond(window.earliest());
                latest[next] = clock.toSecond(window.latest());
                mustEndBy[next] = window.mustEndBy() == null ? NO_END : clock.toSecond(window.mustEndBy());
                dueBy[next] = window.dueBy() == null ? NO_END : clock.toSecond(window.dueBy());
                LocalDate day = window.earliest().toLocalDate();
                dayStart[next] = clock.toSecond(day.atStartOfDay());
                dayEnd[next] = clock.toSecond(day.plusDays(1).atStartOfDay());
                next++;
            }
            first[visit + 1] = next;
        }
    }

    /** The windows of the visits {@code chosen}, which are numbered anew. */
    WindowTable(WindowTable whole, int[] chosen) {
        first = new int[chosen.length + 1];
        for (int i = 0; i < chosen.length; i++) {
            first[i + 1] = first[i] + whole.first[chosen[i] + 1] - whole.first[chosen[i]];
        }
        int[] rows = new int[first[chosen.length]];
        for (int i = 0; i < chosen.length; i++) {
            for (int row = first[i]; row < first[i + 1]; row++) {
                rows[row] = whole.first[chosen[i]] + row - first[i];
            }
        }
        earliest = Subset.of(whole.earliest, rows);
        latest = Subset.of(whole.latest, rows);
        mustEndBy = Subset.of(whole.mustEndBy, rows);
        dueBy = Subset.of(whole.dueBy, rows);
        dayStart = Subset.of(whole.dayStart, rows);
        dayEnd = Subset.of(whole.dayEnd, rows);
    }

    /** By how much service of {@code visit} from {@code start} to {@code end} is late: 0 outside all windows. */
    int lateSeconds(int visit, int start, int end) {
        int least = NO_END;
        for (int w = first[visit]; w < first[visit + 1]; w++) {
            if (earliest[w] <= start && start <= latest[w] && end <= mustEndBy[w]) {
                least = Math.min(least, start - Math.min(start, dueBy[w]));
            }
        }
        return least == NO_END ? 0 : least;
    }

    /** Whether service may start late in some window. */
    boolean anyDue() {
        return Arrays.stream(dueBy).anyMatch(due -> due != NO_END);
    }

    private static List<TimeWindow> ordered(List<TimeWindow> windows) {
        return windows.size() < 2
                ? windows
                : windows.stream()
                        .sorted(Comparator.comparing(TimeWindow::earliest))
                        .toList();
    }
}
