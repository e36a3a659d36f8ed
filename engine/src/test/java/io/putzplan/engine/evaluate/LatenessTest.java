package io.putzplan.engine.evaluate;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.PlainProblems;
import io.putzplan.engine.fixture.VisitBuilder;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.TimeWindow;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Two visits of an hour, ten minutes from home, on a shift that begins at eight. */
class LatenessTest {

    private static final Prices PRICES = new Prices(0, 0, 0, 0, 0, 0, 6, 12, 60);

    /** The route of both visits. */
    private static final class Laid {

        final RouteTimeline timeline;
        final RosterEvaluation evaluation;

        Laid(VisitBuilder first, VisitBuilder second) {
            RosterProblem problem = aProblem()
                    .from("2027-03-01", "2027-03-01")
                    .priced(PRICES)
                    .with(aCleaner("a").working("2027-03-01T08:00", "2027-03-01T18:00"))
                    .with(first)
                    .with(second)
                    .build();
            CompiledProblem compiled =
                    CompiledProblem.compile(problem, MainStreet.of(problem), PlainProblems.lawless(Duration.ofDays(1)));
            evaluation = new RosterEvaluation(compiled);
            timeline = new RouteTimeline(compiled);
            evaluation.setRoute(0, new int[] {0, 1}, 2);
            evaluation.layOut(0, timeline);
        }
    }

    private static VisitBuilder due(String id, String time) {
        return at(id).within(new TimeWindow(
                LocalDateTime.parse("2027-03-01T08:00"),
                LocalDateTime.parse("2027-03-01T16:00"),
                null,
                LocalDateTime.parse("2027-03-01T" + time)));
    }

    private static VisitBuilder at(String id) {
        return aVisit(id).at(MainStreet.minute(10));
    }

    private static int second(int hour, int minute) {
        return 3_600 * hour + 60 * minute;
    }

    @Test
    void costsNothingAtTheDueTime() {
        Laid inTime = new Laid(due("first", "08:10"), due("second", "09:10"));

        assertThat(inTime.timeline.serviceStart(1)).isEqualTo(second(9, 10));
        assertThat(inTime.evaluation.latenessCents()).isZero();
        assertThat(inTime.evaluation.largestLatenessCents()).isZero();
    }

    @Test
    void costsEachVisitProRataAndTheLargestOnce() {
        Laid late = new Laid(due("first", "08:07:30"), due("second", "09:09:55"));

        assertThat(late.timeline.lateSeconds(0)).isEqualTo(150);
        assertThat(late.timeline.lateSeconds(1)).isEqualTo(5);
        assertThat(late.evaluation.latenessCents()).isEqualTo(30 + 1);
        assertThat(late.evaluation.largestLatenessCents()).isEqualTo(150);
        assertThat(late.evaluation.hardSeconds()).isZero();
    }

    @Test
    void isNotCausedByABeginThatSavesWaiting() {
        VisitBuilder noon = at("second").startingBetween("2027-03-01T12:00", "2027-03-01T13:00");

        assertThat(new Laid(due("first", "08:30"), noon).timeline.serviceStart(0))
                .isEqualTo(second(8, 30));
        assertThat(new Laid(due("first", "08:05"), noon).timeline.serviceStart(0))
                .isEqualTo(second(8, 10));
        assertThat(new Laid(due("first", "16:00"), noon).timeline.serviceStart(0))
                .isEqualTo(second(11, 0));
    }

    @Test
    void isUnknownToPinnedVisits() {
        VisitBuilder pinned =
                due("second", "08:00").pinned(new Pin(null, null, LocalDateTime.parse("2027-03-01T11:00")));

        assertThat(new Laid(due("first", "10:00"), pinned).evaluation.latenessCents())
                .isZero();
    }

    @Test
    void isThatOfTheKindestWindow() {
        VisitBuilder twice = due("second", "08:00")
                .within(TimeWindow.of(
                        LocalDateTime.parse("2027-03-01T09:10"), LocalDateTime.parse("2027-03-01T09:10")));

        assertThat(new Laid(due("first", "10:00"), twice).evaluation.latenessCents())
                .isZero();
    }

    @Test
    void leavesThePriceOfTravelTimeAlone() {
        RosterEvaluation evaluation = new Laid(due("first", "08:10"), due("second", "09:10")).evaluation;

        assertThat(evaluation.travelTimeCents()).isEqualTo(20 * 6);
        assertThat(evaluation.softCents()).isEqualTo(evaluation.wageCents() + 20 * 6);
    }
}
