package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.RulePack;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakPlaceTest {

    private static final RulePack MINORS = Packs.only(new BreakAfter(
            List.of(new BreakAfter.Tier(Comparison.MORE_THAN, ofHours(4), ofMinutes(30))),
            ofMinutes(15),
            ofHours(4),
            ofHours(1)));

    private static List<String> judge(Duration first, Duration pause, Duration second) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .works("c-1", "2027-03-02T08:00", first, pause, second)
                        .works("c-2", "2027-03-02T08:00", ofHours(4)),
                MINORS);
    }

    @Test
    void countsBreaksOneHourAfterTheBeginOfWork() {
        assertThat(judge(ofHours(2), ofMinutes(30), ofHours(3))).isEmpty();
        assertThat(judge(ofHours(1), ofMinutes(30), ofHours(4))).isEmpty();
    }

    @Test
    void countsOnlyThePartOfABreakThatLiesLateEnough() {
        assertThat(judge(ofHours(1).minusSeconds(1), ofMinutes(30), ofHours(4)))
                .containsExactly("BREAK_TIME x.rule c-1 1");
    }

    @Test
    void cutsStretchesByTheSameParts() {
        assertThat(judge(ofMinutes(44), ofMinutes(30), ofHours(4)))
                .containsExactly("BREAK_TIME x.rule c-1 1800", "MAX_STRETCH_WITHOUT_BREAK x.rule c-1 4440");
    }

    @Test
    void countsNoBreakTooNearTheEnd() {
        assertThat(judge(ofHours(4), ofMinutes(30), ofHours(1))).isEmpty();
        assertThat(judge(ofHours(4), ofMinutes(30), ofHours(1).minusSeconds(1)))
                .containsExactly("BREAK_TIME x.rule c-1 1");
    }
}
