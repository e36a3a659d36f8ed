package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The regions and sets of exemptions of visits, numbered. */
final class VisitKinds {

    final List<@Nullable String> regions = new ArrayList<>();
    final List<Set<String>> exemptions = new ArrayList<>();

    private final @Nullable String usual;

    /**
     * Those of {@code problem}.
     *
     * @param usual region of households that do not say theirs
     */
    VisitKinds(RosterProblem problem, @Nullable String usual) {
        this.usual = usual;
        problem.households().forEach(this::regionOf);
        problem.visits().forEach(this::exemptionsOf);
    }

    int regionOf(Household household) {
        String region = household.region() == null ? usual : household.region();
        if (!regions.contains(region)) {
            regions.add(region);
        }
        return regions.indexOf(region);
    }

    int exemptionsOf(Visit visit) {
        if (!exemptions.contains(visit.exemptions())) {
            exemptions.add(visit.exemptions());
        }
        return exemptions.indexOf(visit.exemptions());
    }
}
