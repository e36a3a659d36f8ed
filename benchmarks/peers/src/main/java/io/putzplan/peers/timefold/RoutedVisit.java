package io.putzplan.peers.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import ai.timefold.solver.core.api.domain.variable.PreviousElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.ShadowSources;
import ai.timefold.solver.core.api.domain.variable.ShadowVariable;
import io.putzplan.peers.RoutingData;
import org.jspecify.annotations.Nullable;

/** A visit, which knows when its service starts. */
@PlanningEntity
public final class RoutedVisit {

    private final RoutingData data;
    private final int node;

    private @Nullable RoutedVehicle vehicle;
    private @Nullable RoutedVisit previous;
    private @Nullable Integer start;

    /** For the solver's cloning only. */
    @SuppressWarnings({"unused", "NullAway"})
    RoutedVisit() {
        this(null, -1);
    }

    RoutedVisit(RoutingData data, int node) {
        this.data = data;
        this.node = node;
    }

    /** Its node in the data. */
    @PlanningId
    public int getNode() {
        return node;
    }

    @InverseRelationShadowVariable(sourceVariableName = "visits")
    public @Nullable RoutedVehicle getVehicle() {
        return vehicle;
    }

    public void setVehicle(@Nullable RoutedVehicle vehicle) {
        this.vehicle = vehicle;
    }

    @PreviousElementShadowVariable(sourceVariableName = "visits")
    public @Nullable RoutedVisit getPrevious() {
        return previous;
    }

    public void setPrevious(@Nullable RoutedVisit previous) {
        this.previous = previous;
    }

    /** When service starts, in seconds; null on no route. */
    @ShadowVariable(supplierName = "earliestStart")
    public @Nullable Integer getStart() {
        return start;
    }

    public void setStart(@Nullable Integer start) {
        this.start = start;
    }

    /** The start of service that the route so far allows. */
    @ShadowSources({"vehicle", "previous.start"})
    public @Nullable Integer earliestStart() {
        RoutedVehicle on = vehicle;
        if (on == null) {
            return null;
        }
        int arrival;
        RoutedVisit before = previous;
        if (before == null) {
            arrival = data.earliestStart(on.getIndex()) + data.seconds(data.startNode(on.getIndex()), node);
        } else {
            Integer departure = before.start;
            if (departure == null) {
                return null;
            }
            arrival = departure + data.serviceSeconds(before.node) + data.seconds(before.node, node);
        }
        return Math.max(arrival, data.earliest(node));
    }

    int load() {
        return data.load(node);
    }

    /** Seconds by which service starts too late. */
    long lateSeconds() {
        return start == null ? 0 : Math.max(0, start - data.latest(node));
    }
}
