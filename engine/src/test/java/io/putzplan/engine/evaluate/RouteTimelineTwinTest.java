package io.putzplan.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.travel.TravelTimes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the timeline with its naive twin on seeded random routes, legal and illegal. */
class RouteTimelineTwinTest {

    private static final int TOWNS = 10;
    private static final int ROUTES_PER_TOWN = 60;
    private static final int VISITS = 40;
    private static final long MOST_COMBINATIONS = 600;

    static List<RulePack> packs() {
        return List.of(
                TinyPacks.workTimeOnly(),
                TinyPacks.washington(),
                TinyPacks.germany(),
                TinyPacks.everything(),
                TinyPacks.odd(),
                TinyPacks.washingtonTwice(),
                TinyPacks.manyDuties());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void agreesWithItsNaiveTwin(RulePack pack) {
        for (int seed = 0; seed < TOWNS; seed++) {
            RandomTown town = new RandomTown(seed);
            RosterProblem problem = town.problem(VISITS);
            TravelTimes travel = town.travel(problem);
            CompiledProblem compiled = CompiledProblem.compile(problem, travel, pack);
            RouteTimeline timeline = new RouteTimeline(compiled);
            Random random = new Random(seed);
            for (int i = 0; i < ROUTES_PER_TOWN; i++) {
                compare(compiled, timeline, pack, RandomRoute.of(compiled, random), seed + "/" + i);
            }
        }
    }

    private static void compare(
            CompiledProblem compiled, RouteTimeline timeline, RulePack pack, RandomRoute route, String label) {
        RosterProblem problem = compiled.problem();
        Cleaner cleaner = problem.cleaners().get(compiled.cleanerOf(route.shift()));
        Shift shift = cleaner.shifts().stream()
                .filter(each -> each.day().equals(compiled.dayOf(route.shift())))
                .findFirst()
                .orElseThrow();
        List<Visit> visits = Arrays.stream(route.visits())
                .mapToObj(visit -> problem.visits().get(visit))
                .toList();
        NaiveTimeline naive = new NaiveTimeline(problem, compiled.travelTimes(), pack, cleaner, shift, visits);
        if (naive.combinations() > MOST_COMBINATIONS) {
            return;
        }
        timeline.place(route.shift(), route.visits(), route.visits().length);
        List<Long> placed = numbers(timeline);
        assertThat(placed).as(label).isEqualTo(numbers(naive.best()));
        boolean lawful = timeline.hardSeconds() == 0;
        assertThat(timeline.placeLawful(route.shift(), route.visits(), route.visits().length, null))
                .as(label)
                .isEqualTo(lawful);
        if (lawful) {
            assertThat(numbers(timeline)).as(label).isEqualTo(placed);
        }
    }

    private static List<Long> numbers(RouteTimeline timeline) {
        List<Long> numbers = new ArrayList<>(List.of(
                timeline.hardSeconds(),
                (long) timeline.paidSeconds(),
                (long) timeline.returnArrival(),
                (long) timeline.plannedBreakSeconds(),
                (long) timeline.workStart(),
                (long) timeline.workEnd(),
                (long) timeline.workSeconds(),
                (long) timeline.unpaidIdleSeconds(),
                (long) timeline.departure()));
        for (HardRule rule : HardRule.values()) {
            numbers.add(timeline.violationSeconds(rule));
        }
        for (int i = 0; i < timeline.count(); i++) {
            numbers.add((long) timeline.plannedBreakSeconds(i));
            numbers.add((long) timeline.restCount(i));
            numbers.add((long) timeline.arrival(i));
            numbers.add((long) timeline.serviceStart(i));
            numbers.add((long) timeline.serviceEnd(i));
        }
        return numbers;
    }

    private static List<Long> numbers(NaiveTimeline.Plan plan) {
        List<Long> numbers = new ArrayList<>(List.of(
                plan.hardSeconds(),
                plan.paid(),
                plan.returnArrival(),
                plan.plannedBreaks(),
                plan.workStart(),
                plan.workEnd(),
                plan.work(),
                plan.unpaid(),
                plan.departure()));
        for (HardRule rule : HardRule.values()) {
            numbers.add(plan.violations().getOrDefault(rule, 0L));
        }
        for (int i = 0; i < plan.starts().size(); i++) {
            numbers.add((long) plan.choices().get(2 * i));
            numbers.add((long) plan.choices().get(2 * i + 1));
            numbers.add(plan.arrivals().get(i));
            numbers.add(plan.starts().get(i));
            numbers.add(plan.ends().get(i));
        }
        return numbers;
    }

    @Test
    void placesLegalAndIllegalRoutesInTheComparison() {
        int lawful = 0;
        int unlawful = 0;
        RandomTown town = new RandomTown(1);
        RosterProblem problem = town.problem(VISITS);
        CompiledProblem compiled = CompiledProblem.compile(problem, town.travel(problem), TinyPacks.germany());
        RouteTimeline timeline = new RouteTimeline(compiled);
        Random random = new Random(1);
        for (int i = 0; i < ROUTES_PER_TOWN; i++) {
            RandomRoute route = RandomRoute.of(compiled, random);
            timeline.place(route.shift(), route.visits(), route.visits().length);
            lawful += timeline.hardSeconds() == 0 ? 1 : 0;
            unlawful += timeline.hardSeconds() == 0 ? 0 : 1;
        }
        assertThat(lawful).isGreaterThan(5);
        assertThat(unlawful).isGreaterThan(5);
    }
}
