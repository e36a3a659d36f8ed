package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.RouteBuilder;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.NoticePeriod;
import io.putzplan.engine.problem.PublishedShift;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeRulesTest {

    private static List<String> judge(NoticePeriod terms, String published, String start) {
        return Verdicts.brief(
                WorkPlan.in(aProblem().publishedAt(published))
                        .works("c-1", start, ofHours(2))
                        .works("c-2", "2027-03-07T08:00", ofHours(2)),
                Packs.only(terms));
    }

    private static NoticePeriod fourDays(NoticePeriod.Kind kind, NoticePeriod.Late late) {
        return new NoticePeriod(kind, 4, late);
    }

    private static final NoticePeriod CALL = fourDays(NoticePeriod.Kind.CALL, NoticePeriod.Late.WORKER_MAY_DECLINE);

    @Test
    void countsWholeDaysBetween() {
        assertThat(judge(CALL, "2027-02-27T12:00", "2027-03-05T08:00")).isEmpty();
        assertThat(judge(CALL, "2027-02-28T23:59", "2027-03-05T00:00")).isEmpty();
        assertThat(judge(CALL, "2027-03-01T00:00", "2027-03-05T23:00")).containsExactly("NOTICE x.rule c-1 3600");
    }

    @Test
    void neverCountsLessThanNoDay() {
        assertThat(judge(CALL, "2027-03-02T06:00", "2027-03-02T08:00")).containsExactly("NOTICE x.rule c-1 14400");
    }

    @Test
    void onlyRemarksWhereTheLawOnlyAdvises() {
        assertThat(judge(
                        fourDays(NoticePeriod.Kind.PUBLISH, NoticePeriod.Late.ADVISORY),
                        "2027-03-01T08:00",
                        "2027-03-02T08:00"))
                .isEmpty();
    }

    private static List<String> changed(String until) {
        Shift told = new Shift(
                LocalDateTime.parse("2027-03-02T08:00"),
                LocalDateTime.parse("2027-03-02T12:00"),
                null,
                null,
                null,
                null,
                new PublishedShift(LocalDateTime.parse("2027-03-02T08:00"), LocalDateTime.parse(until)));
        RosterProblem problem = aProblem()
                .publishedAt("2027-03-01T12:00")
                .with(aCleaner("c-1").working(told))
                .with(aVisit("v-1"))
                .build();
        return Verdicts.brief(Verdicts.ofBoth(
                problem,
                Packs.only(fourDays(NoticePeriod.Kind.CHANGE, NoticePeriod.Late.FORBIDDEN)),
                RouteBuilder.aRoute(problem, "c-1", "2027-03-02T08:00")
                        .visit("v-1")
                        .build()));
    }

    @Test
    void speaksOfChangesOnlyWhereHoursChange() {
        assertThat(changed("2027-03-02T09:00")).isEmpty();
        assertThat(changed("2027-03-02T09:00:01")).containsExactly("NOTICE x.rule c-1 14400");
    }

    @Test
    void judgesNothingThatWasNotTold() {
        WorkPlan plan = WorkPlan.in(aProblem()).works("c-1", "2027-03-02T08:00", ofHours(2));

        assertThat(Verdicts.brief(plan, Packs.only(CALL))).isEmpty();
    }
}
