package io.putzplan.cli;

import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.UnassignedVisit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much of the work a roster does.
 *
 * @param mandatoryCount mandatory visits of the problem
 * @param optionalCount optional visits of the problem
 * @param unassignedMandatory mandatory visits on no route, those that matter most first
 * @param unassignedOptionalCount optional visits on no route
 */
record Coverage(
        long mandatoryCount,
        long optionalCount,
        List<UnassignedVisit> unassignedMandatory,
        long unassignedOptionalCount) {

    static Coverage of(RosterProblem problem, Roster roster) {
        Map<String, UnassignedVisit> unassigned = new HashMap<>();
        roster.unassigned().forEach(visit -> unassigned.put(visit.visit(), visit));
        List<UnassignedVisit> mandatory = problem.visits().stream()
                .filter(Visit::isMandatory)
                .sorted(Comparator.comparing(Visit::priority, Comparator.reverseOrder()))
                .flatMap(visit -> Stream.ofNullable(unassigned.get(visit.id())))
                .toList();
        long mandatoryCount = ProblemText.mandatoryCount(problem);
        return new Coverage(
                mandatoryCount,
                problem.visits().size() - mandatoryCount,
                mandatory,
                roster.unassigned().size() - mandatory.size());
    }

    long servedMandatoryCount() {
        return mandatoryCount - unassignedMandatory.size();
    }

    long servedOptionalCount() {
        return optionalCount - unassignedOptionalCount;
    }
}
