package io.putzplan.engine.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Warns of visits that no cleaner can serve, whatever else is in the roster. Travel is left out of account, so a visit
 * without a warning may still turn out to be out of reach. Visits that ask for the same are judged once.
 */
final class UnservableVisits {

    /** What decides whether a cleaner can serve a visit. */
    private record Demand(Visit need, Household household, Set<String> bannedBy) {

        /** The demand of {@code visit}, without what is particular to the one visit and household. */
        static Demand of(Visit visit, Household household, Set<String> bannedBy) {
            Visit need = new Visit(
                    "",
                    "",
                    visit.service(),
                    visit.windows(),
                    List.of(),
                    visit.skills(),
                    Priority.NORMAL,
                    Commitment.MANDATORY,
                    0,
                    visit.load(),
                    visit.pin());
            Household anyone = new Household(
                    "",
                    null,
                    new Location(0, 0),
                    household.traits(),
                    household.languages(),
                    household.bannedCleaners(),
                    Set.of(),
                    household.onlyCleaners());
            return new Demand(need, anyone, bannedBy);
        }
    }

    /** What a visit asks for, and why nobody can give it. */
    private record Verdict(String asks, String reason) {
        static final Verdict SERVABLE = new Verdict("", "");
    }

    private final List<Candidate> candidates = new ArrayList<>();
    private final CivilTimes times;
    private final Map<RequiredSkill, Boolean> someoneHas = new HashMap<>();
    private final Map<Demand, Verdict> verdicts = new HashMap<>();

    private UnservableVisits(CivilTimes times, List<Cleaner> cleaners) {
        this.times = times;
        for (Cleaner cleaner : cleaners) {
            candidates.add(new Candidate(cleaner, times));
        }
    }

    /** Warns about a draft that has no errors. */
    static void warn(ProblemDraft draft, Findings findings) {
        List<Cleaner> cleaners = draft.cleaners();
        List<Household> households = draft.households();
        List<Visit> visits = draft.visits();
        if (cleaners == null || households == null || visits == null) {
            return;
        }
        if (cleaners.isEmpty() && !visits.isEmpty()) {
            findings.warning("cleaners", "NO_CLEANERS", "no cleaners", "so all visits will stay unassigned", null);
            return;
        }
        UnservableVisits judge = new UnservableVisits(CivilTimes.of(draft.period()), cleaners);
        Map<String, Household> byId = new HashMap<>();
        households.forEach(household -> byId.put(household.id(), household));
        Map<String, Set<String>> bannedBy = bansByHousehold(cleaners);
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            Household household = byId.get(visit.household());
            if (household == null) {
                continue;
            }
            Demand demand = Demand.of(visit, household, bannedBy.getOrDefault(household.id(), Set.of()));
            Verdict verdict = judge.verdicts.computeIfAbsent(demand, judge::judge);
            if (!verdict.equals(Verdict.SERVABLE)) {
                findings.warning(
                        "visits[" + i + "]",
                        "VISIT_UNSERVABLE",
                        "visit " + Findings.quoted(visit.id()) + verdict.asks(),
                        verdict.reason(),
                        "It will stay unassigned");
            }
        }
    }

    private static Map<String, Set<String>> bansByHousehold(List<Cleaner> cleaners) {
        Map<String, Set<String>> bans = new HashMap<>();
        for (Cleaner cleaner : cleaners) {
            for (String household : cleaner.bannedHouseholds()) {
                bans.computeIfAbsent(household, id -> new TreeSet<>()).add(cleaner.id());
            }
        }
        return bans;
    }

    private Verdict judge(Demand demand) {
        for (RequiredSkill required : demand.need().skills()) {
            if (!someoneHas.computeIfAbsent(required, this::isHeld)) {
                String asks =
                        " requires skill %s level %d".formatted(Findings.quoted(required.skill()), required.minLevel());
                return new Verdict(asks, "which none of the %d cleaners has".formatted(candidates.size()));
            }
        }
        Candidate.Times windows = Candidate.Times.of(demand.need(), times);
        Map<Candidate.Obstacle, Integer> counts = new EnumMap<>(Candidate.Obstacle.class);
        for (Candidate candidate : candidates) {
            Candidate.@Nullable Obstacle obstacle =
                    candidate.obstacle(demand.need(), windows, demand.household(), demand.bannedBy());
            if (obstacle == null) {
                return Verdict.SERVABLE;
            }
            counts.merge(obstacle, 1, Integer::sum);
        }
        return summary(counts);
    }

    private boolean isHeld(RequiredSkill required) {
        return candidates.stream().anyMatch(candidate -> candidate.everHas(required));
    }

    private Verdict summary(Map<Candidate.Obstacle, Integer> counts) {
        List<String> parts = new ArrayList<>();
        counts.forEach((obstacle, count) -> parts.add("%d %s".formatted(count, obstacle.words())));
        return new Verdict(
                "",
                "which none of the %d cleaners can serve: %s".formatted(candidates.size(), String.join(", ", parts)));
    }
}
