package io.putzplan.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares segment prices with the placed timeline of the same changed route. */
class RouteSegmentsTwinTest {

    private static final int TOWNS = 12;
    private static final int ROUTES_PER_TOWN = 60;
    private static final int VISITS = 40;

    private long exactPrices;
    private long bounds;

    static List<RulePack> packs() {
        return List.of(TinyPacks.workTimeOnly(), TinyPacks.washington(), TinyPacks.germany(), TinyPacks.everything());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void agreeWithThePlacedTimeline(RulePack pack) {
        for (int seed = 0; seed < TOWNS; seed++) {
            RandomTown town = new RandomTown(seed);
            RosterProblem problem = town.problem(VISITS);
            CompiledProblem compiled = CompiledProblem.compile(problem, town.travel(problem), pack);
            Random random = new Random(seed);
            for (int i = 0; i < ROUTES_PER_TOWN; i++) {
                RandomRoute route = RandomRoute.of(compiled, random);
                compareChanges(compiled, route, random);
                compareTails(compiled, route, RandomRoute.of(compiled, random), random);
            }
        }
        assertThat(exactPrices).isGreaterThan(300);
        assertThat(bounds).isGreaterThan(300);
    }

    private void compareChanges(CompiledProblem compiled, RandomRoute route, Random random) {
        int[] visits = eligible(compiled, route.shift(), route.visits());
        RouteSegments segments = new RouteSegments(compiled);
        segments.load(route.shift(), visits, visits.length);
        SegmentPrice price = new SegmentPrice();
        segments.price(price);
        compare(compiled, route.shift(), visits, price);
        for (int position = 0; position < visits.length; position++) {
            segments.priceRemoval(position, price);
            int gone = position;
            int[] rest = IntStream.range(0, visits.length)
                    .filter(i -> i != gone)
                    .map(i -> visits[i])
                    .toArray();
            compare(compiled, route.shift(), rest, price);
        }
        int added = random.nextInt(compiled.visitCount());
        boolean fits = compiled.isEligible(route.shift(), added);
        for (int position = 0; fits && position <= visits.length; position++) {
            segments.priceInsertion(added, position, price);
            IntStream before = IntStream.of(visits).limit(position);
            IntStream after =
                    IntStream.concat(IntStream.of(added), IntStream.of(visits).skip(position));
            compare(compiled, route.shift(), IntStream.concat(before, after).toArray(), price);
        }
    }

    private void compareTails(CompiledProblem compiled, RandomRoute one, RandomRoute other, Random random) {
        int[] visits = eligible(compiled, one.shift(), one.visits());
        int[] others = eligible(compiled, one.shift(), other.visits());
        RouteSegments segments = new RouteSegments(compiled);
        segments.load(one.shift(), visits, visits.length);
        RouteSegments otherSegments = new RouteSegments(compiled);
        otherSegments.load(other.shift(), others, others.length);
        if (!segments.canTakeTailOf(otherSegments)) {
            return;
        }
        SegmentPrice price = new SegmentPrice();
        int position = random.nextInt(visits.length + 1);
        for (int from = 0; from <= others.length; from++) {
            segments.priceTailSwap(position, otherSegments, from, price);
            IntStream before = IntStream.of(visits).limit(position);
            int[] joined =
                    IntStream.concat(before, IntStream.of(others).skip(from)).toArray();
            compare(compiled, one.shift(), joined, price);
        }
    }

    private static int[] eligible(CompiledProblem compiled, int shift, int[] visits) {
        return IntStream.of(visits)
                .filter(visit -> compiled.isEligible(shift, visit))
                .toArray();
    }

    private void compare(CompiledProblem compiled, int shift, int[] visits, SegmentPrice price) {
        if (visits.length == 0) {
            assertThat(price.isExact()).isTrue();
            assertThat(price.paidSeconds()).isZero();
            return;
        }
        RouteTimeline placed = new RouteTimeline(compiled);
        placed.place(shift, visits, visits.length);
        assertThat(price.metres()).isEqualTo(placed.metres());
        if (price.isExact()) {
            exactPrices++;
            assertThat(price.hardSeconds()).isEqualTo(placed.hardSeconds());
            assertThat(price.departure()).isEqualTo(placed.departure());
            assertThat(price.returnArrival()).isEqualTo(placed.returnArrival());
            assertThat(price.workSeconds()).isEqualTo(placed.workSeconds());
            assertThat(price.paidSeconds()).isEqualTo(placed.paidSeconds());
        } else {
            bounds++;
            assertThat(price.hardSeconds()).isLessThanOrEqualTo(placed.hardSeconds());
            assertThat(price.returnArrival()).isLessThanOrEqualTo(placed.returnArrival());
            assertThat(price.workSeconds()).isLessThanOrEqualTo(placed.workSeconds());
            assertThat(price.paidSeconds()).isLessThanOrEqualTo(placed.paidSeconds());
        }
    }

    @Test
    void refusesTheTailOfAnotherDay() {
        RandomTown town = new RandomTown(1);
        RosterProblem problem = town.problem(VISITS);
        CompiledProblem compiled = CompiledProblem.compile(problem, town.travel(problem), TinyPacks.germany());
        RouteSegments first = new RouteSegments(compiled);
        first.load(0, new int[0], 0);
        RouteSegments last = new RouteSegments(compiled);
        last.load(compiled.shiftCount() - 1, new int[0], 0);
        assertThat(first.canTakeTailOf(last)).isFalse();
    }
}
