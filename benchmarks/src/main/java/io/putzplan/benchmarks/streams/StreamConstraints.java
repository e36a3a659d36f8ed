package io.putzplan.benchmarks.streams;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSortedSet;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import io.putzplan.engine.evaluate.HardRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Every rule as a constraint of its own, named as in the glossary.
 *
 * <p>A changed shift is mapped to its placed route once; all constraints on routes share that node. There are no joins: what
 * bears on several shifts is grouped by cleaner or by week.
 */
public final class StreamConstraints implements ConstraintProvider {

    private static final Set<HardRule> RULES_OF_SEVERAL_SHIFTS =
            EnumSet.of(HardRule.MAX_WEEKLY_WORK, HardRule.MIN_DAILY_REST);

    private static final Comparator<StreamRoute> BY_SHIFT = Comparator.comparingInt(StreamRoute::shift);

    /** For Timefold. */
    public StreamConstraints() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        List<Constraint> constraints = new ArrayList<>();
        for (HardRule rule : EnumSet.complementOf(EnumSet.copyOf(RULES_OF_SEVERAL_SHIFTS))) {
            constraints.add(ruleOfOneRoute(factory, rule));
        }
        constraints.add(weeklyWork(factory));
        constraints.add(dailyRest(factory));
        constraints.add(unassigned(factory));
        constraints.add(wages(factory));
        constraints.add(mileage(factory));
        constraints.add(idle(factory));
        constraints.add(preference(factory));
        constraints.add(usedShifts(factory));
        constraints.add(credit(factory));
        return constraints.toArray(Constraint[]::new);
    }

    /** The one call site of these lambdas: equal instances let Timefold share the nodes. */
    private static UniConstraintStream<StreamRoute> routes(ConstraintFactory factory) {
        return factory.forEach(StreamShift.class).filter(StreamShift::isWorked).map(StreamShift::route);
    }

    private static Constraint ruleOfOneRoute(ConstraintFactory factory, HardRule rule) {
        return routes(factory)
                .filter(route -> route.violationSeconds(rule) > 0)
                .penalize(HardMediumSoftScore.ONE_HARD, route -> route.violationSeconds(rule))
                .asConstraint(rule.name());
    }

    private static Constraint weeklyWork(ConstraintFactory factory) {
        return routes(factory)
                .groupBy(StreamRoute::week, sum(StreamRoute::workSeconds))
                .filter((week, workSeconds) -> week.excessSeconds(workSeconds) > 0)
                .penalize(HardMediumSoftScore.ONE_HARD, StreamWeek::excessSeconds)
                .asConstraint(HardRule.MAX_WEEKLY_WORK.name());
    }

    private static Constraint dailyRest(ConstraintFactory factory) {
        return routes(factory)
                .groupBy(StreamRoute::cleaner, toSortedSet(BY_SHIFT))
                .filter((cleaner, routes) -> cleaner.missingRestSeconds(routes) > 0)
                .penalize(HardMediumSoftScore.ONE_HARD, StreamCleaner::missingRestSeconds)
                .asConstraint(HardRule.MIN_DAILY_REST.name());
    }

    private static Constraint unassigned(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(StreamVisit.class)
                .filter(StreamVisit::isLeftOut)
                .penalize(HardMediumSoftScore.ONE_MEDIUM, StreamVisit::unassignedPoints)
                .asConstraint("UNASSIGNED");
    }

    private static Constraint wages(ConstraintFactory factory) {
        return routes(factory)
                .groupBy(StreamRoute::week, sum(StreamRoute::paidSeconds))
                .penalize(HardMediumSoftScore.ONE_SOFT, StreamWeek::wageCents)
                .asConstraint("WAGES");
    }

    private static Constraint mileage(ConstraintFactory factory) {
        return routes(factory)
                .penalize(HardMediumSoftScore.ONE_SOFT, StreamRoute::mileageCents)
                .asConstraint("MILEAGE");
    }

    private static Constraint idle(ConstraintFactory factory) {
        return routes(factory)
                .filter(route -> route.idleCents() > 0)
                .penalize(HardMediumSoftScore.ONE_SOFT, StreamRoute::idleCents)
                .asConstraint("IDLE");
    }

    private static Constraint preference(ConstraintFactory factory) {
        return routes(factory)
                .filter(route -> route.preferenceCents() > 0)
                .penalize(HardMediumSoftScore.ONE_SOFT, StreamRoute::preferenceCents)
                .asConstraint("PREFERENCE");
    }

    private static Constraint usedShifts(ConstraintFactory factory) {
        return routes(factory)
                .filter(route -> route.usedShiftCents() > 0)
                .penalize(HardMediumSoftScore.ONE_SOFT, StreamRoute::usedShiftCents)
                .asConstraint("USED_SHIFTS");
    }

    private static Constraint credit(ConstraintFactory factory) {
        return routes(factory)
                .filter(route -> route.creditCents() > 0)
                .reward(HardMediumSoftScore.ONE_SOFT, StreamRoute::creditCents)
                .asConstraint("CREDIT");
    }
}
