package io.putzplan.engine.problem;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What labour law asks of a cleaner's person and employment.
 *
 * @param person id of the person, shared by the contracts of one person, for limits hold for the person; null when this is the only
 *     contract
 * @param birthDate null for an adult of unknown age
 * @param employedSince first day of employment; null when long ago
 * @param traits what is particular, besides what follows from the type of the contract
 * @param consents what the cleaner agreed to
 * @param usualCommute usual way to work, one way; of home legs only what exceeds it counts where a rule says so
 */
public record Employment(
        @Nullable String person,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate employedSince,
        Set<WorkerTrait> traits,
        List<Consent> consents,
        Duration usualCommute) {

    /** An adult employed for long, with one contract and nothing particular. */
    public static final Employment PLAIN = new Employment(null, null, null, Set.of(), List.of(), Duration.ZERO);

    public Employment {
        traits = Ordered.copyOf(traits);
        consents = List.copyOf(consents);
    }

    /** Whether the cleaner agreed to what {@code rule} says on {@code day}. */
    public boolean consentsTo(String rule, LocalDate day) {
        return consents.stream().anyMatch(consent -> consent.rule().equals(rule) && consent.holdsOn(day));
    }
}
