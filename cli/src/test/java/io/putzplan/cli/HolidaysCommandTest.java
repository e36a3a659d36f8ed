package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HolidaysCommandTest {

    @Test
    void listsTheHolidaysOfACity() {
        Run run = Run.of("holidays", "--region", "DE-BY-AUGSBURG", "--year", "2027");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(14)
                .startsWith("Fri 2027-01-01", "Wed 2027-01-06")
                .contains("Sun 2027-08-08");
    }

    @Test
    void refusesACountryWithoutCalendar() {
        Run run = Run.of("holidays", "--region", "XX", "--year", "2027");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("error: --region XX is in no country with a calendar");
    }

    @Test
    void refusesAYearOutOfRange() {
        Run run = Run.of("holidays", "--region", "DE", "--year", "1969");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("error: --year 1969 must be between 1970 and 2199");
    }
}
