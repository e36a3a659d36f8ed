package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.RequiredSkill;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.Visit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a cleaner could serve a visit if it were the only one of the day. */
final class Suitability {

    /** Room for the paid rests inside the longest visit. */
    private static final Duration RESTS = Duration.ofMinutes(20);

    private Suitability() {}

    static boolean suits(Cleaner cleaner, Household household, Visit visit) {
        return isWelcome(cleaner, household) && canReach(cleaner, household) && hasTime(cleaner, household, visit);
    }

    /** Whether at least {@code count} of {@code cleaners} suit; asks no more of them than it takes to know. */
    static boolean isSuitedBy(int count, List<Cleaner> cleaners, Household household, Visit visit) {
        return cleaners.stream()
                        .filter(cleaner -> suits(cleaner, household, visit))
                        .limit(count)
                        .count()
                == count;
    }

    private static boolean isWelcome(Cleaner cleaner, Household household) {
        return !household.bannedCleaners().contains(cleaner.id())
                && !cleaner.bannedHouseholds().contains(household.id())
                && (household.onlyCleaners().isEmpty()
                        || household.onlyCleaners().contains(cleaner.id()))
                && household.traits().stream().noneMatch(cleaner.avoids()::contains)
                && (household.languages().isEmpty()
                        || household.languages().stream().anyMatch(cleaner.languages()::contains));
    }

    private static boolean canReach(Cleaner cleaner, Household household) {
        Duration maxLeg = cleaner.maxLeg();
        return maxLeg == null || legSeconds(cleaner, household) <= maxLeg.toSeconds();
    }

    private static int legSeconds(Cleaner cleaner, Household household) {
        return Legs.seconds(cleaner.travelMode(), cleaner.home(), household.location());
    }

    private static boolean hasTime(Cleaner cleaner, Household household, Visit visit) {
        int legSeconds = legSeconds(cleaner, household);
        for (Shift shift : cleaner.shifts()) {
            if (isDayOpen(visit.pin(), shift.day())
                    && hasSkills(cleaner, visit.skills(), shift.day())
                    && !Workforce.isAwayOn(cleaner, shift.day())
                    && visit.windows().stream().anyMatch(window -> fits(shift, window, visit, legSeconds))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDayOpen(@Nullable Pin pin, LocalDate day) {
        return pin == null || pin.day() == null || pin.day().equals(day);
    }

    private static boolean hasSkills(Cleaner cleaner, List<RequiredSkill> skills, LocalDate day) {
        return skills.stream().allMatch(skill -> cleaner.levelOn(skill.skill(), day) >= skill.minLevel());
    }

    private static boolean fits(Shift shift, TimeWindow window, Visit visit, int legSeconds) {
        LocalDateTime arrival = shift.earliestStart().plusSeconds(legSeconds);
        LocalDateTime start = arrival.isAfter(window.earliest()) ? arrival : window.earliest();
        LocalDateTime pinned = visit.pin() == null ? null : visit.pin().start();
        if (pinned != null) {
            if (start.isAfter(pinned)) {
                return false;
            }
            start = pinned;
        }
        LocalDateTime end = start.plus(visit.service()).plus(RESTS);
        return !start.isAfter(window.latest())
                && !end.plusSeconds(legSeconds).isAfter(shift.latestEnd())
                && (window.mustEndBy() == null || !end.isAfter(window.mustEndBy()));
    }
}
