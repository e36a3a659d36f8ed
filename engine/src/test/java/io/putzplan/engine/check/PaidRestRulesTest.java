package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaidRestRulesTest {

    private static final Duration REST = Duration.ofMinutes(10);

    /** Washington without its meal, which would mix in. */
    private static final RulePack RESTS = new RulePack(
            "US-WA",
            "Rests only",
            Packs.washington().rules().stream()
                    .filter(PaidRestRulesTest::isAboutRests)
                    .toList());

    private static boolean isAboutRests(LabourRule rule) {
        return !(rule.terms() instanceof MealBreakWindow);
    }

    private static List<Violation> judge(Duration service, int rests, Duration length) {
        RosterProblem problem = aProblem()
                .inSeattle()
                .with(aCleaner("c-1"))
                .with(aVisit("v-1").lasting(service))
                .build();
        return Verdicts.of(
                problem,
                RESTS,
                aRoute(problem, "c-1", "2027-03-02T08:00")
                        .visitWithRests("v-1", rests, length)
                        .build());
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    @Test
    void owesNoRestForExactlyThreeHours() {
        assertThat(judge(minutes(180), 0, REST)).isEmpty();
    }

    @Test
    void limitsTheStretchWithoutRestToThreeHours() {
        List<Violation> violations = judge(minutes(180).plusSeconds(1), 0, REST);

        assertThat(Verdicts.brief(violations)).containsExactly("MAX_STRETCH_WITHOUT_REST wa.rest c-1 1");
        assertThat(Verdicts.messages(violations))
                .containsExactly("c-1 Tue 2 March: longest stretch without rest 3 h 1 s, must be at most 3 h "
                        + "(WAC 296-126-092(4))");
    }

    @Test
    void acceptsOneRestInFourHours() {
        assertThat(judge(minutes(240), 1, REST)).isEmpty();
    }

    @Test
    void owesRestOfExactlyFourHours() {
        List<Violation> violations = judge(minutes(240), 0, REST);

        assertThat(Verdicts.brief(violations))
                .containsExactly("PAID_REST wa.rest c-1 600", "MAX_STRETCH_WITHOUT_REST wa.rest c-1 3600");
        assertThat(Verdicts.messages(violations))
                .contains("c-1 Tue 2 March: paid rests 0 for 4 h of work, must be at least 1 of 10 min "
                        + "(WAC 296-126-092(4))");
    }

    @Test
    void countsRestsAsWork() {
        assertThat(judge(minutes(460), 2, REST)).isEmpty();
        assertThat(Verdicts.brief(judge(minutes(470).minusSeconds(1), 1, REST)))
                .containsExactly("MAX_STRETCH_WITHOUT_REST wa.rest c-1 6599");
        assertThat(Verdicts.brief(judge(minutes(470), 1, REST)))
                .containsExactly("PAID_REST wa.rest c-1 600", "MAX_STRETCH_WITHOUT_REST wa.rest c-1 6600");
    }

    @Test
    void ignoresRestThatIsTooShort() {
        assertThat(Verdicts.brief(judge(minutes(240), 1, REST.minusSeconds(1))))
                .containsExactly("PAID_REST wa.rest c-1 600", "MAX_STRETCH_WITHOUT_REST wa.rest c-1 4199");
    }

    @Test
    void letsAnUnpaidBreakCutTheStretchButNotReplaceTheRest() {
        RosterProblem problem = aProblem()
                .inSeattle()
                .with(aCleaner("c-1"))
                .with(aVisit("v-1").lasting(minutes(120)))
                .with(aVisit("v-2").lasting(minutes(120)))
                .build();

        assertThat(Verdicts.brief(Verdicts.of(
                        problem,
                        RESTS,
                        aRoute(problem, "c-1", "2027-03-02T08:00")
                                .visit("v-1")
                                .visitAfterBreak("v-2", minutes(30))
                                .build())))
                .containsExactly("PAID_REST wa.rest c-1 600");
    }

    @Test
    void judgesEveryCleanerByTheirOwnRests() {
        RosterProblem problem = aProblem()
                .inSeattle()
                .with(aCleaner("c-1"))
                .with(aCleaner("c-2"))
                .with(aVisit("v-1").lasting(minutes(240)))
                .with(aVisit("v-2").lasting(minutes(240)))
                .build();

        assertThat(Verdicts.of(
                        problem,
                        RESTS,
                        aRoute(problem, "c-1", "2027-03-02T08:00").visit("v-1").build(),
                        aRoute(problem, "c-2", "2027-03-02T08:00")
                                .visitWithRests("v-2", 1, REST)
                                .build()))
                .extracting(Violation::cleaner)
                .containsOnly("c-1");
    }
}
