package io.putzplan.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.problem.InvalidProblemException;
import io.putzplan.engine.problem.RosterProblem;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompiledPartTest {

    private static final int TOWNS = 20;
    private static final int VISITS = 16;
    private static final int[] CLEANERS = {0, 2, 3};
    private static final int[] EVEN_VISITS =
            IntStream.range(0, VISITS / 2).map(i -> 2 * i).toArray();

    @Test
    void judgesItsRoutesAsTheWholeDoes() {
        int unlawful = 0;
        for (int seed = 0; seed < TOWNS; seed++) {
            CompiledProblem whole = draw(seed);
            CompiledProblem part = whole.part(CLEANERS, EVEN_VISITS);
            int[] shifts = whole.shiftsOf(CLEANERS);
            RouteTimeline inWhole = new RouteTimeline(whole);
            RouteTimeline inPart = new RouteTimeline(part);
            Random random = new Random(seed);
            assertThat(part.shiftCount()).isEqualTo(shifts.length);
            for (int shift = 0; shift < shifts.length; shift++) {
                int[] route = route(random);
                inPart.place(shift, route, route.length);
                inWhole.place(shifts[shift], toWhole(route), route.length);
                for (HardRule rule : HardRule.values()) {
                    assertThat(inPart.violationSeconds(rule))
                            .as("seed %d, shift %d, %s", seed, shift, rule)
                            .isEqualTo(inWhole.violationSeconds(rule));
                }
                assertThat(inPart.departure()).isEqualTo(inWhole.departure());
                assertThat(inPart.returnArrival()).isEqualTo(inWhole.returnArrival());
                assertThat(inPart.metres()).isEqualTo(inWhole.metres());
                unlawful += inPart.hardSeconds() > 0 ? 1 : 0;
            }
        }
        assertThat(unlawful).isGreaterThan(TOWNS);
    }

    @Test
    void pricesItsRosterAsTheWholeDoes() {
        for (int seed = 0; seed < TOWNS; seed++) {
            CompiledProblem whole = draw(seed);
            CompiledProblem part = whole.part(CLEANERS, EVEN_VISITS);
            int[] shifts = whole.shiftsOf(CLEANERS);
            RosterEvaluation ofWhole = new RosterEvaluation(whole);
            RosterEvaluation ofPart = new RosterEvaluation(part);
            Random random = new Random(seed);
            for (int shift = 0; shift < shifts.length; shift++) {
                int[] route = route(random);
                ofPart.setRoute(shift, route, route.length);
                ofWhole.setRoute(shifts[shift], toWhole(route), route.length);
            }
            assertThat(ofPart.softCents()).as("seed %d", seed).isEqualTo(ofWhole.softCents());
            assertThat(ofPart.hardSeconds()).as("seed %d", seed).isEqualTo(ofWhole.hardSeconds());
        }
    }

    @Test
    void knowsTheSameEligibleVisits() {
        int eligible = 0;
        for (int seed = 0; seed < TOWNS; seed++) {
            CompiledProblem whole = draw(seed);
            CompiledProblem part = whole.part(CLEANERS, EVEN_VISITS);
            int[] shifts = whole.shiftsOf(CLEANERS);
            for (int shift = 0; shift < shifts.length; shift++) {
                for (int visit = 0; visit < EVEN_VISITS.length; visit++) {
                    assertThat(part.isEligible(shift, visit))
                            .isEqualTo(whole.isEligible(shifts[shift], EVEN_VISITS[visit]));
                    eligible += part.isEligible(shift, visit) ? 1 : 0;
                }
            }
        }
        assertThat(eligible).isGreaterThan(TOWNS);
    }

    /** Eligibility skips most of the placing; this places everything. */
    @Test
    void aVisitIsEligibleWhenARouteOfItAloneIsLawful() {
        int eligible = 0;
        for (int seed = 0; seed < TOWNS; seed++) {
            CompiledProblem problem = draw(seed);
            RouteTimeline timeline = new RouteTimeline(problem);
            for (int shift = 0; shift < problem.shiftCount(); shift++) {
                for (int visit = 0; visit < problem.visitCount(); visit++) {
                    boolean expected = isLawfulAlone(problem, timeline, shift, visit);
                    assertThat(problem.isEligible(shift, visit))
                            .as("seed %d, shift %d, visit %d", seed, shift, visit)
                            .isEqualTo(expected);
                    eligible += expected ? 1 : 0;
                }
            }
        }
        assertThat(eligible).isGreaterThan(TOWNS);
    }

    private static boolean isLawfulAlone(CompiledProblem problem, RouteTimeline timeline, int shift, int visit) {
        int[] route = {visit};
        timeline.place(shift, route, 1);
        if (timeline.hardSeconds() == 0) {
            return true;
        }
        boolean lawful = false;
        int cleaner = problem.cleanerOf(shift);
        for (int back : problem.cleaners.absentUntil[cleaner]) {
            if (back > problem.earliestStart(shift) && back < problem.latestEnd(shift)) {
                timeline.place(shift, route, 1, ShiftTable.afterAbsences(back, problem.cleaners, cleaner));
                lawful |= timeline.hardSeconds() == 0;
            }
        }
        return lawful;
    }

    /** Tries further seeds while some drawn time does not exist on the day the clocks change. */
    private static CompiledProblem draw(long seed) {
        for (long tried = seed; ; tried += TOWNS) {
            RandomTown town = new RandomTown(tried);
            try {
                RosterProblem problem = town.problem(VISITS);
                return CompiledProblem.compile(problem, town.travel(problem), TinyPacks.washington());
            } catch (InvalidProblemException invalid) {
                assertThat(invalid.issues()).isNotEmpty();
            }
        }
    }

    /** Up to four different visits of the part. */
    private static int[] route(Random random) {
        return random.ints(0, EVEN_VISITS.length)
                .distinct()
                .limit(1 + random.nextInt(4))
                .toArray();
    }

    private static int[] toWhole(int[] route) {
        return Arrays.stream(route).map(visit -> EVEN_VISITS[visit]).toArray();
    }
}
