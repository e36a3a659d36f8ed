package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.HouseholdTrait;
import io.putzplan.engine.problem.RequiredSkill;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a household asks for at every visit.
 *
 * @param serviceMinutes length of a visit
 * @param shape when it can be visited
 * @param anyDay whether every day of the week will do
 * @param skills what the cleaner must be able to do
 * @param traits what is particular about the home
 * @param languages languages of which the cleaner must speak one; empty when any will do
 */
record Wish(
        int serviceMinutes,
        WindowShape shape,
        boolean anyDay,
        List<RequiredSkill> skills,
        Set<HouseholdTrait> traits,
        Set<String> languages) {

    /** How often a wish can be made lighter until nothing but the cleaning is left of it. */
    static final int STEPS = 3;

    static Wish draw(GeneratorSpec spec, Market market, int applicant, CleanKind kind) {
        int minutes = kind.minutes().pick(RandomStream.of(spec.seed(), "service", applicant));
        WindowShape shape = WindowShape.draw(RandomStream.of(spec.seed(), "window", applicant), minutes);
        List<RequiredSkill> skills = Skills.needed(RandomStream.of(spec.seed(), "needs", applicant));
        RandomStream stream = RandomStream.of(spec.seed(), "wish", applicant);
        return new Wish(minutes, shape, false, skills, traits(stream), languages(stream, market));
    }

    private static Set<HouseholdTrait> traits(RandomStream stream) {
        Set<HouseholdTrait> traits = EnumSet.noneOf(HouseholdTrait.class);
        for (HouseholdTrait trait : HouseholdTrait.values()) {
            double share = switch (trait) {
                case DOG -> 0.20;
                case CAT -> 0.18;
                case SMOKING -> 0.06;
                case STAIRS -> 0.15;
            };
            if (stream.chance(share)) {
                traits.add(trait);
            }
        }
        return traits;
    }

    private static Set<String> languages(RandomStream stream, Market market) {
        double asked = stream.unit();
        String other = market.otherLanguages().pick(stream);
        if (asked < 0.03) {
            return Set.of(other);
        }
        return asked < 0.10 ? Set.of(market.language()) : Set.of();
    }

    /** This wish with its first {@code steps} parts given up: skills, then traits and languages, then day and time. */
    Wish lighter(int steps) {
        return new Wish(
                serviceMinutes,
                steps >= 3 ? WindowShape.allDay(serviceMinutes) : shape,
                steps >= 3,
                steps >= 1 ? List.of() : skills,
                steps >= 2 ? Set.of() : traits,
                steps >= 2 ? Set.of() : languages);
    }
}
