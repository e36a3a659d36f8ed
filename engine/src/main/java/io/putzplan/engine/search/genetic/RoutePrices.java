package io.putzplan.engine.search.genetic;

import io.putzplan.engine.search.routing.RoutingProblem;
import java.util.Arrays;

/** What routes cost, violations at prices that change while breeding. */
final class RoutePrices {

    final RoutingProblem.ShiftClass[] terms;
    /** Whether all shifts begin and end at the same place and time and cost the same. */
    final boolean alike;
    /** Whether legs cost the same in all shifts. */
    final boolean uniform;

    private final boolean durationMatters;
    private final long perMetre;
    private final long perSecond;

    private long perWarpSecond = 1;
    private long perLoad = 1;
    private long perSecondTooLong = 1;

    RoutePrices(RoutingProblem problem) {
        terms = Arrays.stream(problem.classOfShift)
                .mapToObj(shiftClass -> problem.classes[shiftClass])
                .toArray(RoutingProblem.ShiftClass[]::new);
        alike = Arrays.stream(terms).allMatch(one -> isAlike(one, terms[0]));
        perMetre = terms[0].pricePerMetre();
        perSecond = terms[0].pricePerSecond();
        uniform = Arrays.stream(terms)
                .allMatch(one -> one.pricePerMetre() == perMetre && one.pricePerSecond() == perSecond);
        durationMatters = problem.durationMatters;
    }

    private static boolean isAlike(RoutingProblem.ShiftClass one, RoutingProblem.ShiftClass other) {
        return one.startPlace() == other.startPlace()
                && one.endPlace() == other.endPlace()
                && one.latestEnd() == other.latestEnd()
                && one.earliestStart() == other.earliestStart()
                && one.pricePerMetre() == other.pricePerMetre()
                && one.pricePerSecond() == other.pricePerSecond();
    }

    /** Sets the prices of a second of time warp, a unit of load too much, and a second of a route too long. */
    void charge(double warp, double load, double tooLong) {
        perWarpSecond = (long) Math.ceil(warp);
        perLoad = (long) Math.ceil(load);
        perSecondTooLong = (long) Math.ceil(tooLong);
    }

    /** What a used shift costs without violations. */
    long ofRoute(int shift, int metres, int seconds) {
        RoutingProblem.ShiftClass own = terms[shift];
        return own.fixedPrice() + own.pricePerMetre() * metres + own.pricePerSecond() * seconds;
    }

    long ofViolations(int shift, int seconds, int warp, int load) {
        RoutingProblem.ShiftClass own = terms[shift];
        long sum = perWarpSecond * warp + perLoad * Math.max(0, load - own.capacity());
        return durationMatters ? sum + perSecondTooLong * Math.max(0, seconds - own.maxDuration()) : sum;
    }

    /** Price of legs, where it is {@link #uniform}. */
    long ofLegs(long legs) {
        return perMetre * Legs.metres(legs) + perSecond * Legs.seconds(legs);
    }

    /** Most that any change of a route can save besides legs. */
    long mostSaved(RelaxedRoutes routes, int shift) {
        return slack(routes, shift) + terms[shift].fixedPrice();
    }

    private long slack(RelaxedRoutes routes, int shift) {
        return routes.penalty[shift] + terms[shift].pricePerSecond() * routes.waiting[shift];
    }

    /** A lower bound of what a route gets dearer by when its legs and services change so. */
    long leastRise(RelaxedRoutes routes, int shift, long change) {
        RoutingProblem.ShiftClass own = terms[shift];
        return own.pricePerMetre() * Legs.metres(change)
                + own.pricePerSecond() * Legs.seconds(change)
                - slack(routes, shift)
                + (routes.size[shift] == 0 ? opening(routes, shift) : 0);
    }

    /** What the price of an unused shift leaves out. */
    private long opening(RelaxedRoutes routes, int shift) {
        return ofRoute(shift, routes.metresOf(shift), routes.secondsOf(shift));
    }

    /** What a route gets dearer by when its legs and services change so and it becomes the chain. */
    long rise(RelaxedRoutes routes, int shift, long change, Chain chain, int load) {
        int metres = routes.metresOf(shift) + Legs.metres(change);
        return ofRoute(shift, metres, chain.seconds)
                + ofViolations(shift, chain.seconds, chain.warp, load)
                - routes.price[shift];
    }
}
