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

    /** Null where nothing is coupled. */
    private final @Nullable CouplingLedger couplings;

    private final RouteSummary trial = new RouteSummary();
    private @Nullable RouteMemory memory;

    private final int[][] wanted;
    private final int[] wantedCount;
    private final RouteSummary[] current;
    private final RouteSummary[] previous;
    private final int[] dirty;
    private final boolean[] isDirty;
    private final boolean[] isChanged;
    private int dirtyCount;

    private final int[] assignments;
    private final long[] ledgerHard;
    private final long[] wages;

    private final RouteCost total = new RouteCost();
    private long ledgerSeconds;
    private long couplingSeconds;
    private long unassignedPoints;
    private int unassignedMandatoryCount;
    private long wageCents;
    private int largestLateSeconds;
    private int[] kept = new int[16];

    /** The cost of the roster without any route. */
    public RosterEvaluation(CompiledProblem problem) {
        this.problem = problem;
        timeline = new RouteTimeline(problem);
        prices = new RoutePrices(problem);
        ledger = new CleanerLedger(problem);
        couplings = problem.couplings.count() == 0 ? null : new CouplingLedger(problem);
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
        isChanged = new boolean[shiftCount];
        assignments = new int[problem.visitCount()];
        ledgerHard = new long[problem.limits.count()];
        wages = new long[problem.limits.count()];
        for (int visit = 0; visit < assignments.length; visit++) {
            unassignedPoints += problem.unassignedPoints(visit);
            unassignedMandatoryCount += problem.isMandatory(visit) ? 1 : 0;
        }
        for (int person = 0; person < wages.length; person++) {
            settle(person);
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
            if (couplings != null) {
                couplings.leave(wanted[shift][i], shift);
            }
        }
        if (wanted[shift].length < count) {
            wanted[shift] = new int[count + 4];
        }
        System.arraycopy(visits, 0, wanted[shift], 0, count);
        wantedCount[shift] = count;
        for (int i = 0; i < count; i++) {
            assign(visits[i]);
            if (couplings != null) {
                couplings.join(visits[i], shift);
            }
        }
        mark(shift);
    }

    private void mark(int shift) {
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
        if (dirtyCount > 0) {
            agree();
            for (int i = 0; i < dirtyCount; i++) {
                place(dirty[i]);
            }
            settle();
        }
    }

    /** As {@link #refresh}, unless a route breaks a rule that would have to be placed; then changed routes stay to be placed. */
    private boolean refreshLawfully(RouteMemory remembered) {
        agree();
        for (int i = 0; i < dirtyCount; i++) {
            if (becomesUnlawful(dirty[i], remembered)) {
                return false;
            }
            place(dirty[i]);
        }
        settle();
        return true;
    }

    private void agree() {
        if (couplings != null) {
            couplings.agree(wanted, wantedCount);
            for (int i = 0; i < couplings.movedCount(); i++) {
                mark(couplings.moved()[i]);
            }
        }
    }

    /** Whether the route of {@code shift} is another than the current one and breaks a rule on its own. */
    private boolean becomesUnlawful(int shift, RouteMemory remembered) {
        int[] visits = wanted[shift];
        int count = wantedCount[shift];
        if (count == 0 || current[shift].isOf(shift, visits, count, agreed())) {
            return false;
        }
        RouteSummary former = previous[shift];
        RouteSummary next = former.isOf(shift, visits, count, agreed())
                ? former
                : remembered.summary(shift, visits, count, agreed());
        return !next.lawful;
    }

    /** Makes the summary of {@code shift} current. */
    private void place(int shift) {
        RouteSummary now = current[shift];
        int[] visits = wanted[shift];
        int count = wantedCount[shift];
        if (now.isOf(shift, visits, count, agreed())) {
            return;
        }
        RouteSummary next = previous[shift];
        if (!next.isOf(shift, visits, count, agreed())) {
            take(shift, visits, count, next);
        }
        total.add(now.cost, -1);
        total.add(next.cost, 1);
        current[shift] = next;
        previous[shift] = now;
        isChanged[shift] = true;
        if (couplings != null) {
            couplings.place(next);
        }
    }

    private void take(int shift, int[] visits, int count, RouteSummary into) {
        if (memory == null || count == 0) {
            into.take(shift, visits, count, agreed(), timeline, prices);
        } else {
            memory.take(shift, visits, count, agreed(), into);
        }
    }

    private int @Nullable [] agreed() {
        return couplings == null ? null : couplings.agreed();
    }

    private void settle() {
        for (int i = 0; i < dirtyCount; i++) {
            if (isChanged[dirty[i]]) {
                settle(problem.limits.personOf[problem.shifts.cleaner[dirty[i]]]);
            }
            isDirty[dirty[i]] = false;
            isChanged[dirty[i]] = false;
        }
        dirtyCount = 0;
        couplingSeconds = couplings == null ? 0 : couplings.violationSeconds();
        largestLateSeconds = largestLateSeconds(-1, 0);
    }

    private void settle(int person) {
        ledger.add(person, current, -1, trial);
        ledgerSeconds += ledger.hardSeconds() - ledgerHard[person];
        wageCents += ledger.wageCents() - wages[person];
        ledgerHard[person] = ledger.hardSeconds();
        wages[person] = ledger.wageCents();
    }

    /** Largest lateness of the roster with {@code instead} on {@code replaced}, which may be -1. */
    private int largestLateSeconds(int replaced, int instead) {
        int largest = instead;
        for (int shift = 0; prices.pricesLateness && shift < current.length; shift++) {
            largest = shift == replaced ? largest : Math.max(largest, current[shift].largestLateSeconds);
        }
        return largest;
    }

    /** Fills {@code into} with what the roster would cost if {@code shift} had these visits, changing nothing. */
    public void price(int shift, int[] visits, int count, RosterPrice into) {
        refresh();
        if (mayMoveOthers(shift, visits, count)) {
            keep(shift);
            int keptCount = wantedCount[shift];
            setRoute(shift, visits, count);
            refresh();
            into.set(hardSeconds(), unassignedPoints, softCents());
            setRoute(shift, kept, keptCount);
            return;
        }
        if (!trial.isOf(shift, visits, count, agreed())) {
            trial.take(shift, visits, count, agreed(), timeline, prices);
        }
        priceWith(trial, shift, visits, count, into);
    }

    /**
     * As {@link #price} for a route with visits that breaks no rule on its own; returns whether it is one, and whether the
     * routes it is coupled with break none for its sake. A search that accepts no other learns sooner that a route is not.
     */
    public boolean priceLawful(int shift, int[] visits, int count, RosterPrice into) {
        refresh();
        if (memory == null) {
            memory = new RouteMemory(problem, timeline, prices);
        }
        if (mayMoveOthers(shift, visits, count)) {
            keep(shift);
            int keptCount = wantedCount[shift];
            setRoute(shift, visits, count);
            boolean lawful = refreshLawfully(memory);
            if (lawful) {
                into.set(hardSeconds(), unassignedPoints, softCents());
            }
            setRoute(shift, kept, keptCount);
            return lawful;
        }
        RouteSummary route = memory.summary(shift, visits, count, agreed());
        if (route.lawful) {
            priceWith(route, shift, visits, count, into);
        }
        return route.lawful;
    }

    /** Whether other routes may have to move when {@code shift} gets these visits. */
    private boolean mayMoveOthers(int shift, int[] visits, int count) {
        return couplings != null
                && (couplings.concerns(visits, count) || couplings.concerns(wanted[shift], wantedCount[shift]));
    }

    private void keep(int shift) {
        if (kept.length < wantedCount[shift]) {
            kept = new int[2 * wantedCount[shift]];
        }
        System.arraycopy(wanted[shift], 0, kept, 0, wantedCount[shift]);
    }

    private void priceWith(RouteSummary route, int shift, int[] visits, int count, RosterPrice into) {
        int person = problem.limits.personOf[problem.shifts.cleaner[shift]];
        ledger.add(person, current, shift, route);
        RouteCost now = current[shift].cost;
        long hard =
                hardSeconds() - now.hardSeconds + route.cost.hardSeconds - ledgerHard[person] + ledger.hardSeconds();
        long soft = softCents() - now.cents() + route.cost.cents() - wages[person] + ledger.wageCents();
        if (prices.pricesLateness) {
            int largest = largestLateSeconds(shift, route.largestLateSeconds);
            soft += prices.largestLatenessCents(largest) - prices.largestLatenessCents(largestLateSeconds);
        }
        into.set(hard, pointsWith(shift, visits, count), soft);
    }

    /**
     * Lays the route of {@code shift}, which has visits, out in {@code into}, as it is part of the roster: coupled visits start
     * as agreed.
     */
    public void layOut(int shift, RouteTimeline into) {
        refresh();
        into.place(shift, wanted[shift], wantedCount[shift], agreed());
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
        return total.hardSeconds + ledgerSeconds + couplingSeconds;
    }

    /** Violation of {@code rule} by several routes taken together; 0 for rules about a single route. */
    public long ledgerViolationSeconds(HardRule rule) {
        refresh();
        long seconds = rule == HardRule.COUPLING ? couplingSeconds : 0;
        for (int person = 0; person < ledgerHard.length; person++) {
            ledger.limits.add(person, current, -1, trial);
            seconds += ledger.limits.seconds(rule);
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

    /** What the roster costs: everything below, less credits. */
    public long softCents() {
        refresh();
        return wageCents + total.cents() + prices.largestLatenessCents(largestLateSeconds);
    }

    public long wageCents() {
        refresh();
        return wageCents;
    }

    public long travelCents() {
        refresh();
        return total.travelCents;
    }

    public long idleCents() {
        refresh();
        return total.idleCents;
    }

    public long preferenceCents() {
        refresh();
        return total.preferenceCents;
    }

    /** Price of the shifts with a route. */
    public long usedShiftCents() {
        refresh();
        return total.usedShiftCents;
    }

    /** Price of the duration of all legs. */
    public long travelTimeCents() {
        refresh();
        return total.travelTimeCents;
    }

    /** Price of all starts after the due time. */
    public long latenessCents() {
        refresh();
        return total.latenessCents;
    }

    /** Price of the largest lateness. */
    public long largestLatenessCents() {
        refresh();
        return prices.largestLatenessCents(largestLateSeconds);
    }

    public long creditCents() {
        refresh();
        return total.creditCents;
    }
}
