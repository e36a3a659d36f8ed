package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.roster.Obstacle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void roundsHoursToTheNearestMinute() {
        assertThat(Text.hours(0)).isEqualTo("0:00");
        assertThat(Text.hours(38 * 3600 + 20 * 60 + 29)).isEqualTo("38:20");
        assertThat(Text.hours(38 * 3600 + 20 * 60 + 30)).isEqualTo("38:21");
        assertThat(Text.hours(3599)).isEqualTo("1:00");
    }

    @Test
    void givesExactAmountsInTheUnitsTheyTake() {
        assertThat(Text.exactly(0)).isEqualTo("0 s");
        assertThat(Text.exactly(1)).isEqualTo("1 s");
        assertThat(Text.exactly(3600)).isEqualTo("1 h");
        assertThat(Text.exactly(3661)).isEqualTo("1 h 1 min 1 s");
    }

    @Test
    void writesMoneyWithTwoDecimalsAndItsCurrency() {
        assertThat(Text.money("USD", 1_234_567)).isEqualTo("USD 12,345.67");
        assertThat(Text.money("EUR", -5)).isEqualTo("EUR -0.05");
        assertThat(Text.amount(100)).isEqualTo("1.00");
    }

    @Test
    void countsNothingOfNothingAsZeroPercent() {
        assertThat(Text.percent(0, 0)).isEqualTo("0.0 %");
        assertThat(Text.percent(1, 3)).isEqualTo("33.3 %");
    }

    @Test
    void bendsNounsToTheirCount() {
        assertThat(Text.count(1, "visit")).isEqualTo("1 visit");
        assertThat(Text.count(1200, "visit")).isEqualTo("1,200 visits");
    }

    @Test
    void writesTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(Text.money("USD", 1_234_567)).isEqualTo("USD 12,345.67");
            assertThat(Text.hours(36_000)).isEqualTo("10:00");
            assertThat(Text.exactly(61)).isEqualTo("1 min 1 s");
            assertThat(Text.words(Obstacle.HOUSEHOLD_REQUIREMENT)).isEqualTo("household requirement");
        } finally {
            Locale.setDefault(before);
        }
    }
}
