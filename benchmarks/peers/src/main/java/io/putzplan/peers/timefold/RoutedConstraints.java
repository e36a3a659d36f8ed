package io.putzplan.peers.timefold;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** Capacity and time hard, length soft. */
public final class RoutedConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {capacity(factory), lateStart(factory), lateReturn(factory), length(factory)};
    }

    private static Constraint capacity(ConstraintFactory factory) {
        return factory.forEach(RoutedVehicle.class)
                .filter(vehicle -> vehicle.excessLoad() > 0)
                .penalize(HardSoftScore.ONE_HARD, RoutedVehicle::excessLoad)
                .asConstraint("Capacity");
    }

    private static Constraint lateStart(ConstraintFactory factory) {
        return factory.forEach(RoutedVisit.class)
                .filter(visit -> visit.lateSeconds() > 0)
                .penalize(HardSoftScore.ONE_HARD, RoutedVisit::lateSeconds)
                .asConstraint("Late start");
    }

    private static Constraint lateReturn(ConstraintFactory factory) {
        return factory.forEach(RoutedVehicle.class)
                .filter(vehicle -> vehicle.isUsed() && vehicle.lateSeconds() > 0)
                .penalize(HardSoftScore.ONE_HARD, RoutedVehicle::lateSeconds)
                .asConstraint("Late return");
    }

    private static Constraint length(ConstraintFactory factory) {
        return factory.forEach(RoutedVehicle.class)
                .filter(RoutedVehicle::isUsed)
                .penalize(HardSoftScore.ONE_SOFT, RoutedVehicle::metres)
                .asConstraint("Length");
    }
}
