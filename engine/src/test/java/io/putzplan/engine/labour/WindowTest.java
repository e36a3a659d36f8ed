package io.putzplan.engine.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    @ParameterizedTest
    @CsvSource({"P1W, 7", "P14D, 14", "P1M, 28", "P4M, 119", "P6M, 182", "P1Y, 364"})
    void rollsOverWholeWeeksOfItsMonths(String length, int days) {
        assertThat(new Window(Window.Kind.ROLLING, Period.parse(length)).days()).isEqualTo(days);
    }
}
