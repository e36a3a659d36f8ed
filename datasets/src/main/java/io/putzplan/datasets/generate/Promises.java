package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.Priority;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.Visit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What has been promised: now and then a cleaner, a day or an exact start.
 *
 * <p>No cleaner is promised twice, and every promise to send one is checked to be possible, so all can be kept together.
 */
final class Promises {

    private static final double SHARE = 0.02;

    private final GeneratorSpec spec;
    private final Map<String, Cleaner> cleaners = new TreeMap<>();
    private final Set<String> promised = new HashSet<>();

    Promises(GeneratorSpec spec, List<Cleaner> cleaners) {
        this.spec = spec;
        cleaners.forEach(cleaner -> this.cleaners.put(cleaner.id(), cleaner));
    }

    /** The visits of household number {@code index}, some of them now pinned. */
    Booking promised(int index, Booking booking) {
        List<Visit> visits = new ArrayList<>();
        for (Visit visit : booking.visits()) {
            RandomStream stream = RandomStream.of(spec.seed(), "promise", 1_000L * index + visits.size());
            visits.add(isWorthAPromise(visit) && stream.chance(SHARE) ? pinned(booking, visit, stream) : visit);
        }
        return new Booking(booking.household(), visits);
    }

    private static boolean isWorthAPromise(Visit visit) {
        return visit.isMandatory() && visit.priority() != Priority.LOW;
    }

    private Visit pinned(Booking booking, Visit visit, RandomStream stream) {
        TimeWindow window = stream.pick(visit.windows());
        LocalDate day = window.earliest().toLocalDate();
        if (visit.windows().size() > 1 && stream.chance(0.5)) {
            return with(visit, new Pin(null, day, null));
        }
        if (booking.household().preferredCleaners().isEmpty()) {
            return visit;
        }
        Cleaner cleaner =
                cleaners.get(booking.household().preferredCleaners().iterator().next());
        if (cleaner == null || promised.contains(cleaner.id())) {
            return visit;
        }
        int quarters =
                (int) (Duration.between(window.earliest(), window.latest()).toMinutes() / 15);
        Pin pin = stream.chance(0.5)
                ? new Pin(cleaner.id(), null, null)
                : new Pin(cleaner.id(), day, window.earliest().plusMinutes(15L * stream.between(0, quarters)));
        Visit kept = with(visit, pin);
        if (!Suitability.suits(cleaner, booking.household(), kept)) {
            return visit;
        }
        promised.add(cleaner.id());
        return kept;
    }

    private static Visit with(Visit visit, Pin pin) {
        return new Visit(
                visit.id(),
                visit.household(),
                visit.service(),
                visit.windows(),
                visit.preferredWindows(),
                visit.skills(),
                visit.priority(),
                visit.commitment(),
                visit.prizeCents(),
                visit.load(),
                pin,
                visit.exemptions());
    }
}
