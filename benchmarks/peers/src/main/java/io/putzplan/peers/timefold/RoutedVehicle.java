package io.putzplan.peers.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import io.putzplan.peers.RoutingData;
import java.util.ArrayList;
import java.util.List;

/** A vehicle and the visits on its route. */
@PlanningEntity
public final class RoutedVehicle {

    private final RoutingData data;
    private final int index;

    private List<RoutedVisit> visits = new ArrayList<>();

    /** For the solver's cloning only. */
    @SuppressWarnings({"unused", "NullAway"})
    RoutedVehicle() {
        this(null, -1);
    }

    RoutedVehicle(RoutingData data, int index) {
        this.data = data;
        this.index = index;
    }

    /** Its number in the data. */
    @PlanningId
    public int getIndex() {
        return index;
    }

    @PlanningListVariable
    public List<RoutedVisit> getVisits() {
        return visits;
    }

    public void setVisits(List<RoutedVisit> visits) {
        this.visits = visits;
    }

    boolean isUsed() {
        return !visits.isEmpty();
    }

    /** Load beyond the capacity. */
    long excessLoad() {
        long load = 0;
        for (RoutedVisit visit : visits) {
            load += visit.load();
        }
        return Math.max(0, load - data.capacity(index));
    }

    /** Length of the route, home legs included. */
    long metres() {
        long metres = 0;
        int from = data.startNode(index);
        for (RoutedVisit visit : visits) {
            metres += data.metres(from, visit.getNode());
            from = visit.getNode();
        }
        return metres + data.metres(from, data.endNode(index));
    }

    /** Seconds by which the route ends too late. */
    long lateSeconds() {
        RoutedVisit last = visits.getLast();
        Integer start = last.getStart();
        if (start == null) {
            return 0;
        }
        long end =
                (long) start + data.serviceSeconds(last.getNode()) + data.seconds(last.getNode(), data.endNode(index));
        return Math.max(0, end - data.latestEnd(index));
    }
}
