package io.putzplan.engine.labour;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days without work.
 *
 * @param days which
 * @param earlier by how much before midnight a protected day begins and ends
 * @param exemptions flags of visits for which it does not hold
 * @param substituteWithin days, from the day worked, in which a free working day makes up for it; no entry where none is owed
 * @param joinedRest least free time that holds a protected day not worked; null when the day alone is enough
 * @param minFreeSundays least Sundays of a calendar year without work; 0 when none
 * @param freeSundayEvery most Sundays in a row of which one is free; 0 when none need be
 */
public record ProtectedDay(
        Set<DayKind> days,
        Duration earlier,
        Set<String> exemptions,
        Map<DayKind, Integer> substituteWithin,
        @Nullable Duration joinedRest,
        int minFreeSundays,
        int freeSundayEvery)
        implements RuleTerms {

    public ProtectedDay {
        days = Set.copyOf(days);
        exemptions = Set.copyOf(exemptions);
        substituteWithin = Map.copyOf(substituteWithin);
    }

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof ProtectedDay free
                && days.containsAll(free.days)
                && earlier.equals(free.earlier)
                && free.exemptions.containsAll(exemptions)
                && free.substituteWithin.entrySet().stream()
                        .allMatch(entry -> Bounds.isAtMost(substituteWithin.get(entry.getKey()), entry.getValue()))
                && Bounds.isAtLeast(joinedRest, free.joinedRest)
                && minFreeSundays >= free.minFreeSundays
                && (free.freeSundayEvery == 0 || (freeSundayEvery > 0 && freeSundayEvery <= free.freeSundayEvery));
    }
}
