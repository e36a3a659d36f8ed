package io.putzplan.engine.problem;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The customer who receives visits.
 *
 * @param id unique among households
 * @param name for people to read; null when there is none
 * @param location where visits take place
 * @param traits what is particular about the home
 * @param languages a cleaner must speak one of these; empty when any will do
 * @param bannedCleaners ids of cleaners who must not come
 * @param preferredCleaners ids of cleaners the household likes to see
 * @param onlyCleaners ids of the only cleaners who may come; empty when all may
 * @param region where the home is, as {@link Employer#region}; null for the region of the employer
 */
public record Household(
        String id,
        @Nullable String name,
        Location location,
        Set<HouseholdTrait> traits,
        Set<String> languages,
        Set<String> bannedCleaners,
        Set<String> preferredCleaners,
        Set<String> onlyCleaners,
        @Nullable String region) {

    public Household {
        traits = Ordered.copyOf(traits);
        languages = Ordered.copyOf(languages);
        bannedCleaners = Ordered.copyOf(bannedCleaners);
        preferredCleaners = Ordered.copyOf(preferredCleaners);
        onlyCleaners = Ordered.copyOf(onlyCleaners);
    }

    /** A household in the region of the employer. */
    public Household(
            String id,
            @Nullable String name,
            Location location,
            Set<HouseholdTrait> traits,
            Set<String> languages,
            Set<String> bannedCleaners,
            Set<String> preferredCleaners,
            Set<String> onlyCleaners) {
        this(id, name, location, traits, languages, bannedCleaners, preferredCleaners, onlyCleaners, null);
    }
}
