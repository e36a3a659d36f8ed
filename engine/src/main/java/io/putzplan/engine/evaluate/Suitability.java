package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.HouseholdTrait;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.RequiredSkill;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may go where regardless of the hour: skills, bans, requirements of the home, and pins to a person or a day. */
final class Suitability {

    private static final int UNPINNED = -1;

    /** Stands for a cleaner who is not among those numbered. */
    private static final int UNKNOWN = -2;

    private final int skillCount;
    private final int[] firstRequirement;
    private final int[] requiredSkill;
    private final int[] requiredLevel;
    private final byte[] levelByShift;

    private final int[] householdOf;
    private final BitSet[] prohibitedByCleaner;
    private final BitSet[] unsuitedByCleaner;
    private final BitSet[] preferredByCleaner;

    private final int[] pinnedCleaner;
    private final @Nullable LocalDate[] pinnedDay;

    Suitability(RosterProblem problem, int[] cleanerOfShift, LocalDate[] dayOfShift) {
        List<Visit> visits = problem.visits();
        Map<String, Integer> households =
                indices(problem.households().stream().map(Household::id).toList());
        Map<String, Integer> cleaners =
                indices(problem.cleaners().stream().map(Cleaner::id).toList());
        householdOf = new int[visits.size()];
        pinnedCleaner = new int[visits.size()];
        pinnedDay = new LocalDate[visits.size()];
        for (int visit = 0; visit < visits.size(); visit++) {
            householdOf[visit] = households.getOrDefault(visits.get(visit).household(), -1);
            Pin pin = visits.get(visit).pin();
            pinnedCleaner[visit] =
                    pin == null || pin.cleaner() == null ? UNPINNED : cleaners.getOrDefault(pin.cleaner(), UNKNOWN);
            pinnedDay[visit] = pin == null ? null : pin.day();
        }

        Map<String, Integer> skills = new LinkedHashMap<>();
        firstRequirement = new int[visits.size() + 1];
        int requirements =
                visits.stream().mapToInt(visit -> visit.skills().size()).sum();
        requiredSkill = new int[requirements];
        requiredLevel = new int[requirements];
        int next = 0;
        for (int visit = 0; visit < visits.size(); visit++) {
            for (RequiredSkill required : visits.get(visit).skills()) {
                requiredSkill[next] = skills.computeIfAbsent(required.skill(), name -> skills.size());
                requiredLevel[next++] = required.minLevel();
            }
            firstRequirement[visit + 1] = next;
        }
        skillCount = skills.size();
        levelByShift = levels(problem.cleaners(), List.copyOf(skills.keySet()), cleanerOfShift, dayOfShift);

        prohibitedByCleaner = emptyRows(problem.cleaners().size());
        unsuitedByCleaner = emptyRows(problem.cleaners().size());
        preferredByCleaner = emptyRows(problem.cleaners().size());
        for (int home = 0; home < problem.households().size(); home++) {
            markPeople(home, problem.households().get(home), cleaners);
        }
        for (int cleaner = 0; cleaner < prohibitedByCleaner.length; cleaner++) {
            for (String banned : problem.cleaners().get(cleaner).bannedHouseholds()) {
                @Nullable Integer home = households.get(banned);
                if (home != null) {
                    prohibitedByCleaner[cleaner].set(home);
                }
            }
        }
        markUnsuited(problem.cleaners(), problem.households());
    }

    private static BitSet[] emptyRows(int count) {
        BitSet[] rows = new BitSet[count];
        Arrays.setAll(rows, row -> new BitSet());
        return rows;
    }

    private void markPeople(int home, Household household, Map<String, Integer> cleaners) {
        for (String banned : household.bannedCleaners()) {
            @Nullable Integer cleaner = cleaners.get(banned);
            if (cleaner != null) {
                prohibitedByCleaner[cleaner].set(home);
            }
        }
        for (String preferred : household.preferredCleaners()) {
            @Nullable Integer cleaner = cleaners.get(preferred);
            if (cleaner != null) {
                preferredByCleaner[cleaner].set(home);
            }
        }
        if (!household.onlyCleaners().isEmpty()) {
            cleaners.forEach((id, cleaner) -> {
                if (!household.onlyCleaners().contains(id)) {
                    prohibitedByCleaner[cleaner].set(home);
                }
            });
        }
    }

    /** What a home asks of whoever comes; few are distinct. */
    private record HomeTraits(Set<HouseholdTrait> traits, Set<String> languages) {}

    private void markUnsuited(List<Cleaner> cleaners, List<Household> households) {
        Map<HomeTraits, BitSet> homesByTraits = new LinkedHashMap<>();
        for (int home = 0; home < households.size(); home++) {
            HomeTraits traits = new HomeTraits(
                    households.get(home).traits(), households.get(home).languages());
            homesByTraits.computeIfAbsent(traits, unseen -> new BitSet()).set(home);
        }
        homesByTraits.forEach((traits, homes) -> {
            for (int cleaner = 0; cleaner < unsuitedByCleaner.length; cleaner++) {
                if (isUnsuited(cleaners.get(cleaner), traits)) {
                    unsuitedByCleaner[cleaner].or(homes);
                }
            }
        });
    }

    private static boolean isUnsuited(Cleaner cleaner, HomeTraits home) {
        return !Collections.disjoint(home.traits(), cleaner.avoids())
                || (!home.languages().isEmpty() && Collections.disjoint(home.languages(), cleaner.languages()));
    }

    /** What {@code whole} says of some cleaners, with their {@code shifts}, and some visits, all numbered anew. */
    Suitability(Suitability whole, int[] cleaners, int[] shifts, int[] visits) {
        skillCount = whole.skillCount;
        firstRequirement = new int[visits.length + 1];
        for (int i = 0; i < visits.length; i++) {
            firstRequirement[i + 1] =
                    firstRequirement[i] + whole.firstRequirement[visits[i] + 1] - whole.firstRequirement[visits[i]];
        }
        requiredSkill = new int[firstRequirement[visits.length]];
        requiredLevel = new int[requiredSkill.length];
        for (int i = 0; i < visits.length; i++) {
            int from = whole.firstRequirement[visits[i]];
            int count = firstRequirement[i + 1] - firstRequirement[i];
            System.arraycopy(whole.requiredSkill, from, requiredSkill, firstRequirement[i], count);
            System.arraycopy(whole.requiredLevel, from, requiredLevel, firstRequirement[i], count);
        }
        levelByShift = new byte[shifts.length * skillCount];
        for (int i = 0; i < shifts.length; i++) {
            System.arraycopy(whole.levelByShift, shifts[i] * skillCount, levelByShift, i * skillCount, skillCount);
        }
        householdOf = Subset.of(whole.householdOf, visits);
        prohibitedByCleaner = Subset.of(whole.prohibitedByCleaner, cleaners);
        unsuitedByCleaner = Subset.of(whole.unsuitedByCleaner, cleaners);
        preferredByCleaner = Subset.of(whole.preferredByCleaner, cleaners);
        pinnedCleaner = Subset.of(whole.pinnedCleaner, visits);
        pinnedDay = new LocalDate[visits.length];
        for (int i = 0; i < visits.length; i++) {
            pinnedDay[i] = whole.pinnedDay[visits[i]];
            if (pinnedCleaner[i] != UNPINNED) {
                int cleaner = Arrays.binarySearch(cleaners, pinnedCleaner[i]);
                pinnedCleaner[i] = cleaner < 0 ? UNKNOWN : cleaner;
            }
        }
    }

    private static Map<String, Integer> indices(List<String> ids) {
        Map<String, Integer> indices = new LinkedHashMap<>();
        ids.forEach(id -> indices.putIfAbsent(id, indices.size()));
        return indices;
    }

    private static byte[] levels(
            List<Cleaner> cleaners, List<String> skills, int[] cleanerOfShift, LocalDate[] dayOfShift) {
        byte[] levels = new byte[cleanerOfShift.length * skills.size()];
        for (int shift = 0; shift < cleanerOfShift.length; shift++) {
            for (int skill = 0; skill < skills.size(); skill++) {
                Cleaner cleaner = cleaners.get(cleanerOfShift[shift]);
                levels[shift * skills.size() + skill] = (byte) cleaner.levelOn(skills.get(skill), dayOfShift[shift]);
            }
        }
        return levels;
    }

    int missingLevels(int shift, int visit) {
        int missing = 0;
        for (int i = firstRequirement[visit]; i < firstRequirement[visit + 1]; i++) {
            missing += Math.max(0, requiredLevel[i] - levelByShift[shift * skillCount + requiredSkill[i]]);
        }
        return missing;
    }

    boolean isProhibited(int cleaner, int visit) {
        return prohibitedByCleaner[cleaner].get(householdOf[visit]);
    }

    boolean isUnsuited(int cleaner, int visit) {
        return unsuitedByCleaner[cleaner].get(householdOf[visit]);
    }

    boolean isPreferred(int cleaner, int visit) {
        return preferredByCleaner[cleaner].get(householdOf[visit]);
    }

    boolean isPinnedToOther(int cleaner, int visit) {
        return pinnedCleaner[visit] != UNPINNED && pinnedCleaner[visit] != cleaner;
    }

    boolean isPinnedToOtherDay(LocalDate day, int visit) {
        LocalDate pinned = pinnedDay[visit];
        return pinned != null && !pinned.equals(day);
    }

    /** Whether nothing but time and travel can stop the visit on this shift. */
    boolean isSuitable(int shift, int cleaner, LocalDate day, int visit) {
        return !isProhibited(cleaner, visit)
                && !isUnsuited(cleaner, visit)
                && !isPinnedToOther(cleaner, visit)
                && !isPinnedToOtherDay(day, visit)
                && missingLevels(shift, visit) == 0;
    }
}
