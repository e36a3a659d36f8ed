package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CleanerBuilder.aCleaner;
import static io.putzplan.engine.evaluate.TinyTown.MONDAY;
import static io.putzplan.engine.evaluate.TinyTown.monday;
import static io.putzplan.engine.evaluate.TinyTown.tinyTown;
import static io.putzplan.engine.evaluate.VisitBuilder.aVisit;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.problem.CleanerSkill;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.HouseholdTrait;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TimeWindow;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules on persons, places and promises, each around its limit. */
class PromiseRulesTest {

    private static final long HOUR = 3_600;

    private static CleanerBuilder ann() {
        return aCleaner().working("08:00", "18:00");
    }

    private static CleanerBuilder ben() {
        return aCleaner().id("ben").working("08:00", "18:00");
    }

    /** Service at 09:00 for one hour, ten minutes from home. */
    private static VisitBuilder atNine() {
        return aVisit().between("09:00", "09:00");
    }

    private static long violation(HardRule rule, TinyTown town) {
        return violation(rule, town, 0);
    }

    private static long violation(HardRule rule, TinyTown town, int shift) {
        RouteTimeline route = Rosters.placeAll(town, TinyPacks.workTimeOnly(), shift);
        assertThat(route.hardSeconds()).isEqualTo(route.violationSeconds(rule));
        return route.hardSeconds();
    }

    @Nested
    class Availability {

        private long absentFrom(String from) {
            TinyTown town =
                    tinyTown().with(ann().absent(monday(from), monday("17:00"))).with(atNine());
            return violation(HardRule.AVAILABILITY, town);
        }

        @Test
        void allowsWorkLongBeforeAnAbsence() {
            assertThat(absentFrom("12:00")).isZero();
        }

        @Test
        void allowsReturningTheMomentAnAbsenceBegins() {
            assertThat(absentFrom("10:10")).isZero();
        }

        @Test
        void countsTheOverlapWithAnAbsence() {
            assertThat(absentFrom("10:09:59")).isEqualTo(1);
        }

        @Test
        void ignoresTheAbsenceOfSomeoneElse() {
            TinyTown town = tinyTown()
                    .with(ann().absent(monday("08:00"), monday("18:00")))
                    .with(ben())
                    .with(atNine());
            assertThat(violation(HardRule.AVAILABILITY, town, 1)).isZero();
        }

        @Test
        void startsTheDayAfterAMorningAbsence() {
            TinyTown town = tinyTown()
                    .with(ann().absent(monday("07:00"), monday("10:00")))
                    .with(aVisit().between("08:00", "12:00"));
            RouteTimeline route = Rosters.placeAll(town, TinyPacks.workTimeOnly());
            assertThat(route.hardSeconds()).isZero();
            assertThat(route.departure()).isEqualTo(10 * HOUR);
        }
    }

    /** Ann with a limited shift, and Ben with an ordinary one. */
    private static TinyTown limited(@Nullable Integer capacity, @Nullable Duration maxDuration) {
        return tinyTown()
                .with(aCleaner()
                        .working(new Shift(monday("08:00"), monday("18:00"), null, null, capacity, maxDuration)))
                .with(ben())
                .with(aVisit().between("09:00", "12:00").weighing(4))
                .with(aVisit().between("11:00", "12:00").weighing(6));
    }

    @Nested
    class Capacity {

        @Test
        void allowsALoadBelowIt() {
            assertThat(violation(HardRule.CAPACITY, limited(50, null))).isZero();
        }

        @Test
        void allowsALoadOfExactlyIt() {
            assertThat(violation(HardRule.CAPACITY, limited(10, null))).isZero();
        }

        @Test
        void countsAMinuteForEachUnitTooMuch() {
            assertThat(violation(HardRule.CAPACITY, limited(9, null))).isEqualTo(60);
        }

        @Test
        void ignoresTheShiftOfSomeoneElse() {
            assertThat(violation(HardRule.CAPACITY, limited(9, null), 1)).isZero();
        }

        @Test
        void leavesOutWhatIsTooHeavyAlone() {
            CompiledProblem compiled = Rosters.compile(limited(5, null), TinyPacks.workTimeOnly());
            assertThat(compiled.isEligible(0, 0)).isTrue();
            assertThat(compiled.isEligible(0, 1)).isFalse();
            assertThat(compiled.isEligible(1, 1)).isTrue();
        }
    }

    @Nested
    class RouteDuration {

        /** Left at 09:50, because a later start delays nothing, and back at 12:10: 2 h 20 min. */
        @Test
        void allowsAShorterRoute() {
            assertThat(violation(HardRule.MAX_ROUTE_DURATION, limited(null, Duration.ofHours(5))))
                    .isZero();
        }

        @Test
        void allowsARouteOfExactlyIt() {
            assertThat(violation(HardRule.MAX_ROUTE_DURATION, limited(null, ofMinutes(140))))
                    .isZero();
        }

        @Test
        void countsOneSecondTooMuch() {
            TinyTown town = limited(null, ofMinutes(140).minusSeconds(1));
            assertThat(violation(HardRule.MAX_ROUTE_DURATION, town)).isEqualTo(1);
        }

        @Test
        void ignoresTheShiftOfSomeoneElse() {
            assertThat(violation(HardRule.MAX_ROUTE_DURATION, limited(null, ofMinutes(60)), 1))
                    .isZero();
        }
    }

    @Nested
    class TimeWindows {

        /** Arrival at the second visit is at 09:20. */
        private TinyTown secondVisitUntil(String latest) {
            return tinyTown()
                    .with(ann())
                    .with(ben().livingAt(TinyTown.minute(10)))
                    .with(aVisit().between("08:00", "12:00"))
                    .with(aVisit().at("home-2").between("08:00", latest));
        }

        @Test
        void allowsStartsInsideAWindow() {
            assertThat(violation(HardRule.TIME_WINDOW, secondVisitUntil("12:00")))
                    .isZero();
        }

        @Test
        void allowsStartsAtTheLastMoment() {
            assertThat(violation(HardRule.TIME_WINDOW, secondVisitUntil("09:20")))
                    .isZero();
        }

        @Test
        void countsStartsAfterTheLastMoment() {
            assertThat(violation(HardRule.TIME_WINDOW, secondVisitUntil("09:19:59")))
                    .isEqualTo(1);
        }

        @Test
        void dependsOnTheCleanersOwnWay() {
            assertThat(violation(HardRule.TIME_WINDOW, secondVisitUntil("09:19:59"), 1))
                    .isZero();
        }

        @Test
        void countsServiceThatEndsTooLate() {
            TimeWindow window = new TimeWindow(monday("08:00"), monday("12:00"), monday("09:09:59"));
            assertThat(violation(HardRule.TIME_WINDOW, tinyTown().with(ann()).with(aVisit().within(window))))
                    .isEqualTo(1);
        }
    }

    @Nested
    class ShiftBounds {

        /** The route returns at 09:20. */
        private long shiftUntil(String end) {
            TinyTown town = tinyTown()
                    .with(aCleaner().working("08:00", end))
                    .with(ben())
                    .with(aVisit().between("08:00", "08:30"));
            return violation(HardRule.SHIFT_BOUNDS, town);
        }

        @Test
        void allowsReturningEarly() {
            assertThat(shiftUntil("12:00")).isZero();
        }

        @Test
        void allowsReturningAtTheEnd() {
            assertThat(shiftUntil("09:20")).isZero();
        }

        @Test
        void countsReturningLate() {
            assertThat(shiftUntil("09:19:59")).isEqualTo(1);
        }

        @Test
        void ignoresTheShiftOfSomeoneElse() {
            TinyTown town = tinyTown()
                    .with(aCleaner().working("08:00", "09:00"))
                    .with(ben())
                    .with(aVisit().between("08:00", "08:30"));
            assertThat(violation(HardRule.SHIFT_BOUNDS, town, 1)).isZero();
        }
    }

    @Nested
    class Skills {

        private long levelHeld(CleanerSkill skill) {
            TinyTown town = tinyTown().with(ann().holding(skill)).with(ben()).with(atNine().requiring("windows", 3));
            return violation(HardRule.SKILLS, town);
        }

        @Test
        void allowsAHigherLevel() {
            assertThat(levelHeld(CleanerSkill.of("windows", 5))).isZero();
        }

        @Test
        void allowsTheLevelAsked() {
            assertThat(levelHeld(CleanerSkill.of("windows", 3))).isZero();
        }

        @Test
        void countsServiceTimesMissingLevels() {
            assertThat(levelHeld(CleanerSkill.of("windows", 1))).isEqualTo(2 * HOUR);
        }

        @Test
        void countsACertificateOnItsLastDayButNotAfter() {
            assertThat(levelHeld(new CleanerSkill("windows", 3, null, MONDAY))).isZero();
            assertThat(levelHeld(new CleanerSkill("windows", 3, null, MONDAY.minusDays(1))))
                    .isEqualTo(3 * HOUR);
        }

        @Test
        void doesNotLendTheSkillOfSomeoneElse() {
            TinyTown town = tinyTown()
                    .with(ann().holding(CleanerSkill.of("windows", 3)))
                    .with(ben())
                    .with(atNine().requiring("windows", 3));
            assertThat(violation(HardRule.SKILLS, town, 1)).isEqualTo(3 * HOUR);
        }
    }

    @Nested
    class Pairs {

        private TinyTown home(Set<String> banned, Set<String> only, Set<HouseholdTrait> traits, Set<String> languages) {
            Household home =
                    new Household("home-1", null, TinyTown.minute(10), traits, languages, banned, Set.of(), only);
            return tinyTown()
                    .household(home)
                    .with(ann().avoiding(HouseholdTrait.DOG).speaking("en"))
                    .with(ben())
                    .with(atNine());
        }

        @Test
        void keepsBannedCleanersAway() {
            TinyTown town = home(Set.of("ann"), Set.of(), Set.of(), Set.of());
            assertThat(violation(HardRule.ALLOWED_PAIR, town, 0)).isEqualTo(HOUR);
            assertThat(violation(HardRule.ALLOWED_PAIR, town, 1)).isZero();
        }

        @Test
        void keepsCleanersFromHomesTheyBanned() {
            TinyTown town = tinyTown().with(ann().banning("home-1")).with(ben()).with(atNine());
            assertThat(violation(HardRule.ALLOWED_PAIR, town, 0)).isEqualTo(HOUR);
            assertThat(violation(HardRule.ALLOWED_PAIR, town, 1)).isZero();
        }

        @Test
        void admitsOnlyTheOnlyCleaners() {
            TinyTown town = home(Set.of(), Set.of("ben"), Set.of(), Set.of());
            assertThat(violation(HardRule.ALLOWED_PAIR, town, 0)).isEqualTo(HOUR);
            assertThat(violation(HardRule.ALLOWED_PAIR, town, 1)).isZero();
        }

        @Test
        void sparesCleanersTheTraitsTheyAvoid() {
            TinyTown town = home(Set.of(), Set.of(), Set.of(HouseholdTrait.DOG), Set.of());
            assertThat(violation(HardRule.HOUSEHOLD_REQUIREMENTS, town, 0)).isEqualTo(HOUR);
            assertThat(violation(HardRule.HOUSEHOLD_REQUIREMENTS, town, 1)).isZero();
        }

        @Test
        void asksForOneOfTheLanguages() {
            TinyTown town = home(Set.of(), Set.of(), Set.of(), Set.of("en", "es"));
            assertThat(violation(HardRule.HOUSEHOLD_REQUIREMENTS, town, 0)).isZero();
            assertThat(violation(HardRule.HOUSEHOLD_REQUIREMENTS, town, 1)).isEqualTo(HOUR);
        }
    }

    @Nested
    class Reach {

        /** Both legs take ten minutes. */
        private TinyTown longestLeg(Duration maxLeg) {
            return tinyTown().with(ann().maxLeg(maxLeg)).with(ben()).with(atNine());
        }

        @Test
        void allowsShortLegs() {
            assertThat(violation(HardRule.REACH, longestLeg(ofMinutes(30)))).isZero();
        }

        @Test
        void allowsLegsOfTheLongestLength() {
            assertThat(violation(HardRule.REACH, longestLeg(ofMinutes(10)))).isZero();
        }

        @Test
        void countsEachLegThatIsTooLong() {
            assertThat(violation(HardRule.REACH, longestLeg(ofMinutes(10).minusSeconds(1))))
                    .isEqualTo(2);
        }

        @Test
        void ignoresTheReachOfSomeoneElse() {
            assertThat(violation(HardRule.REACH, longestLeg(ofMinutes(1)), 1)).isZero();
        }
    }

    @Nested
    class Pins {

        private TinyTown pinned(Pin pin) {
            return tinyTown().with(ann()).with(ben()).with(atNine().pinned(pin));
        }

        @Test
        void keepPinnedCleaner() {
            assertThat(violation(HardRule.PINNED_CLEANER, pinned(new Pin("ann", null, null)), 0))
                    .isZero();
            assertThat(violation(HardRule.PINNED_CLEANER, pinned(new Pin("ann", null, null)), 1))
                    .isEqualTo(HOUR);
        }

        @Test
        void keepPinnedDay() {
            assertThat(violation(HardRule.PINNED_DAY, pinned(new Pin(null, MONDAY, null))))
                    .isZero();
            assertThat(violation(HardRule.PINNED_DAY, pinned(new Pin(null, MONDAY.plusDays(1), null))))
                    .isEqualTo(HOUR);
        }

        @Test
        void keepPinnedStartEvenOutsideTheWindows() {
            RouteTimeline route =
                    Rosters.placeAll(pinned(new Pin(null, null, monday("11:00"))), TinyPacks.workTimeOnly());
            assertThat(route.hardSeconds()).isZero();
            assertThat(route.serviceStart(0)).isEqualTo(11 * HOUR);
        }

        @Test
        void countDeviationFromPinnedStart() {
            assertThat(violation(HardRule.PINNED_START, pinned(new Pin(null, null, monday("08:10")))))
                    .isZero();
            assertThat(violation(HardRule.PINNED_START, pinned(new Pin(null, null, monday("08:09:59")))))
                    .isEqualTo(1);
        }
    }
}
