package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who likes whom: preferred cleaners, and the few who must not meet. */
final class Familiarity {

    /** How many cleaners are looked at for one household; enough for several that live near. */
    private static final int CANDIDATES = 30;

    /** Cleaners who remain able to serve every visit after any ban. */
    private static final int LEFT_AFTER_BAN = 2;

    private final GeneratorSpec spec;

    Familiarity(GeneratorSpec spec) {
        this.spec = spec;
    }

    /** The cleaners, some of whom now refuse a household. */
    List<Cleaner> withBannedHouseholds(List<Cleaner> cleaners, List<Booking> bookings) {
        List<Cleaner> decided = new ArrayList<>(cleaners);
        for (int i = 0; i < cleaners.size(); i++) {
            RandomStream stream = RandomStream.of(spec.seed(), "refusal", i);
            if (stream.chance(0.04)) {
                Cleaner kept = decided.get(i);
                Booking refused = stream.pick(bookings);
                decided.set(i, refusing(kept, refused.household().id()));
                if (!isServable(refused, decided)) {
                    decided.set(i, kept);
                }
            }
        }
        return List.copyOf(decided);
    }

    /** The booking of household number {@code index} with its preferences and bans. */
    Booking acquainted(int index, Booking booking, List<Cleaner> cleaners) {
        RandomStream stream = RandomStream.of(spec.seed(), "familiar", index);
        double kind = stream.unit();
        boolean bans = stream.chance(0.04);
        boolean closed = stream.chance(0.015);
        List<Cleaner> suited = suited(booking, candidates(stream, cleaners));
        int preferred = Math.min(suited.size(), kind < 0.15 ? 0 : kind < 0.80 ? 1 : 2);
        Booking known = with(booking, Set.of(), ids(suited.subList(0, preferred)), Set.of());
        Booking special = known;
        if (closed && suited.size() > 3) {
            special = with(booking, Set.of(), known.household().preferredCleaners(), ids(suited.subList(0, 3)));
        } else if (bans && suited.size() > preferred) {
            special = with(
                    booking, ids(List.of(suited.getLast())), known.household().preferredCleaners(), Set.of());
        }
        return isServable(special, cleaners) ? special : known;
    }

    private static boolean isServable(Booking booking, List<Cleaner> cleaners) {
        return booking.visits().stream()
                .allMatch(visit -> Suitability.isSuitedBy(LEFT_AFTER_BAN, cleaners, booking.household(), visit));
    }

    private static List<Cleaner> candidates(RandomStream stream, List<Cleaner> cleaners) {
        if (cleaners.size() <= CANDIDATES) {
            return cleaners;
        }
        Set<Integer> indices = new LinkedHashSet<>();
        while (indices.size() < CANDIDATES) {
            indices.add(stream.below(cleaners.size()));
        }
        return indices.stream().map(cleaners::get).toList();
    }

    /** Those who could come to every visit, nearest first. */
    private static List<Cleaner> suited(Booking booking, List<Cleaner> candidates) {
        Household household = booking.household();
        return candidates.stream()
                .filter(cleaner ->
                        booking.visits().stream().allMatch(visit -> Suitability.suits(cleaner, household, visit)))
                .sorted(Comparator.comparingDouble(
                                (Cleaner cleaner) -> Legs.metres(cleaner.home(), household.location()))
                        .thenComparing(Cleaner::id))
                .toList();
    }

    private static Set<String> ids(List<Cleaner> cleaners) {
        Set<String> ids = new LinkedHashSet<>();
        cleaners.forEach(cleaner -> ids.add(cleaner.id()));
        return ids;
    }

    private static Booking with(Booking booking, Set<String> banned, Set<String> preferred, Set<String> only) {
        Household plain = booking.household();
        List<Visit> visits = booking.visits();
        return new Booking(
                new Household(
                        plain.id(),
                        plain.name(),
                        plain.location(),
                        plain.traits(),
                        plain.languages(),
                        banned,
                        preferred,
                        only,
                        plain.region()),
                visits);
    }

    private static Cleaner refusing(Cleaner cleaner, String household) {
        return new Cleaner(
                cleaner.id(),
                cleaner.name(),
                cleaner.home(),
                cleaner.travelMode(),
                cleaner.maxLeg(),
                cleaner.skills(),
                cleaner.languages(),
                cleaner.avoids(),
                Set.of(household),
                cleaner.contract(),
                cleaner.shifts(),
                cleaner.absences(),
                cleaner.history(),
                cleaner.employment());
    }
}
