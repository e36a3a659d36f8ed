package io.putzplan.datasets.format;

import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.VisitStop;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A third of travel, lateness and largest lateness together, in the units of the file.
 *
 * @param distances row-major distances between places
 * @param bases place of each caregiver
 * @param services place and closing time of each visit
 * @param secondsPerUnit seconds of a unit in the roster
 */
record HhcrspObjective(
        List<List<Double>> distances, Map<String, Integer> bases, Map<String, Service> services, int secondsPerUnit)
        implements PublishedObjective {

    /** Where a service is given, and until when it may start without being late. */
    record Service(int place, double closes) {}

    @Override
    public double cost(Roster roster) {
        double travel = 0;
        double lateness = 0;
        double largest = 0;
        for (Route route : roster.routes()) {
            int base = known("cleaner", route.cleaner(), bases);
            int from = base;
            for (VisitStop stop : route.visits().toList()) {
                Service service = known("visit", stop.visit(), services);
                double start = (double) HhcrspFormat.secondsOf(stop.start()) / secondsPerUnit;
                double late = Math.max(0, start - service.closes());
                travel += distances.get(from).get(service.place());
                lateness += late;
                largest = Math.max(largest, late);
                from = service.place();
            }
            travel += distances.get(from).get(base);
        }
        return (travel + lateness + largest) / 3;
    }

    @Override
    public double fixedCost() {
        return 0;
    }

    private static <T> T known(String what, String id, Map<String, T> known) {
        @Nullable T found = known.get(id);
        if (found == null) {
            throw new IllegalArgumentException("roster: %s \"%s\", must be one of the problem".formatted(what, id));
        }
        return found;
    }
}
