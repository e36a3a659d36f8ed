package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.ProblemBuilder;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.Citation;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.NoticePeriod;
import io.putzplan.engine.labour.Selector;
import io.putzplan.engine.labour.SourceStatus;
import io.putzplan.engine.problem.PublishedShift;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.WorkerTrait;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A certificate names the rules it could not judge, and no others. */
class RulesNotJudgedTest {

    private static final LocalDateTime FIVE = LocalDateTime.parse("2027-03-04T05:00");

    private static List<UnjudgedRule> unjudged(WorkPlan plan, LabourRule rule) {
        RosterProblem problem = plan.problem();
        return Certificate.of(problem, MainStreet.of(problem), Packs.of(rule), plan.roster())
                .unjudged();
    }

    private static WorkPlan working(ProblemBuilder problem) {
        return WorkPlan.in(problem).works("c-1", "2027-03-02T08:00", ofHours(2));
    }

    private static LabourRule notice(NoticePeriod.Kind kind, NoticePeriod.Late late) {
        return Packs.rule("x.notice", Effect.HARD, "Law §2", new NoticePeriod(kind, 4, late));
    }

    @Test
    void judgesNoAdvice() {
        assertThat(unjudged(
                        working(aProblem().publishedAt("2027-02-01T08:00")),
                        notice(NoticePeriod.Kind.PUBLISH, NoticePeriod.Late.ADVISORY)))
                .extracting(UnjudgedRule::reason)
                .containsExactly("advisory: nothing follows from telling late");
    }

    @Test
    void judgesNoChangeOfWhatWasNeverTold() {
        LabourRule change = notice(NoticePeriod.Kind.CHANGE, NoticePeriod.Late.FORBIDDEN);
        WorkPlan told = WorkPlan.in(aProblem().publishedAt("2027-02-01T08:00"))
                .by(aCleaner("c-1")
                        .working(new Shift(
                                FIVE,
                                FIVE.plusHours(18),
                                null,
                                null,
                                null,
                                null,
                                new PublishedShift(FIVE.plusHours(3), FIVE.plusHours(5)))))
                .works("c-1", "2027-03-02T08:00", ofHours(2));

        assertThat(unjudged(working(aProblem().publishedAt("2027-02-01T08:00")), change))
                .extracting(UnjudgedRule::reason)
                .containsExactly("no shift states what was told before (published)");
        assertThat(unjudged(told, change)).isEmpty();
        assertThat(unjudged(
                        working(aProblem().publishedAt("2027-02-01T08:00")),
                        notice(NoticePeriod.Kind.PUBLISH, NoticePeriod.Late.FORBIDDEN)))
                .isEmpty();
    }

    @Test
    void asksNothingForRulesThatSpeakOfSomebodyElseOrAreWaived() {
        Selector nightWorkers = new Selector(null, null, Set.of(WorkerTrait.NIGHT_WORKER), Set.of(), null, null);
        LabourRule rest = Packs.rule("x.rest", Effect.HARD, "Law §5", new MinDailyRest(ofHours(11)));
        WorkPlan two = WorkPlan.in(aProblem())
                .by(aCleaner("c-1"))
                .by(aCleaner("c-2").being(WorkerTrait.NIGHT_WORKER))
                .by(aCleaner("c-3").consentingTo("x.rest", "2027-01-01"))
                .works("c-1", "2027-03-02T08:00", ofHours(2))
                .works("c-2", "2027-03-02T08:00", ofHours(2))
                .works("c-3", "2027-03-02T08:00", ofHours(2));

        assertThat(unjudged(two, Packs.ruleFor(nightWorkers, rest)))
                .extracting(UnjudgedRule::person)
                .containsExactly("c-2");
        assertThat(unjudged(two, Packs.waivable(rest)))
                .extracting(UnjudgedRule::person)
                .containsExactly("c-1", "c-2");
    }

    private static List<UnjudgedRule> restPromisedTo(CleanerBuilder cleaner) {
        return unjudged(
                WorkPlan.in(aProblem()).by(cleaner).works("c-1", "2027-03-02T08:00", ofHours(2)),
                Packs.rule("x.daily", Effect.HARD, "Law §3", new MaxDailyWork(ofHours(10))));
    }

    @Test
    void judgesNoPromisedRestAfterAnUnknownLastShift() {
        assertThat(restPromisedTo(aCleaner("c-1").minDailyRest(ofHours(12))))
                .containsExactly(new UnjudgedRule(
                        "contract.minDailyRest",
                        "employment contract",
                        "c-1",
                        "the end of the last work before the period is not stated; the first shift is judged without"));
        assertThat(restPromisedTo(aCleaner("c-1").minDailyRest(ofHours(12)).after(Duration.ZERO, "2027-02-28T18:00")))
                .isEmpty();
        assertThat(restPromisedTo(aCleaner("c-1"))).isEmpty();
    }

    private static LabourRule forMinors(@Nullable LocalDate from, Set<WorkerTrait> worker) {
        return new LabourRule(
                "x.minor",
                Effect.HARD,
                Layer.NATION,
                new Selector(null, 17, worker, Set.of(), null, null),
                from,
                null,
                new Citation("Law §4", SourceStatus.CONFIRMED),
                false,
                null,
                new MaxDailyWork(ofHours(8)));
    }

    @Test
    void asksForTheAgeOnlyWhereARuleForTheYoungWouldApply() {
        LocalDate firstDay = LocalDate.of(2027, 3, 2);

        assertThat(unjudged(working(aProblem()), forMinors(firstDay, Set.of()))).hasSize(1);
        assertThat(unjudged(working(aProblem()), forMinors(firstDay.plusDays(1), Set.of())))
                .isEmpty();
        assertThat(unjudged(working(aProblem()), forMinors(null, Set.of(WorkerTrait.NIGHT_WORKER))))
                .isEmpty();
    }
}
