package io.putzplan.engine.solver;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import io.putzplan.engine.evaluate.CompiledProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A roster while it is being made: the planning solution. */
@PlanningSolution
public final class PlannedRoster {

    private final CompiledProblem compiled;
    private final List<PlannedVisit> visits;
    private final List<PlannedShift> shifts;
    private final List<PlannedVisit> visitsByIndex;

    private @Nullable HardMediumSoftScore score;

    /** For the solver's cloning only. */
    @SuppressWarnings({"unused", "NullAway"})
    PlannedRoster() {
        this(null, List.of(), List.of(), List.of());
    }

    private PlannedRoster(
            CompiledProblem compiled,
            List<PlannedVisit> visits,
            List<PlannedVisit> visitsByIndex,
            List<PlannedShift> shifts) {
        this.compiled = compiled;
        this.visits = visits;
        this.visitsByIndex = visitsByIndex;
        this.shifts = shifts;
    }

    /**
     * As {@link #unassigned}, but no shift says which visits it may serve. The search kernel knows by itself, and Timefold would, before it
     * begins, work out which shifts and visits reach each other, in time and memory that grow with the square of the visits. When told to
     * assert, Timefold holds what it is handed against the ranges, so they must be there.
     */
    public static PlannedRoster withoutRanges(CompiledProblem compiled) {
        List<PlannedVisit> visits = new ArrayList<>(compiled.visitCount());
        for (int visit = 0; visit < compiled.visitCount(); visit++) {
            visits.add(new PlannedVisit(visit));
        }
        List<PlannedShift> shifts = new ArrayList<>(compiled.shiftCount());
        for (int shift = 0; shift < compiled.shiftCount(); shift++) {
            shifts.add(new PlannedShift(shift, List.of()));
        }
        return new PlannedRoster(compiled, visits, visits, shifts);
    }

    /** All shifts empty, all visits unassigned; the visits hardest to place come first. */
    public static PlannedRoster unassigned(CompiledProblem compiled) {
        List<List<PlannedVisit>> eligibleByClass = new ArrayList<>();
        List<PlannedVisit> byIndex = new ArrayList<>(compiled.visitCount());
        int[] shiftCounts = new int[compiled.visitCount()];
        for (int visit = 0; visit < compiled.visitCount(); visit++) {
            byIndex.add(new PlannedVisit(visit));
        }
        List<PlannedShift> shifts = new ArrayList<>(compiled.shiftCount());
        for (int shift = 0; shift < compiled.shiftCount(); shift++) {
            int eligibilityClass = compiled.eligibilityClass(shift);
            while (eligibleByClass.size() <= eligibilityClass) {
                eligibleByClass.add(List.of());
            }
            List<PlannedVisit> eligible = eligibleByClass.get(eligibilityClass);
            if (eligible.isEmpty()) {
                eligible = eligibleVisits(compiled, shift, byIndex);
                eligibleByClass.set(eligibilityClass, eligible);
            }
            eligible.forEach(visit -> shiftCounts[visit.index()]++);
            shifts.add(new PlannedShift(shift, eligible));
        }
        List<PlannedVisit> visits = new ArrayList<>(byIndex);
        visits.sort(Comparator.<PlannedVisit>comparingLong(visit -> -compiled.unassignedPoints(visit.index()))
                .thenComparingInt(visit -> shiftCounts[visit.index()])
                .thenComparingInt(PlannedVisit::index));
        return new PlannedRoster(compiled, visits, byIndex, shifts);
    }

    private static List<PlannedVisit> eligibleVisits(CompiledProblem compiled, int shift, List<PlannedVisit> byIndex) {
        List<PlannedVisit> eligible = new ArrayList<>();
        for (PlannedVisit visit : byIndex) {
            if (compiled.isEligible(shift, visit.index())) {
                eligible.add(visit);
            }
        }
        return List.copyOf(eligible);
    }

    CompiledProblem compiled() {
        return compiled;
    }

    /** The planning value that stands for a visit of the compiled problem. */
    PlannedVisit visitAt(int index) {
        return visitsByIndex.get(index);
    }

    @ProblemFactCollectionProperty
    public List<PlannedVisit> getVisits() {
        return visits;
    }

    @PlanningEntityCollectionProperty
    public List<PlannedShift> getShifts() {
        return shifts;
    }

    @PlanningScore
    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }
}
