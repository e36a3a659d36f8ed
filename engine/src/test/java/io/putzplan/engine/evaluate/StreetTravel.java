package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.travel.TravelTimes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Travel along the street of {@link TinyTown}: one minute and 500 m per minute, in every mode. */
public final class StreetTravel implements TravelTimes {

    private final List<Location> locations;

    private StreetTravel(List<Location> locations) {
        this.locations = locations;
    }

    public static StreetTravel of(RosterProblem problem) {
        Set<Location> distinct = new LinkedHashSet<>();
        for (Cleaner cleaner : problem.cleaners()) {
            distinct.add(cleaner.home());
            for (Shift shift : cleaner.shifts()) {
                distinct.add(shift.startPlace() == null ? cleaner.home() : shift.startPlace());
                distinct.add(shift.endPlace() == null ? cleaner.home() : shift.endPlace());
            }
        }
        problem.households().stream().map(Household::location).forEach(distinct::add);
        return new StreetTravel(new ArrayList<>(distinct));
    }

    @Override
    public List<Location> locations() {
        return locations;
    }

    @Override
    public int indexOf(Location location) {
        return locations.indexOf(location);
    }

    @Override
    public boolean supports(TravelMode mode) {
        return true;
    }

    @Override
    public int seconds(TravelMode mode, int from, int to) {
        return 60 * minutes(from, to);
    }

    @Override
    public int metres(TravelMode mode, int from, int to) {
        return 500 * minutes(from, to);
    }

    private int minutes(int from, int to) {
        return (int) Math.round(
                100 * Math.abs(locations.get(from).lon() - locations.get(to).lon()));
    }
}
