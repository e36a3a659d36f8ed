package io.putzplan.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void joinsWhatTouchesOrOverlapsAndNothingElse() {
        assertThat(Span.union(List.of(new Span(20, 30), new Span(0, 10), new Span(10, 15), new Span(25, 40))))
                .containsExactly(new Span(0, 15), new Span(20, 40));
        assertThat(Span.union(List.of(new Span(0, 10), new Span(11, 15)))).hasSize(2);
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(Span.union(List.of(new Span(5, 5), new Span(9, 8)))).isEmpty();
        assertThat(new Span(0, 10).partsOf(List.of(new Span(10, 20), new Span(9, 20))))
                .containsExactly(new Span(9, 10));
    }
}
