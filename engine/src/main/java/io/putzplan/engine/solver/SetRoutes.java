package io.putzplan.engine.solver;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningListVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.List;
import java.util.Map;

/**
 * Replaces the visits of some shifts at once.
 *
 * @param variable the visits of a shift
 * @param routes the shifts to change, each with its new visits; together they hold each visit at most once
 */
record SetRoutes(
        PlanningListVariableMetaModel<PlannedRoster, PlannedShift, PlannedVisit> variable,
        Map<PlannedShift, List<PlannedVisit>> routes)
        implements Move<PlannedRoster> {

    @Override
    public void execute(MutableSolutionView<PlannedRoster> view) {
        for (PlannedShift shift : routes.keySet()) {
            for (int last = view.countValues(variable, shift) - 1; last >= 0; last--) {
                view.unassignValue(variable, shift, last);
            }
        }
        routes.forEach((shift, visits) -> {
            if (!visits.isEmpty()) {
                view.assignValuesAndAdd(variable, visits, shift, 0);
            }
        });
    }
}
