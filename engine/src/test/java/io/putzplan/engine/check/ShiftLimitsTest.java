package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ShiftLimitsTest {

    private static Shift shift(@Nullable Integer capacity, @Nullable Duration maxDuration) {
        return new Shift(
                LocalDateTime.parse("2027-03-02T06:00"),
                LocalDateTime.parse("2027-03-02T20:00"),
                MainStreet.minute(0),
                MainStreet.minute(0),
                capacity,
                maxDuration);
    }

    /** A route of 2 h 20 min with a load of 10, and a second cleaner who could take anything. */
    private static List<Violation> judge(Shift shift, String cleaner) {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1").working(shift))
                .with(aCleaner("c-2").working(shift(null, null)))
                .with(aVisit("v-1").at(MainStreet.minute(10)).weighing(4))
                .with(aVisit("v-2").at(MainStreet.minute(10)).weighing(6))
                .build();
        return Verdicts.of(
                problem,
                Packs.lawless(),
                aRoute(problem, cleaner, "2027-03-02T08:00")
                        .visit("v-1")
                        .visit("v-2")
                        .build());
    }

    @Nested
    class Capacity {

        @Test
        void allowsALoadBelowIt() {
            assertThat(judge(shift(50, null), "c-1")).isEmpty();
        }

        @Test
        void allowsALoadOfExactlyIt() {
            assertThat(judge(shift(10, null), "c-1")).isEmpty();
        }

        @Test
        void countsAMinuteForEachUnitTooMuch() {
            assertThat(judge(shift(9, null), "c-1"))
                    .containsExactly(new Violation(
                            Rule.CAPACITY,
                            "shift.capacity",
                            "agreed shift",
                            "c-1",
                            LocalDate.of(2027, 3, 2),
                            null,
                            60,
                            "c-1 Tue 2 March: load 10, must be at most 9 (agreed shift)"));
            assertThat(Verdicts.brief(judge(shift(0, null), "c-1"))).containsExactly("CAPACITY shift.capacity c-1 600");
        }

        @Test
        void ignoresTheShiftsOfSomeoneElse() {
            assertThat(judge(shift(9, null), "c-2")).isEmpty();
        }
    }

    @Nested
    class LongestRoute {

        @Test
        void allowsAShorterRoute() {
            assertThat(judge(shift(null, Duration.ofHours(4)), "c-1")).isEmpty();
        }

        @Test
        void allowsARouteOfExactlyIt() {
            assertThat(judge(shift(null, Duration.ofMinutes(140)), "c-1")).isEmpty();
        }

        @Test
        void reportsOneSecondTooMuch() {
            assertThat(judge(shift(null, Duration.ofMinutes(140).minusSeconds(1)), "c-1"))
                    .containsExactly(new Violation(
                            Rule.MAX_ROUTE_DURATION,
                            "shift.maxDuration",
                            "agreed shift",
                            "c-1",
                            LocalDate.of(2027, 3, 2),
                            null,
                            1,
                            "c-1 Tue 2 March: route of 2 h 20 min, must take at most 2 h 19 min 59 s (agreed shift)"));
        }

        @Test
        void ignoresTheShiftsOfSomeoneElse() {
            assertThat(judge(shift(null, Duration.ofHours(1)), "c-2")).isEmpty();
        }
    }
}
