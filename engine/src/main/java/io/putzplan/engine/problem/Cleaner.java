package io.putzplan.engine.problem;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An employed person who cleans homes.
 *
 * @param id unique among cleaners
 * @param name for people to read; null when there is none
 * @param home where routes start and end unless the shift says otherwise
 * @param travelMode how the cleaner gets around
 * @param maxLeg longest acceptable single leg, travel and parking included; null when any will do
 * @param skills skills held
 * @param languages languages spoken
 * @param avoids traits of a home the cleaner cannot work with
 * @param bannedHouseholds ids of households the cleaner must not be sent to
 * @param contract terms of employment
 * @param shifts when the cleaner may work, at most one per day
 * @param absences when the cleaner must not work
 * @param history what was worked before the period
 * @param employment what labour law asks of the person
 */
public record Cleaner(
        String id,
        @Nullable String name,
        Location home,
        TravelMode travelMode,
        @Nullable Duration maxLeg,
        List<CleanerSkill> skills,
        Set<String> languages,
        Set<HouseholdTrait> avoids,
        Set<String> bannedHouseholds,
        Contract contract,
        List<Shift> shifts,
        List<Absence> absences,
        History history,
        Employment employment) {

    public Cleaner {
        skills = List.copyOf(skills);
        languages = Ordered.copyOf(languages);
        avoids = Ordered.copyOf(avoids);
        bannedHouseholds = Ordered.copyOf(bannedHouseholds);
        shifts = List.copyOf(shifts);
        absences = List.copyOf(absences);
    }

    /** A cleaner of whose person nothing is known. */
    public Cleaner(
            String id,
            @Nullable String name,
            Location home,
            TravelMode travelMode,
            @Nullable Duration maxLeg,
            List<CleanerSkill> skills,
            Set<String> languages,
            Set<HouseholdTrait> avoids,
            Set<String> bannedHouseholds,
            Contract contract,
            List<Shift> shifts,
            List<Absence> absences,
            History history) {
        this(
                id,
                name,
                home,
                travelMode,
                maxLeg,
                skills,
                languages,
                avoids,
                bannedHouseholds,
                contract,
                shifts,
                absences,
                history,
                Employment.PLAIN);
    }

    /** The same cleaner with another history. */
    Cleaner withHistory(History other) {
        return new Cleaner(
                id,
                name,
                home,
                travelMode,
                maxLeg,
                skills,
                languages,
                avoids,
                bannedHouseholds,
                contract,
                shifts,
                absences,
                other,
                employment);
    }

    /** Id of the person, which contracts of the same person share. */
    public String person() {
        return employment.person() == null ? id : employment.person();
    }

    /** What is particular about the cleaner for labour rules. */
    public Set<WorkerTrait> workerTraits() {
        Set<WorkerTrait> traits = EnumSet.noneOf(WorkerTrait.class);
        traits.addAll(employment.traits());
        switch (contract.type()) {
            case MINIJOB -> traits.add(WorkerTrait.MINIJOB);
            case ON_CALL -> traits.add(WorkerTrait.ON_CALL);
            default -> {}
        }
        return traits;
    }

    /** Highest level of {@code skill} whose certificate is valid on {@code day}; 0 when there is none. */
    public int levelOn(String skill, LocalDate day) {
        int best = 0;
        for (CleanerSkill held : skills) {
            if (held.skill().equals(skill) && held.isValidOn(day)) {
                best = Math.max(best, held.level());
            }
        }
        return best;
    }
}
