package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is known of a route before it is placed in time: legs, services, usable windows. Reusable. */
final class RouteStops {

    private final CompiledProblem problem;

    int shift;
    int count;

    /** Moment from which the start place may be left. */
    int chainStart;

    int[] visit = new int[16];
    int[] serviceSeconds = new int[16];

    /** Leg towards each visit; the one at {@code count} leads to the end place. */
    int[] legSeconds = new int[17];

    long metres;

    /** By how much the visits overload the shift, in units of load. */
    long excessLoad;

    /** Most paid rests inside each visit. */
    int[] restCapacity = new int[16];

    /** Moment after which service without rests cannot begin without breaking a window or a pin. */
    int[] lastHarmlessStart = new int[16];

    /** Whether more rests inside the visit can make a window unusable. */
    boolean[] endBounded = new boolean[16];

    private int[] firstUsable = new int[17];
    private int[] usableEarliest = new int[16];
    private int[] usableLatest = new int[16];
    private int[] usableEndBy = new int[16];
    private int[] usableDueBy = new int[16];

    /** Start agreed with another route for each visit; {@link CompiledProblem#NONE} when there is none. */
    private int[] agreed = new int[16];

    RouteStops(CompiledProblem problem) {
        this.problem = problem;
    }

    ShiftRules rules() {
        return problem.shifts.rules[shift];
    }

    int latestEnd() {
        return problem.shifts.latestEnd[shift];
    }

    int maxDurationSeconds() {
        return problem.shifts.maxDurationSeconds[shift];
    }

    /**
     * Takes a route.
     *
     * @param agreedByVisit agreed start of every visit of the problem; null when none has one
     */
    void load(int shift, int[] visits, int count, int chainStart, int @Nullable [] agreedByVisit) {
        this.shift = shift;
        this.count = count;
        this.chainStart = chainStart;
        reserve(count);
        loadLegs(visits);
        ShiftRules rules = rules();
        int usable = 0;
        long load = 0;
        for (int i = 0; i < count; i++) {
            visit[i] = visits[i];
            load += problem.visits.load[visits[i]];
            serviceSeconds[i] = problem.visits.serviceSeconds[visits[i]];
            restCapacity[i] = rules.restCapacity(serviceSeconds[i]);
            agreed[i] = agreedByVisit == null ? NONE : agreedByVisit[visits[i]];
            usable = loadWindows(i, usable);
        }
        excessLoad = Math.max(0, load - problem.shifts.capacity[shift]);
    }

    private void reserve(int needed) {
        if (needed <= visit.length) {
            return;
        }
        int size = 2 * needed;
        visit = new int[size];
        serviceSeconds = new int[size];
        legSeconds = new int[size + 1];
        restCapacity = new int[size];
        lastHarmlessStart = new int[size];
        endBounded = new boolean[size];
        agreed = new int[size];
        firstUsable = new int[size + 1];
    }

    private void loadLegs(int[] visits) {
        int mode = problem.cleaners.mode[problem.shifts.cleaner[shift]];
        int from = problem.shifts.startPlace[shift];
        metres = 0;
        for (int i = 0; i <= count; i++) {
            int to = i == count ? problem.shifts.endPlace[shift] : problem.visits.place[visits[i]];
            legSeconds[i] = problem.travel.seconds(mode, from, to);
            metres += problem.travel.metres(mode, from, to);
            from = to;
        }
    }

    private int loadWindows(int i, int usable) {
        firstUsable[i] = usable;
        endBounded[i] = false;
        if (agreed[i] != NONE) {
            lastHarmlessStart[i] = agreed[i];
            firstUsable[i + 1] = addUsable(usable, agreed[i], agreed[i], WindowTable.NO_END, WindowTable.NO_END);
            return firstUsable[i + 1];
        }
        int pin = problem.visits.pinnedStart[visit[i]];
        if (pin != NONE) {
            lastHarmlessStart[i] = pin;
            firstUsable[i + 1] =
                    meetsShift(pin, pin) ? addUsable(usable, pin, pin, WindowTable.NO_END, WindowTable.NO_END) : usable;
            return firstUsable[i + 1];
        }
        WindowTable windows = problem.visits.windows;
        int next = usable;
        int lastHarmless = Integer.MIN_VALUE;
        for (int w = windows.first[visit[i]]; w < windows.first[visit[i] + 1]; w++) {
            int endBy = windows.mustEndBy[w];
            endBounded[i] |= endBy != WindowTable.NO_END;
            lastHarmless = Math.max(lastHarmless, Math.min(windows.latest[w], endBy - serviceSeconds[i]));
            if (meetsShift(windows.earliest[w], windows.latest[w])) {
                next = addUsable(next, windows.earliest[w], windows.latest[w], endBy, windows.dueBy[w]);
            }
        }
        lastHarmlessStart[i] = lastHarmless;
        firstUsable[i + 1] = next;
        return next;
    }

    private boolean meetsShift(int earliest, int latest) {
        return earliest <= latestEnd() && latest >= problem.shifts.earliestStart[shift];
    }

    private int addUsable(int index, int earliest, int latest, int endBy, int dueBy) {
        if (index == usableEarliest.length) {
            usableEarliest = Arrays.copyOf(usableEarliest, 2 * index);
            usableLatest = Arrays.copyOf(usableLatest, 2 * index);
            usableEndBy = Arrays.copyOf(usableEndBy, 2 * index);
            usableDueBy = Arrays.copyOf(usableDueBy, 2 * index);
        }
        usableEarliest[index] = earliest;
        usableLatest[index] = latest;
        usableEndBy[index] = endBy;
        usableDueBy[index] = dueBy;
        return index + 1;
    }

    /** Earliest moment at or after {@code moment} at which service of {@code seconds} may begin at {@code i}, else {@code moment}. */
    int open(int i, int seconds, int moment) {
        for (int w = firstUsable[i]; w < firstUsable[i + 1]; w++) {
            int last = Math.min(usableLatest[w], usableEndBy[w] - seconds);
            if (moment <= last && usableEarliest[w] <= last) {
                return Math.max(moment, usableEarliest[w]);
            }
        }
        return moment;
    }

    /** Whether the visit opens at most once on this shift, no matter how many rests are inside it. */
    boolean opensOnce(int i) {
        return firstUsable[i + 1] - firstUsable[i] <= 1 && !endBounded[i];
    }

    /** Opening of the first usable window; far in the past when there is none. */
    int firstOpening(int i) {
        return firstUsable[i] < firstUsable[i + 1] ? usableEarliest[firstUsable[i]] : -ElapsedClock.HORIZON;
    }

    /** Last moment at which service without rests may begin in a usable window; far in the past when there is none. */
    int lastClosing(int i) {
        int last = -ElapsedClock.HORIZON;
        for (int w = firstUsable[i]; w < firstUsable[i + 1]; w++) {
            last = Math.max(last, Math.min(usableLatest[w], usableEndBy[w] - serviceSeconds[i]));
        }
        return last;
    }

    /** How much later service of {@code seconds} that begins at {@code start} may begin within its window and in time; 0 outside. */
    int slack(int i, int seconds, int start) {
        for (int w = firstUsable[i]; w < firstUsable[i + 1]; w++) {
            int last = Math.min(usableLatest[w], usableEndBy[w] - seconds);
            if (usableEarliest[w] <= start && start <= last) {
                return Math.max(0, Math.min(last, usableDueBy[w]) - start);
            }
        }
        return 0;
    }

    /** By how much service from {@code start} to {@code end} misses every window of the visit; 0 for a pinned one. */
    int windowMissSeconds(int i, int start, int end) {
        for (int w = firstUsable[i]; agreed[i] == NONE && w < firstUsable[i + 1]; w++) {
            if (usableEarliest[w] <= start && start <= usableLatest[w] && end <= usableEndBy[w]) {
                return 0;
            }
        }
        if (problem.visits.pinnedStart[visit[i]] != NONE) {
            return 0;
        }
        WindowTable windows = problem.visits.windows;
        int least = Integer.MAX_VALUE;
        for (int w = windows.first[visit[i]]; w < windows.first[visit[i] + 1]; w++) {
            int early = windows.earliest[w] - start;
            int late = Math.max(start - windows.latest[w], end - windows.mustEndBy[w]);
            least = Math.min(least, Math.max(0, Math.max(early, late)));
        }
        return least;
    }

    /** By how much service from {@code start} misses the pinned start; 0 when there is none. */
    int pinMissSeconds(int i, int start) {
        int pin = problem.visits.pinnedStart[visit[i]];
        return pin == NONE ? 0 : Math.abs(start - pin);
    }

    /** By how much service from {@code start} misses the agreed start; 0 when there is none. */
    int agreedMissSeconds(int i, int start) {
        return agreed[i] == NONE ? 0 : Math.abs(start - agreed[i]);
    }
}
