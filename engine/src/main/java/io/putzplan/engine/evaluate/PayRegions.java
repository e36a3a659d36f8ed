package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.RosterProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The regions of a problem, numbered. */
final class PayRegions {

    /** Region of the employer; null when none is known. */
    final @Nullable String ofEmployer;

    /** The regions of the visits; an unknown one is null. */
    final List<@Nullable String> names = new ArrayList<>();

    /** Number of the region of each visit. */
    final int[] ofVisit;

    PayRegions(RosterProblem problem, RulePack pack) {
        String stated = problem.employer().region();
        ofEmployer = stated == null ? pack.region() : stated;
        Map<String, Household> households = new HashMap<>();
        problem.households().forEach(household -> households.put(household.id(), household));
        ofVisit = problem.visits().stream()
                .mapToInt(visit -> number(households.get(visit.household())))
                .toArray();
    }

    private int number(@Nullable Household household) {
        String own = household == null ? null : household.region();
        String region = own == null ? ofEmployer : own;
        int known = names.indexOf(region);
        if (known >= 0) {
            return known;
        }
        names.add(region);
        return names.size() - 1;
    }
}
