package io.putzplan.engine.solver;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RosterEvaluation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of a planned roster: the negated cost.
 *
 * <p>A changed shift is only marked; its route is evaluated when the score is asked for, because the callbacks of one move
 * may touch a shift several times.
 */
public final class RosterScoreCalculator implements IncrementalScoreCalculator<PlannedRoster, HardMediumSoftScore> {

    private @Nullable CompiledProblem compiled;
    private @Nullable RosterEvaluation evaluation;
    private PlannedShift[] dirty = new PlannedShift[0];
    private boolean[] isDirty = new boolean[0];
    private int dirtyCount;
    private int[] route = new int[32];

    @Override
    public void resetWorkingSolution(PlannedRoster roster) {
        RosterEvaluation current = evaluation;
        if (current == null || compiled != roster.compiled()) {
            compiled = roster.compiled();
            evaluation = new RosterEvaluation(roster.compiled());
        } else {
            current.clear();
        }
        dirty = new PlannedShift[roster.getShifts().size()];
        isDirty = new boolean[dirty.length];
        dirtyCount = 0;
        roster.getShifts().stream()
                .filter(shift -> !shift.getVisits().isEmpty())
                .forEach(this::mark);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        // A shift is marked after its change.
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        mark((PlannedShift) entity);
    }

    @Override
    public void beforeListVariableChanged(Object entity, String variable, int from, int to) {
        // A shift is marked after its change.
    }

    @Override
    public void afterListVariableChanged(Object entity, String variable, int from, int to) {
        mark((PlannedShift) entity);
    }

    @Override
    public HardMediumSoftScore calculateScore() {
        RosterEvaluation current = evaluation;
        if (current == null) {
            throw new IllegalStateException("The score was asked for before a working solution was set.");
        }
        for (int i = 0; i < dirtyCount; i++) {
            PlannedShift shift = dirty[i];
            isDirty[shift.getIndex()] = false;
            int count = copyRoute(shift.getVisits());
            current.setRoute(shift.getIndex(), route, count);
        }
        dirtyCount = 0;
        return HardMediumSoftScore.of(-current.hardSeconds(), -current.unassignedPoints(), -current.softCents());
    }

    private int copyRoute(List<PlannedVisit> visits) {
        int count = visits.size();
        if (count > route.length) {
            route = new int[Math.max(count, 2 * route.length)];
        }
        for (int i = 0; i < count; i++) {
            route[i] = visits.get(i).index();
        }
        return count;
    }

    private void mark(PlannedShift shift) {
        if (!isDirty[shift.getIndex()]) {
            isDirty[shift.getIndex()] = true;
            dirty[dirtyCount++] = shift;
        }
    }
}
