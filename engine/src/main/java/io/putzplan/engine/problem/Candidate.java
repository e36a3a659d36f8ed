package io.putzplan.engine.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cleaner as seen by one visit alone, with an otherwise empty roster and no travel. */
final class Candidate {

    /** Why a cleaner cannot serve a visit, in the order in which it is looked for. */
    enum Obstacle {
        PROHIBITED("banned or not among the cleaners allowed"),
        PINNED_ELSEWHERE("not the cleaner it is pinned to"),
        SKILL("without a required skill"),
        REQUIREMENT("kept out by a trait of the home or a language"),
        NOT_AVAILABLE("without a shift that meets its windows"),
        LOAD("without a shift then that can take its load");

        private final String words;

        Obstacle(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Spans of possible service starts and the last possible end, in elapsed seconds. */
    record Times(long serviceSeconds, List<long[]> spans) {

        static Times of(Visit visit, CivilTimes clock) {
            Pin pin = visit.pin();
            List<long[]> spans = new ArrayList<>();
            if (pin != null && pin.start() != null) {
                long start = clock.elapsedSeconds(pin.start());
                spans.add(new long[] {start, start, Long.MAX_VALUE});
            } else {
                for (TimeWindow window : visit.windows()) {
                    spans.add(new long[] {
                        clock.elapsedSeconds(window.earliest()),
                        clock.elapsedSeconds(window.latest()),
                        window.mustEndBy() == null ? Long.MAX_VALUE : clock.elapsedSeconds(window.mustEndBy())
                    });
                }
            }
            return new Times(visit.service().toSeconds(), spans);
        }
    }

    private record Span(LocalDate day, long start, long end, long capacity) {}

    private final Cleaner cleaner;
    private final List<Span> shifts = new ArrayList<>();
    private final List<Span> absences = new ArrayList<>();

    Candidate(Cleaner cleaner, CivilTimes clock) {
        this.cleaner = cleaner;
        for (Shift shift : cleaner.shifts()) {
            shifts.add(new Span(
                    shift.day(),
                    clock.elapsedSeconds(shift.earliestStart()),
                    clock.elapsedSeconds(shift.latestEnd()),
                    shift.capacity() == null ? Long.MAX_VALUE : shift.capacity()));
        }
        for (Absence absence : cleaner.absences()) {
            absences.add(new Span(
                    absence.from().toLocalDate(),
                    clock.elapsedSeconds(absence.from()),
                    clock.elapsedSeconds(absence.until()),
                    0));
        }
        absences.sort(Comparator.comparingLong(Span::start));
    }

    /** Whether the cleaner has {@code required} at any time. */
    boolean everHas(RequiredSkill required) {
        for (CleanerSkill held : cleaner.skills()) {
            if (held.level() >= required.minLevel() && held.skill().equals(required.skill())) {
                return true;
            }
        }
        return false;
    }

    /** The first thing that keeps the cleaner from serving {@code visit}; null when nothing does. */
    @Nullable Obstacle obstacle(Visit visit, Times times, Household household, Set<String> bannedBy) {
        String id = cleaner.id();
        boolean excluded =
                !household.onlyCleaners().isEmpty() && !household.onlyCleaners().contains(id);
        if (excluded || household.bannedCleaners().contains(id) || bannedBy.contains(id)) {
            return Obstacle.PROHIBITED;
        }
        Pin pin = visit.pin();
        if (pin != null && pin.cleaner() != null && !pin.cleaner().equals(id)) {
            return Obstacle.PINNED_ELSEWHERE;
        }
        for (RequiredSkill required : visit.skills()) {
            if (!everHas(required)) {
                return Obstacle.SKILL;
            }
        }
        if (isKeptOut(household)) {
            return Obstacle.REQUIREMENT;
        }
        return availability(visit, times, pin == null ? null : pin.day());
    }

    private boolean isKeptOut(Household household) {
        return household.traits().stream().anyMatch(cleaner.avoids()::contains)
                || (!household.languages().isEmpty()
                        && household.languages().stream().noneMatch(cleaner.languages()::contains));
    }

    private @Nullable Obstacle availability(Visit visit, Times times, @Nullable LocalDate pinnedDay) {
        boolean skillLapsed = false;
        boolean tooHeavy = false;
        for (Span shift : shifts) {
            if ((pinnedDay == null || pinnedDay.equals(shift.day())) && fits(shift, times)) {
                if (visit.load() > shift.capacity()) {
                    tooHeavy = true;
                } else if (hasSkillsOn(visit, shift.day())) {
                    return null;
                } else {
                    skillLapsed = true;
                }
            }
        }
        if (skillLapsed) {
            return Obstacle.SKILL;
        }
        return tooHeavy ? Obstacle.LOAD : Obstacle.NOT_AVAILABLE;
    }

    private boolean hasSkillsOn(Visit visit, LocalDate day) {
        for (RequiredSkill required : visit.skills()) {
            if (cleaner.levelOn(required.skill(), day) < required.minLevel()) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Span shift, Times times) {
        for (long[] span : times.spans()) {
            long earliest = Math.max(span[0], shift.start());
            long latest = Math.min(span[1], Math.min(shift.end(), span[2]) - times.serviceSeconds());
            if (firstFreeStart(earliest, times.serviceSeconds()) <= latest) {
                return true;
            }
        }
        return false;
    }

    /** The first moment from {@code start} on at which service meets no absence. */
    private long firstFreeStart(long start, long serviceSeconds) {
        long free = start;
        for (Span absence : absences) {
            if (absence.start() < free + serviceSeconds && absence.end() > free) {
                free = absence.end();
            }
        }
        return free;
    }
}
