package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.Prices;

/** What a placed route costs besides wages. */
final class RoutePrices {

    private static final int SECONDS_PER_MINUTE = 60;

    /** Unpaid idle time beyond the planned breaks that bothers nobody, and the reach of the near preference price. */
    private static final int FREE_SECONDS = 900;

    private final CompiledProblem problem;
    private final Prices prices;

    /** What routes are paid on top of straight time. */
    final RoutePay pay;

    /** Whether lateness is possible and has a price. */
    final boolean pricesLateness;

    RoutePrices(CompiledProblem problem) {
        this.problem = problem;
        prices = problem.problem().prices();
        pay = new RoutePay(problem.pay);
        pricesLateness = problem.visits.windows.anyDue()
                && (prices.latePerMinute() > 0 || prices.largestLatenessPerMinute() > 0);
    }

    long travelCents(RouteTimeline route) {
        int cleaner = problem.cleanerOf(route.shift());
        return halfUp(problem.cleaners.mileageCentsPerKm[cleaner] * route.metres(), 1_000);
    }

    long idleCents(RouteTimeline route) {
        int nuisance = route.unpaidIdleSeconds() - route.plannedBreakSeconds() - FREE_SECONDS;
        return nuisance <= 0 ? 0 : halfUp(prices.idlePerMinute() * nuisance, SECONDS_PER_MINUTE);
    }

    long preferenceCents(RouteTimeline route) {
        long cents = 0;
        for (int i = 0; i < route.count(); i++) {
            cents += preferenceCents(route.visit(i), route.serviceStart(i));
        }
        return cents;
    }

    /** Price of a start at {@code start}. */
    long preferenceCents(int visit, int start) {
        WindowTable windows = problem.visits.preferredWindows;
        int from = windows.first[visit];
        int to = windows.first[visit + 1];
        if (from == to) {
            return 0;
        }
        int nearest = Integer.MAX_VALUE;
        for (int w = from; w < to; w++) {
            int distance = Math.max(0, Math.max(windows.earliest[w] - start, start - windows.latest[w]));
            if (distance == 0) {
                return 0;
            }
            if (windows.dayStart[w] <= start && start < windows.dayEnd[w]) {
                nearest = Math.min(nearest, distance);
            }
        }
        if (nearest == Integer.MAX_VALUE) {
            return prices.otherDay();
        }
        long near = prices.nearPreferencePerMinute() * Math.min(nearest, FREE_SECONDS);
        long far = prices.farPreferencePerMinute() * Math.max(0, nearest - FREE_SECONDS);
        return halfUp(near + far, SECONDS_PER_MINUTE);
    }

    long travelTimeCents(RouteTimeline route) {
        long price = prices.travelPerMinute();
        return price == 0 ? 0 : halfUp(price * route.travelSeconds(), SECONDS_PER_MINUTE);
    }

    /** Price of one visit {@code lateSeconds} late. */
    long latenessCents(int lateSeconds) {
        return halfUp(prices.latePerMinute() * lateSeconds, SECONDS_PER_MINUTE);
    }

    /** Price of a roster whose latest visit is {@code lateSeconds} late. */
    long largestLatenessCents(int lateSeconds) {
        return halfUp(prices.largestLatenessPerMinute() * lateSeconds, SECONDS_PER_MINUTE);
    }

    /** Price of a shift with a route. */
    long usedShiftCents() {
        return prices.usedShift();
    }

    long creditCents(RouteTimeline route) {
        int cleaner = problem.cleanerOf(route.shift());
        long cents = 0;
        for (int i = 0; i < route.count(); i++) {
            int visit = route.visit(i);
            cents += problem.visits.prizeCents[visit];
            cents += problem.suitability.isPreferred(cleaner, visit) ? prices.preferredCleaner() : 0;
        }
        return cents;
    }

    /** {@code amount / divisor} for {@code amount} of 0 or more, rounded half up. */
    static long halfUp(long amount, long divisor) {
        return (2 * amount + divisor) / (2 * divisor);
    }
}
