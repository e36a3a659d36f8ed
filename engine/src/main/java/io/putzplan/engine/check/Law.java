package io.putzplan.engine.check;

import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegCount;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Employer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A rule pack as the referee reads it for one employer. */
final class Law {

    /** Where a pack is silent, all legs are paid work and every declared break is off duty. */
    private static final WorkTimeDefinition EVERYTHING_COUNTS =
            new WorkTimeDefinition(new LegCount(true, true), new LegCount(true, true), Duration.ZERO);

    private final RulePack rules;
    private final Employer employer;

    /**
     * One rule.
     *
     * @param rule the whole of it
     * @param terms what it demands
     */
    record Article<T extends RuleTerms>(LabourRule rule, T terms) {

        private static <T extends RuleTerms> Article<T> of(LabourRule rule, Class<T> type) {
            return new Article<>(rule, type.cast(rule.terms()));
        }

        /** What to cite. */
        Clause clause() {
            return Clause.of(rule);
        }

        boolean isWaivedBy(Cleaner cleaner, LocalDate day) {
            return rule.isWaivedBy(cleaner, day);
        }
    }

    Law(RulePack rules, Employer employer) {
        this.rules = rules;
        this.employer = employer;
    }

    /** The rules that {@code cleaner} is held to on {@code day}, each for itself. */
    <T extends RuleTerms> List<Article<T>> bindingOn(LocalDate day, Cleaner cleaner, Class<T> type) {
        return statedOn(day, cleaner, type).stream()
                .filter(article -> !article.isWaivedBy(cleaner, day))
                .toList();
    }

    /** The same with those that {@code cleaner} has waived, or consented to. */
    <T extends RuleTerms> List<Article<T>> statedOn(LocalDate day, Cleaner cleaner, Class<T> type) {
        return rules.rulesOn(day, cleaner, employer, type).stream()
                .filter(LabourRule::isBinding)
                .map(rule -> Article.of(rule, type))
                .toList();
    }

    /** All rules that may bind somebody some day. */
    <T extends RuleTerms> List<Article<T>> articles(Class<T> type) {
        return rules.rules().stream()
                .filter(rule -> type.isInstance(rule.terms()) && rule.isBinding())
                .map(rule -> Article.of(rule, type))
                .toList();
    }

    /** Whether {@code cleaner} is held to {@code article} on {@code day}. */
    boolean binds(Article<?> article, LocalDate day, Cleaner cleaner) {
        return article.rule().appliesOn(day, cleaner, employer) && !article.isWaivedBy(cleaner, day);
    }

    WorkTimeDefinition workTimeOn(LocalDate day, Cleaner cleaner) {
        return rules.workTimeRuleOn(day, cleaner, employer)
                .map(rule -> (WorkTimeDefinition) rule.terms())
                .orElse(EVERYTHING_COUNTS);
    }

    /** Where the firm works. */
    @Nullable String region() {
        return employer.region() == null ? rules.region() : employer.region();
    }

    /** The minimum wage of the rule with {@code id} where the firm works; empty when there is none. */
    OptionalLong minimumWageCents(String id, LocalDate day) {
        return rules.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(LabourRule::terms)
                .filter(MinimumWageByDate.class::isInstance)
                .map(MinimumWageByDate.class::cast)
                .map(wage -> wage.centsOn(day, region()))
                .findFirst()
                .orElse(OptionalLong.empty());
    }
}
