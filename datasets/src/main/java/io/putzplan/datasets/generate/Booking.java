package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Visit;
import java.util.List;

/**
 * A household with the visits it is due.
 *
 * @param household the customer
 * @param visits its visits in order of their usual day, at least one
 */
record Booking(Household household, List<Visit> visits) {

    Booking {
        visits = List.copyOf(visits);
    }

    /** Service time of all visits plus the travel and rest that goes with each. */
    double paidSeconds() {
        return visits.stream()
                .mapToDouble(visit -> visit.service().toSeconds() + Demand.TRAVEL_AND_REST_SECONDS)
                .sum();
    }
}
