package io.putzplan.datasets.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomStreamTest {

    @Test
    void repeatsItselfForTheSamePurpose() {
        assertThat(numbers(RandomStream.of(1, "home", 3))).isEqualTo(numbers(RandomStream.of(1, "home", 3)));
    }

    @Test
    void differsBySeedPurposeAndIndex() {
        List<Integer> numbers = numbers(RandomStream.of(1, "home", 3));

        assertThat(numbers(RandomStream.of(2, "home", 3))).isNotEqualTo(numbers);
        assertThat(numbers(RandomStream.of(1, "site", 3))).isNotEqualTo(numbers);
        assertThat(numbers(RandomStream.of(1, "home", 4))).isNotEqualTo(numbers);
    }

    @Test
    void reachesBothEndsAndNothingBeyond() {
        RandomStream stream = RandomStream.of(1, "dice", 0);

        assertThat(IntStream.range(0, 1_000)
                        .map(i -> stream.between(1, 6))
                        .distinct()
                        .sorted())
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void spreadsEvenly() {
        RandomStream stream = RandomStream.of(1, "spread", 0);

        assertThat(IntStream.range(0, 10_000).mapToDouble(i -> stream.unit()).average())
                .hasValueCloseTo(0.5, offset(0.02));
    }

    @Test
    void drawsQuotasAsExactlyAsWholeNumbersAllow() {
        Choices<String> choices = Choices.of("a", 0.5).or("b", 0.3).or("c", 0.2);

        assertThat(choices.quota(10, RandomStream.of(1, "quota", 0)))
                .containsExactlyInAnyOrder("a", "a", "a", "a", "a", "b", "b", "b", "c", "c");
    }

    private static List<Integer> numbers(RandomStream stream) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            numbers.add(stream.below(1_000_000));
        }
        return numbers;
    }
}
