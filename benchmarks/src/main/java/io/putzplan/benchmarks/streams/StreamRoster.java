package io.putzplan.benchmarks.streams;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.solver.PlannedRoster;
import io.putzplan.engine.solver.PlannedShift;
import io.putzplan.engine.solver.PlannedVisit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The planning solution of the control. */
@PlanningSolution
public final class StreamRoster {

    private final List<StreamVisit> visits;
    private final List<StreamShift> shifts;

    private @Nullable HardMediumSoftScore score;

    /** For the solver's cloning only. */
    @SuppressWarnings("unused")
    StreamRoster() {
        this(List.of(), List.of());
    }

    private StreamRoster(List<StreamVisit> visits, List<StreamShift> shifts) {
        this.visits = visits;
        this.shifts = shifts;
    }

    /** A copy of {@code planned}, with visits, shifts and value ranges in the same order, so that equal seeds draw equal moves. */
    public static StreamRoster copyOf(PlannedRoster planned, CompiledProblem problem, RulePack rules) {
        return copyOf(planned, problem, rules, PlannedShift::getEligible);
    }

    /** A copy in which every shift may serve every visit, since Timefold takes no roster that is outside its value ranges. */
    static StreamRoster copyWithoutRanges(PlannedRoster planned, CompiledProblem problem, RulePack rules) {
        return copyOf(planned, problem, rules, shift -> planned.getVisits());
    }

    private static StreamRoster copyOf(
            PlannedRoster planned,
            CompiledProblem problem,
            RulePack rules,
            Function<PlannedShift, List<PlannedVisit>> rangeOf) {
        StreamVisit[] byIndex = new StreamVisit[problem.visitCount()];
        List<StreamVisit> visits = new ArrayList<>(byIndex.length);
        for (PlannedVisit visit : planned.getVisits()) {
            byIndex[visit.index()] = new StreamVisit(visit.index(), problem.unassignedPoints(visit.index()));
            visits.add(byIndex[visit.index()]);
        }
        RouteClock clock = new RouteClock(problem, rules);
        IdentityHashMap<List<PlannedVisit>, List<StreamVisit>> ranges = new IdentityHashMap<>();
        List<StreamShift> shifts = new ArrayList<>(planned.getShifts().size());
        for (PlannedShift shift : planned.getShifts()) {
            List<StreamVisit> eligible =
                    ranges.computeIfAbsent(rangeOf.apply(shift), range -> List.copyOf(translate(range, byIndex)));
            StreamShift copy = new StreamShift(shift.getIndex(), eligible, clock);
            copy.setVisits(translate(shift.getVisits(), byIndex));
            copy.getVisits().forEach(visit -> visit.setShift(copy));
            shifts.add(copy);
        }
        return new StreamRoster(visits, shifts);
    }

    private static List<StreamVisit> translate(List<PlannedVisit> planned, StreamVisit[] byIndex) {
        List<StreamVisit> visits = new ArrayList<>(planned.size());
        planned.forEach(visit -> visits.add(byIndex[visit.index()]));
        return visits;
    }

    @PlanningEntityCollectionProperty
    public List<StreamVisit> getVisits() {
        return visits;
    }

    @PlanningEntityCollectionProperty
    public List<StreamShift> getShifts() {
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
