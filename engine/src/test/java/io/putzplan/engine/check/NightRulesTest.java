package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.NightWork;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class NightRulesTest {

    private static final ClockWindow NIGHT = new ClockWindow(LocalTime.of(23, 0), LocalTime.of(6, 0));

    private static List<String> judge(NightWork terms, String start, Duration length) {
        return Verdicts.brief(
                WorkPlan.in(aProblem()).works("c-1", start, length).works("c-2", "2027-03-02T08:00", ofHours(12)),
                Packs.only(terms));
    }

    @Test
    void forbidsWorkAtNight() {
        NightWork forbidden = new NightWork(NIGHT, true, Duration.ZERO, null);

        assertThat(judge(forbidden, "2027-03-02T07:00", ofHours(2))).isEmpty();
        assertThat(judge(forbidden, "2027-03-02T06:00", ofHours(17))).isEmpty();
        assertThat(judge(forbidden, "2027-03-02T05:59:59", ofHours(17).plusSeconds(2)))
                .containsExactly("NIGHT_WORK x.rule c-1 2");
    }

    /** From 22:00, with the clock of Berlin forward at 02:00 on 28 March and back at 03:00 on 31 October. */
    private static List<String> nightOf(String period, String start, Duration length) {
        return Verdicts.brief(
                WorkPlan.in(aProblem()
                                .from(
                                        period,
                                        LocalDate.parse(period).plusDays(6).toString()))
                        .works("c-1", start, length),
                Packs.only(new NightWork(NIGHT, true, Duration.ZERO, null)));
    }

    @Test
    void countsTheSecondsThatPassInANightOfAClockChange() {
        assertThat(nightOf("2027-03-22", "2027-03-27T22:00", ofHours(10)))
                .containsExactly("NIGHT_WORK x.rule c-1 " + 6 * 3_600);
        assertThat(nightOf("2027-10-25", "2027-10-30T22:00", ofHours(10)))
                .containsExactly("NIGHT_WORK x.rule c-1 " + 8 * 3_600);
    }

    @Test
    void leavesUnpaidBreaksAtNightOut() {
        WorkPlan plan = WorkPlan.in(aProblem()).works("c-1", "2027-03-02T22:00", ofHours(1), ofHours(7), ofHours(1));

        assertThat(Verdicts.brief(plan, Packs.only(new NightWork(NIGHT, true, Duration.ZERO, null))))
                .isEmpty();
    }

    @Test
    void limitsNightWork() {
        NightWork limited = new NightWork(NIGHT, false, ofHours(2), ofHours(8));

        assertThat(judge(limited, "2027-03-02T18:00", ofHours(7))).isEmpty();
        assertThat(judge(limited, "2027-03-02T20:00", ofHours(8))).isEmpty();
        assertThat(judge(limited, "2027-03-02T20:00", ofHours(8).plusSeconds(1)))
                .containsExactly("NIGHT_WORK x.rule c-1 1");
    }

    @Test
    void limitsNoShiftWithLittleWorkAtNight() {
        NightWork limited = new NightWork(NIGHT, false, ofHours(2), ofHours(8));

        assertThat(judge(limited, "2027-03-02T16:00", ofHours(9))).isEmpty();
        assertThat(judge(limited, "2027-03-02T16:00", ofHours(9).plusSeconds(1)))
                .containsExactly("NIGHT_WORK x.rule c-1 3601");
    }
}
