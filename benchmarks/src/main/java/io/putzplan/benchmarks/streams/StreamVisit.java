package io.putzplan.benchmarks.streams;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import org.jspecify.annotations.Nullable;

/** A visit, which knows the shift it is on. */
@PlanningEntity
public final class StreamVisit {

    private final int index;
    private final long unassignedPoints;

    private @Nullable StreamShift shift;

    /** For the solver's cloning only. */
    @SuppressWarnings("unused")
    StreamVisit() {
        this(-1, 0);
    }

    StreamVisit(int index, long unassignedPoints) {
        this.index = index;
        this.unassignedPoints = unassignedPoints;
    }

    /** Position in the compiled problem. */
    @PlanningId
    public int getIndex() {
        return index;
    }

    @InverseRelationShadowVariable(sourceVariableName = "visits")
    public @Nullable StreamShift getShift() {
        return shift;
    }

    public void setShift(@Nullable StreamShift shift) {
        this.shift = shift;
    }

    /** Points for leaving the visit out; 0 for an optional one. */
    long unassignedPoints() {
        return unassignedPoints;
    }

    boolean isLeftOut() {
        return shift == null && unassignedPoints > 0;
    }
}
