package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.Citation;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.Selector;
import io.putzplan.engine.labour.SourceStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LawTest {

    private static final LabourRule NINE = Packs.rule("x.nine", Effect.HARD, "Law §9", new MaxDailyWork(ofHours(9)));
    private static final LabourRule EIGHT = Packs.rule("x.eight", Effect.HARD, "Law §8", new MaxDailyWork(ofHours(8)));
    private static final LabourRule EIGHT_WITHOUT_CONSENT =
            Packs.rule("x.eight", Effect.CONSENT, "Law §8", new MaxDailyWork(ofHours(8)));

    private static List<String> tenHoursOf(CleanerBuilder cleaner, LabourRule... rules) {
        return Verdicts.brief(
                WorkPlan.in(aProblem()).by(cleaner).works("c-1", "2027-03-02T08:00", ofHours(10)), Packs.of(rules));
    }

    @Test
    void judgesEveryRuleOfOneType() {
        assertThat(tenHoursOf(aCleaner("c-1"), NINE, EIGHT))
                .containsExactly("MAX_DAILY_WORK x.nine c-1 3600", "MAX_DAILY_WORK x.eight c-1 7200");
    }

    @Test
    void judgesOnlyThoseOfWhomARuleSpeaks() {
        LabourRule minors = Packs.ruleFor(new Selector(null, 17, Set.of(), Set.of(), null, null), EIGHT);

        assertThat(tenHoursOf(aCleaner("c-1"), minors)).isEmpty();
        assertThat(tenHoursOf(aCleaner("c-1").born("2009-03-02"), minors)).isEmpty();
        assertThat(tenHoursOf(aCleaner("c-1").born("2009-03-03"), minors))
                .containsExactly("MAX_DAILY_WORK x.eight c-1 7200");
    }

    /** {@code terms} in force up to Wednesday 3 March, of one who works ten hours on Wednesday and on Thursday. */
    private static List<String> untilWednesday(RuleTerms terms) {
        LabourRule rule = new LabourRule(
                "x.old",
                Effect.HARD,
                null,
                LocalDate.of(2027, 3, 3),
                new Citation("Law §7", SourceStatus.CONFIRMED),
                terms);
        return Verdicts.brief(
                WorkPlan.in(aProblem()).worksDaily("c-1", "2027-03-03", 2, "08:00", ofHours(10)), Packs.of(rule));
    }

    @Test
    void bindsOnTheLastDayOfARuleAndNotAfter() {
        assertThat(untilWednesday(new MaxDailyWork(ofHours(9)))).containsExactly("MAX_DAILY_WORK x.old c-1 3600");
    }

    @Test
    void dropsARuleForRestsAndWeeksThatEndWhenItHasRunOut() {
        assertThat(untilWednesday(new MinDailyRest(ofHours(15)))).isEmpty();
        assertThat(untilWednesday(new MaxWeeklyWork(ofHours(1)))).isEmpty();
    }

    @Test
    void acceptsWhatTheCleanerConsentedTo() {
        assertThat(tenHoursOf(aCleaner("c-1"), EIGHT_WITHOUT_CONSENT))
                .containsExactly("MAX_DAILY_WORK x.eight c-1 7200");
        assertThat(tenHoursOf(aCleaner("c-1").consentingTo("x.eight", "2027-03-02"), EIGHT_WITHOUT_CONSENT))
                .isEmpty();
        assertThat(tenHoursOf(aCleaner("c-1").consentingTo("x.eight", "2027-03-03"), EIGHT_WITHOUT_CONSENT))
                .containsExactly("MAX_DAILY_WORK x.eight c-1 7200");
    }

    @Test
    void acceptsWaiversOnlyWhereTheLawDoes() {
        assertThat(tenHoursOf(aCleaner("c-1").consentingTo("x.eight", "2027-03-02"), EIGHT))
                .containsExactly("MAX_DAILY_WORK x.eight c-1 7200");
        assertThat(tenHoursOf(aCleaner("c-1").consentingTo("x.eight", "2027-03-02"), Packs.waivable(EIGHT)))
                .isEmpty();
    }

    @Test
    void ignoresRulesThatOnlyCostOrRecord() {
        assertThat(tenHoursOf(
                        aCleaner("c-1"),
                        Packs.rule("x.priced", Effect.PRICED, "Law §2", new MaxDailyWork(ofHours(1))),
                        Packs.rule("x.record", Effect.RECORD, "Law §3", new MaxDailyWork(ofHours(1)))))
                .isEmpty();
    }
}
