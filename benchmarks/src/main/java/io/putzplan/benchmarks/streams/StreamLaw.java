package io.putzplan.benchmarks.streams;

import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.DayBasis;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.Selector;
import io.putzplan.engine.labour.WorkTimeDefinition;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part of a law that the control knows, under which both ways of scoring can be compared: what counts as work, breaks, rests
 * and work within a shift, the work of a week, the rest between shifts, and overtime by the week.
 */
public final class StreamLaw {

    private StreamLaw() {}

    /** {@code rules} without averages, protected days, notice, and pay beyond overtime by the week. */
    public static RulePack knownOf(RulePack rules) {
        return new RulePack(
                rules.id(),
                rules.title(),
                rules.layer(),
                rules.date(),
                rules.region(),
                rules.rules().stream().flatMap(StreamLaw::known).toList());
    }

    private static Stream<LabourRule> known(LabourRule rule) {
        return knownOfRoutes(rule.terms())
                .or(() -> rule.appliesTo().equals(Selector.ALL) ? knownOfWeeks(rule.terms()) : Optional.empty())
                .map(terms -> new LabourRule(
                        rule.id(),
                        rule.effect(),
                        rule.layer(),
                        rule.appliesTo(),
                        rule.validFrom(),
                        rule.validTo(),
                        rule.citation(),
                        rule.waivable(),
                        rule.loosening(),
                        terms))
                .stream();
    }

    /** Terms that bear on one route; nothing is paid for breaks and rests that are missed. */
    private static Optional<RuleTerms> knownOfRoutes(RuleTerms terms) {
        return switch (terms) {
            case WorkTimeDefinition definition -> Optional.of(definition);
            case BreakAfter owed -> Optional.of(owed);
            case MaxDailyWork max when max.dayBasis() == DayBasis.SHIFT -> Optional.of(max);
            case MealBreakWindow meal -> Optional.of(new MealBreakWindow(
                    meal.comparison(),
                    meal.trigger(),
                    meal.duration(),
                    meal.earliest(),
                    meal.latest(),
                    meal.maxContinuousWork(),
                    meal.nth(),
                    meal.waivableUpTo(),
                    null));
            case PaidRestBreak rest -> Optional.of(new PaidRestBreak(
                    rest.duration(), rest.per(), rest.rounding(), rest.maxWithout(), rest.minWork(), null));
            default -> Optional.empty();
        };
    }

    private static Optional<RuleTerms> knownOfWeeks(RuleTerms terms) {
        boolean known =
                switch (terms) {
                    case MaxWeeklyWork max -> max.equals(new MaxWeeklyWork(max.limit()));
                    case MinDailyRest min -> min.equals(new MinDailyRest(min.rest()));
                    case OvertimeTier overtime ->
                        overtime.scope() == OvertimeTier.Scope.WEEK
                                && overtime.tiers().size() == 1;
                    default -> false;
                };
        return known ? Optional.of(terms) : Optional.empty();
    }
}
