package io.putzplan.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.roster.LawMargin;
import io.putzplan.engine.roster.Measure;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenLimitTest {

    private static ProvenLimit limit(long value, boolean atLeast, long limit) {
        LawMargin margin = new LawMargin(
                "MAX_DAILY_WORK",
                "x.rule",
                "Law §1",
                "c-1",
                LocalDate.EPOCH,
                atLeast ? value - limit : limit - value,
                Measure.DURATION,
                value,
                limit,
                Instant.EPOCH,
                Instant.EPOCH);
        return new ProvenLimit(margin, atLeast, "name", "amounts", "interval");
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0", "5, 10, 0.5", "9, 10, 0.9", "10, 10, 1", "11, 10, 1", "0, 0, 0", "1, 0, 1"})
    void usesUpAMostAsFarAsItIsReached(long value, long most, double use) {
        assertThat(limit(value, false, most).use()).isEqualTo(use);
    }

    @ParameterizedTest
    @CsvSource({"20, 10, 0.5", "11, 10, 0.9090909090909091", "10, 10, 1", "9, 10, 1", "0, 10, 1"})
    void usesUpALeastAsFarAsItComesNear(long value, long least, double use) {
        assertThat(limit(value, true, least).use()).isEqualTo(use);
    }

    @ParameterizedTest
    @CsvSource({"0, false, 0, true", "0, true, 0, false", "1, false, 0, false", "0, false, 1, false"})
    void tellsThatNothingForbiddenWasFound(long value, boolean atLeast, long limit, boolean nothing) {
        assertThat(limit(value, atLeast, limit).isNothingOfNothing()).isEqualTo(nothing);
    }
}
