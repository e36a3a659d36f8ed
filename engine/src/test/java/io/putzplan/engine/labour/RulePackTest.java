package io.putzplan.engine.labour;

import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulePackTest {

    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);
    private static final Selector MINORS = new Selector(null, 17, Set.of(), Set.of(), null, null);

    private static LabourRule rule(RuleTerms terms) {
        return new LabourRule(
                "x.rule", Effect.HARD, CHANGE, null, new Citation("Law §1", SourceStatus.CONFIRMED), terms);
    }

    private static LabourRule forMinors(RuleTerms terms) {
        return new LabourRule(
                "x.minors",
                Effect.HARD,
                Layer.NATION,
                MINORS,
                null,
                null,
                new Citation("Law §2", SourceStatus.CONFIRMED),
                false,
                null,
                terms);
    }

    @Test
    void findsTheFirstTermsForEveryoneInForce() {
        RulePack pack = new RulePack(
                "X",
                "Test",
                List.of(
                        forMinors(new MinDailyRest(ofHours(12))),
                        rule(new MaxDailyWork(ofHours(10))),
                        rule(new MinDailyRest(ofHours(11))),
                        rule(new MinDailyRest(ofHours(9)))));

        assertThat(pack.termsOn(CHANGE, MinDailyRest.class)).contains(new MinDailyRest(ofHours(11)));
        assertThat(pack.termsOn(CHANGE.minusDays(1), MinDailyRest.class)).isEmpty();
        assertThat(pack.termsOn(CHANGE, MaxSpan.class)).isEmpty();
    }
}
