package io.putzplan.engine.search.coupled;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RosterEvaluation;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.PlainProblems;
import io.putzplan.engine.fixture.ProblemBuilder;
import io.putzplan.engine.fixture.VisitBuilder;
import io.putzplan.engine.problem.CleanerSkill;
import io.putzplan.engine.problem.Coupling;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.search.Search;
import io.putzplan.engine.travel.MatrixTravelTimes;
import io.putzplan.engine.travel.TravelTimes;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoupledTranslationTest {

    private static final int PROBLEMS = 120;
    private static final int STEPS = 400;
    private static final LocalDateTime DAY = LocalDateTime.parse("2027-03-01T00:00");

    @Test
    void pricesRostersAsTheEvaluationDoes() {
        long assigned = 0;
        long late = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            CompiledProblem compiled = draw(new SplittableRandom(seed));
            CoupledProblem problem = CoupledProblem.of(compiled).orElseThrow();
            CoupledSearch search = new CoupledSearch(problem, seed);
            for (int step = 0; step < STEPS; step += 20) {
                search.iterate(20, (double) step / STEPS);
            }
            int[][] best = search.best();
            RosterEvaluation evaluation = new RosterEvaluation(compiled);
            for (int shift = 0; shift < best.length; shift++) {
                evaluation.setRoute(shift, best[shift], best[shift].length);
            }
            WorkingRoster roster = new WorkingRoster(problem);

            assertThat(roster.replace(best)).as("seed %d", seed).isTrue();
            assertThat(evaluation.hardSeconds()).as("seed %d", seed).isZero();
            assertThat(evaluation.latenessCents()).as("seed %d", seed).isEqualTo(latenessCents(roster));
            assertThat(evaluation.softCents()).as("seed %d", seed).isEqualTo(cents(roster, compiled));
            assigned += roster.visitCount - roster.absent.count;
            late += roster.times.lateness.count();
        }
        assertThat(assigned).isGreaterThan(5L * PROBLEMS);
        assertThat(late).isGreaterThan(PROBLEMS / 4);
    }

    @Test
    void isWhatSuitsProblemsWithCouplings() {
        assertThat(Search.of(draw(new SplittableRandom(1)), 1)).isInstanceOf(CoupledSearch.class);
    }

    private static CompiledProblem draw(SplittableRandom random) {
        List<Location> places = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            places.add(MainStreet.minute(i));
        }
        ProblemBuilder problem = aProblem().from("2027-03-01", "2027-03-01").priced(prices(random));
        int cleaners = 2 + random.nextInt(3);
        for (int i = 0; i < cleaners; i++) {
            int begin = 360 + random.nextInt(120);
            problem.with(aCleaner("c" + i)
                    .livingAt(places.get(random.nextInt(places.size())))
                    .earning(0)
                    .reimbursed(10 + 7 * random.nextInt(3))
                    .skilled(new CleanerSkill(i % 2 == 0 ? "oven" : "ironing", 1, null, null))
                    .working(new Shift(DAY.plusMinutes(begin), DAY.plusMinutes(begin + 500), null, null, 9, null)));
        }
        int visits = 8 + random.nextInt(14);
        for (int i = 0; i < visits; i++) {
            boolean second = i % 4 == 1;
            problem.with(visit(i, second ? i - 1 : i, places.get((second ? i - 1 : i) % places.size()), random));
            if (second) {
                Duration least = Duration.ofSeconds(random.nextLong(2) * random.nextInt(3_000));
                Duration most = least.plusSeconds(random.nextLong(2) * random.nextInt(3_000));
                boolean inOrder = random.nextBoolean();
                problem.with(new Coupling("v" + (inOrder ? i - 1 : i), "v" + (inOrder ? i : i - 1), least, most));
            }
        }
        RosterProblem built = problem.build();
        return CompiledProblem.compile(built, travel(places, random), PlainProblems.lawless(Duration.ofHours(24)));
    }

    private static Prices prices(SplittableRandom random) {
        return new Prices(
                0, 0, 0, 0, 0, random.nextInt(500), random.nextInt(60), 1 + random.nextInt(60), random.nextInt(60));
    }

    private static VisitBuilder visit(int index, int household, Location place, SplittableRandom random) {
        LocalDateTime earliest = DAY.plusMinutes(400 + random.nextInt(240)).plusSeconds(random.nextInt(60));
        LocalDateTime due = earliest.plusMinutes(random.nextInt(60));
        VisitBuilder visit = aVisit("v" + index)
                .forHousehold("h" + household)
                .at(place)
                .lasting(Duration.ofSeconds(600 + random.nextInt(3_000)))
                .weighing(random.nextInt(4))
                .within(new TimeWindow(earliest, due.plusMinutes(random.nextInt(200)), null, due));
        return random.nextInt(3) == 0 ? visit.needing("oven", 1) : visit;
    }

    private static TravelTimes travel(List<Location> places, SplittableRandom random) {
        int size = places.size();
        int[] seconds = new int[size * size];
        int[] metres = new int[size * size];
        for (int leg = 0; leg < seconds.length; leg++) {
            if (leg % (size + 1) != 0) {
                seconds[leg] = random.nextInt(25) == 0 ? TravelTimes.UNREACHABLE : 60 + random.nextInt(1_800);
                metres[leg] = random.nextInt(20_000);
            }
        }
        return new MatrixTravelTimes(places, Map.of(TravelMode.CAR, new MatrixTravelTimes.Table(seconds, metres)));
    }

    /** Mileage, travel time and price of every route, each rounded half up, and the largest lateness, with that of every visit. */
    private static long cents(WorkingRoster roster, CompiledProblem compiled) {
        Prices prices = compiled.problem().prices();
        long cents =
                latenessCents(roster) + halfUp(prices.largestLatenessPerMinute() * roster.times.lateness.largest(), 60);
        for (int shift = 0; shift < roster.size.length; shift++) {
            if (roster.size[shift] > 0) {
                int place = compiled.startPlace(shift);
                long seconds = 0;
                long metres = 0;
                for (int node = roster.next[roster.startNode(shift)]; node >= 0; node = roster.next[node]) {
                    int next = node < roster.visitCount ? compiled.location(node) : compiled.endPlace(shift);
                    seconds += compiled.travelSeconds(0, place, next);
                    metres += compiled.travelMetres(0, place, next);
                    place = next;
                }
                long perKm = compiled.problem()
                        .cleaners()
                        .get(compiled.cleanerOf(shift))
                        .contract()
                        .mileageCentsPerKm();
                cents += halfUp(perKm * metres, 1_000)
                        + halfUp(prices.travelPerMinute() * seconds, 60)
                        + prices.usedShift();
            }
        }
        return cents;
    }

    private static long latenessCents(WorkingRoster roster) {
        long price = roster.problem.lateness.late();
        return IntStream.range(0, roster.visitCount)
                .mapToLong(visit -> halfUp(price * roster.times.lateness.of(visit), 3_000))
                .sum();
    }

    private static long halfUp(long amount, long unit) {
        return Math.floorDiv(amount + unit / 2, unit);
    }
}
