package io.putzplan.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactCentsTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, 2, 1", "49, 100, 0", "3, 2, 2", "-1, 2, 0", "-51, 100, -1", "-3, 2, -1"})
    void roundsHalfUp(long numerator, long denominator, long cents) {
        assertThat(new ExactCents(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)).rounded())
                .isEqualTo(cents);
    }

    @Test
    void losesNothingInThirds() {
        ExactCents third = ExactCents.hourly(1, 1_200);

        assertThat(third.plus(third).plus(third)).isEqualTo(ExactCents.hourly(1, 3_600));
        assertThat(third.times(6).dividedBy(2).minus(third).minus(third).minus(third))
                .isEqualTo(ExactCents.ZERO);
    }

    @Test
    void isMoreOnlyBeyondEquality() {
        ExactCents third = ExactCents.hourly(1, 1_200);

        assertThat(third.isMoreThan(third)).isFalse();
        assertThat(third.plus(ExactCents.hourly(1, 1)).isMoreThan(third)).isTrue();
    }
}
