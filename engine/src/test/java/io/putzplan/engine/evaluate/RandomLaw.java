package io.putzplan.engine.evaluate;

import io.putzplan.engine.fixture.Revised;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Consent;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.PublicHoliday;
import io.putzplan.engine.problem.PublishedShift;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.problem.WorkedDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds to problems what only labour law asks for: persons, contracts, histories, absences, holidays, exemptions. */
final class RandomLaw {

    private final Random random;
    private final LocalDate firstDay;

    private RandomLaw(Random random, LocalDate firstDay) {
        this.random = random;
        this.firstDay = firstDay;
    }

    /** The first and the last cleaner become one person. */
    static RosterProblem enrich(RosterProblem plain, long seed) {
        RandomLaw law = new RandomLaw(new Random(seed), plain.period().firstDay());
        PlanningPeriod period = plain.period();
        List<Cleaner> cleaners = new ArrayList<>();
        for (int i = 0; i < plain.cleaners().size(); i++) {
            boolean shared = i == 0 || i + 1 == plain.cleaners().size();
            cleaners.add(law.cleaner(plain.cleaners().get(i), shared ? "both" : null));
        }
        return new RosterProblem(
                plain.id(),
                new PlanningPeriod(
                        period.zone(),
                        period.firstDay(),
                        period.lastDay(),
                        period.weekStart(),
                        law.firstDay.minusDays(2).atTime(12, 0)),
                plain.currency(),
                plain.rulePack(),
                plain.travel(),
                plain.prices(),
                cleaners,
                plain.households(),
                plain.visits().stream().map(law::visit).toList(),
                plain.couplings(),
                new Employer(Set.of(), 100, "XX-Y", law.pick(HistoryPolicy.ASSUME_AVERAGE, HistoryPolicy.KNOWN)),
                List.of(new PublicHoliday(law.firstDay.plusDays(3 + law.random.nextInt(8)), "XX")));
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private Visit visit(Visit plain) {
        return Revised.visit(plain, chance(3) ? Set.of("CARE") : Set.of());
    }

    private Cleaner cleaner(Cleaner plain, @Nullable String person) {
        Contract agreed = plain.contract();
        Duration weekly = Duration.ofHours(random.nextInt(20));
        Contract contract = new Contract(
                agreed.type(),
                agreed.hourlyWageCents(),
                weekly,
                agreed.maxWeeklyHours(),
                agreed.maxDailyHours(),
                chance(3) ? Duration.ofHours(12) : null,
                agreed.mileageCentsPerKm(),
                pick(HoursBand.values()),
                Duration.ZERO,
                Duration.ZERO,
                List.of());
        List<Absence> absences = new ArrayList<>(plain.absences());
        if (chance(2)) {
            LocalDate day = firstDay.plusDays(random.nextInt(12) - 3L);
            absences.add(new Absence(day.atStartOfDay(), day.plusDays(2).atStartOfDay(), AbsenceKind.SICK));
        }
        if (chance(2)) {
            LocalDate day = firstDay.plusDays(random.nextInt(13));
            absences.add(new Absence(day.atTime(17, 0), day.atTime(21, 0), AbsenceKind.OTHER_JOB));
        }
        return Revised.cleaner(
                plain,
                contract,
                plain.shifts().stream().map(this::shift).toList(),
                absences,
                history(plain.history()),
                new Employment(
                        person,
                        null,
                        chance(2) ? firstDay.minusDays(20) : null,
                        Set.of(),
                        chance(3) ? List.of(new Consent("full-law.NoticePeriod", firstDay, null)) : List.of(),
                        Duration.ofMinutes(random.nextInt(20))));
    }

    private Shift shift(Shift plain) {
        PublishedShift told = new PublishedShift(
                plain.earliestStart().plusHours(1), plain.earliestStart().plusHours(2));
        return Revised.shift(plain, chance(3) ? told : null);
    }

    private History history(History plain) {
        List<WorkedDay> days = new ArrayList<>();
        for (int day = 28; day > 0; day--) {
            if (chance(2)) {
                days.add(new WorkedDay(firstDay.minusDays(day), Duration.ofHours(1 + random.nextInt(8))));
            }
        }
        boolean known = chance(2);
        return new History(
                known ? Duration.ZERO : plain.workedThisWeek(),
                plain.lastShiftEnd(),
                known ? firstDay.minusDays(28) : null,
                known ? days : List.of(),
                known ? random.nextInt(20_000) : 0);
    }
}
