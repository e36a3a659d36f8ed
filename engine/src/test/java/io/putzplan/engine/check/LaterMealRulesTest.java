package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaterMealRulesTest {

    private static final LabourRule FIRST = Packs.rule("x.meal", Effect.HARD, "Law §1", meal(5, 1, null));

    private static MealBreakWindow meal(int afterHours, int nth, Duration waivableUpTo) {
        return new MealBreakWindow(
                Comparison.MORE_THAN,
                ofHours(afterHours),
                ofMinutes(30),
                Duration.ZERO,
                ofHours(afterHours),
                null,
                nth,
                waivableUpTo,
                null);
    }

    private static List<String> second(Duration first, Duration pause, Duration later) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .works("c-1", "2027-03-02T06:00", first, pause, later)
                        .works("c-2", "2027-03-02T06:00", ofHours(10)),
                Packs.of(Packs.rule("x.second", Effect.HARD, "Law §2", meal(10, 2, null))));
    }

    @Test
    void owesNoSecondMealForTheTrigger() {
        assertThat(second(ofHours(4), ofMinutes(30), ofHours(5))).isEmpty();
        assertThat(second(ofHours(4), ofMinutes(30), ofHours(6))).isEmpty();
    }

    @Test
    void takesTheFirstMealForNoOther() {
        assertThat(second(ofHours(4), ofMinutes(30), ofHours(6).plusSeconds(1)))
                .containsExactly("MEAL_BREAK x.second c-1 1800");
    }

    @Test
    void lessensWhatIsMissingByABreakTooShortForAMeal() {
        assertThat(second(ofHours(4), ofMinutes(29), ofHours(6).plusSeconds(1)))
                .containsExactly("MEAL_BREAK x.second c-1 60");
    }

    private static List<String> waived(Duration length, String consentFrom) {
        LabourRule rule = Packs.waivable(Packs.rule("x.meal", Effect.HARD, "Law §1", meal(5, 1, ofHours(6))));
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .by(aCleaner("c-1").consentingTo("x.meal", consentFrom))
                        .works("c-1", "2027-03-02T06:00", length),
                Packs.of(rule));
    }

    @Test
    void allowsAWaiverInShortShifts() {
        assertThat(waived(ofHours(6).minusSeconds(1), "2027-03-01")).isEmpty();
        assertThat(waived(ofHours(6), "2027-03-01")).isEmpty();
        assertThat(waived(ofHours(6).plusSeconds(1), "2027-03-01")).containsExactly("MEAL_BREAK x.meal c-1 1800");
        assertThat(waived(ofHours(6), "2027-03-03")).containsExactly("MEAL_BREAK x.meal c-1 1800");
    }

    @Test
    void ignoresConsentToWhatNobodyMayWaive() {
        assertThat(Verdicts.brief(
                        WorkPlan.in(aProblem())
                                .by(aCleaner("c-1").consentingTo("x.meal", "2027-03-01"))
                                .works("c-1", "2027-03-02T06:00", ofHours(6)),
                        Packs.of(FIRST)))
                .containsExactly("MEAL_BREAK x.meal c-1 1800");
    }

    @Test
    void takesTheSecondOfTwoMeals() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1"))
                .with(aVisit("v-1").lasting(ofHours(4)))
                .with(aVisit("v-2").lasting(ofHours(4)))
                .with(aVisit("v-3").lasting(ofHours(3)))
                .build();
        RulePack rules = Packs.of(Packs.rule("x.second", Effect.HARD, "Law §2", meal(10, 2, null)));

        assertThat(Verdicts.of(
                        problem,
                        rules,
                        aRoute(problem, "c-1", "2027-03-02T06:00")
                                .visit("v-1")
                                .visitAfterBreak("v-2", ofMinutes(30))
                                .visitAfterBreak("v-3", ofMinutes(30))
                                .build()))
                .isEmpty();
    }
}
