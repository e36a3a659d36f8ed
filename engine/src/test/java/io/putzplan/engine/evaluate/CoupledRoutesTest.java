package io.putzplan.engine.evaluate;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.PlainProblems;
import io.putzplan.engine.fixture.ProblemBuilder;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Coupling;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TimeWindow;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoupledRoutesTest {

    private static final RulePack LAWLESS = PlainProblems.lawless(Duration.ofDays(2));
    private static final LocalDateTime NINE = LocalDateTime.parse("2027-03-01T09:00");

    private static CompiledProblem compiled(ProblemBuilder builder, RulePack rules) {
        RosterProblem problem = builder.build();
        return CompiledProblem.compile(problem, MainStreet.of(problem), rules);
    }

    private static CleanerBuilder unpaid() {
        return aCleaner("a").earning(0).working("2027-03-01T08:00", "2027-03-01T16:00");
    }

    private static ProblemBuilder pair(CleanerBuilder cleaner) {
        TimeWindow soft = new TimeWindow(NINE, NINE.plusHours(4), NINE.plusHours(4), NINE.plusHours(1));
        return aProblem()
                .from("2027-03-01", "2027-03-01")
                .priced(new Prices(0, 0, 0, 0, 0, 5, 6, 7, 8))
                .with(cleaner)
                .with(aVisit("one").forHousehold("h").within(soft).weighing(3))
                .with(aVisit("two").forHousehold("h").pinned(new Pin(null, null, NINE.plusMinutes(5))))
                .with(new Coupling("one", "two", Duration.ofMinutes(2), Duration.ofMinutes(9)));
    }

    @Test
    void tellWhatThePlainProblemIs() {
        CoupledRoutes routes = CoupledRoutes.of(compiled(pair(unpaid().reimbursed(30)), LAWLESS))
                .orElseThrow();

        assertThat(routes.earliestStart(0)).isEqualTo(8 * 3_600);
        assertThat(routes.earliest(0)).isEqualTo(9 * 3_600);
        assertThat(routes.due(0)).isEqualTo(10 * 3_600);
        assertThat(routes.latest(0)).isEqualTo(12 * 3_600);
        assertThat(routes.load(0)).isEqualTo(3);
        assertThat(routes.earliest(1)).isEqualTo(9 * 3_600 + 300);
        assertThat(routes.due(1)).isEqualTo(9 * 3_600 + 300);
        assertThat(routes.latest(1)).isEqualTo(9 * 3_600 + 300);
        assertThat(routes.couplingCount()).isEqualTo(1);
        assertThat(routes.first(0)).isZero();
        assertThat(routes.second(0)).isEqualTo(1);
        assertThat(routes.minLagSeconds(0)).isEqualTo(120);
        assertThat(routes.maxLagSeconds(0)).isEqualTo(540);
        assertThat(routes.mileageCentsPerKm(0)).isEqualTo(30);
        assertThat(routes.usedShiftCents()).isEqualTo(5);
        assertThat(routes.travelCentsPerMinute()).isEqualTo(6);
        assertThat(routes.lateCentsPerMinute()).isEqualTo(7);
        assertThat(routes.largestLatenessCentsPerMinute()).isEqualTo(8);
        assertThat(routes.isInReach(0, 0)).isTrue();
    }

    private static Optional<CoupledRoutes> of(ProblemBuilder problem, RulePack rules) {
        return CoupledRoutes.of(compiled(problem, rules));
    }

    @Test
    void payNoWages() {
        assertThat(of(pair(unpaid()), LAWLESS)).isPresent();
        assertThat(of(pair(unpaid().earning(1)), LAWLESS)).isEmpty();
    }

    @Test
    void knowNoBreaksAndNoLongestDuration() {
        LocalDateTime eight = NINE.minusHours(1);
        Shift limited = new Shift(eight, eight.plusHours(8), null, null, null, Duration.ofHours(7));

        assertThat(of(pair(unpaid()), Packs.germany())).isEmpty();
        assertThat(of(pair(aCleaner("a").earning(0).working(limited)), LAWLESS)).isEmpty();
    }

    @Test
    void areNotPlainRoutes() {
        ProblemBuilder plain =
                aProblem().from("2027-03-01", "2027-03-01").with(unpaid()).with(aVisit("v"));
        TimeWindow soft = new TimeWindow(NINE, NINE.plusHours(1), null, NINE);

        assertThat(PlainRoutes.of(compiled(plain, LAWLESS))).isPresent();
        assertThat(PlainRoutes.of(compiled(pair(unpaid()), LAWLESS))).isEmpty();
        assertThat(PlainRoutes.of(compiled(plain.with(aVisit("w").within(soft)), LAWLESS)))
                .isEmpty();
        ProblemBuilder timed = aProblem()
                .from("2027-03-01", "2027-03-01")
                .priced(new Prices(0, 0, 0, 0, 0, 0, 1, 0, 0))
                .with(unpaid())
                .with(aVisit("v"));
        assertThat(PlainRoutes.of(compiled(timed, LAWLESS))).isEmpty();
    }
}
