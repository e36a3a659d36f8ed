package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.CleanerSkill;
import io.putzplan.engine.problem.RequiredSkill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who can do more than clean, and where that is needed. */
final class Skills {

    /**
     * One skill.
     *
     * @param name as it appears in problems
     * @param heldBy share of cleaners who have it
     * @param neededBy share of households that ask for it
     * @param certified whether it rests on a certificate that can expire
     */
    private record Kind(String name, double heldBy, double neededBy, boolean certified) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("ironing", 0.60, 0.10, false),
            new Kind("oven", 0.55, 0.06, false),
            new Kind("windows", 0.45, 0.07, false),
            new Kind("eco", 0.35, 0.05, false),
            new Kind("allergen-safe", 0.30, 0.03, true),
            new Kind("post-build", 0.20, 0.01, true));

    private static final Choices<Integer> LEVELS_HELD =
            Choices.of(1, 0.25).or(2, 0.35).or(3, 0.25).or(4, 0.10).or(5, 0.05);
    private static final Choices<Integer> LEVELS_NEEDED =
            Choices.of(1, 0.70).or(2, 0.25).or(3, 0.05);

    private Skills() {}

    /** Skills of one cleaner; a certificate now and then runs out within or soon after the period. */
    static List<CleanerSkill> held(RandomStream stream, LocalDate firstDay) {
        List<CleanerSkill> skills = new ArrayList<>();
        for (Kind kind : KINDS) {
            boolean has = stream.chance(kind.heldBy());
            int level = LEVELS_HELD.pick(stream);
            LocalDate expiry = expiry(stream, firstDay);
            if (has) {
                skills.add(new CleanerSkill(kind.name(), level, null, kind.certified() ? expiry : null));
            }
        }
        return skills;
    }

    private static @Nullable LocalDate expiry(RandomStream stream, LocalDate firstDay) {
        boolean soon = stream.chance(0.15);
        int days = soon ? stream.between(0, 9) : stream.between(60, 720);
        return soon || stream.chance(0.5) ? firstDay.plusDays(days) : null;
    }

    /** Skills one household needs at every visit; mostly none, never more than two. */
    static List<RequiredSkill> needed(RandomStream stream) {
        List<RequiredSkill> skills = new ArrayList<>();
        for (Kind kind : KINDS) {
            boolean needs = stream.chance(kind.neededBy());
            int level = LEVELS_NEEDED.pick(stream);
            if (needs && skills.size() < 2) {
                skills.add(new RequiredSkill(kind.name(), level));
            }
        }
        return skills;
    }
}
