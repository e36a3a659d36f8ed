package io.putzplan.engine.evaluate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the ledgers need to know of one placed route. Mutable; empty at first. */
final class RouteSummary {

    /** Stands for the shift of a summary that is of no route yet. */
    private static final int NO_SHIFT = -1;

    /** Stands for facts nobody asked for. */
    private static final PayFacts UNKNOWN = new PayFacts();

    final RouteCost cost = new RouteCost();

    private int shift = NO_SHIFT;
    private int[] visits = {};

    /** Whether starts are known, agreed ones and those of the services; false where nothing is coupled. */
    private boolean knowsStarts;

    private int[] agreed = {};
    private int[] starts = {};

    int count;

    /** Whether the route breaks no rule on its own and keeps its agreed starts; if not, a summary may know nothing else. */
    boolean lawful;

    int workStart;
    int workEnd;
    int workSeconds;
    int paidSeconds;
    int departure;
    int returnArrival;

    /** Rule and day, in turn, of every protected day worked; known only where that matters beyond the route. */
    int[] protectedDays = {};

    int protectedCount;

    /** Work on each civil day from that of the begin of work on; known only where limits hold for civil days. */
    int[] dayWork = {};

    int firstDay;
    int dayCount;

    /** What else pay depends on; known only where {@link RoutePay#concerns} says so. */
    PayFacts pay = UNKNOWN;

    /** Lateness of the latest visit; 0 where lateness has no price. */
    int largestLateSeconds;

    /** Whether this is of the given route with the given agreed starts, by visit of the problem; null when nothing is coupled. */
    boolean isOf(int shift, int[] visits, int count, int @Nullable [] agreedByVisit) {
        if (this.shift != shift || this.count != count || !Arrays.equals(this.visits, 0, count, visits, 0, count)) {
            return false;
        }
        for (int i = 0; agreedByVisit != null && i < count; i++) {
            if (agreed[i] != agreedByVisit[visits[i]]) {
                return false;
            }
        }
        return true;
    }

    /** Becomes the summary of the given route, placed in {@code timeline} on the way unless it is empty. */
    void take(
            int shift,
            int[] visits,
            int count,
            int @Nullable [] agreedByVisit,
            RouteTimeline timeline,
            RoutePrices prices) {
        remember(shift, visits, count, agreedByVisit);
        if (count == 0) {
            empty();
            return;
        }
        timeline.place(shift, visits, count, agreedByVisit);
        summarise(timeline, prices);
    }

    /** As {@link #take}, but of a route that breaks a rule or misses an agreed start it is only noted that it does. */
    void takeLawful(
            int shift,
            int[] visits,
            int count,
            int @Nullable [] agreedByVisit,
            RouteTimeline timeline,
            RoutePrices prices) {
        remember(shift, visits, count, agreedByVisit);
        lawful = timeline.placeLawful(shift, visits, count, agreedByVisit);
        if (lawful) {
            summarise(timeline, prices);
        }
    }

    /** Becomes a copy of {@code other}. */
    void set(RouteSummary other) {
        shift = other.shift;
        count = other.count;
        visits = copy(other.visits, count, visits);
        knowsStarts = other.knowsStarts;
        if (knowsStarts) {
            agreed = copy(other.agreed, count, agreed);
            starts = copy(other.starts, count, starts);
        }
        lawful = other.lawful;
        workStart = other.workStart;
        workEnd = other.workEnd;
        workSeconds = other.workSeconds;
        paidSeconds = other.paidSeconds;
        departure = other.departure;
        returnArrival = other.returnArrival;
        protectedDays = copy(other.protectedDays, other.protectedCount, protectedDays);
        protectedCount = other.protectedCount;
        dayWork = copy(other.dayWork, other.dayCount, dayWork);
        firstDay = other.firstDay;
        dayCount = other.dayCount;
        largestLateSeconds = other.largestLateSeconds;
        cost.set(other.cost);
        if (other.pay != UNKNOWN) {
            ownPay().set(other.pay);
        }
    }

    private PayFacts ownPay() {
        if (pay == UNKNOWN) {
            pay = new PayFacts();
        }
        return pay;
    }

    private void remember(int shift, int[] visits, int count, int @Nullable [] agreedByVisit) {
        this.shift = shift;
        this.count = count;
        this.visits = copy(visits, count, this.visits);
        knowsStarts = agreedByVisit != null;
        if (agreedByVisit != null) {
            agreed = sized(agreed, count);
            starts = sized(starts, count);
            for (int i = 0; i < count; i++) {
                agreed[i] = agreedByVisit[visits[i]];
            }
        }
    }

    private static int[] copy(int[] from, int count, int[] into) {
        int[] copy = sized(into, count);
        System.arraycopy(from, 0, copy, 0, count);
        return copy;
    }

    private static int[] sized(int[] array, int count) {
        return array.length < count ? new int[count + 4] : array;
    }

    private void summarise(RouteTimeline timeline, RoutePrices prices) {
        workStart = timeline.workStart();
        workEnd = timeline.workEnd();
        workSeconds = timeline.workSeconds();
        paidSeconds = timeline.paidSeconds();
        departure = timeline.departure();
        returnArrival = timeline.returnArrival();
        timeline.summariseDays(this);
        lawful = timeline.hardSeconds() == 0 && timeline.keepsAgreements();
        if (prices.pay.concerns(shift)) {
            prices.pay.take(timeline, ownPay());
        }
        cost.hardSeconds = timeline.hardSeconds();
        cost.travelCents = prices.travelCents(timeline);
        cost.idleCents = prices.idleCents(timeline);
        cost.preferenceCents = prices.preferenceCents(timeline);
        cost.usedShiftCents = prices.usedShiftCents();
        cost.travelTimeCents = prices.travelTimeCents(timeline);
        cost.creditCents = prices.creditCents(timeline);
        cost.latenessCents = 0;
        largestLateSeconds = 0;
        for (int i = 0; prices.pricesLateness && i < count; i++) {
            int late = timeline.lateSeconds(i);
            cost.latenessCents += prices.latenessCents(late);
            largestLateSeconds = Math.max(largestLateSeconds, late);
        }
        for (int i = 0; knowsStarts && i < count; i++) {
            starts[i] = timeline.serviceStart(i);
        }
    }

    /** Whether a rule's protected day is worked. */
    boolean meetsDay(int rule, int day) {
        boolean meets = false;
        for (int i = 0; i < protectedCount; i += 2) {
            meets |= protectedDays[i] == rule && protectedDays[i + 1] == day;
        }
        return meets;
    }

    /** Notes that a rule's protected day is worked. */
    void addProtectedDay(int rule, int day) {
        if (meetsDay(rule, day)) {
            return;
        }
        if (protectedDays.length < protectedCount + 2) {
            protectedDays = Arrays.copyOf(protectedDays, protectedCount + 8);
        }
        protectedDays[protectedCount++] = rule;
        protectedDays[protectedCount++] = day;
    }

    /** Notes the work of one more civil day. */
    void addDayWork(int seconds) {
        if (dayWork.length == dayCount) {
            dayWork = Arrays.copyOf(dayWork, dayCount + 4);
        }
        dayWork[dayCount++] = seconds;
    }

    int visit(int i) {
        return visits[i];
    }

    /** Service start of the visit at position {@code i}; known only where some visits are coupled. */
    int start(int i) {
        return starts[i];
    }

    private void empty() {
        workStart = 0;
        workEnd = 0;
        workSeconds = 0;
        paidSeconds = 0;
        departure = 0;
        returnArrival = 0;
        protectedCount = 0;
        dayCount = 0;
        largestLateSeconds = 0;
        lawful = true;
        cost.clear();
    }
}
