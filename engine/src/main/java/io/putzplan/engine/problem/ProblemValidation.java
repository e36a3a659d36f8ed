package io.putzplan.engine.problem;

import java.util.List;
import java.util.Map;

/** Finds everything wrong with a problem. */
final class ProblemValidation {

    private ProblemValidation() {}

    static List<ProblemIssue> errors(
            PlanningPeriod period,
            String currency,
            Map<TravelMode, TravelProfile> travel,
            Prices prices,
            List<Cleaner> cleaners,
            List<Household> households,
            List<Visit> visits) {
        return List.of();
    }
}
