package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.MaxSpan;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanRulesTest {

    private static List<String> judge(MaxSpan terms, String start, Duration second) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .works("c-1", start, ofHours(4), ofHours(4), second)
                        .works("c-2", "2027-03-01T08:00", ofHours(1)),
                Packs.only(terms));
    }

    @Test
    void countsBreaksToo() {
        MaxSpan tenHours = new MaxSpan(ofHours(10), null);

        assertThat(judge(tenHours, "2027-03-02T08:00", ofHours(1))).isEmpty();
        assertThat(judge(tenHours, "2027-03-02T08:00", ofHours(2))).isEmpty();
        assertThat(judge(tenHours, "2027-03-02T08:00", ofHours(2).plusSeconds(1)))
                .containsExactly("MAX_SPAN x.rule c-1 1");
    }

    @Test
    void keepsToAPartOfTheDay() {
        MaxSpan daytime = new MaxSpan(null, new ClockWindow(LocalTime.of(8, 0), LocalTime.of(18, 0)));

        assertThat(judge(daytime, "2027-03-02T08:00", ofHours(1))).isEmpty();
        assertThat(judge(daytime, "2027-03-02T08:00", ofHours(2))).isEmpty();
        assertThat(judge(daytime, "2027-03-02T07:59:59", ofHours(2).plusSeconds(3)))
                .containsExactly("MAX_SPAN x.rule c-1 3");
    }
}
