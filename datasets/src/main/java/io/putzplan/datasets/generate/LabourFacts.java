package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Consent;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.WageFrom;
import io.putzplan.engine.problem.WorkedDay;
import io.putzplan.engine.problem.WorkerTrait;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives the cleaners of a firm what labour law asks about them: since when they are employed, what they worked lately, what
 * they agreed to, what an absence is worth, and one person two contracts.
 */
final class LabourFacts {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final GeneratorSpec spec;
    private final Market market;

    LabourFacts(GeneratorSpec spec, Market market) {
        this.spec = spec;
        this.market = market;
    }

    List<Cleaner> added(List<Cleaner> cleaners) {
        List<Cleaner> informed = new ArrayList<>(cleaners.size());
        for (int i = 0; i < cleaners.size(); i++) {
            informed.add(informed(i, cleaners.get(i)));
        }
        joinTwoContracts(informed);
        return List.copyOf(informed);
    }

    private Cleaner informed(int index, Cleaner cleaner) {
        RandomStream stream = RandomStream.of(spec.seed(), "labour facts", index);
        LocalDate employedSince = spec.firstDay().minusDays(stream.between(60, 2_500));
        Duration perDay = hoursPerDay(cleaner);
        return new Cleaner(
                cleaner.id(),
                cleaner.name(),
                cleaner.home(),
                cleaner.travelMode(),
                cleaner.maxLeg(),
                cleaner.skills(),
                cleaner.languages(),
                cleaner.avoids(),
                cleaner.bannedHouseholds(),
                contract(stream, cleaner.contract()),
                cleaner.shifts(),
                cleaner.absences().stream()
                        .map(absence -> paid(absence, perDay))
                        .toList(),
                history(stream, cleaner, perDay),
                new Employment(
                        null,
                        null,
                        employedSince,
                        traits(stream, cleaner.contract().type()),
                        consents(stream, employedSince),
                        Duration.ofMinutes(5L * stream.between(2, 6))));
    }

    /** Contract hours over the days with a shift, rounded down to quarters of an hour, at most eight. */
    private Duration hoursPerDay(Cleaner cleaner) {
        long daysAWeek = Math.max(
                1,
                cleaner.shifts().stream()
                        .map(shift -> shift.day().getDayOfWeek())
                        .distinct()
                        .count());
        long quarters = cleaner.contract().weeklyHours().dividedBy(QUARTER) / daysAWeek;
        return QUARTER.multipliedBy(Math.min(quarters, 32));
    }

    /** Part-timers are sure of most of their hours; some wages rise in the middle of the period. */
    private Contract contract(RandomStream stream, Contract contract) {
        boolean guaranteed = stream.chance(0.5) && contract.type() == EmploymentType.PART_TIME;
        boolean rises = stream.chance(0.1);
        return new Contract(
                contract.type(),
                contract.hourlyWageCents(),
                contract.weeklyHours(),
                contract.maxWeeklyHours(),
                contract.maxDailyHours(),
                contract.minDailyRest(),
                contract.mileageCentsPerKm(),
                contract.type() == EmploymentType.ON_CALL ? HoursBand.MINIMUM : HoursBand.FIXED,
                guaranteed ? contract.weeklyHours().minusHours(8) : Duration.ZERO,
                contract.type() == EmploymentType.ON_CALL ? Duration.ofHours(2) : Duration.ZERO,
                rises
                        ? List.of(new WageFrom(
                                spec.firstDay().plusDays(spec.days() / 2), contract.hourlyWageCents() + 50))
                        : List.of());
    }

    private static Absence paid(Absence absence, Duration perDay) {
        return absence.kind() == AbsenceKind.OTHER
                ? absence
                : new Absence(absence.from(), absence.until(), absence.kind(), perDay);
    }

    private static Set<WorkerTrait> traits(RandomStream stream, EmploymentType type) {
        boolean lengthIsOpen = stream.chance(0.5) && type == EmploymentType.ON_CALL;
        return lengthIsOpen ? Set.of(WorkerTrait.NO_AGREED_DAILY_HOURS) : Set.of();
    }

    /** Every fifth agreed to what the law of the place asks consent for. */
    private List<Consent> consents(RandomStream stream, LocalDate employedSince) {
        return stream.chance(0.2)
                ? market.consentRules().stream()
                        .map(rule -> new Consent(rule, employedSince, null))
                        .toList()
                : List.of();
    }

    /** Four weeks of days for every fourth cleaner, where the week before the first day brings none already. */
    private History history(RandomStream stream, Cleaner cleaner, Duration perDay) {
        boolean known = stream.chance(0.25);
        History history = cleaner.history();
        if (!known || !history.equals(History.NONE)) {
            return history;
        }
        Set<?> weekdays = cleaner.shifts().stream()
                .map(shift -> shift.day().getDayOfWeek())
                .collect(Collectors.toSet());
        LocalDate since = WorkCalendar.weekOf(spec.firstDay()).minusWeeks(4);
        List<WorkedDay> days = new ArrayList<>();
        long monthSeconds = 0;
        for (LocalDate day = since; day.isBefore(spec.firstDay()); day = day.plusDays(1)) {
            if (weekdays.contains(day.getDayOfWeek()) && !market.holidays().contains(day)) {
                Duration work = perDay.minus(QUARTER.multipliedBy(stream.between(0, 4)));
                days.add(new WorkedDay(day, work.compareTo(QUARTER) < 0 ? QUARTER : work));
                boolean sameMonth = day.getMonth() == spec.firstDay().getMonth();
                monthSeconds += sameMonth ? days.getLast().work().toSeconds() : 0;
            }
        }
        long earned = monthSeconds * cleaner.contract().hourlyWageCents() / 3_600;
        return new History(Duration.ZERO, null, since, days, earned);
    }

    /**
     * Makes one person of the first two cleaners who are not full-time: the second takes name, home and skills of the first, and
     * keeps only the shifts on days on which the first has none.
     */
    private static void joinTwoContracts(List<Cleaner> cleaners) {
        for (int second = 1; second < cleaners.size(); second++) {
            for (int first = 0; first < second; first++) {
                Cleaner person = cleaners.get(first);
                List<Shift> rest = shiftsOnOtherDays(cleaners.get(second), person);
                if (isPart(person) && mayJoin(cleaners.get(second)) && !rest.isEmpty()) {
                    cleaners.set(first, ofPerson(person, person, person.shifts()));
                    cleaners.set(second, ofPerson(cleaners.get(second), person, rest));
                    return;
                }
            }
        }
    }

    private static boolean isPart(Cleaner cleaner) {
        return cleaner.contract().type() != EmploymentType.FULL_TIME
                && !cleaner.shifts().isEmpty()
                && cleaner.absences().isEmpty();
    }

    /** Whether the cleaner can give up shifts without contradicting what else is said. */
    private static boolean mayJoin(Cleaner cleaner) {
        return isPart(cleaner)
                && cleaner.contract().guaranteedWeeklyHours().isZero()
                && cleaner.history().equals(History.NONE);
    }

    private static List<Shift> shiftsOnOtherDays(Cleaner cleaner, Cleaner other) {
        Set<LocalDate> taken = other.shifts().stream().map(Shift::day).collect(Collectors.toSet());
        return cleaner.shifts().stream()
                .filter(shift -> !taken.contains(shift.day()))
                .toList();
    }

    private static Cleaner ofPerson(Cleaner cleaner, Cleaner person, List<Shift> shifts) {
        Employment own = cleaner.employment();
        return new Cleaner(
                cleaner.id(),
                person.name(),
                person.home(),
                person.travelMode(),
                person.maxLeg(),
                person.skills(),
                person.languages(),
                person.avoids(),
                cleaner.bannedHouseholds(),
                cleaner.contract(),
                shifts,
                cleaner.absences(),
                cleaner.history(),
                new Employment(
                        "person-of-" + person.id(),
                        own.birthDate(),
                        own.employedSince(),
                        own.traits(),
                        own.consents(),
                        own.usualCommute()));
    }
}
