package io.putzplan.benchmarks.streams;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RouteTimeline;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.Visit;
import java.time.LocalDate;
import java.util.List;

/** Prices placed routes by the definitions of {@code docs/concepts.md}. */
final class RoutePricing {

    private static final int SECONDS_PER_MINUTE = 60;
    private static final int METRES_PER_KILOMETRE = 1_000;

    /** Unpaid idle time that bothers nobody, and the reach of the near preference price. */
    private static final int FREE_SECONDS = 900;

    private final Prices prices;
    private final List<Visit> visits;
    private final Preference[][] preferences;

    /** A preferred window, and the civil day it lies on. */
    private record Preference(int earliest, int latest, int dayStart, int dayEnd) {

        static Preference of(TimeWindow window, CompiledProblem problem) {
            LocalDate day = window.earliest().toLocalDate();
            return new Preference(
                    problem.toSecond(window.earliest()),
                    problem.toSecond(window.latest()),
                    problem.toSecond(day.atStartOfDay()),
                    problem.toSecond(day.plusDays(1).atStartOfDay()));
        }

        int distance(int start) {
            return Math.max(0, Math.max(earliest - start, start - latest));
        }
    }

    RoutePricing(CompiledProblem problem) {
        prices = problem.problem().prices();
        visits = problem.problem().visits();
        preferences = visits.stream()
                .map(visit -> visit.preferredWindows().stream()
                        .map(window -> Preference.of(window, problem))
                        .toArray(Preference[]::new))
                .toArray(Preference[][]::new);
    }

    RoutePrice price(RouteTimeline route, StreamCleaner cleaner) {
        long preferenceCents = 0;
        long creditCents = 0;
        for (int i = 0; i < route.count(); i++) {
            Visit visit = visits.get(route.visit(i));
            preferenceCents += preferenceCents(preferences[route.visit(i)], route.serviceStart(i));
            creditCents += visit.prizeCents();
            creditCents += cleaner.isPreferredBy(visit.household()) ? prices.preferredCleaner() : 0;
        }
        return new RoutePrice(
                halfUp(cleaner.mileageCentsPerKm() * route.metres(), METRES_PER_KILOMETRE),
                idleCents(route.unpaidIdleSeconds() - route.plannedBreakSeconds() - FREE_SECONDS),
                preferenceCents,
                prices.usedShift(),
                creditCents);
    }

    private long idleCents(int nuisanceSeconds) {
        return nuisanceSeconds <= 0 ? 0 : halfUp(prices.idlePerMinute() * nuisanceSeconds, SECONDS_PER_MINUTE);
    }

    private long preferenceCents(Preference[] preferred, int start) {
        int nearest = Integer.MAX_VALUE;
        for (Preference window : preferred) {
            int distance = window.distance(start);
            if (distance == 0) {
                return 0;
            }
            if (window.dayStart() <= start && start < window.dayEnd()) {
                nearest = Math.min(nearest, distance);
            }
        }
        if (preferred.length == 0 || nearest == Integer.MAX_VALUE) {
            return preferred.length == 0 ? 0 : prices.otherDay();
        }
        long near = prices.nearPreferencePerMinute() * Math.min(nearest, FREE_SECONDS);
        long far = prices.farPreferencePerMinute() * Math.max(0, nearest - FREE_SECONDS);
        return halfUp(near + far, SECONDS_PER_MINUTE);
    }

    /** {@code amount / divisor} for {@code amount} of 0 or more, rounded half up. */
    static long halfUp(long amount, long divisor) {
        return (2 * amount + divisor) / (2 * divisor);
    }
}
