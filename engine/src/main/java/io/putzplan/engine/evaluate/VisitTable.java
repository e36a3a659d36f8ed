package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The visits in parallel arrays. */
final class VisitTable {

    /** Points for leaving out a mandatory visit of weight 1, besides its length. */
    private static final long POINTS_PER_WEIGHT = 1_000;

    final int[] place;
    final int[] serviceSeconds;
    final long[] unassignedPoints;
    final long[] prizeCents;
    final int[] load;

    /** Promised start; {@link CompiledProblem#NONE} when open. */
    final int[] pinnedStart;

    /** Whether leaving it out is reported. */
    final boolean[] mandatory;

    /** Number of the region, and of the set of exemptions, among those of the problem. */
    final int[] region;

    final int[] exemptions;

    final WindowTable windows;
    final WindowTable preferredWindows;

    VisitTable(RosterProblem problem, PlaceIndex places, ElapsedClock clock, VisitKinds kinds) {
        List<Visit> visits = problem.visits();
        int count = visits.size();
        place = new int[count];
        serviceSeconds = new int[count];
        unassignedPoints = new long[count];
        prizeCents = new long[count];
        load = new int[count];
        pinnedStart = new int[count];
        mandatory = new boolean[count];
        region = new int[count];
        exemptions = new int[count];
        Map<String, Household> households = new HashMap<>();
        problem.households().forEach(household -> households.put(household.id(), household));
        for (int index = 0; index < count; index++) {
            Visit visit = visits.get(index);
            Household household = households.get(visit.household());
            if (household == null) {
                throw new IllegalArgumentException("visits[%d].household: no household \"%s\" (visit \"%s\")"
                        .formatted(index, visit.household(), visit.id()));
            }
            place[index] = places.of(household.location(), "household \"" + household.id() + "\"");
            serviceSeconds[index] = Math.toIntExact(visit.service().toSeconds());
            mandatory[index] = visit.isMandatory();
            unassignedPoints[index] = points(visit, serviceSeconds[index]);
            prizeCents[index] = visit.prizeCents();
            load[index] = visit.load();
            region[index] = kinds.regionOf(household);
            exemptions[index] = kinds.exemptionsOf(visit);
            Pin pin = visit.pin();
            pinnedStart[index] = pin == null || pin.start() == null ? NONE : clock.toSecond(pin.start());
        }
        windows = new WindowTable(visits.stream().map(Visit::windows).toList(), clock);
        preferredWindows =
                new WindowTable(visits.stream().map(Visit::preferredWindows).toList(), clock);
    }

    /** The visits {@code chosen}, at places that {@code places} numbers anew. */
    VisitTable(VisitTable whole, int[] chosen, PlaceSelection places) {
        place = places.renumbered(Subset.of(whole.place, chosen));
        serviceSeconds = Subset.of(whole.serviceSeconds, chosen);
        unassignedPoints = Subset.of(whole.unassignedPoints, chosen);
        prizeCents = Subset.of(whole.prizeCents, chosen);
        load = Subset.of(whole.load, chosen);
        pinnedStart = Subset.of(whole.pinnedStart, chosen);
        mandatory = Subset.of(whole.mandatory, chosen);
        region = Subset.of(whole.region, chosen);
        exemptions = Subset.of(whole.exemptions, chosen);
        windows = new WindowTable(whole.windows, chosen);
        preferredWindows = new WindowTable(whole.preferredWindows, chosen);
    }

    private static long points(Visit visit, int serviceSeconds) {
        return visit.isMandatory()
                ? visit.priority().weight() * POINTS_PER_WEIGHT + Math.ceilDiv(serviceSeconds, 60)
                : 0;
    }
}
