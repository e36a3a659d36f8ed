package io.putzplan.engine.check;

import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegCount;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** A rule pack as the referee reads it. */
final class Law {

    /** Where a pack is silent, all legs are paid work and every declared break is off duty. */
    private static final WorkTimeDefinition EVERYTHING_COUNTS =
            new WorkTimeDefinition(new LegCount(true, true), new LegCount(true, true), Duration.ZERO);

    private final RulePack rules;

    /**
     * One rule as it stands on some day.
     *
     * @param clause what to cite
     * @param terms what it demands
     */
    record Article<T extends RuleTerms>(Clause clause, T terms) {}

    Law(RulePack rules) {
        this.rules = rules;
    }

    /** The rule that must not be broken without the cleaner's consent, of which a roster carries none. */
    <T extends RuleTerms> Optional<Article<T>> bindingOn(LocalDate day, Class<T> type) {
        return rules.ruleOn(day, type)
                .filter(rule -> rule.effect() == Effect.HARD || rule.effect() == Effect.CONSENT)
                .map(rule -> new Article<>(Clause.of(rule), type.cast(rule.terms())));
    }

    /** Whatever the pack says, priced rules and definitions included. */
    <T extends RuleTerms> Optional<T> termsOn(LocalDate day, Class<T> type) {
        return rules.termsOn(day, type);
    }

    WorkTimeDefinition workTimeOn(LocalDate day) {
        return termsOn(day, WorkTimeDefinition.class).orElse(EVERYTHING_COUNTS);
    }
}
