package io.putzplan.engine.solver;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;

/** A shift and the visits on its route: the planning entity. */
@PlanningEntity
public final class PlannedShift {

    private final int index;
    private final List<PlannedVisit> eligible;

    private List<PlannedVisit> visits = new ArrayList<>();

    /** For the solver's cloning only. */
    @SuppressWarnings("unused")
    PlannedShift() {
        this(-1, List.of());
    }

    PlannedShift(int index, List<PlannedVisit> eligible) {
        this.index = index;
        this.eligible = eligible;
    }

    @PlanningId
    public int getIndex() {
        return index;
    }

    /** Visits this shift may serve; one list shared by all shifts of an eligibility class. */
    @ValueRangeProvider
    public List<PlannedVisit> getEligible() {
        return eligible;
    }

    @PlanningListVariable(allowsUnassignedValues = true)
    public List<PlannedVisit> getVisits() {
        return visits;
    }

    public void setVisits(List<PlannedVisit> visits) {
        this.visits = visits;
    }
}
