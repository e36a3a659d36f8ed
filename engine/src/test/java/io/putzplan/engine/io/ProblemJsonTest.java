package io.putzplan.engine.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemJsonTest {

    @Test
    void readsBackWhatItWrote() {
        assertThat(SampleProblem.read(SampleProblem.json()).orThrow()).isEqualTo(SampleProblem.full());
    }
}
