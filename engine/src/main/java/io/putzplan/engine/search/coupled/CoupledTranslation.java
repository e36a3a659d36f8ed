package io.putzplan.engine.search.coupled;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.CoupledRoutes;
import io.putzplan.engine.search.Search;
import io.putzplan.engine.search.coupled.CoupledProblem.Coupling;
import io.putzplan.engine.search.coupled.CoupledProblem.LatenessPrices;
import io.putzplan.engine.search.coupled.CoupledProblem.ShiftClass;
import io.putzplan.engine.search.coupled.CoupledProblem.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes a compiled problem down as a coupled problem: moments in seconds, prices in 1 / {@value #PRICES_PER_CENT} cent. */
final class CoupledTranslation {

    /** Price units in a cent: the least common multiple of seconds per minute and metres per kilometre. */
    static final long PRICES_PER_CENT = 3_000;

    /** Matrices over all pairs are right for that many places, not for a whole city. */
    private static final int MOST_PLACES = 2_000;

    /** Each rate of mileage has a matrix of its own. */
    private static final int MOST_FARES = 4;

    private static final long PRICE_OF_CENT_PER_MINUTE = PRICES_PER_CENT / 60;
    private static final long PRICE_OF_CENT_PER_KM = PRICES_PER_CENT / 1_000;

    /** A class, and which visits its shifts may serve. */
    private record Kind(ShiftClass terms, int eligibility) {}

    private final CompiledProblem problem;
    private final CoupledRoutes terms;

    /** Place of the compiled problem by place of the coupled problem. */
    private final int[] places;

    private final Map<Integer, Integer> shiftPlaces = new LinkedHashMap<>();
    private final Map<Long, Integer> fares = new LinkedHashMap<>();
    private final long centsPerPoint;

    private CoupledTranslation(CompiledProblem problem, CoupledRoutes terms) {
        this.problem = problem;
        this.terms = terms;
        int visits = problem.visitCount();
        for (int shift = 0; shift < problem.shiftCount(); shift++) {
            shiftPlaces.putIfAbsent(problem.startPlace(shift), visits + shiftPlaces.size());
            shiftPlaces.putIfAbsent(problem.endPlace(shift), visits + shiftPlaces.size());
            fares.putIfAbsent(terms.mileageCentsPerKm(shift), fares.size());
        }
        places = new int[visits + shiftPlaces.size()];
        for (int visit = 0; visit < visits; visit++) {
            places[visit] = problem.location(visit);
        }
        shiftPlaces.forEach((compiled, place) -> places[place] = compiled);
        centsPerPoint = centsPerPoint();
    }

    /** What a point must be worth so that no visit stays out for being late, even if it were so from the first moment to the last. */
    private long centsPerPoint() {
        long begin = IntStream.range(0, problem.visitCount())
                .map(terms::earliest)
                .min()
                .orElse(0);
        long end = IntStream.range(0, problem.shiftCount())
                .map(problem::latestEnd)
                .max()
                .orElse(0);
        long perMinute = terms.lateCentsPerMinute() + terms.largestLatenessCentsPerMinute();
        long points = IntStream.range(0, problem.visitCount())
                .mapToLong(problem::unassignedPoints)
                .filter(value -> value > 0)
                .min()
                .orElse(1);
        return Math.max(Search.CENTS_PER_POINT, perMinute * Math.max(0, end - begin) / 60 / points);
    }

    static Optional<CoupledProblem> translate(CompiledProblem problem) {
        if (problem.visitCount() == 0
                || problem.shiftCount() == 0
                || problem.visitCount() + 2 * problem.shiftCount() > MOST_PLACES) {
            return Optional.empty();
        }
        return CoupledRoutes.of(problem)
                .map(terms -> new CoupledTranslation(problem, terms))
                .filter(translation -> translation.fares.size() <= MOST_FARES)
                .map(CoupledTranslation::translated);
    }

    private CoupledProblem translated() {
        Map<Kind, Integer> numbers = new LinkedHashMap<>();
        List<ShiftClass> classes = new ArrayList<>();
        int[] classOfShift = new int[problem.shiftCount()];
        for (int shift = 0; shift < classOfShift.length; shift++) {
            Kind kind = new Kind(shiftClass(shift), problem.eligibilityClass(shift));
            classOfShift[shift] = numbers.computeIfAbsent(kind, unseen -> numbers.size());
            if (classOfShift[shift] == classes.size()) {
                classes.add(kind.terms());
            }
        }
        return new CoupledProblem(
                IntStream.range(0, problem.visitCount()).mapToObj(this::visit).toArray(Visit[]::new),
                IntStream.range(0, terms.couplingCount())
                        .mapToObj(this::coupling)
                        .toArray(Coupling[]::new),
                classes.toArray(ShiftClass[]::new),
                classOfShift,
                IntStream.range(0, classOfShift.length).map(problem::cleanerOf).toArray(),
                IntStream.range(0, problem.visitCount())
                        .mapToObj(this::shiftsFor)
                        .toArray(int[][]::new),
                durations(),
                fares.keySet().stream().map(this::legPrices).toArray(long[][]::new),
                new LatenessPrices(
                        PRICE_OF_CENT_PER_MINUTE * terms.lateCentsPerMinute(),
                        PRICE_OF_CENT_PER_MINUTE * terms.largestLatenessCentsPerMinute()));
    }

    private Visit visit(int visit) {
        long cents = centsPerPoint * problem.unassignedPoints(visit) + terms.prizeCents(visit);
        return new Visit(
                terms.earliest(visit),
                Math.max(terms.earliest(visit), terms.due(visit)),
                terms.latest(visit),
                problem.serviceSeconds(visit),
                terms.load(visit),
                PRICES_PER_CENT * cents);
    }

    private Coupling coupling(int index) {
        return new Coupling(
                terms.first(index), terms.second(index), terms.minLagSeconds(index), terms.maxLagSeconds(index));
    }

    private ShiftClass shiftClass(int shift) {
        return new ShiftClass(
                shiftPlaces.getOrDefault(problem.startPlace(shift), -1),
                shiftPlaces.getOrDefault(problem.endPlace(shift), -1),
                terms.earliestStart(shift),
                problem.latestEnd(shift),
                Math.min(terms.capacity(shift), CoupledProblem.UNLIMITED),
                fares.getOrDefault(terms.mileageCentsPerKm(shift), 0),
                PRICES_PER_CENT * terms.usedShiftCents());
    }

    private int[] shiftsFor(int visit) {
        return IntStream.range(0, problem.shiftCount())
                .filter(shift -> problem.isEligible(shift, visit))
                .toArray();
    }

    private int[] durations() {
        int size = places.length;
        int[] durations = new int[size * size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                durations[from * size + to] = terms.isInReach(places[from], places[to])
                        ? problem.travelSeconds(0, places[from], places[to])
                        : CoupledProblem.TOO_LONG;
            }
        }
        return durations;
    }

    private long[] legPrices(long mileageCentsPerKm) {
        int size = places.length;
        long[] prices = new long[size * size];
        long perSecond = PRICE_OF_CENT_PER_MINUTE * terms.travelCentsPerMinute();
        long perMetre = PRICE_OF_CENT_PER_KM * mileageCentsPerKm;
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                prices[from * size + to] = perSecond * problem.travelSeconds(0, places[from], places[to])
                        + perMetre * problem.travelMetres(0, places[from], places[to]);
            }
        }
        return prices;
    }
}
