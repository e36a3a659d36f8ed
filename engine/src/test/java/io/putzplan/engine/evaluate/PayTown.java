package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.TinyTown.MONDAY;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Revised;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegCount;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.PublicHoliday;
import io.putzplan.engine.problem.PublishedShift;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.problem.TravelProfile;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.problem.WageFrom;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One cleaner who earns 36.00 an hour, a cent a second, for services at homes next door: time passes by nothing but work and
 * waiting. The days are those of {@link TinyTown}, numbered from 0.
 */
final class PayTown {

    static final WorkTimeDefinition WORK_TIME = TinyPacks.workTime(new LegCount(false, false), Duration.ofMinutes(30));

    private final List<Shift> shifts = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<List<Integer>> routes = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<WageFrom> wageChanges = new ArrayList<>();
    private final List<PublicHoliday> holidays = new ArrayList<>();
    private long wage = 3_600;
    private Duration weeklyHours = Duration.ZERO;
    private HoursBand band = HoursBand.FIXED;
    private Duration guaranteed = Duration.ZERO;
    private Duration minPaid = Duration.ZERO;
    private EmploymentType type = EmploymentType.FULL_TIME;
    private Employment employment = Employment.PLAIN;
    private History history = History.NONE;
    private LocalDate lastDay = MONDAY.plusDays(13);

    static PayTown payTown() {
        return new PayTown();
    }

    /** A pack of {@code terms} and a definition of work: legs from and to home do not count. */
    static RulePack pack(RuleTerms... terms) {
        return TinyPacks.pack(
                "pay", Stream.concat(Stream.of(WORK_TIME), Stream.of(terms)).toArray(RuleTerms[]::new));
    }

    /** {@code pack} with one more rule. */
    static RulePack with(RulePack pack, LabourRule rule) {
        List<LabourRule> rules = new ArrayList<>(pack.rules());
        rules.add(rule);
        return new RulePack(pack.id(), pack.title(), rules);
    }

    PayTown wage(long cents) {
        wage = cents;
        return this;
    }

    PayTown wageFrom(int day, long cents) {
        wageChanges.add(new WageFrom(MONDAY.plusDays(day), cents));
        return this;
    }

    PayTown weeklyHours(int hours, HoursBand value) {
        weeklyHours = Duration.ofHours(hours);
        band = value;
        return this;
    }

    PayTown guaranteed(Duration value) {
        guaranteed = value;
        return this;
    }

    PayTown minPaid(Duration value) {
        minPaid = value;
        return this;
    }

    PayTown type(EmploymentType value) {
        type = value;
        return this;
    }

    PayTown employment(Employment value) {
        employment = value;
        return this;
    }

    PayTown history(History value) {
        history = value;
        return this;
    }

    PayTown until(int day) {
        lastDay = MONDAY.plusDays(day);
        return this;
    }

    PayTown holiday(int day, String region) {
        holidays.add(new PublicHoliday(MONDAY.plusDays(day), region));
        return this;
    }

    PayTown absent(AbsenceKind kind, int fromDay, int untilDay, Duration hoursPerDay) {
        absences.add(new Absence(at(fromDay, "00:00"), at(untilDay, "00:00"), kind, hoursPerDay));
        return this;
    }

    /** Adds a shift of the whole day without visits. */
    PayTown free(int day) {
        return shift(day, null);
    }

    /** As {@link #free}, of which the cleaner was told. */
    PayTown told(int day, String from, String until) {
        return shift(day, new PublishedShift(at(day, from), at(day, until)));
    }

    private PayTown shift(int day, @Nullable PublishedShift published) {
        shifts.add(new Shift(at(day, "00:00"), at(day, "23:59:59"), null, null, null, null, published));
        routes.add(new ArrayList<>());
        return this;
    }

    /** Adds a shift of the whole day with one visit that begins at {@code start}. */
    PayTown work(int day, String start, Duration service) {
        return free(day).and(day, start, service, null);
    }

    /** Adds a visit in {@code region} to the last shift. */
    PayTown and(int day, String start, Duration service, @Nullable String region) {
        return and(TimeWindow.of(at(day, start), at(day, start)), service, region);
    }

    private PayTown and(TimeWindow window, Duration service, @Nullable String region) {
        String household = "home-" + visits.size();
        households.add(new Household(
                household, null, TinyTown.minute(0), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), region));
        routes.getLast().add(visits.size());
        visits.add(VisitBuilder.aVisit()
                .at(household)
                .lasting(service)
                .within(window)
                .build("visit-" + visits.size()));
        return this;
    }

    /** As {@link #work}, with no time left for a rest. */
    PayTown workInHaste(int day, String start, Duration service) {
        LocalDateTime begin = at(day, start);
        return free(day).and(new TimeWindow(begin, begin, begin.plus(service)), service, null);
    }

    /** Works so long from 08:00 on each of the first {@code days} days. */
    PayTown workDaily(int days, Duration service) {
        for (int day = 0; day < days; day++) {
            work(day, "08:00", service);
        }
        return this;
    }

    private static LocalDateTime at(int day, String time) {
        return MONDAY.plusDays(day).atTime(LocalTime.parse(time));
    }

    CompiledProblem compile(RulePack pack) {
        Contract contract = new Contract(
                type, wage, weeklyHours, Duration.ofDays(7), null, null, 0, band, guaranteed, minPaid, wageChanges);
        Cleaner cleaner =
                Revised.cleaner(CleanerBuilder.aCleaner().build(), contract, shifts, absences, history, employment);
        RosterProblem problem = new RosterProblem(
                "pay-town",
                new PlanningPeriod(ZoneId.of("America/Los_Angeles"), MONDAY, lastDay, DayOfWeek.MONDAY),
                "USD",
                "tiny",
                Map.of(TravelMode.CAR, new TravelProfile(30, 1.3, Duration.ofMinutes(5))),
                Prices.DEFAULT,
                List.of(cleaner),
                households,
                visits,
                List.of(),
                new Employer(Set.of(), 100, "US-WA", HistoryPolicy.KNOWN),
                holidays);
        return CompiledProblem.compile(problem, MainStreet.of(problem), pack);
    }

    /** What the cleaner is owed under {@code pack}. */
    long wages(RulePack pack) {
        CompiledProblem problem = compile(pack);
        RosterEvaluation evaluation = new RosterEvaluation(problem);
        for (int shift = 0; shift < routes.size(); shift++) {
            int index = problem.shiftOf(0, shifts.get(shift).day());
            int[] route = routes.get(shift).stream().mapToInt(Integer::intValue).toArray();
            evaluation.setRoute(index, route, route.length);
        }
        return evaluation.wageCents();
    }
}
