package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.DayKind;
import io.putzplan.engine.labour.ProtectedDay;
import io.putzplan.engine.problem.WorkedDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreeSundayRulesTest {

    private static ProtectedDay free(int minFree, int every) {
        return new ProtectedDay(
                Set.of(DayKind.SUNDAY), Duration.ZERO, Set.of("EXEMPT"), Map.of(), null, minFree, every);
    }

    /** Work on {@code before} Sundays since January, the last of them on 28 February, and on Sunday 7 March. */
    private static WorkPlan sundays(int before) {
        WorkedDay[] days = IntStream.range(0, before)
                .mapToObj(i -> new WorkedDay(LocalDate.of(2027, 2, 28).minusWeeks(before - 1L - i), ofHours(2)))
                .toArray(WorkedDay[]::new);
        return WorkPlan.in(aProblem())
                .by(aCleaner("c-1").after("2027-01-01", days))
                .works("c-1", "2027-03-07T08:00", ofHours(1), aVisit("v").exempt("EXEMPT"))
                .works("c-2", "2027-03-07T08:00", ofHours(1), aVisit("w").exempt("EXEMPT"));
    }

    @Test
    void keepsSundaysOfTheYearFree() {
        assertThat(Verdicts.brief(sundays(3), Packs.only(free(47, 0)))).isEmpty();
        assertThat(Verdicts.brief(sundays(4), Packs.only(free(47, 0)))).isEmpty();
        assertThat(Verdicts.brief(sundays(5), Packs.only(free(47, 0))))
                .containsExactly("FREE_SUNDAYS x.rule c-1 28800");
    }

    @Test
    void keepsOneOfEveryFewFree() {
        assertThat(Verdicts.brief(sundays(1), Packs.only(free(0, 4)))).isEmpty();
        assertThat(Verdicts.brief(sundays(2), Packs.only(free(0, 4)))).isEmpty();
        assertThat(Verdicts.brief(sundays(3), Packs.only(free(0, 4)))).containsExactly("FREE_SUNDAYS x.rule c-1 28800");
    }

    @Test
    void saysHowManySundaysInARowWereWorked() {
        assertThat(Verdicts.messages(Verdicts.of(sundays(3), Packs.only(free(0, 4)))))
                .containsExactly("c-1 Sun 7 March: work on 4 Sundays in a row, must be on at most 3 (Law §1)");
    }
}
