package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.Rosters;
import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Route;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MealRulesTest {

    /** Washington without its paid rests, which would mix in. */
    private static final RulePack MEALS = new RulePack(
            "US-WA",
            "Meals only",
            Packs.washington().rules().stream()
                    .filter(MealRulesTest::isAboutMeals)
                    .toList());

    private static boolean isAboutMeals(LabourRule rule) {
        return rule.terms() instanceof MealBreakWindow || rule.terms() instanceof WorkTimeDefinition;
    }

    private static List<Violation> judge(Duration before, Duration meal, Duration after) {
        RosterProblem problem = aProblem()
                .inSeattle()
                .with(aCleaner("c-1").livingAt(MainStreet.minute(25)))
                .with(aVisit("v-1").lasting(before))
                .with(aVisit("v-2").lasting(after))
                .build();
        var route = aRoute(problem, "c-1", "2027-03-02T08:35").visit("v-1");
        return Verdicts.of(
                problem, MEALS, (meal.isZero() ? route.visit("v-2") : route.visitAfterBreak("v-2", meal)).build());
    }

    private static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    @Test
    void owesNoMealForExactlyFiveHours() {
        assertThat(judge(hours(2), Duration.ZERO, hours(3))).isEmpty();
    }

    @Test
    void owesMealOneSecondAfterFiveHours() {
        List<Violation> violations = judge(hours(2), Duration.ZERO, hours(3).plusSeconds(1));

        assertThat(Verdicts.brief(violations))
                .containsExactly("MEAL_BREAK wa.meal c-1 1800", "MAX_STRETCH_WITHOUT_MEAL wa.meal c-1 1");
        assertThat(Verdicts.messages(violations))
                .containsExactly(
                        "c-1 Tue 2 March: no unpaid break in 5 h 1 s of work, must be one of at least 30 min that "
                                + "begins Tue 11:00 to 14:00 (WAC 296-126-092(1))",
                        "c-1 Tue 2 March: longest stretch without meal 5 h 1 s, must be at most 5 h "
                                + "(WAC 296-126-092(1))");
    }

    @Test
    void acceptsMealClearlyInsideItsSpan() {
        assertThat(judge(hours(4), minutes(30), hours(4))).isEmpty();
    }

    @Test
    void acceptsMealAtTheEarliestMoment() {
        assertThat(judge(hours(2), minutes(30), hours(4))).isEmpty();
    }

    @Test
    void refusesMealOneSecondEarly() {
        List<Violation> violations = judge(hours(2).minusSeconds(1), minutes(30), hours(4));

        assertThat(Verdicts.brief(violations)).containsExactly("MEAL_BREAK wa.meal c-1 1");
        assertThat(Verdicts.messages(violations))
                .containsExactly("c-1 Tue 2 March: unpaid break Tue 10:59:59 to 11:29:59 in 5 h 59 min 59 s of work, "
                        + "must be one of at least 30 min that begins Tue 11:00 to 14:00 (WAC 296-126-092(1))");
    }

    @Test
    void acceptsMealAtTheLatestMoment() {
        assertThat(judge(hours(5), minutes(30), hours(1))).isEmpty();
    }

    @Test
    void refusesMealOneSecondLate() {
        assertThat(Verdicts.brief(judge(hours(5).plusSeconds(1), minutes(30), hours(1))))
                .containsExactly("MEAL_BREAK wa.meal c-1 1", "MAX_STRETCH_WITHOUT_MEAL wa.meal c-1 1");
    }

    @Test
    void neverChargesMoreThanTheMeal() {
        assertThat(Verdicts.brief(judge(minutes(30), minutes(30), hours(5))))
                .containsExactly("MEAL_BREAK wa.meal c-1 1800");
    }

    @Test
    void demandsAnotherMealFiveHoursAfterTheFirst() {
        assertThat(judge(hours(3), minutes(30), hours(5))).isEmpty();
        assertThat(Verdicts.brief(judge(hours(3), minutes(30), hours(5).plusSeconds(1))))
                .containsExactly("MAX_STRETCH_WITHOUT_MEAL wa.meal c-1 1");
    }

    @Test
    void judgesEveryCleanerByTheirOwnMeals() {
        RosterProblem problem = aProblem()
                .inSeattle()
                .with(aCleaner("c-1"))
                .with(aCleaner("c-2"))
                .with(aVisit("v-1").lasting(hours(5)))
                .with(aVisit("v-2").lasting(hours(5).plusSeconds(1)))
                .build();

        assertThat(Verdicts.of(
                        problem,
                        MEALS,
                        aRoute(problem, "c-1", "2027-03-02T09:00").visit("v-1").build(),
                        aRoute(problem, "c-2", "2027-03-02T09:00").visit("v-2").build()))
                .extracting(Violation::cleaner)
                .containsOnly("c-2");
    }

    /** A break of ten minutes after two hours, and one of {@code meal} after four, where any break is off duty. */
    private static ProvenLimit proven(Duration meal) {
        RulePack rules =
                Packs.only(new MealBreakWindow(Comparison.MORE_THAN, hours(5), minutes(30), hours(2), hours(5), null));
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1"))
                .with(aVisit("v-1").lasting(hours(2)))
                .with(aVisit("v-2").lasting(hours(2)))
                .with(aVisit("v-3").lasting(hours(4)))
                .build();
        Route route = aRoute(problem, "c-1", "2027-03-02T09:00")
                .visit("v-1")
                .visitAfterBreak("v-2", minutes(10))
                .visitAfterBreak("v-3", meal)
                .build();
        return Certificate.of(problem, MainStreet.of(problem), rules, Rosters.aRoster(problem, route))
                .people()
                .getFirst()
                .limits()
                .stream()
                .filter(limit -> limit.margin().rule().equals("MEAL_BREAK"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void provesTheBreakThatComesClosestToAMeal() {
        assertThat(proven(minutes(30)).words())
                .isEqualTo("begin of the meal: 4 h 10 min of at most 5 h, Tue 2 March 13:10 to 13:40, Law §1");
        assertThat(proven(minutes(30)).margin().seconds()).isEqualTo(3_000);
        assertThat(proven(minutes(20)).margin().seconds()).isEqualTo(-600);
    }
}
