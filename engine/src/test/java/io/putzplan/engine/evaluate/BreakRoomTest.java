package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CleanerBuilder.aCleaner;
import static io.putzplan.engine.evaluate.TinyTown.tinyTown;
import static io.putzplan.engine.evaluate.VisitBuilder.aVisit;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.WorkTimeDefinition.LegCount;
import org.junit.jupiter.api.Test;

/** A meal of half an hour is owed for more than five hours of work, two to five hours after it begins. */
class BreakRoomTest {

    private static final RulePack PACK =
            TinyPacks.pack("meal", TinyPacks.workTime(new LegCount(false, false), ofMinutes(30)), TinyPacks.meal());

    private static boolean isMissing(CleanerBuilder cleaner, VisitBuilder first, VisitBuilder second) {
        CompiledProblem compiled =
                Rosters.compile(tinyTown().with(cleaner).with(first).with(second), PACK);
        RouteStops stops = new RouteStops(compiled);
        stops.load(0, new int[] {0, 1}, 2, compiled.shifts.chainStart[0], null);
        return new BreakRoom(stops, compiled.shifts.firstDayRules).isMissing(compiled.cleaners.maxDailySeconds[0]);
    }

    private static boolean isMissing(VisitBuilder first, VisitBuilder second) {
        return isMissing(aCleaner().working("06:00", "20:00"), first, second);
    }

    private static VisitBuilder firstVisit() {
        return aVisit().between("08:00", "08:00");
    }

    @Test
    void isNotNeededForFiveHours() {
        VisitBuilder second = aVisit().between("11:00", "11:00");
        assertThat(isMissing(firstVisit().lasting(ofHours(3)), second.lasting(ofHours(2))))
                .isFalse();
    }

    @Test
    void isMissingWhereTheNextVisitCannotWait() {
        VisitBuilder waiting = aVisit().between("11:00", "11:30").lasting(ofHours(3));
        VisitBuilder hurrying = aVisit().between("11:00", "11:29").lasting(ofHours(3));
        assertThat(isMissing(firstVisit().lasting(ofHours(3)), waiting)).isFalse();
        assertThat(isMissing(firstVisit().lasting(ofHours(3)), hurrying)).isTrue();
    }

    @Test
    void isMissingWhereTheGapComesTooEarly() {
        VisitBuilder second = aVisit().between("10:30", "10:30").lasting(ofHours(4));
        assertThat(isMissing(firstVisit().lasting(ofHours(2)), second)).isFalse();
        VisitBuilder earlier = aVisit().between("10:29", "10:29").lasting(ofHours(4));
        assertThat(isMissing(firstVisit().lasting(ofHours(2).minusMinutes(1)), earlier))
                .isTrue();
    }

    @Test
    void isMissingWhereTheGapComesTooLate() {
        VisitBuilder second = aVisit().between("14:00", "14:00").lasting(ofHours(1));
        assertThat(isMissing(firstVisit().lasting(ofHours(5)), second)).isFalse();
        assertThat(isMissing(firstVisit().lasting(ofHours(5).plusSeconds(1)), second))
                .isTrue();
    }

    @Test
    void isMissingInAShiftTooShort() {
        VisitBuilder first = aVisit().lasting(ofHours(3));
        VisitBuilder second = aVisit().lasting(ofHours(3));
        assertThat(isMissing(aCleaner().working("08:00", "18:00"), first, second))
                .isFalse();
        assertThat(isMissing(aCleaner().working("08:00", "14:29"), first, second))
                .isTrue();
    }
}
