package io.putzplan.benchmarks.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.roster.RosterCost;
import io.putzplan.engine.solver.Algorithm;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterCsvTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "tr-TR", "ar-EG-u-nu-arab"})
    void writesAHeadAndALinePerRunInEveryLocale(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        StringWriter text = new StringWriter();
        RosterCsv csv = new RosterCsv(text);

        csv.write(new RosterRun(
                "week, \"busy\"",
                Algorithm.RUIN_AND_RECREATE,
                30,
                2,
                1,
                new RosterCost(0, 1_120, 500_000, 20_000, 300, 40, 0, 0, 0, 0, 5_000),
                45_678,
                2_000_000_000L));

        assertThat(text)
                .hasToString("problem,algorithm,limit_s,seed,unassigned_mandatory,hard_s,unassigned_points,cost,wages,"
                        + "mileage,idle,preference,used_shift,credit,steps,steps_per_s\n"
                        + "\"week, \"\"busy\"\"\",RUIN_AND_RECREATE,30,2,1,0,1120,515340,500000,20000,300,40,0,5000,"
                        + "45678,22839\n");
    }
}
