package io.putzplan.benchmarks.streams;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;

/** A shift and the visits on its route. */
@PlanningEntity
public final class StreamShift {

    private final int index;
    private final List<StreamVisit> eligible;
    private final RouteClock clock;

    private List<StreamVisit> visits = new ArrayList<>();

    /** For the solver's cloning only. */
    @SuppressWarnings({"unused", "NullAway"})
    StreamShift() {
        this(-1, List.of(), null);
    }

    StreamShift(int index, List<StreamVisit> eligible, RouteClock clock) {
        this.index = index;
        this.eligible = eligible;
        this.clock = clock;
    }

    /** Position in the compiled problem. */
    @PlanningId
    public int getIndex() {
        return index;
    }

    /** Visits this shift may serve. */
    @ValueRangeProvider
    public List<StreamVisit> getEligible() {
        return eligible;
    }

    @PlanningListVariable(allowsUnassignedValues = true)
    public List<StreamVisit> getVisits() {
        return visits;
    }

    public void setVisits(List<StreamVisit> visits) {
        this.visits = visits;
    }

    boolean isWorked() {
        return !visits.isEmpty();
    }

    /** The route of a shift with visits. */
    StreamRoute route() {
        return clock.routeOf(index, visits);
    }
}
