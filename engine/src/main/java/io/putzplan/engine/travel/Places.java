package io.putzplan.engine.travel;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The distinct locations of a problem, densely numbered in order of first appearance. */
final class Places {

    private final List<Location> locations;
    private final Map<Location, Integer> indices = new HashMap<>();

    Places(List<Location> locations) {
        this.locations = List.copyOf(locations);
        for (int i = 0; i < locations.size(); i++) {
            indices.putIfAbsent(locations.get(i), i);
        }
    }

    static Places of(RosterProblem problem) {
        Set<Location> distinct = new LinkedHashSet<>();
        for (Cleaner cleaner : problem.cleaners()) {
            distinct.add(cleaner.home());
            for (Shift shift : cleaner.shifts()) {
                if (shift.startPlace() != null) {
                    distinct.add(shift.startPlace());
                }
                if (shift.endPlace() != null) {
                    distinct.add(shift.endPlace());
                }
            }
        }
        for (Household household : problem.households()) {
            distinct.add(household.location());
        }
        return new Places(new ArrayList<>(distinct));
    }

    List<Location> locations() {
        return locations;
    }

    int indexOf(Location location) {
        return indices.getOrDefault(location, -1);
    }
}
