package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;
import static io.putzplan.engine.evaluate.Segment.FAR;

/**
 * Prices changes of one route in constant time, without placing it: exactly where no break is owed, nobody waits and every
 * visit has one window that day, as a lower bound elsewhere. Reusable. Not safe for use by several threads.
 */
public final class RouteSegments {
    /*
     * head[i] begins at the start place and ends with the visit before position i; tail[i] begins with the visit at position
     * i and ends with the last one; homeward[i] is tail[i] with the end place behind it. A change joins two or three of
     * these.
     *
     * Time warp is at most the lateness of the placed route, which carries lateness on; unless a visit is so late that its
     * window on a later day is nearer, but then the route breaks the shift by at least the time from its end to that window.
     * Without warp and without waiting both tiers are the same chain, and no choice of breaks and rests is better than none
     * while none is owed.
     */

    private final CompiledProblem problem;
    private final SegmentJudge judge;

    private int shift;
    private int mode;
    private int count;
    private int maxLegSeconds;
    private int firstLegSeconds;
    private int lastLegSeconds;

    private int[] visits = new int[16];
    private Segment[] head = segments(17);
    private Segment[] tail = segments(17);
    private Segment[] homeward = segments(17);
    private final Segment inserted = new Segment();
    private final Segment whole = new Segment();
    private int insertedVisit = NONE;

    /** Segments of routes of {@code problem}; nothing is loaded yet. */
    public RouteSegments(CompiledProblem problem) {
        this.problem = problem;
        judge = new SegmentJudge(problem);
    }

    private static Segment[] segments(int size) {
        Segment[] segments = new Segment[size];
        for (int i = 0; i < size; i++) {
            segments[i] = new Segment();
        }
        return segments;
    }

    /** Takes the first {@code count} of {@code visits}, which may be 0, in that order on {@code shift}; O(count). */
    public void load(int shift, int[] visits, int count) {
        this.shift = shift;
        this.count = count;
        int cleaner = problem.shifts.cleaner[shift];
        mode = problem.cleaners.mode[cleaner];
        maxLegSeconds = problem.cleaners.maxLegSeconds[cleaner];
        judge.load(shift);
        insertedVisit = NONE;
        if (count > this.visits.length) {
            this.visits = new int[2 * count];
            head = segments(2 * count + 1);
            tail = segments(2 * count + 1);
            homeward = segments(2 * count + 1);
        }
        System.arraycopy(visits, 0, this.visits, 0, count);
        head[0].setPlace(problem.shifts.startPlace[shift], problem.shifts.chainStart[shift], FAR);
        homeward[count].setPlace(problem.shifts.endPlace[shift], -FAR, problem.shifts.latestEnd[shift]);
        for (int i = 0; i < count; i++) {
            setVisit(inserted, visits[i]);
            join(head[i + 1], head[i], inserted);
        }
        for (int i = count - 1; i >= 0; i--) {
            setVisit(inserted, visits[i]);
            join(homeward[i], inserted, homeward[i + 1]);
            if (i == count - 1) {
                setVisit(tail[i], visits[i]);
            } else {
                join(tail[i], inserted, tail[i + 1]);
            }
        }
        firstLegSeconds = count == 0 ? 0 : leg(head[0].lastPlace, problem.visits.place[visits[0]]);
        lastLegSeconds = count == 0 ? 0 : leg(problem.visits.place[visits[count - 1]], homeward[count].firstPlace);
    }

    private void setVisit(Segment segment, int visit) {
        judge.setVisit(segment, visit);
    }

    private int leg(int from, int to) {
        return problem.travel.seconds(mode, from, to);
    }

    /** Joins two segments; returns the duration of the leg between them. */
    private int join(Segment into, Segment first, Segment second) {
        int seconds = problem.travel.seconds(mode, first.lastPlace, second.firstPlace);
        int metres = problem.travel.metres(mode, first.lastPlace, second.firstPlace);
        into.join(first, seconds, metres, RouteTimeline.excessLeg(seconds, maxLegSeconds), second);
        return seconds;
    }

    /** Number of visits loaded. */
    public int count() {
        return count;
    }

    /** Prices the route as it is. */
    public void price(SegmentPrice into) {
        if (count == 0) {
            SegmentJudge.clear(into);
            return;
        }
        join(whole, head[0], homeward[0]);
        judge.judge(whole, firstLegSeconds, lastLegSeconds, into);
    }

    /** Prices the route with {@code visit} inserted before {@code position}, 0 to {@link #count()}. */
    public void priceInsertion(int visit, int position, SegmentPrice into) {
        if (visit != insertedVisit) {
            setVisit(inserted, visit);
            insertedVisit = visit;
        }
        int legBefore = join(whole, head[position], inserted);
        int legAfter = join(whole, whole, homeward[position]);
        judge.judge(
                whole,
                position == 0 ? legBefore : firstLegSeconds,
                position == count ? legAfter : lastLegSeconds,
                into);
    }

    /** Prices the route without the visit at {@code position}, 0 to {@link #count()} - 1. */
    public void priceRemoval(int position, SegmentPrice into) {
        if (count == 1) {
            SegmentJudge.clear(into);
            return;
        }
        int leg = join(whole, head[position], homeward[position + 1]);
        judge.judge(whole, position == 0 ? leg : firstLegSeconds, position == count - 1 ? leg : lastLegSeconds, into);
    }

    /** Whether the tail of {@code other} can be priced on this shift: same travel mode, and the same day to its end. */
    public boolean canTakeTailOf(RouteSegments other) {
        return mode == other.mode
                && problem.shifts.dayStart[shift] == problem.shifts.dayStart[other.shift]
                && problem.shifts.dayEnd[shift] == problem.shifts.dayEnd[other.shift];
    }

    /**
     * Prices the visits before {@code position} followed by those of {@code other} from {@code otherPosition} on; both
     * positions may be as large as the counts.
     *
     * @throws IllegalArgumentException when the tail cannot be taken
     */
    public void priceTailSwap(int position, RouteSegments other, int otherPosition, SegmentPrice into) {
        if (!canTakeTailOf(other)) {
            throw new IllegalArgumentException(
                    "The other shift (%d) must be on the day and in the travel mode of this shift (%d)."
                            .formatted(other.shift, shift));
        }
        boolean hasTail = otherPosition < other.count;
        if (position == 0 && !hasTail) {
            SegmentJudge.clear(into);
            return;
        }
        int first = firstLegSeconds;
        int last;
        if (hasTail) {
            int leg = join(whole, head[position], other.tail[otherPosition]);
            first = position == 0 ? leg : first;
            last = join(whole, whole, homeward[count]);
        } else {
            last = join(whole, head[position], homeward[count]);
        }
        judge.judge(whole, first, last, into);
    }
}
