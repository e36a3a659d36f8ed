package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.RequiredSkill;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may go where regardless of the hour: skills, bans, requirements of the home, and pins to a person or a day. */
final class Suitability {

    private static final int UNPINNED = -1;

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
                    pin == null || pin.cleaner() == null ? UNPINNED : cleaners.getOrDefault(pin.cleaner(), -2);
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

        prohibitedByCleaner = new BitSet[problem.cleaners().size()];
        unsuitedByCleaner = new BitSet[problem.cleaners().size()];
        preferredByCleaner = new BitSet[problem.cleaners().size()];
        for (int cleaner = 0; cleaner < prohibitedByCleaner.length; cleaner++) {
            compareWithHomes(cleaner, problem.cleaners().get(cleaner), problem.households());
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

    private void compareWithHomes(int index, Cleaner cleaner, List<Household> households) {
        BitSet prohibited = new BitSet();
        BitSet unsuited = new BitSet();
        BitSet preferred = new BitSet();
        for (int i = 0; i < households.size(); i++) {
            Household household = households.get(i);
            prohibited.set(i, isProhibited(cleaner, household));
            unsuited.set(i, isUnsuited(cleaner, household));
            preferred.set(i, household.preferredCleaners().contains(cleaner.id()));
        }
        prohibitedByCleaner[index] = prohibited;
        unsuitedByCleaner[index] = unsuited;
        preferredByCleaner[index] = preferred;
    }

    private static boolean isProhibited(Cleaner cleaner, Household household) {
        return household.bannedCleaners().contains(cleaner.id())
                || cleaner.bannedHouseholds().contains(household.id())
                || (!household.onlyCleaners().isEmpty()
                        && !household.onlyCleaners().contains(cleaner.id()));
    }

    private static boolean isUnsuited(Cleaner cleaner, Household household) {
        return !Collections.disjoint(household.traits(), cleaner.avoids())
                || (!household.languages().isEmpty()
                        && Collections.disjoint(household.languages(), cleaner.languages()));
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
