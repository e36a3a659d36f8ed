package io.putzplan.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.fixture.LongStreet;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionTest {

    private static final int CLEANERS = 30;
    private static final int VISITS = 200;

    private final CompiledProblem problem = compile(LongStreet.german(CLEANERS, VISITS, 3));
    private final TravelPlane plane = new TravelPlane(problem);

    static CompiledProblem compile(LongStreet.Drawn drawn) {
        return CompiledProblem.compile(drawn.problem(), drawn.travel(), drawn.rules());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, CLEANERS})
    void putsEveryCleanerAndEveryVisitIntoOnePart(int parts) {
        for (int[][] routes : new int[][][] {noRoutes(), someRoutes()}) {
            Partition partition = new Partition(problem, plane, routes, parts, new SearchRandom(1));

            assertThat(all(parts, partition::cleaners))
                    .containsExactly(IntStream.range(0, CLEANERS).toArray());
            assertThat(all(parts, partition::visits))
                    .containsExactly(IntStream.range(0, VISITS).toArray());
            assertThat(IntStream.range(0, parts).mapToObj(partition::cleaners)).noneMatch(part -> part.length == 0);
        }
    }

    @Test
    void keepsVisitsWithTheirCleaner() {
        int[][] routes = someRoutes();
        Partition partition = new Partition(problem, plane, routes, 4, new SearchRandom(1));

        for (int part = 0; part < 4; part++) {
            for (int shift : problem.shiftsOf(partition.cleaners(part))) {
                assertThat(Arrays.stream(partition.visits(part)).boxed())
                        .containsAll(Arrays.stream(routes[shift]).boxed().toList());
            }
        }
    }

    @Test
    void offersAbsentVisitsToSomeoneWhoMayServeThem() {
        Partition partition = new Partition(problem, plane, noRoutes(), 8, new SearchRandom(1));

        int checked = 0;
        for (int part = 0; part < 8; part++) {
            int[] shifts = problem.shiftsOf(partition.cleaners(part));
            for (int visit : partition.visits(part)) {
                if (IntStream.range(0, problem.shiftCount()).anyMatch(shift -> problem.isEligible(shift, visit))) {
                    assertThat(Arrays.stream(shifts).anyMatch(shift -> problem.isEligible(shift, visit)))
                            .as("visit %d in part %d", visit, part)
                            .isTrue();
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(VISITS / 2);
    }

    @Test
    void sharesTheVisitsOutEvenly() {
        Partition partition = new Partition(problem, plane, noRoutes(), 4, new SearchRandom(1));

        assertThat(IntStream.range(0, 4).map(part -> partition.visits(part).length))
                .allMatch(count -> count > VISITS / 8 && count < VISITS / 2);
    }

    @Test
    void dividesOtherwiseEachTime() {
        SearchRandom random = new SearchRandom(1);
        Partition first = new Partition(problem, plane, someRoutes(), 4, random);

        assertThat(IntStream.range(0, 10)
                        .mapToObj(time -> new Partition(problem, plane, someRoutes(), 4, random))
                        .anyMatch(other -> !Arrays.equals(other.cleaners(0), first.cleaners(0))))
                .isTrue();
    }

    private int[] all(int parts, IntFunction<int[]> members) {
        return IntStream.range(0, parts)
                .mapToObj(members)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .toArray();
    }

    private int[][] noRoutes() {
        return new int[problem.shiftCount()][0];
    }

    private int[][] someRoutes() {
        RuinAndRecreate search = new RuinAndRecreate(problem, 1);
        search.iterate(VISITS / 40, 0);
        return search.best();
    }
}
