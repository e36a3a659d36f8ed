package io.putzplan.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Wording WORDING = new Wording(ZoneOffset.UTC);

    private static long at(String moment) {
        return LocalDateTime.parse(moment).toEpochSecond(ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 s", "1, 1 s", "3600, 1 h", "37200, 10 h 20 min", "-1, -1 s", "-3660, -1 h 1 min"})
    void saysDurationsWithoutEmptyParts(long seconds, String words) {
        assertThat(Wording.duration(seconds)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "9, 0.09", "10, 0.10", "60375, 603.75"})
    void saysMoneyWithTwoDigits(long cents, String words) {
        assertThat(Wording.money(cents)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"MONDAY, Mon", "SUNDAY, Sun"})
    void saysDaysOfTheWeekInShort(DayOfWeek day, String words) {
        assertThat(Wording.weekday(day)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-03T20:10, 2027-03-04T07:30, Wed 3 March 20:10 to Thu 4 March 07:30",
        "2027-03-03T00:00, 2027-03-04T00:00, Wed 3 March",
        "2027-03-03T00:00, 2027-03-05T00:00, Wed 3 March to Thu 4 March",
        "2027-03-03T00:00, 2027-03-03T00:00, Wed 3 March 00:00 to 00:00",
        "2027-03-03T00:00, 2027-03-03T08:00, Wed 3 March 00:00 to 08:00"
    })
    void saysIntervalsByWholeDaysWhereTheyAre(String from, String until, String words) {
        assertThat(WORDING.interval(at(from), at(until))).isEqualTo(words);
    }
}
