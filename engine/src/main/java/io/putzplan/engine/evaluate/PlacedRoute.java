package io.putzplan.engine.evaluate;

/** A route laid out in time for one choice of breaks and rests. Reusable. */
final class PlacedRoute {

    final RouteStops stops;
    ShiftRules rules;

    /** Planned length of the unpaid break before each visit. */
    int[] breakSeconds = new int[16];

    /** Number of paid rests inside each visit. */
    int[] rests = new int[16];

    int[] arrival = new int[16];
    int[] start = new int[16];
    int[] end = new int[16];

    /** Waits of the undelayed chain up to and including each visit. */
    private int[] waits = new int[16];

    int departure;
    int returnArrival;
    int workStart;
    int workEnd;
    int workSeconds;

    /** Beginning and end of paid time; what lies between is paid but for the off-duty time. */
    int paidStart;

    int paidEnd;
    int paidSeconds;

    /** Off-duty time between arrivals and services. */
    int unpaidSeconds;

    int plannedBreakSeconds;
    int plannedRests;

    PlacedRoute(RouteStops stops, ShiftRules rules) {
        this.stops = stops;
        this.rules = rules;
    }

    /** Takes the rules of the loaded stops and makes room for them. */
    void prepare() {
        rules = stops.rules();
        if (stops.count > start.length) {
            int size = 2 * stops.count;
            breakSeconds = new int[size];
            rests = new int[size];
            arrival = new int[size];
            start = new int[size];
            end = new int[size];
            waits = new int[size];
        }
    }

    /** Lays out the route for the breaks and rests set. */
    void layOut() {
        int delay = chain();
        if (delay > 0) {
            delay(delay);
        }
        int last = stops.count - 1;
        departure = start[0] - stops.legSeconds[0];
        returnArrival = end[last] + stops.legSeconds[last + 1];
        workStart = start[0] - rules.firstLegWork(stops.legSeconds[0]);
        workEnd = end[last] + rules.lastLegWork(stops.legSeconds[last + 1]);
        sumIdle();
        workSeconds = workEnd - workStart - unpaidSeconds;
        paidStart = start[0] - rules.firstLegPay(stops.legSeconds[0]);
        paidEnd = end[last] + rules.lastLegPay(stops.legSeconds[last + 1]);
        paidSeconds = paidEnd - paidStart - unpaidSeconds;
    }

    /** Starts as early as possible; returns by how much the start may be delayed. */
    private int chain() {
        int mostDelay = Integer.MAX_VALUE;
        int waited = 0;
        int moment = stops.chainStart + stops.legSeconds[0];
        for (int i = 0; i < stops.count; i++) {
            int seconds = stops.serviceSeconds[i] + rests[i] * rules.restSeconds;
            int ready = moment + breakSeconds[i];
            int begin = stops.open(i, seconds, ready);
            if (i > 0) {
                waited += begin - ready;
            }
            arrival[i] = i == 0 ? begin : moment;
            start[i] = begin;
            end[i] = begin + seconds;
            waits[i] = waited;
            mostDelay = Math.min(mostDelay, stops.slack(i, seconds, begin) + waited);
            moment = end[i] + stops.legSeconds[i + 1];
        }
        return Math.min(mostDelay, waited);
    }

    private void delay(int delay) {
        int shifted = delay;
        for (int i = 0; i < stops.count && shifted > 0; i++) {
            arrival[i] += shifted;
            shifted = Math.max(0, delay - waits[i]);
            start[i] += shifted;
            end[i] += shifted;
        }
    }

    private void sumIdle() {
        unpaidSeconds = 0;
        plannedBreakSeconds = 0;
        plannedRests = rests[0];
        for (int i = 1; i < stops.count; i++) {
            if (isOffDuty(i)) {
                unpaidSeconds += start[i] - arrival[i];
            }
            plannedBreakSeconds += breakSeconds[i];
            plannedRests += rests[i];
        }
    }

    /** Whether the idle time before visit {@code i} is an unpaid break. */
    boolean isOffDuty(int i) {
        int idle = start[i] - arrival[i];
        return i > 0 && idle > 0 && idle >= rules.minOffDutySeconds;
    }

    /** Begin of rest {@code number}, counted from 1, inside visit {@code i}. */
    int restStart(int i, int number) {
        long before = (long) stops.serviceSeconds[i] * number / (rests[i] + 1);
        return start[i] + (int) before + (number - 1) * rules.restSeconds;
    }

    /** Work between two moments. */
    int workBetween(int from, int until) {
        int seconds = Math.max(0, Math.min(until, workEnd) - Math.max(from, workStart));
        for (int i = 1; seconds > 0 && i < stops.count; i++) {
            if (isOffDuty(i)) {
                seconds -= Math.max(0, Math.min(until, start[i]) - Math.max(from, arrival[i]));
            }
        }
        return seconds;
    }

    /** Paid time without any idle time and rests: the least any choice of breaks and rests can reach. */
    int leastPaidSeconds() {
        int seconds = rules.firstLegPay(stops.legSeconds[0]);
        seconds += rules.lastLegPay(stops.legSeconds[stops.count]);
        for (int i = 0; i < stops.count; i++) {
            seconds += stops.serviceSeconds[i] + (i > 0 ? stops.legSeconds[i] : 0);
        }
        return seconds;
    }
}
