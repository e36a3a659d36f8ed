package io.putzplan.engine.search.routing;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.PlainRoutes;
import io.putzplan.engine.search.Search;
import io.putzplan.engine.search.routing.RoutingProblem.ShiftClass;
import io.putzplan.engine.search.routing.RoutingProblem.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a compiled problem down as a routing problem. */
final class RoutingTranslation {

    private static final long PRICE_OF_CENT_PER_HOUR = RoutingProblem.PRICES_PER_CENT / 3_600;
    private static final long PRICE_OF_CENT_PER_KM = RoutingProblem.PRICES_PER_CENT / 1_000;

    /** A class, and which visits its shifts may serve. */
    private record Kind(ShiftClass terms, int eligibility) {}

    private final CompiledProblem problem;
    private final PlainRoutes plain;

    /** Place of the compiled problem by place of the routing problem. */
    private final int[] places;

    private final Map<Integer, Integer> shiftPlaces = new LinkedHashMap<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final int[] classOfShift;

    private RoutingTranslation(CompiledProblem problem, PlainRoutes plain) {
        this.problem = problem;
        this.plain = plain;
        int visits = problem.visitCount();
        for (int shift = 0; shift < problem.shiftCount(); shift++) {
            shiftPlaces.putIfAbsent(problem.startPlace(shift), visits + shiftPlaces.size());
            shiftPlaces.putIfAbsent(problem.endPlace(shift), visits + shiftPlaces.size());
        }
        places = new int[visits + shiftPlaces.size()];
        for (int visit = 0; visit < visits; visit++) {
            places[visit] = problem.location(visit);
        }
        shiftPlaces.forEach((compiled, place) -> places[place] = compiled);
        classOfShift = new int[problem.shiftCount()];
    }

    static Optional<RoutingProblem> translate(CompiledProblem problem) {
        if (problem.visitCount() == 0 || problem.shiftCount() == 0) {
            return Optional.empty();
        }
        return PlainRoutes.of(problem).map(plain -> new RoutingTranslation(problem, plain).translated());
    }

    private RoutingProblem translated() {
        Visit[] visits = new Visit[problem.visitCount()];
        for (int visit = 0; visit < visits.length; visit++) {
            visits[visit] = visit(visit);
        }
        classify();
        ShiftClass[] classes = kinds.stream().map(Kind::terms).toArray(ShiftClass[]::new);
        int size = places.length;
        int[] seconds = new int[size * size];
        int[] metres = new int[size * size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                boolean reachable = plain.isInReach(places[from], places[to]);
                seconds[from * size + to] =
                        reachable ? problem.travelSeconds(0, places[from], places[to]) : RoutingProblem.TOO_LONG;
                metres[from * size + to] = problem.travelMetres(0, places[from], places[to]);
            }
        }
        return new RoutingProblem(
                visits, classes, classOfShift, seconds, Arrays.equals(seconds, metres) ? seconds : metres, eligible());
    }

    private Visit visit(int visit) {
        long cents = Search.CENTS_PER_POINT * problem.unassignedPoints(visit) + plain.prizeCents(visit);
        return new Visit(
                plain.earliest(visit),
                plain.latest(visit),
                problem.serviceSeconds(visit),
                plain.load(visit),
                RoutingProblem.PRICES_PER_CENT * cents);
    }

    private void classify() {
        Map<Kind, Integer> numbers = new LinkedHashMap<>();
        for (int shift = 0; shift < classOfShift.length; shift++) {
            Kind kind = new Kind(terms(shift), problem.eligibilityClass(shift));
            classOfShift[shift] = numbers.computeIfAbsent(kind, unseen -> numbers.size());
            if (classOfShift[shift] == kinds.size()) {
                kinds.add(kind);
            }
        }
    }

    private ShiftClass terms(int shift) {
        return new ShiftClass(
                placeOf(problem.startPlace(shift)),
                placeOf(problem.endPlace(shift)),
                plain.earliestStart(shift),
                problem.latestEnd(shift),
                Math.min(plain.capacity(shift), RoutingProblem.UNLIMITED),
                Math.min(plain.maxDurationSeconds(shift), RoutingProblem.UNLIMITED),
                RoutingProblem.PRICES_PER_CENT * plain.usedShiftCents(),
                PRICE_OF_CENT_PER_KM * plain.mileageCentsPerKm(shift),
                PRICE_OF_CENT_PER_HOUR * plain.hourlyWageCents(shift));
    }

    private int placeOf(int compiledPlace) {
        return shiftPlaces.getOrDefault(compiledPlace, -1);
    }

    private long @Nullable [] eligible() {
        boolean everyone = true;
        int words = (kinds.size() + 63) >>> 6;
        long[] bits = new long[words * problem.visitCount()];
        for (int shift = 0; shift < classOfShift.length; shift++) {
            int shiftClass = classOfShift[shift];
            for (int visit = 0; visit < problem.visitCount(); visit++) {
                if (problem.isEligible(shift, visit)) {
                    bits[visit * words + (shiftClass >> 6)] |= 1L << shiftClass;
                } else {
                    everyone = false;
                }
            }
        }
        return everyone ? null : bits;
    }
}
