package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapRulesTest {

    private static List<String> judge(String person, String start) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .by(aCleaner("c-1").ofPerson("p"))
                        .by(aCleaner("c-2").ofPerson(person))
                        .works("c-1", "2027-03-02T08:00", ofHours(4))
                        .works("c-2", start, ofHours(2)),
                Packs.lawless());
    }

    @Test
    void acceptsShiftsOfOnePersonApart() {
        assertThat(judge("p", "2027-03-02T13:00")).isEmpty();
    }

    @Test
    void acceptsShiftsThatTouch() {
        assertThat(judge("p", "2027-03-02T12:00")).isEmpty();
    }

    @Test
    void reportsOneSecondInTwoPlaces() {
        assertThat(judge("p", "2027-03-02T11:59:59")).containsExactly("AVAILABILITY person.overlap c-2 1");
    }

    @Test
    void acceptsShiftsOfTwoPersonsAtATime() {
        assertThat(judge("q", "2027-03-02T09:00")).isEmpty();
    }

    @Test
    void saysWhichRoutesOverlap() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1").ofPerson("p"))
                .by(aCleaner("c-2").ofPerson("p"))
                .works("c-1", "2027-03-02T08:00", ofHours(4))
                .works("c-2", "2027-03-02T11:30", ofHours(2));

        assertThat(Verdicts.messages(Verdicts.of(plan, Packs.lawless())))
                .containsExactly("c-2 Tue 2 March: route Tue 11:30 to 13:30, must not overlap the route of the same"
                        + " person as c-1 Tue 08:00 to 12:00 (one person, one place)");
    }
}
