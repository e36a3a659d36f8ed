package io.putzplan.engine.labour;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.problem.PublicHoliday;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

    private static final List<String> LAENDER =
            List.of("BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH");

    private final PublicHolidays holidays = PublicHolidays.of(List.of());

    /** The Länder in which {@code day} is a holiday, sorted and parted by blanks. */
    private String laenderWith(String day) {
        return LAENDER.stream()
                .filter(land -> holidays.isHoliday("DE-" + land, LocalDate.parse(day)))
                .collect(Collectors.joining(" "));
    }

    private static final String ALL = String.join(" ", LAENDER);

    @Test
    void hasNineHolidaysInAllOfGermany() {
        assertThat(holidays.in("DE", 2027))
                .map(LocalDate::toString)
                .containsExactly(
                        "2027-01-01",
                        "2027-03-26",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-17",
                        "2027-10-03",
                        "2027-12-25",
                        "2027-12-26");
        for (LocalDate day : holidays.in("DE", 2027)) {
            assertThat(laenderWith(day.toString())).as(day.toString()).isEqualTo(ALL);
        }
    }

    @Test
    void knowsWhatTheLaenderAdd() {
        assertThat(laenderWith("2027-01-06")).as("Epiphany").isEqualTo("BW BY ST");
        assertThat(laenderWith("2027-03-08")).as("Women's Day").isEqualTo("BE MV");
        assertThat(laenderWith("2027-03-28")).as("Easter Sunday").isEqualTo("BB");
        assertThat(laenderWith("2027-05-16")).as("Whit Sunday").isEqualTo("BB");
        assertThat(laenderWith("2027-05-27")).as("Corpus Christi").isEqualTo("BW BY HE NW RP SL");
        assertThat(laenderWith("2027-08-15")).as("Assumption").isEqualTo("SL");
        assertThat(laenderWith("2027-09-20")).as("Children's Day").isEqualTo("TH");
        assertThat(laenderWith("2027-10-31")).as("Reformation Day").isEqualTo("BB HB HH MV NI SH SN ST TH");
        assertThat(laenderWith("2027-11-01")).as("All Saints").isEqualTo("BW BY NW RP SL");
        assertThat(laenderWith("2027-11-17")).as("Repentance Day").isEqualTo("SN");
    }

    @Test
    void knowsNoOtherDaysOfTheLaender() {
        Set<String> added = new TreeSet<>();
        for (String land : LAENDER) {
            holidays.in("DE-" + land, 2027).forEach(day -> added.add(day.toString()));
        }
        holidays.in("DE", 2027).forEach(day -> added.remove(day.toString()));
        assertThat(added)
                .containsExactly(
                        "2027-01-06",
                        "2027-03-08",
                        "2027-03-28",
                        "2027-05-16",
                        "2027-05-27",
                        "2027-08-15",
                        "2027-09-20",
                        "2027-10-31",
                        "2027-11-01",
                        "2027-11-17");
    }

    @Test
    void knowsWhenADayBecameAHoliday() {
        assertThat(laenderWith("2018-03-08")).isEmpty();
        assertThat(laenderWith("2019-03-08")).isEqualTo("BE");
        assertThat(laenderWith("2022-03-08")).isEqualTo("BE");
        assertThat(laenderWith("2023-03-08")).isEqualTo("BE MV");
        assertThat(laenderWith("2018-09-20")).isEmpty();
        assertThat(laenderWith("2019-09-20")).isEqualTo("TH");
        assertThat(laenderWith("2016-10-31")).isEqualTo("BB MV SN ST TH");
        assertThat(laenderWith("2017-10-31")).isEqualTo(ALL);
        assertThat(laenderWith("2018-10-31")).isEqualTo("BB HB HH MV NI SH SN ST TH");
    }

    @Test
    void knowsTheDaysBerlinKeptOnce() {
        assertThat(laenderWith("2020-05-08")).isEqualTo("BE");
        assertThat(laenderWith("2021-05-08")).isEmpty();
        assertThat(laenderWith("2025-05-08")).isEqualTo("BE");
        assertThat(laenderWith("2026-05-08")).isEmpty();
        assertThat(laenderWith("2027-06-17")).isEmpty();
        assertThat(laenderWith("2028-06-17")).isEqualTo("BE");
    }

    @Test
    void keepsRepentanceDayOnTheWednesdayBeforeTheTwentyThird() {
        assertThat(laenderWith("2022-11-16")).isEqualTo("SN");
        assertThat(laenderWith("2022-11-23")).isEmpty();
        assertThat(laenderWith("2028-11-22")).isEqualTo("SN");
    }

    @Test
    void knowsTheCitiesOfBavaria() {
        LocalDate peace = LocalDate.of(2027, 8, 8);
        LocalDate assumption = LocalDate.of(2027, 8, 15);
        assertThat(holidays.isHoliday("DE-BY-AUGSBURG", peace)).isTrue();
        assertThat(holidays.isHoliday("DE-BY-MUENCHEN", peace)).isFalse();
        assertThat(holidays.isHoliday("DE-BY", peace)).isFalse();
        assertThat(holidays.isHoliday("DE-BY-MUENCHEN", assumption)).isTrue();
        assertThat(holidays.isHoliday("DE-BY", assumption)).isFalse();
    }

    @Test
    void epiphanyIsKeptInMunichButNotInBerlinOrHamburg() {
        LocalDate epiphany = LocalDate.of(2027, 1, 6);
        assertThat(holidays.isHoliday("DE-BY-MUENCHEN", epiphany)).isTrue();
        assertThat(holidays.isHoliday("DE-BE", epiphany)).isFalse();
        assertThat(holidays.isHoliday("DE-HH", epiphany)).isFalse();
    }

    @Test
    void fallsBackToWhatAnUnknownPartIsPartOf() {
        assertThat(holidays.in("DE-BY-NUERNBERG-MITTE", 2027)).isEqualTo(holidays.in("DE-BY", 2027));
        assertThat(holidays.in("DE-XX-AUGSBURG", 2027)).isEqualTo(holidays.in("DE", 2027));
        assertThat(holidays.in("US-WA-SEATTLE", 2027)).isEqualTo(holidays.in("US-WA", 2027));
    }

    @Test
    void knowsOtherCountries() {
        assertThat(holidays.isHoliday("GB-ENG", LocalDate.of(2027, 8, 30))).isTrue();
        assertThat(holidays.isHoliday("GB-SCT", LocalDate.of(2027, 8, 30))).isFalse();
        assertThat(holidays.isHoliday("AT-9", LocalDate.of(2027, 10, 26))).isTrue();
        assertThat(holidays.isHoliday("CH-ZH", LocalDate.of(2027, 8, 1))).isTrue();
        assertThat(holidays.isHoliday("FR-75", LocalDate.of(2027, 7, 14))).isTrue();
        assertThat(holidays.isHoliday("US-CA", LocalDate.of(2027, 11, 25))).isTrue();
    }

    @Test
    void knowsNoneWithoutARegionOrInAnUnknownCountry() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        assertThat(holidays.isHoliday(null, newYear)).isFalse();
        assertThat(holidays.isHoliday("XX-YY", newYear)).isFalse();
        assertThat(holidays.isHoliday("", newYear)).isFalse();
    }

    @Test
    void addsDaysToARegionAndAllThatIsPartOfIt() {
        LocalDate day = LocalDate.of(2027, 7, 7);
        PublicHolidays more = PublicHolidays.of(List.of(new PublicHoliday(day, "DE-BY")));
        assertThat(more.isHoliday("DE-BY", day)).isTrue();
        assertThat(more.isHoliday("DE-BY-AUGSBURG", day)).isTrue();
        assertThat(more.in("DE-BY-AUGSBURG", 2027)).contains(day);
        assertThat(more.in("DE-BY-AUGSBURG", 2028)).doesNotContain(day);
        assertThat(more.in("DE", 2027)).doesNotContain(day);
        assertThat(more.isHoliday("DE", day)).isFalse();
        assertThat(more.isHoliday("DE-BYX", day)).isFalse();
        assertThat(more.isHoliday("DE-BY", day.plusYears(1))).isFalse();
    }

    @Test
    void isTheSameInEveryLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(holidays.in("DE-BY-INGOLSTADT", 2026)).hasSize(13);
            assertThat(holidays.in("DE-NI", 2026)).hasSize(10);
            assertThat(holidays.in("IT", 2026)).contains(LocalDate.of(2026, 6, 2));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void answersManyThreadsAlike() {
        long different = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> holidays.in("DE-" + LAENDER.get(i % 2), 2000 + i % 40))
                .map(days -> days.stream().filter(day -> MonthDay.from(day).equals(MonthDay.of(1, 1))))
                .filter(newYears -> newYears.count() != 1)
                .count();
        assertThat(different).isZero();
    }
}
