package io.putzplan.engine.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * The cost of a whole roster, kept up to date while routes change. Not safe for use by several threads.
 *
 * <p>{@link #setRoute} only takes note; the next question places the changed routes again and adjusts the ledgers of their
 * cleaners. Between two questions the routes may contradict each other: a visit on two routes counts as assigned once.
 */
public final class RosterEvaluation {
    /*
     * Per shift there are the visits wanted, the summary the totals contain, and the summary before that one. A search that
     * tries a change and takes it back thus places each route once. A search that asks for lawful routes only gets a memory of
     * far more of them.
     */

    private final CompiledProblem problem;
    private final RouteTimeline timeline;
    private final RoutePrices prices;
    private final CleanerLedger ledger;
    private final RouteSummary trial = new RouteSummary();
    private @Nullable RouteMemory memory;

    private final int[][] wanted;
    private final int[] wantedCount;
    private final RouteSummary[] current;
    private final RouteSummary[] previous;
    private final int[] dirty;
    private final boolean[] isDirty;
    private int dirtyCount;

    private final int[] assignments;
    private final long[] ledgerHard;
    private final long[] wages;

    private long hardSeconds;
    private long unassignedPoints;
    private int unassignedMandatoryCount;
    private long wageCents;
    private long travelCents;
    private long idleCents;
    private long preferenceCents;
    private long usedShiftCents;
    private long creditCents;

    /** The cost of the roster without any route. */
    public RosterEvaluation(CompiledProblem problem) {
        this.problem = problem;
        timeline = new RouteTimeline(problem);
        prices = new RoutePrices(problem);
        ledger = new CleanerLedger(problem);
        int shiftCount = problem.shiftCount();
        wanted = new int[shiftCount][0];
        wantedCount = new int[shiftCount];
        current = new RouteSummary[shiftCount];
        previous = new RouteSummary[shiftCount];
        for (int shift = 0; shift < shiftCount; shift++) {
            current[shift] = new RouteSummary();
            previous[shift] = new RouteSummary();
        }
        dirty = new int[shiftCount];
        isDirty = new boolean[shiftCount];
        assignments = new int[problem.visitCount()];
        ledgerHard = new long[problem.cleanerCount()];
        wages = new long[problem.cleanerCount()];
        for (int visit = 0; visit < assignments.length; visit++) {
            unassignedPoints += problem.unassignedPoints(visit);
            unassignedMandatoryCount += problem.isMandatory(visit) ? 1 : 0;
        }
    }

    /** Empties all routes. */
    public void clear() {
        for (int shift = 0; shift < wanted.length; shift++) {
            if (wantedCount[shift] > 0) {
                setRoute(shift, wanted[shift], 0);
            }
        }
    }

    /** Puts the first {@code count} of {@code visits} in that order on {@code shift} in place of what was on it. */
    public void setRoute(int shift, int[] visits, int count) {
        for (int i = 0; i < wantedCount[shift]; i++) {
            unassign(wanted[shift][i]);
        }
        if (wanted[shift].length < count) {
            wanted[shift] = new int[count + 4];
        }
        System.arraycopy(visits, 0, wanted[shift], 0, count);
        wantedCount[shift] = count;
        for (int i = 0; i < count; i++) {
            assign(visits[i]);
        }
        if (!isDirty[shift]) {
            isDirty[shift] = true;
            dirty[dirtyCount++] = shift;
        }
    }

    private void assign(int visit) {
        if (assignments[visit]++ == 0) {
            unassignedPoints -= problem.unassignedPoints(visit);
            unassignedMandatoryCount -= problem.isMandatory(visit) ? 1 : 0;
        }
    }

    private void unassign(int visit) {
        if (--assignments[visit] == 0) {
            unassignedPoints += problem.unassignedPoints(visit);
            unassignedMandatoryCount += problem.isMandatory(visit) ? 1 : 0;
        }
    }

    private void refresh() {
        for (int i = 0; i < dirtyCount; i++) {
            place(dirty[i]);
        }
        for (int i = 0; i < dirtyCount; i++) {
            if (isDirty[dirty[i]]) {
                settle(problem.shifts.cleaner[dirty[i]]);
            }
            isDirty[dirty[i]] = false;
        }
        dirtyCount = 0;
    }

    private void place(int shift) {
        RouteSummary now = current[shift];
        if (now.isOf(shift, wanted[shift], wantedCount[shift])) {
            isDirty[shift] = false;
            return;
        }
        RouteSummary next = previous[shift];
        if (!next.isOf(shift, wanted[shift], wantedCount[shift])) {
            take(shift, wanted[shift], wantedCount[shift], next);
        }
        book(now, -1);
        book(next, 1);
        current[shift] = next;
        previous[shift] = now;
    }

    private void take(int shift, int[] visits, int count, RouteSummary into) {
        if (memory == null || count == 0) {
            into.take(shift, visits, count, timeline, prices);
        } else {
            memory.take(shift, visits, count, into);
        }
    }

    private void book(RouteSummary route, int sign) {
        hardSeconds += sign * route.hardSeconds;
        travelCents += sign * route.travelCents;
        idleCents += sign * route.idleCents;
        preferenceCents += sign * route.preferenceCents;
        usedShiftCents += sign * route.usedShiftCents;
        creditCents += sign * route.creditCents;
    }

    private void settle(int cleaner) {
        ledger.add(cleaner, current, -1, trial);
        hardSeconds += ledger.hardSeconds() - ledgerHard[cleaner];
        wageCents += ledger.wageCents - wages[cleaner];
        ledgerHard[cleaner] = ledger.hardSeconds();
        wages[cleaner] = ledger.wageCents;
    }

    /** Fills {@code into} with what the roster would cost if {@code shift} had these visits, changing nothing. */
    public void price(int shift, int[] visits, int count, RosterPrice into) {
        refresh();
        if (!trial.isOf(shift, visits, count)) {
            trial.take(shift, visits, count, timeline, prices);
        }
        priceWith(trial, shift, visits, count, into);
    }

    /**
     * As {@link #price} for a route with visits that breaks no rule on its own; returns whether it is one. A search that
     * accepts no other learns sooner that a route is not.
     */
    public boolean priceLawful(int shift, int[] visits, int count, RosterPrice into) {
        refresh();
        if (memory == null) {
            memory = new RouteMemory(problem, timeline, prices);
        }
        RouteSummary route = memory.summary(shift, visits, count);
        if (route.lawful) {
            priceWith(route, shift, visits, count, into);
        }
        return route.lawful;
    }

    private void priceWith(RouteSummary route, int shift, int[] visits, int count, RosterPrice into) {
        int cleaner = problem.shifts.cleaner[shift];
        ledger.add(cleaner, current, shift, route);
        RouteSummary now = current[shift];
        long hard = hardSeconds - now.hardSeconds + route.hardSeconds - ledgerHard[cleaner] + ledger.hardSeconds();
        long soft =
                softCents() - now.centsWithoutWages() + route.centsWithoutWages() - wages[cleaner] + ledger.wageCents;
        into.set(hard, pointsWith(shift, visits, count), soft);
    }

    private long pointsWith(int shift, int[] visits, int count) {
        for (int i = 0; i < wantedCount[shift]; i++) {
            unassign(wanted[shift][i]);
        }
        for (int i = 0; i < count; i++) {
            assign(visits[i]);
        }
        long points = unassignedPoints;
        for (int i = 0; i < count; i++) {
            unassign(visits[i]);
        }
        for (int i = 0; i < wantedCount[shift]; i++) {
            assign(wanted[shift][i]);
        }
        return points;
    }

    /** Sum of all violations. */
    public long hardSeconds() {
        refresh();
        return hardSeconds;
    }

    /** Violation of {@code rule} by the routes of each cleaner taken together; 0 for rules about a single route. */
    public long ledgerViolationSeconds(HardRule rule) {
        refresh();
        long seconds = 0;
        for (int cleaner = 0; cleaner < wages.length; cleaner++) {
            ledger.add(cleaner, current, -1, trial);
            seconds += rule == HardRule.MAX_WEEKLY_WORK ? ledger.weeklyWorkSeconds : 0;
            seconds += rule == HardRule.MIN_DAILY_REST ? ledger.dailyRestSeconds : 0;
        }
        return seconds;
    }

    /** Points for mandatory visits on no route. */
    public long unassignedPoints() {
        return unassignedPoints;
    }

    /** Number of mandatory visits on no route. */
    public int unassignedMandatoryCount() {
        return unassignedMandatoryCount;
    }

    /** What the roster costs: wages, mileage, idle and preference prices, used shifts less credits. */
    public long softCents() {
        refresh();
        return wageCents + travelCents + idleCents + preferenceCents + usedShiftCents - creditCents;
    }

    public long wageCents() {
        refresh();
        return wageCents;
    }

    public long travelCents() {
        refresh();
        return travelCents;
    }

    public long idleCents() {
        refresh();
        return idleCents;
    }

    public long preferenceCents() {
        refresh();
        return preferenceCents;
    }

    /** Price of the shifts with a route. */
    public long usedShiftCents() {
        refresh();
        return usedShiftCents;
    }

    public long creditCents() {
        refresh();
        return creditCents;
    }
}
