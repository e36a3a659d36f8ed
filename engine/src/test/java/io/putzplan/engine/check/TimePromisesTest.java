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
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.TimeWindow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimePromisesTest {

    private static List<Violation> judge(CleanerBuilder cleaner, VisitBuilder visit, String departure) {
        RosterProblem problem = aProblem()
                .with(cleaner)
                .with(visit)
                .with(aCleaner("other"))
                .with(aVisit("other-visit"))
                .build();
        return Verdicts.of(
                problem,
                Packs.lawless(),
                aRoute(problem, "c-1", departure).visit("v-1").build(),
                aRoute(problem, "other", "2027-03-02T05:00")
                        .visit("other-visit")
                        .build());
    }

    @Nested
    class Windows {

        private static List<Violation> startingAt(String start) {
            return judge(
                    aCleaner("c-1"),
                    aVisit("v-1")
                            .startingBetween("2027-03-02T08:00", "2027-03-02T09:00")
                            .startingBetween("2027-03-03T08:00", "2027-03-03T09:00"),
                    start);
        }

        @Test
        void acceptsStartInsideAWindow() {
            assertThat(startingAt("2027-03-02T08:30")).isEmpty();
            assertThat(startingAt("2027-03-03T08:30")).isEmpty();
        }

        @Test
        void includesBothEnds() {
            assertThat(startingAt("2027-03-02T08:00")).isEmpty();
            assertThat(startingAt("2027-03-02T09:00")).isEmpty();
        }

        @Test
        void reportsOneSecondEarly() {
            assertThat(Verdicts.messages(startingAt("2027-03-02T07:59:59")))
                    .containsExactly("c-1 Tue 2 March, visit v-1: service Tue 07:59:59 to 08:59:59, must start "
                            + "Tue 08:00 to 09:00 (promise to the household)");
        }

        @Test
        void reportsOneSecondLate() {
            assertThat(Verdicts.brief(startingAt("2027-03-02T09:00:01")))
                    .containsExactly("TIME_WINDOW visit.window c-1 1");
        }

        @Test
        void measuresTheDistanceToTheNearestWindow() {
            assertThat(Verdicts.brief(startingAt("2027-03-03T05:00")))
                    .containsExactly("TIME_WINDOW visit.window c-1 10800");
        }

        @Test
        void reportsServiceThatEndsTooLate() {
            VisitBuilder visit = aVisit("v-1")
                    .within(new TimeWindow(
                            LocalDateTime.parse("2027-03-02T08:00"),
                            LocalDateTime.parse("2027-03-02T12:00"),
                            LocalDateTime.parse("2027-03-02T10:00")));

            assertThat(judge(aCleaner("c-1"), visit, "2027-03-02T09:00")).isEmpty();
            assertThat(Verdicts.messages(judge(aCleaner("c-1"), visit, "2027-03-02T09:00:01")))
                    .containsExactly("c-1 Tue 2 March, visit v-1: service Tue 09:00:01 to 10:00:01, must start "
                            + "Tue 08:00 to 12:00 and end by Tue 10:00 (promise to the household)");
        }
    }

    @Nested
    class ShiftBounds {

        private static List<Violation> leavingAt(String departure) {
            return judge(
                    aCleaner("c-1").livingAt(MainStreet.minute(10)).working("2027-03-02T08:00", "2027-03-02T10:00"),
                    aVisit("v-1"),
                    departure);
        }

        @Test
        void acceptsRouteInsideTheShift() {
            assertThat(leavingAt("2027-03-02T08:20")).isEmpty();
        }

        @Test
        void includesBothEnds() {
            assertThat(leavingAt("2027-03-02T08:00")).isEmpty();
            assertThat(leavingAt("2027-03-02T08:40")).isEmpty();
        }

        @Test
        void reportsOneSecondBeforeTheShift() {
            assertThat(Verdicts.messages(leavingAt("2027-03-02T07:59:59")))
                    .containsExactly("c-1 Tue 2 March: route Tue 07:59:59 to 09:19:59, must lie within "
                            + "Tue 08:00 to 10:00 (agreed shift)");
        }

        @Test
        void reportsOneSecondAfterTheShift() {
            assertThat(Verdicts.brief(leavingAt("2027-03-02T08:40:01")))
                    .containsExactly("SHIFT_BOUNDS shift.bounds c-1 1");
        }
    }

    @Nested
    class Absences {

        private static List<Violation> awayFrom(String from, String until) {
            return judge(aCleaner("c-1").away(from, until), aVisit("v-1"), "2027-03-02T08:00");
        }

        @Test
        void acceptsAbsenceOnAnotherDay() {
            assertThat(awayFrom("2027-03-03T00:00", "2027-03-04T00:00")).isEmpty();
        }

        @Test
        void acceptsAbsenceThatTouchesTheRoute() {
            assertThat(awayFrom("2027-03-02T00:00", "2027-03-02T08:00")).isEmpty();
            assertThat(awayFrom("2027-03-02T09:00", "2027-03-03T00:00")).isEmpty();
        }

        @Test
        void reportsTheOverlap() {
            assertThat(Verdicts.messages(awayFrom("2027-03-02T00:00", "2027-03-02T08:00:01")))
                    .containsExactly("c-1 Tue 2 March: route Tue 08:00 to 09:00, must not overlap the absence sick "
                            + "Tue 00:00 to 08:00:01 (absence of the cleaner)");
            assertThat(Verdicts.brief(awayFrom("2027-03-01T00:00", "2027-03-05T00:00")))
                    .containsExactly("AVAILABILITY cleaner.absence c-1 3600");
        }
    }

    @Nested
    class Pins {

        @Test
        void replacesTheWindowsByAPinnedStart() {
            VisitBuilder visit = aVisit("v-1")
                    .startingBetween("2027-03-03T08:00", "2027-03-03T09:00")
                    .pinned(new Pin(null, null, LocalDateTime.parse("2027-03-02T10:00")));

            assertThat(judge(aCleaner("c-1"), visit, "2027-03-02T10:00")).isEmpty();
            assertThat(Verdicts.messages(judge(aCleaner("c-1"), visit, "2027-03-02T09:59:59")))
                    .containsExactly("c-1 Tue 2 March, visit v-1: starts Tue 09:59:59, must start Tue 10:00 "
                            + "(promise to the household)");
            assertThat(Verdicts.brief(judge(aCleaner("c-1"), visit, "2027-03-02T10:00:01")))
                    .containsExactly("PINNED_START pin.start c-1 1");
        }

        @Test
        void keepsThePinnedDay() {
            VisitBuilder visit = aVisit("v-1").pinned(new Pin(null, LocalDate.of(2027, 3, 2), null));

            assertThat(judge(aCleaner("c-1"), visit, "2027-03-02T10:00")).isEmpty();
            assertThat(Verdicts.messages(judge(aCleaner("c-1"), visit, "2027-03-03T10:00")))
                    .containsExactly("c-1 Wed 3 March, visit v-1: served on Wed 3 March, must be served on "
                            + "Tue 2 March (promise to the household)");
        }
    }
}
