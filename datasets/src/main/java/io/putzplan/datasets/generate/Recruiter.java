package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HouseholdTrait;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TravelMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Hires cleaners: draws one at a time, each from streams of its own. */
final class Recruiter {

    private static final List<String> NAMES = List.of("""
                    Amina Beatriz Carmen Daniela Elif Fatima Gabriela Hanna Irina Jolanta Katarzyna Lan Mariam Nadia Olena \
                    Pilar Rosa Selam Thuy Valentina Wei Yasmin Zofia Andrei Bashir Carlos Dawit Emre Felix Goran Hassan \
                    Ivan Jorge Kofi Luis Mehmet Minh Pavel Samuel Tomasz""".split(" ", -1));

    /** Longest acceptable leg in minutes; by car any will do. */
    private static final Map<TravelMode, Integer> MAX_LEG_MINUTES =
            Map.of(TravelMode.BIKE, 40, TravelMode.PUBLIC_TRANSPORT, 60, TravelMode.FOOT, 35);

    private final GeneratorSpec spec;
    private final Market market;
    private final WorkCalendar calendar;
    private final Sites sites;
    private final int idDigits;

    Recruiter(GeneratorSpec spec, Market market, WorkCalendar calendar, Sites sites) {
        this.spec = spec;
        this.market = market;
        this.calendar = calendar;
        this.sites = sites;
        this.idDigits = Math.max(2, Integer.toString(spec.cleaners()).length());
    }

    Cleaner cleaner(int index, EmploymentType type, TravelMode mode, WorkPattern pattern) {
        Integer maxLegMinutes = MAX_LEG_MINUTES.get(mode);
        List<Shift> shifts = pattern.shifts(calendar);
        return new Cleaner(
                "c-" + padded(index + 1, idDigits),
                name(index),
                sites.home(index).location(),
                mode,
                maxLegMinutes == null ? null : Duration.ofMinutes(maxLegMinutes),
                Skills.held(stream("skills", index), spec.firstDay()),
                languages(stream("languages", index)),
                avoids(stream("avoids", index)),
                Set.of(),
                contract(stream("contract", index), type, mode, pattern),
                shifts,
                absences(stream("absence", index), shifts),
                history(stream("history", index), pattern));
    }

    private RandomStream stream(String purpose, int index) {
        return RandomStream.of(spec.seed(), purpose, index);
    }

    static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /** First name and initial; after a thousand cleaners they repeat. */
    private static String name(int index) {
        int initial = (index * 7 + index / NAMES.size()) % 26;
        return NAMES.get(index % NAMES.size()) + " " + (char) ('A' + initial) + ".";
    }

    private Set<String> languages(RandomStream stream) {
        Set<String> languages = new TreeSet<>();
        boolean foreign = stream.chance(0.45);
        String other = market.otherLanguages().pick(stream);
        if (foreign) {
            languages.add(other);
        }
        if (stream.chance(0.85) || languages.isEmpty()) {
            languages.add(market.language());
        }
        return languages;
    }

    private static Set<HouseholdTrait> avoids(RandomStream stream) {
        Set<HouseholdTrait> avoids = EnumSet.noneOf(HouseholdTrait.class);
        for (HouseholdTrait trait : HouseholdTrait.values()) {
            if (stream.chance(trait == HouseholdTrait.SMOKING ? 0.12 : 0.05)) {
                avoids.add(trait);
            }
        }
        return avoids;
    }

    private Contract contract(RandomStream stream, EmploymentType type, TravelMode mode, WorkPattern pattern) {
        // The lower of two draws: most cleaners earn nearer to the bottom of the range.
        int steps = (market.highestWageCents() - market.lowestWageCents()) / market.wageStepCents();
        int first = stream.between(0, steps);
        int second = stream.between(0, steps);
        boolean capsDay = type == EmploymentType.FULL_TIME && stream.chance(0.3);
        return new Contract(
                type,
                market.lowestWageCents() + (long) Math.min(first, second) * market.wageStepCents(),
                pattern.weeklyHours(),
                pattern.maxWeeklyHours(),
                capsDay ? Duration.ofHours(9) : null,
                market.minDailyRest(),
                mode == TravelMode.CAR ? market.carCentsPerKm() : 0);
    }

    private static List<Absence> absences(RandomStream stream, List<Shift> shifts) {
        double kind = stream.unit();
        int length = stream.between(1, 3);
        if (shifts.isEmpty() || kind >= 0.10) {
            return List.of();
        }
        LocalDate day = stream.pick(shifts).day();
        LocalDateTime midnight = day.atStartOfDay();
        if (kind < 0.04) {
            return List.of(new Absence(midnight, midnight.plusDays(length), AbsenceKind.SICK));
        }
        if (kind < 0.07) {
            return List.of(new Absence(midnight, midnight.plusDays(length + 4L), AbsenceKind.LEAVE));
        }
        AbsenceKind reason = kind < 0.09 ? AbsenceKind.TRAINING : AbsenceKind.OTHER;
        return List.of(new Absence(day.atTime(13, 0), day.atTime(17, 0), reason));
    }

    /** What was worked in the week before the first day; nothing when the period begins with the week. */
    private History history(RandomStream stream, WorkPattern pattern) {
        LocalDate monday = WorkCalendar.weekOf(spec.firstDay());
        List<LocalDate> worked = monday.datesUntil(spec.firstDay())
                .filter(day -> pattern.worksOn(day) && !market.holidays().contains(day))
                .toList();
        if (worked.isEmpty()) {
            return History.NONE;
        }
        int minutesShort = 15 * stream.between(0, 6);
        long fullMinutes = pattern.hoursPerDay().multipliedBy(worked.size()).toMinutes();
        return new History(
                Duration.ofMinutes(fullMinutes / 15 * 15 - minutesShort),
                lastShiftEnd(stream, pattern, worked.getLast()));
    }

    private static @Nullable LocalDateTime lastShiftEnd(RandomStream stream, WorkPattern pattern, LocalDate day) {
        return day.atTime(pattern.endOn(day)).minusMinutes(15L * stream.between(2, 6));
    }
}
