package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import io.putzplan.engine.travel.TravelTimes;
import java.util.Arrays;

/**
 * Prices the insertion of a visit at every position of a route in constant time each, without placing the route: whether it
 * can be in time when no breaks and rests are taken, and what the added travel and service then cost.
 *
 * <p>The answer is never too strict: a position that does not fit has no lawful placement. The price is that of the roster
 * ({@link RosterEvaluation#softCents()}), before rounding, unless breaks, rests, idle time, preferred windows, lateness, overtime
 * or other pay on top of straight time make a difference. Not safe for use by several threads.
 */
public final class RouteInsertions {
    /*
     * A route of n visits has n + 1 gaps. A gap is a record of nine ints: where the leg across it begins and the earliest
     * moment that place can be left, where it ends and the latest moment that place may be reached, how long the
     * leg itself takes and what it is paid for. The records of a route lie one behind the other, so that a visit is priced at all positions in one pass,
     * with nothing to look up but the legs to and from its home. With several windows of a visit in one shift the outermost
     * bounds count.
     */

    /** Price of a position at which the visit cannot be in time. */
    public static final long DOES_NOT_FIT = Long.MAX_VALUE;

    /** Prices are in parts of a cent, of which there are this many: a second of wage and a metre of mileage are whole numbers. */
    public static final long UNITS_PER_CENT = 18_000;

    private static final long UNITS_PER_WAGE_SECOND = UNITS_PER_CENT / 3_600;
    private static final long UNITS_PER_MILEAGE_METRE = UNITS_PER_CENT / 1_000;
    private static final long UNITS_PER_TRAVEL_SECOND = UNITS_PER_CENT / 60;

    private static final int FROM = 0;
    private static final int LEAVE = 1;
    private static final int TO = 2;
    private static final int REACH = 3;
    private static final int PAID = 4;
    private static final int METRES = 5;
    private static final int IN_UNPAID = 6;
    private static final int OUT_UNPAID = 7;
    private static final int LEG = 8;
    private static final int WIDTH = 9;

    private final CompiledProblem problem;
    private final int[][] gaps;
    private final int[] count;
    private final long[] load;
    private final long usedShiftUnits;
    private final long unitsPerTravelSecond;
    private final long preferredCleanerUnits;

    /** Outermost bounds of the service start of the visit at hand in the shift at hand. */
    private int begin;

    private int close;

    /** Of the visit and the shift at hand. */
    private int service;

    private int longestLeg;
    private long unitsPerSecond;
    private long unitsPerMetre;
    private long fixedUnits;

    /** Prices for {@code problem}, with every route empty. */
    public RouteInsertions(CompiledProblem problem) {
        this.problem = problem;
        gaps = new int[problem.shiftCount()][];
        count = new int[problem.shiftCount()];
        load = new long[problem.shiftCount()];
        usedShiftUnits = UNITS_PER_CENT * problem.problem().prices().usedShift();
        unitsPerTravelSecond =
                UNITS_PER_TRAVEL_SECOND * problem.problem().prices().travelPerMinute();
        preferredCleanerUnits = UNITS_PER_CENT * problem.problem().prices().preferredCleaner();
        for (int shift = 0; shift < gaps.length; shift++) {
            gaps[shift] = new int[2 * WIDTH];
            setRoute(shift, new int[0], 0);
        }
    }

    /** Puts the first {@code count} of {@code visits} in that order on {@code shift}; O(count). */
    public void setRoute(int shift, int[] visits, int count) {
        this.count[shift] = count;
        if (gaps[shift].length < WIDTH * (count + 1)) {
            gaps[shift] = new int[WIDTH * (count + 4)];
        }
        int[] gap = gaps[shift];
        lookAhead(shift, visits, gap);
        lookBack(shift, visits, gap);
        ShiftRules rules = problem.shifts.rules[shift];
        int last = WIDTH * count;
        gap[IN_UNPAID] = rules.firstLegUnpaidSeconds;
        gap[last + OUT_UNPAID] = rules.lastLegUnpaidSeconds;
        gap[PAID] = rules.firstLegPay(gap[LEG]);
        gap[last + PAID] = rules.lastLegPay(gap[last + LEG]);
        if (count == 0) {
            gap[PAID] = 0;
            gap[METRES] = 0;
            gap[LEG] = 0;
        }
    }

    /** Fills in, gap by gap, where it begins, when that place can be left, and what the leg across is. */
    private void lookAhead(int shift, int[] visits, int[] gap) {
        int mode = problem.cleaners.mode[problem.shifts.cleaner[shift]];
        int visitCount = count[shift];
        int place = problem.shifts.startPlace[shift];
        int moment = problem.shifts.chainStart[shift];
        long loaded = 0;
        for (int i = 0; i <= visitCount; i++) {
            int at = WIDTH * i;
            int to = i == visitCount ? problem.shifts.endPlace[shift] : problem.visits.place[visits[i]];
            int leg = problem.travel.seconds(mode, place, to);
            gap[at + FROM] = place;
            gap[at + LEAVE] = moment;
            gap[at + TO] = to;
            gap[at + PAID] = leg;
            gap[at + LEG] = leg;
            gap[at + METRES] = problem.travel.metres(mode, place, to);
            gap[at + IN_UNPAID] = 0;
            gap[at + OUT_UNPAID] = 0;
            if (i < visitCount) {
                boundStart(shift, visits[i]);
                moment = Math.max(moment + leg, begin) + problem.visits.serviceSeconds[visits[i]];
                loaded += problem.visits.load[visits[i]];
                place = to;
            }
        }
        load[shift] = loaded;
    }

    /** Fills in, from the last gap to the first, when the place it ends at may be reached. */
    private void lookBack(int shift, int[] visits, int[] gap) {
        int moment = problem.shifts.latestEnd[shift];
        for (int i = count[shift]; i >= 0; i--) {
            int at = WIDTH * i;
            gap[at + REACH] = moment;
            if (i > 0) {
                boundStart(shift, visits[i - 1]);
                int leave = moment - gap[at + LEG];
                moment = Math.min(leave - problem.visits.serviceSeconds[visits[i - 1]], close);
            }
        }
    }

    /** Sets the outermost bounds of a service start in the shift. */
    private void boundStart(int shift, int visit) {
        int pin = problem.visits.pinnedStart[visit];
        if (pin != NONE) {
            begin = pin;
            close = pin;
            return;
        }
        WindowTable windows = problem.visits.windows;
        int from = problem.shifts.earliestStart[shift];
        int until = problem.shifts.latestEnd[shift];
        int seconds = problem.visits.serviceSeconds[visit];
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int w = windows.first[visit]; w < windows.first[visit + 1]; w++) {
            if (windows.earliest[w] <= until && windows.latest[w] >= from) {
                first = Math.min(first, windows.earliest[w]);
                last = Math.max(last, Math.min(windows.latest[w], windows.mustEndBy[w] - seconds));
            }
        }
        begin = first;
        close = last;
    }

    /**
     * Prices {@code visit}, which is eligible on {@code shift} and not on it, at every position of the route.
     *
     * @param units filled from index 0 with the price at each position, in {@link #UNITS_PER_CENT}ths of a cent, or {@link
     *     #DOES_NOT_FIT}; must be longer than the route
     * @return number of positions, the number of visits of the route and one more
     */
    public int price(int shift, int visit, long[] units) {
        int positions = count[shift] + 1;
        if (load[shift] + problem.visits.load[visit] > problem.shifts.capacity[shift]) {
            Arrays.fill(units, 0, positions, DOES_NOT_FIT);
            return positions;
        }
        boundStart(shift, visit);
        int cleaner = problem.shifts.cleaner[shift];
        int longest = problem.cleaners.maxLegSeconds[cleaner];
        longestLeg = longest == NONE ? TravelTimes.UNREACHABLE - 1 : longest;
        service = problem.visits.serviceSeconds[visit];
        unitsPerSecond = UNITS_PER_WAGE_SECOND * problem.pay.hourlyWageCents[shift];
        unitsPerMetre = UNITS_PER_MILEAGE_METRE * problem.cleaners.mileageCentsPerKm[cleaner];
        fixedUnits = unitsPerSecond * service - creditUnits(cleaner, visit) + (positions == 1 ? usedShiftUnits : 0);
        int mode = problem.cleaners.mode[cleaner];
        int home = problem.visits.place[visit];
        if (problem.travel.isFilled()) {
            priceByTable(gaps[shift], positions, mode, home, units);
        } else {
            priceByAsking(gaps[shift], positions, mode, home, units);
        }
        return positions;
    }

    private void priceByTable(int[] gap, int positions, int mode, int home, long[] units) {
        TravelTable travel = problem.travel;
        int[] secondsTo = travel.secondsTo[mode];
        int[] secondsFrom = travel.seconds[mode];
        int[] metresTo = travel.metresTo[mode];
        int[] metresFrom = travel.metres[mode];
        int row = home * travel.placeCount();
        for (int i = 0, at = 0; i < positions; i++, at += WIDTH) {
            int from = row + gap[at + FROM];
            int to = row + gap[at + TO];
            int in = secondsTo[from];
            int out = secondsFrom[to];
            units[i] = fits(gap, at, in, out) ? units(gap, at, in, out, metresTo[from] + metresFrom[to]) : DOES_NOT_FIT;
        }
    }

    private void priceByAsking(int[] gap, int positions, int mode, int home, long[] units) {
        TravelTable travel = problem.travel;
        for (int i = 0, at = 0; i < positions; i++, at += WIDTH) {
            int from = gap[at + FROM];
            int to = gap[at + TO];
            units[i] = DOES_NOT_FIT;
            if (gap[at + LEAVE] <= close && Math.max(gap[at + LEAVE], begin) + service <= gap[at + REACH]) {
                int in = travel.seconds(mode, from, home);
                int out = travel.seconds(mode, home, to);
                if (fits(gap, at, in, out)) {
                    int metres = travel.metres(mode, from, home) + travel.metres(mode, home, to);
                    units[i] = units(gap, at, in, out, metres);
                }
            }
        }
    }

    private boolean fits(int[] gap, int at, int in, int out) {
        int start = Math.max(gap[at + LEAVE] + in, begin);
        return start <= close && start + service + out <= gap[at + REACH] && Math.max(in, out) <= longestLeg;
    }

    private long units(int[] gap, int at, int in, int out, int metres) {
        int paid = Math.max(0, in - gap[at + IN_UNPAID]) + Math.max(0, out - gap[at + OUT_UNPAID]) - gap[at + PAID];
        return fixedUnits
                + unitsPerSecond * paid
                + unitsPerTravelSecond * (in + out - gap[at + LEG])
                + unitsPerMetre * (metres - gap[at + METRES]);
    }

    private long creditUnits(int cleaner, int visit) {
        return UNITS_PER_CENT * problem.visits.prizeCents[visit]
                + (problem.suitability.isPreferred(cleaner, visit) ? preferredCleanerUnits : 0);
    }
}
