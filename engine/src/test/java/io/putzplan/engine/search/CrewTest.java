package io.putzplan.engine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrewTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 100})
    void doesEachTaskOnce(int threads) {
        AtomicIntegerArray done = new AtomicIntegerArray(50);

        new Crew(threads, () -> false).run(50, done::incrementAndGet);

        for (int task = 0; task < 50; task++) {
            assertThat(done.get(task)).as("task %d", task).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void throwsWhatATaskThrows(int threads) {
        Crew crew = new Crew(threads, () -> false);

        assertThatThrownBy(() -> crew.run(20, task -> {
                    if (task == 7) {
                        throw new IllegalStateException("seven");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("seven");
    }

    @Test
    void beginsNoTaskAfterItWasToldToStop() {
        AtomicInteger done = new AtomicInteger();

        new Crew(1, () -> done.get() == 3).run(20, task -> done.incrementAndGet());

        assertThat(done).hasValue(3);
    }
}
