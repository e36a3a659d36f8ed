package io.putzplan.engine.evaluate;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.PlainProblems;
import io.putzplan.engine.fixture.ProblemBuilder;
import io.putzplan.engine.fixture.VisitBuilder;
import io.putzplan.engine.problem.Coupling;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Starts and violations of coupled visits on one Monday; a and c live at the begin of the street, b an hour's way down. */
class CoupledVisitsTest {

    /** Routes of the three cleaners, each as visit ids with blanks between. */
    private static final class Day {

        final CompiledProblem compiled;
        final RosterEvaluation evaluation;
        private final int[][] routes;

        Day(ProblemBuilder builder, String... routes) {
            RosterProblem problem = builder.build();
            List<String> ids = problem.visits().stream().map(Visit::id).toList();
            compiled =
                    CompiledProblem.compile(problem, MainStreet.of(problem), PlainProblems.lawless(Duration.ofDays(1)));
            evaluation = new RosterEvaluation(compiled);
            this.routes = new int[routes.length][];
            for (int shift = 0; shift < routes.length; shift++) {
                this.routes[shift] = Arrays.stream(routes[shift].split(" ", -1))
                        .filter(id -> !id.isEmpty())
                        .mapToInt(ids::indexOf)
                        .toArray();
                evaluation.setRoute(shift, this.routes[shift], this.routes[shift].length);
            }
        }

        Map<String, String> starts() {
            Map<String, String> starts = new TreeMap<>();
            RouteTimeline timeline = new RouteTimeline(compiled);
            for (int shift = 0; shift < routes.length; shift++) {
                if (routes[shift].length > 0) {
                    evaluation.layOut(shift, timeline);
                    for (int i = 0; i < timeline.count(); i++) {
                        String id = compiled.problem()
                                .visits()
                                .get(timeline.visit(i))
                                .id();
                        starts.put(
                                id,
                                compiled.toOffsetDateTime(timeline.serviceStart(i))
                                        .toLocalTime()
                                        .toString());
                    }
                }
            }
            return starts;
        }

        long couplingSeconds() {
            return evaluation.ledgerViolationSeconds(HardRule.COUPLING);
        }
    }

    private static CleanerBuilder cleaner(String id, int minute) {
        return aCleaner(id).livingAt(MainStreet.minute(minute)).working("2027-03-01T08:00", "2027-03-01T18:00");
    }

    private static ProblemBuilder monday() {
        return aProblem()
                .from("2027-03-01", "2027-03-01")
                .with(cleaner("a", 0))
                .with(cleaner("b", 60))
                .with(cleaner("c", 0));
    }

    private static VisitBuilder visit(String id, String household, int minute) {
        return aVisit(id).forHousehold(household).at(MainStreet.minute(minute));
    }

    private static ProblemBuilder pair(Coupling coupling) {
        return monday().with(visit("one", "h", 10)).with(visit("two", "h", 10)).with(coupling);
    }

    private static Coupling apart(int leastMinutes, long mostSeconds) {
        return new Coupling("one", "two", Duration.ofMinutes(leastMinutes), Duration.ofSeconds(mostSeconds));
    }

    @Test
    void startTogetherWhenTheLaterOfBothCan() {
        Day day = new Day(pair(Coupling.together("one", "two")), "one", "two");

        assertThat(day.starts()).isEqualTo(Map.of("one", "08:50", "two", "08:50"));
        assertThat(day.evaluation.hardSeconds()).isZero();
    }

    @Test
    void startAsEarlyAsTheLagAllows() {
        assertThat(new Day(pair(apart(40, 2_400)), "one", "two").starts())
                .isEqualTo(Map.of("one", "08:10", "two", "08:50"));
        assertThat(new Day(pair(apart(45, 9_000)), "one", "two").starts())
                .isEqualTo(Map.of("one", "08:10", "two", "08:55"));
        assertThat(new Day(pair(apart(0, 2_399)), "one", "two").starts())
                .isEqualTo(Map.of("one", "08:10:01", "two", "08:50"));
    }

    @Test
    void passTheAgreementOnAlongRoutesAndLeaveOthersAlone() {
        ProblemBuilder problem = pair(Coupling.together("one", "two"))
                .with(visit("early", "e", 20).startingBetween("2027-03-01T10:00", "2027-03-01T10:00"))
                .with(visit("late", "l", 40))
                .with(visit("three", "g", 20))
                .with(visit("four", "g", 20))
                .with(visit("alone", "x", 0))
                .with(Coupling.together("three", "four"));

        Day day = new Day(problem, "early one", "two three", "four alone");

        assertThat(day.starts())
                .isEqualTo(Map.of(
                        "early", "10:00", "one", "11:10", "two", "11:10", "three", "12:20", "four", "12:20", "alone",
                        "13:40"));
        assertThat(day.evaluation.hardSeconds()).isZero();
        assertThat(new Day(problem, "early one", "two", "alone").starts()).containsEntry("alone", "08:00");
    }

    @Test
    void mayLetTheirShiftBeginLater() {
        Day day = new Day(pair(Coupling.together("one", "two")), "one", "two");
        RouteTimeline timeline = new RouteTimeline(day.compiled);

        day.evaluation.layOut(0, timeline);

        assertThat(day.compiled.toOffsetDateTime(timeline.departure()).toLocalTime())
                .hasToString("08:40");
    }

    @Test
    void haveNoAgreedStartsWhereRoutesWaitForEachOther() {
        ProblemBuilder problem = monday().with(visit("one", "h", 10))
                .with(visit("two", "h", 10))
                .with(visit("three", "g", 50))
                .with(visit("four", "g", 50))
                .with(Coupling.together("one", "two"))
                .with(Coupling.together("three", "four"));

        Day day = new Day(problem, "one three", "four two");

        assertThat(day.starts()).isEqualTo(Map.of("one", "08:10", "three", "09:50", "four", "08:10", "two", "09:50"));
        assertThat(day.couplingSeconds()).isEqualTo(2 * 6_000);
        assertThat(day.evaluation.hardSeconds()).isEqualTo(2 * 6_000);
        assertThat(new Day(problem, "one three", "two four").evaluation.hardSeconds())
                .isZero();
    }

    @Test
    void areNotServedOneWithoutTheOther() {
        assertThat(new Day(pair(Coupling.together("one", "two")), "one", "").couplingSeconds())
                .isEqualTo(3_600);
        assertThat(new Day(pair(Coupling.together("one", "two")), "", "").couplingSeconds())
                .isZero();
    }

    @Test
    void areNotServedByOneCleaner() {
        assertThat(new Day(pair(apart(60, 3_600)), "one two", "").couplingSeconds())
                .isEqualTo(3_600);
        assertThat(new Day(pair(apart(60, 3_600)), "two one", "").couplingSeconds())
                .isEqualTo(3_600 + 7_200);
    }

    @Test
    void keepTheirWindowsWhenAgreementDoesNot() {
        ProblemBuilder problem = monday().with(
                        visit("one", "h", 10).startingBetween("2027-03-01T08:00", "2027-03-01T08:49:59"))
                .with(visit("two", "h", 10))
                .with(Coupling.together("one", "two"));

        Day day = new Day(problem, "one", "two");

        assertThat(day.starts()).isEqualTo(Map.of("one", "08:50", "two", "08:50"));
        assertThat(day.couplingSeconds()).isZero();
        assertThat(day.evaluation.hardSeconds()).isEqualTo(1);
    }
}
