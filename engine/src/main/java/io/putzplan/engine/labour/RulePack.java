package io.putzplan.engine.labour;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Employer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The labour rules of one jurisdiction, with everything it extends already merged in.
 *
 * @param id name of the pack, e.g. {@code US-WA}
 * @param title jurisdiction in words
 * @param layer who made the rules it states itself
 * @param date day up to which the sources were read; null when not stated
 * @param region where it holds unless the problem says otherwise, e.g. {@code DE}; null when it holds nowhere in particular
 * @param rules all rules, those of the packs it extends first
 */
public record RulePack(
        String id,
        String title,
        Layer layer,
        @Nullable LocalDate date,
        @Nullable String region,
        List<LabourRule> rules) {

    public RulePack {
        rules = List.copyOf(rules);
    }

    /** A national pack of no region. */
    public RulePack(String id, String title, List<LabourRule> rules) {
        this(id, title, Layer.NATION, null, null, rules);
    }

    /** The rules with terms of {@code type} in force on {@code day} for {@code cleaner} of {@code employer}, in order. */
    public <T extends RuleTerms> List<LabourRule> rulesOn(
            LocalDate day, Cleaner cleaner, Employer employer, Class<T> type) {
        return rules.stream()
                .filter(rule -> type.isInstance(rule.terms()) && rule.appliesOn(day, cleaner, employer))
                .toList();
    }

    /**
     * What counts as work of {@code cleaner} on {@code day}: of all definitions that apply the last, which is the most particular.
     */
    public Optional<LabourRule> workTimeRuleOn(LocalDate day, Cleaner cleaner, Employer employer) {
        return rulesOn(day, cleaner, employer, WorkTimeDefinition.class).stream()
                .reduce((first, second) -> second);
    }

    /** The terms of the first rule for everyone of {@code type} in force on {@code day}. */
    public <T extends RuleTerms> Optional<T> termsOn(LocalDate day, Class<T> type) {
        return rules.stream()
                .filter(rule ->
                        type.isInstance(rule.terms()) && rule.appliesTo().equals(Selector.ALL) && rule.isInForceOn(day))
                .findFirst()
                .map(rule -> type.cast(rule.terms()));
    }
}
