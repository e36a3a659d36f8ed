package io.putzplan.engine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrewTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 100})
    void doesTheTurnsOfEachTaskInOrder(int threads) {
        List<List<Integer>> done = Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
                .limit(50)
                .toList();

        new Crew(threads, () -> false)
                .run(50, 3, (task, number) -> done.get(task).add(number));

        assertThat(done).allMatch(numbers -> numbers.equals(List.of(0, 1, 2)));
    }

    @Test
    void takesTheTaskThatIsFarthestBehind() {
        List<Integer> order = new ArrayList<>();

        new Crew(1, () -> false).run(3, 2, (task, number) -> order.add(task));

        assertThat(order).containsExactly(0, 1, 2, 0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void throwsWhatATurnThrows(int threads) {
        Crew crew = new Crew(threads, () -> false);

        assertThatThrownBy(() -> crew.run(20, 4, (task, number) -> {
                    if (task == 7 && number == 2) {
                        throw new IllegalStateException("seven");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("seven");
    }

    @Test
    void beginsNoTurnAfterItWasToldToStop() {
        AtomicInteger done = new AtomicInteger();

        new Crew(1, () -> done.get() == 3).run(20, 2, (task, number) -> done.incrementAndGet());

        assertThat(done).hasValue(3);
    }

    @Test
    void beginsNothingWhenToldToStopBefore() {
        AtomicInteger done = new AtomicInteger();

        new Crew(4, () -> true).run(20, 2, (task, number) -> done.incrementAndGet());

        assertThat(done).hasValue(0);
    }
}
