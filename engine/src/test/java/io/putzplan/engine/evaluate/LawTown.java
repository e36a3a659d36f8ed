package io.putzplan.engine.evaluate;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Revised;
import io.putzplan.engine.labour.Citation;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.Selector;
import io.putzplan.engine.labour.SourceStatus;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegCount;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Consent;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.HoursBand;
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
import io.putzplan.engine.problem.WorkedDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Work at one home, all of whose legs take no time, on days of three weeks from Monday, 2 March 2026. Every piece of work is a visit alone
 * on a shift of its own.
 */
final class LawTown {

    static final LocalDate MONDAY = TinyTown.MONDAY;

    private final List<LabourRule> rules = new ArrayList<>();
    private final Map<String, Worker> workers = new LinkedHashMap<>();
    private final List<Work> works = new ArrayList<>();
    private final List<PublicHoliday> holidays = new ArrayList<>();
    private HistoryPolicy policy = HistoryPolicy.ASSUME_ZERO;
    private @Nullable LocalDateTime publishedAt;
    private LocalDate lastDay = MONDAY.plusDays(20);

    private record Work(String worker, LocalDateTime from, Duration length, Set<String> exemptions) {}

    /** A contract; everything about it may be changed. */
    static final class Worker {
        private final String id;
        String person;
        Duration weeklyHours = Duration.ofHours(35);
        HoursBand band = HoursBand.FIXED;
        long wage = 2_000;

        @Nullable LocalDateTime lastShiftEnd;

        @Nullable LocalDate knownSince;

        Duration workedThisWeek = Duration.ZERO;
        long earned;

        @Nullable LocalDate employedSince;

        Duration commute = Duration.ZERO;

        @Nullable PublishedShift published;

        final List<WorkedDay> days = new ArrayList<>();
        final List<Absence> absences = new ArrayList<>();
        final List<Consent> consents = new ArrayList<>();

        private Worker(String id) {
            this.id = id;
            person = id;
        }

        Worker worked(LocalDate day, int hours) {
            days.add(new WorkedDay(day, Duration.ofHours(hours)));
            return this;
        }

        Worker sick(LocalDate day) {
            absences.add(new Absence(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), AbsenceKind.SICK));
            return this;
        }

        Worker otherJob(LocalDateTime from, int hours) {
            absences.add(new Absence(from, from.plusHours(hours), AbsenceKind.OTHER_JOB));
            return this;
        }
    }

    /** Rules for everyone; home legs do not count, work for others does. */
    LawTown(RuleTerms... terms) {
        LegCount off = new LegCount(false, false);
        add(Effect.DEF, false, new WorkTimeDefinition(off, off, Duration.ofMinutes(30), true));
        for (RuleTerms each : terms) {
            add(Effect.HARD, true, each);
        }
    }

    private void add(Effect effect, boolean waivable, RuleTerms terms) {
        rules.add(new LabourRule(
                "r" + rules.size(),
                effect,
                Layer.NATION,
                Selector.ALL,
                null,
                null,
                new Citation("§", SourceStatus.UNCONFIRMED),
                waivable,
                null,
                terms));
    }

    Worker worker(String id) {
        return workers.computeIfAbsent(id, Worker::new);
    }

    LawTown holiday(LocalDate day) {
        holidays.add(new PublicHoliday(day, "XX"));
        return this;
    }

    LawTown policy(HistoryPolicy value) {
        policy = value;
        return this;
    }

    LawTown until(LocalDate day) {
        lastDay = day;
        return this;
    }

    LawTown published(LocalDateTime at) {
        publishedAt = at;
        return this;
    }

    /** Adds work of {@code id}, {@code day} days after Monday. */
    LawTown work(String id, int day, String from, Duration length, String... exemptions) {
        worker(id);
        works.add(new Work(id, MONDAY.plusDays(day).atTime(LocalTime.parse(from)), length, Set.of(exemptions)));
        return this;
    }

    LawTown work(String id, int day, String from, int hours) {
        return work(id, day, from, Duration.ofHours(hours));
    }

    /** What {@code rule} is broken by, in seconds. */
    long broken(HardRule rule) {
        RosterProblem problem = problem();
        CompiledProblem compiled = CompiledProblem.compile(
                problem, MainStreet.of(problem), new RulePack("law", "law", Layer.NATION, null, "XX", rules));
        RosterEvaluation evaluation = new RosterEvaluation(compiled);
        RouteTimeline timeline = new RouteTimeline(compiled);
        List<String> order = List.copyOf(workers.keySet());
        long seconds = 0;
        for (int visit = 0; visit < works.size(); visit++) {
            Work work = works.get(visit);
            int shift =
                    compiled.shiftOf(order.indexOf(work.worker()), work.from().toLocalDate());
            evaluation.setRoute(shift, new int[] {visit}, 1);
            timeline.place(shift, new int[] {visit}, 1);
            seconds += timeline.violationSeconds(rule);
        }
        return seconds + evaluation.ledgerViolationSeconds(rule);
    }

    private RosterProblem problem() {
        PlanningPeriod period =
                new PlanningPeriod(ZoneId.of("America/Los_Angeles"), MONDAY, lastDay, DayOfWeek.MONDAY, publishedAt);
        List<Visit> visits = new ArrayList<>();
        for (Work work : works) {
            VisitBuilder visit = VisitBuilder.aVisit()
                    .lasting(work.length())
                    .exempt(work.exemptions())
                    .within(TimeWindow.of(work.from(), work.from()));
            visits.add(visit.build("v" + visits.size()));
        }
        return new RosterProblem(
                "law",
                period,
                "USD",
                "law",
                Map.of(TravelMode.CAR, new TravelProfile(30, 1.3, Duration.ofMinutes(5))),
                Prices.DEFAULT,
                workers.values().stream().map(this::cleaner).toList(),
                List.of(TinyTown.aHousehold("home-1", 10)),
                visits,
                List.of(),
                new Employer(Set.of(), 100, null, policy),
                holidays);
    }

    private Cleaner cleaner(Worker worker) {
        Contract contract = new Contract(
                EmploymentType.FULL_TIME,
                worker.wage,
                worker.weeklyHours,
                Duration.ofDays(7),
                null,
                null,
                0,
                worker.band,
                Duration.ZERO,
                Duration.ZERO,
                List.of());
        List<Shift> shifts = works.stream()
                .filter(work -> work.worker().equals(worker.id))
                .map(work -> new Shift(
                        work.from(),
                        work.from().plus(work.length()).plusHours(1),
                        null,
                        null,
                        null,
                        null,
                        worker.published))
                .toList();
        return Revised.cleaner(
                CleanerBuilder.aCleaner()
                        .id(worker.id)
                        .livingAt(TinyTown.minute(10))
                        .build(),
                contract,
                shifts,
                worker.absences,
                new History(worker.workedThisWeek, worker.lastShiftEnd, worker.knownSince, worker.days, worker.earned),
                new Employment(worker.person, null, worker.employedSince, Set.of(), worker.consents, worker.commute));
    }
}
