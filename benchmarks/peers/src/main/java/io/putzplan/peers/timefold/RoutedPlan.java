package io.putzplan.peers.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import io.putzplan.peers.RoutingData;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The routes of all vehicles. */
@PlanningSolution
public final class RoutedPlan {

    private final List<RoutedVehicle> vehicles;
    private final List<RoutedVisit> visits;

    private @Nullable HardSoftScore score;

    /** For the solver's cloning only. */
    @SuppressWarnings("unused")
    RoutedPlan() {
        this(List.of(), List.of());
    }

    private RoutedPlan(List<RoutedVehicle> vehicles, List<RoutedVisit> visits) {
        this.vehicles = vehicles;
        this.visits = visits;
    }

    /** No visit on any route. */
    static RoutedPlan empty(RoutingData data) {
        return new RoutedPlan(
                IntStream.range(0, data.vehicleCount())
                        .mapToObj(index -> new RoutedVehicle(data, index))
                        .toList(),
                IntStream.range(0, data.visitCount())
                        .mapToObj(node -> new RoutedVisit(data, node))
                        .toList());
    }

    @PlanningEntityCollectionProperty
    public List<RoutedVehicle> getVehicles() {
        return vehicles;
    }

    @PlanningEntityCollectionProperty
    @ValueRangeProvider
    public List<RoutedVisit> getVisits() {
        return visits;
    }

    @PlanningScore
    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }

    /** The visits of each vehicle in order. */
    int[][] routes() {
        int[][] routes = new int[vehicles.size()][];
        for (RoutedVehicle vehicle : vehicles) {
            routes[vehicle.getIndex()] =
                    vehicle.getVisits().stream().mapToInt(RoutedVisit::getNode).toArray();
        }
        return routes;
    }
}
