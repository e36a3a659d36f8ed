package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DurationConverterTest {

    private final DurationConverter converter = new DurationConverter();

    @ParameterizedTest
    @CsvSource({
        "30s,30",
        "5m,300",
        "1h,3600",
        "1h30m,5400",
        "90m,5400",
        "2H,7200",
        "PT5M,300",
        "pt1h,3600",
        "168h,604800"
    })
    void readsShortAndIsoForms(String text, long seconds) {
        assertThat(converter.convert(text)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "s", "5 m", "1m1h", "1.5h", "-5s", "PT", "P1Y", "ten", "٣s", "9999999s"})
    void rejectsWhatIsNoDuration(String text) {
        assertThatThrownBy(() -> converter.convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("'" + text + "' must be a duration such as 30s, 5m, 1h30m or PT5M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "0h0m0s", "PT0S", "PT-5M", "168h1s", "P8D"})
    void rejectsWhatIsOutOfRange(String text) {
        assertThatThrownBy(() -> converter.convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("'" + text + "' must be above 0 and at most 168h");
    }
}
