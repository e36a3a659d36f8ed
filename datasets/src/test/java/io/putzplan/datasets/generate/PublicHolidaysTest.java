package io.putzplan.datasets.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

    @Test
    void knowsEaster() {
        assertThat(PublicHolidays.easterSunday(2026)).isEqualTo("2026-04-05");
        assertThat(PublicHolidays.easterSunday(2027)).isEqualTo("2027-03-28");
        assertThat(PublicHolidays.easterSunday(2038)).isEqualTo("2038-04-25");
    }

    @Test
    void restsOnTheHolidaysOfBerlin() {
        assertThat(holidays(PublicHolidays.GERMANY))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2027-01-01",
                        "2027-03-08",
                        "2027-03-26",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-17",
                        "2027-10-03",
                        "2027-12-25",
                        "2027-12-26");
    }

    @Test
    void restsOnFederalHolidays() {
        assertThat(holidays(PublicHolidays.UNITED_STATES))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2027-01-01",
                        "2027-01-18",
                        "2027-02-15",
                        "2027-05-31",
                        "2027-06-19",
                        "2027-07-04",
                        "2027-09-06",
                        "2027-10-11",
                        "2027-11-11",
                        "2027-11-25",
                        "2027-12-25");
    }

    private static Stream<LocalDate> holidays(PublicHolidays holidays) {
        return LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).filter(holidays::contains);
    }
}
