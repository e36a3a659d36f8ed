package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.VisitBuilder;
import io.putzplan.engine.problem.CleanerSkill;
import io.putzplan.engine.problem.HouseholdTrait;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.RosterProblem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PeoplePromisesTest {

    private static List<Violation> judge(CleanerBuilder cleaner, VisitBuilder visit) {
        RosterProblem problem = aProblem()
                .with(cleaner)
                .with(visit)
                .with(aCleaner("other"))
                .with(aVisit("other-visit"))
                .build();
        return Verdicts.of(
                problem,
                Packs.lawless(),
                aRoute(problem, "c-1", "2027-03-02T08:00").visit("v-1").build(),
                aRoute(problem, "other", "2027-03-02T08:00")
                        .visit("other-visit")
                        .build());
    }

    @Nested
    class Skills {

        @Test
        void acceptsAHigherAndTheExactLevel() {
            assertThat(judge(
                            aCleaner("c-1").skilled(CleanerSkill.of("windows", 3)),
                            aVisit("v-1").needing("windows", 2)))
                    .isEmpty();
            assertThat(judge(
                            aCleaner("c-1").skilled(CleanerSkill.of("windows", 2)),
                            aVisit("v-1").needing("windows", 2)))
                    .isEmpty();
        }

        @Test
        void reportsServiceTimesMissingLevels() {
            List<Violation> violations = judge(
                    aCleaner("c-1").skilled(CleanerSkill.of("windows", 1)),
                    aVisit("v-1").needing("windows", 2).needing("ironing", 2));

            assertThat(Verdicts.brief(violations)).containsExactly("SKILLS visit.skill c-1 10800");
            assertThat(Verdicts.messages(violations))
                    .containsExactly("c-1 Tue 2 March, visit v-1: skill windows at level 1, must be at least 2; "
                            + "skill ironing at level 0, must be at least 2 (promise to the household)");
        }

        @Test
        void namesOnlySkillsThatAreLacking() {
            assertThat(Verdicts.messages(judge(
                            aCleaner("c-1").skilled(CleanerSkill.of("windows", 2)),
                            aVisit("v-1").needing("windows", 2).needing("ironing", 1))))
                    .containsExactly("c-1 Tue 2 March, visit v-1: skill ironing at level 0, must be at least 1"
                            + " (promise to the household)");
        }

        @Test
        void countsCertificateOnItsLastDayButNotAfter() {
            VisitBuilder visit = aVisit("v-1").needing("windows", 1);

            assertThat(judge(
                            aCleaner("c-1").skilled(new CleanerSkill("windows", 1, null, LocalDate.of(2027, 3, 2))),
                            visit))
                    .isEmpty();
            assertThat(Verdicts.brief(judge(
                            aCleaner("c-1").skilled(new CleanerSkill("windows", 1, null, LocalDate.of(2027, 3, 1))),
                            visit)))
                    .containsExactly("SKILLS visit.skill c-1 3600");
        }
    }

    @Nested
    class Pairs {

        @Test
        void reportsCleanerTheHouseholdBanned() {
            assertThat(Verdicts.messages(judge(aCleaner("c-1"), aVisit("v-1").banning("c-1"))))
                    .containsExactly("c-1 Tue 2 March, visit v-1: the household banned the cleaner, must be another "
                            + "cleaner (promise to the household)");
        }

        @Test
        void reportsHouseholdTheCleanerBanned() {
            assertThat(Verdicts.brief(judge(aCleaner("c-1").banning("h-v-1"), aVisit("v-1"))))
                    .containsExactly("ALLOWED_PAIR cleaner.banned c-1 3600");
        }

        @Test
        void countsABanOnBothSidesOnce() {
            assertThat(Verdicts.brief(judge(
                            aCleaner("c-1").banning("h-v-1"), aVisit("v-1").banning("c-1"))))
                    .containsExactly("ALLOWED_PAIR household.banned c-1 3600");
        }

        @Test
        void reportsCleanerWhoIsNotAmongTheOnlyOnes() {
            assertThat(judge(aCleaner("c-1"), aVisit("v-1").onlyBy("c-1"))).isEmpty();
            assertThat(Verdicts.messages(judge(aCleaner("c-1"), aVisit("v-1").onlyBy("other"))))
                    .containsExactly("c-1 Tue 2 March, visit v-1: served by c-1, must be one of other "
                            + "(promise to the household)");
        }

        @Test
        void ignoresBansOfOthers() {
            assertThat(judge(
                            aCleaner("c-1").banning("h-other-visit"),
                            aVisit("v-1").banning("other")))
                    .isEmpty();
        }
    }

    @Nested
    class Households {

        @Test
        void reportsAvoidedTrait() {
            assertThat(judge(
                            aCleaner("c-1").avoiding(HouseholdTrait.DOG),
                            aVisit("v-1").with(HouseholdTrait.CAT)))
                    .isEmpty();
            assertThat(Verdicts.messages(judge(
                            aCleaner("c-1").avoiding(HouseholdTrait.DOG),
                            aVisit("v-1").with(HouseholdTrait.DOG))))
                    .containsExactly("c-1 Tue 2 March, visit v-1: the home has dog, must have nothing the cleaner "
                            + "avoids (promise to the cleaner)");
        }

        @Test
        void reportsMissingLanguage() {
            assertThat(judge(
                            aCleaner("c-1").speaking("de"),
                            aVisit("v-1").speaking("de").speaking("tr")))
                    .isEmpty();
            assertThat(Verdicts.messages(
                            judge(aCleaner("c-1").speaking("en"), aVisit("v-1").speaking("de"))))
                    .containsExactly("c-1 Tue 2 March, visit v-1: languages spoken: en, must include one of de "
                            + "(promise to the household)");
        }

        @Test
        void countsTraitAndLanguageOnce() {
            assertThat(Verdicts.brief(judge(
                            aCleaner("c-1").avoiding(HouseholdTrait.DOG),
                            aVisit("v-1").with(HouseholdTrait.DOG).speaking("de"))))
                    .containsExactly("HOUSEHOLD_REQUIREMENTS cleaner.avoids c-1 3600");
        }
    }

    @Nested
    class Reach {

        @Test
        void acceptsLegOfExactlyTheLongest() {
            assertThat(judge(
                            aCleaner("c-1").travellingAtMost(Duration.ofMinutes(10)),
                            aVisit("v-1").at(MainStreet.minute(10))))
                    .isEmpty();
        }

        @Test
        void reportsEveryLegThatIsTooLong() {
            assertThat(Verdicts.messages(judge(
                            aCleaner("c-1").travellingAtMost(Duration.ofSeconds(599)),
                            aVisit("v-1").at(MainStreet.minute(10)))))
                    .containsExactly(
                            "c-1 Tue 2 March, visit v-1: leg 10 min, must be at most 9 min 59 s "
                                    + "(promise to the cleaner)",
                            "c-1 Tue 2 March: leg to the end place 10 min, must be at most 9 min 59 s "
                                    + "(promise to the cleaner)");
        }

        @Test
        void reportsLegWithoutAWay() {
            assertThat(Verdicts.brief(judge(aCleaner("c-1"), aVisit("v-1").at(MainStreet.ISLAND))))
                    .filteredOn(line -> line.startsWith("REACH"))
                    .containsExactly("REACH travel.unreachable c-1 604800", "REACH travel.unreachable c-1 604800");
        }
    }

    @Nested
    class Pins {

        @Test
        void keepsThePinnedCleaner() {
            assertThat(judge(aCleaner("c-1"), aVisit("v-1").pinned(new Pin("c-1", null, null))))
                    .isEmpty();
            assertThat(Verdicts.messages(judge(aCleaner("c-1"), aVisit("v-1").pinned(new Pin("other", null, null)))))
                    .containsExactly("c-1 Tue 2 March, visit v-1: served by c-1, must be served by other "
                            + "(promise to the household)");
        }
    }
}
