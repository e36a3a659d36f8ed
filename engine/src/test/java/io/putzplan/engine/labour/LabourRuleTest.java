package io.putzplan.engine.labour;

import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When one rule may stand for another, and when two are in force together. */
class LabourRuleTest {

    private static final LabourRule ALWAYS = inForce(null, null);
    private static final LabourRule IN_2026 = inForce("2026-01-01", "2026-12-31");
    private static final LabourRule IN_2027 = inForce("2027-01-01", "2027-12-31");

    private static LabourRule inForce(@Nullable String from, @Nullable String to) {
        return new LabourRule(
                "x.rest",
                Effect.HARD,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                new Citation("Law §1", SourceStatus.CONFIRMED),
                new MinDailyRest(ofHours(11)));
    }

    private static LabourRule of(Effect effect, Selector selector, boolean waivable) {
        return new LabourRule(
                "x.rest",
                effect,
                Layer.NATION,
                selector,
                null,
                null,
                new Citation("Law §1", SourceStatus.CONFIRMED),
                waivable,
                null,
                new MinDailyRest(ofHours(11)));
    }

    private static LabourRule of(Effect effect, boolean waivable) {
        return of(effect, Selector.ALL, waivable);
    }

    @Test
    void isInForceOnItsFirstAndItsLastDay() {
        assertThat(IN_2026.isInForceOn(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(IN_2026.isInForceOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(IN_2026.isInForceOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(IN_2026.isInForceOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void coversTheDaysOfARuleThatBeginsNoSoonerAndEndsNoLater() {
        assertThat(ALWAYS.holdsWherever(IN_2026)).isTrue();
        assertThat(IN_2026.holdsWherever(IN_2026)).isTrue();
        assertThat(IN_2026.holdsWherever(inForce("2026-01-02", "2026-12-30"))).isTrue();
        assertThat(IN_2026.holdsWherever(inForce("2025-12-31", "2026-12-31"))).isFalse();
        assertThat(IN_2026.holdsWherever(inForce("2026-01-01", "2027-01-01"))).isFalse();
        assertThat(IN_2026.holdsWherever(inForce(null, "2026-12-31"))).isFalse();
        assertThat(IN_2026.holdsWherever(inForce("2026-01-01", null))).isFalse();
    }

    @Test
    void coversOnlyThoseOfWhomItSpeaks() {
        LabourRule everyone = of(Effect.HARD, false);
        LabourRule adults = of(Effect.HARD, new Selector(18, null, Set.of(), Set.of(), null, null), false);

        assertThat(everyone.holdsWherever(adults)).isTrue();
        assertThat(adults.holdsWherever(everyone)).isFalse();
    }

    @Test
    void mayBeBrokenNoSooner() {
        LabourRule hard = of(Effect.HARD, false);
        LabourRule waivable = of(Effect.HARD, true);
        LabourRule consent = of(Effect.CONSENT, false);

        assertThat(hard.holdsWherever(waivable)).isTrue();
        assertThat(waivable.holdsWherever(hard)).isFalse();
        assertThat(hard.holdsWherever(consent)).isTrue();
        assertThat(waivable.holdsWherever(consent)).isTrue();
        assertThat(consent.holdsWherever(hard)).isFalse();
        assertThat(of(Effect.PRICED, false).holdsWherever(hard)).isFalse();
    }

    @Test
    void meetsARuleThatIsInForceOnOneOfItsDays() {
        assertThat(List.of(ALWAYS, IN_2026, inForce("2026-12-31", null), inForce(null, "2026-01-01")))
                .allMatch(IN_2026::meets)
                .allMatch(rule -> rule.meets(IN_2026));
        assertThat(List.of(IN_2027, inForce("2027-01-01", null), inForce(null, "2025-12-31")))
                .noneMatch(IN_2026::meets)
                .noneMatch(rule -> rule.meets(IN_2026));
    }
}
