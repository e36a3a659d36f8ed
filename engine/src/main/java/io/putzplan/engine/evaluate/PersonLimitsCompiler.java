package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import io.putzplan.engine.evaluate.Spans.Span;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MaxConsecutiveDays;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.labour.ProtectedDay;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.RosterProblem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Turns rules about several shifts of a person, and what the person did before the period, into plain bounds. */
final class PersonLimitsCompiler {

    /** How far back busy times before the period are looked for. */
    private static final int BUSY_DAYS = 35;

    private final RosterProblem problem;
    private final PlanningPeriod period;
    private final RuleBook book;
    private final CivilDays days;
    private final Spans spans;
    private final List<LabourRule> protectionRules;

    PersonLimitsCompiler(RosterProblem problem, RuleBook book) {
        this.problem = problem;
        this.book = book;
        period = problem.period();
        days = book.calendar.days();
        spans = new Spans(period);
        protectionRules = book.pack.rules().stream()
                .filter(rule -> rule.isBinding() && rule.terms() instanceof ProtectedDay terms && spansShifts(terms))
                .toList();
    }

    /** The rules that want a Sunday in the rest of a week unless permitted visits take it, in order. */
    private List<LabourRule> movableRests() {
        return rules(MinWeeklyRest.class).stream()
                .filter(rule -> rule.terms() instanceof MinWeeklyRest terms
                        && terms.sunday()
                        && !terms.sundayExemptions().isEmpty())
                .toList();
    }

    /** When and for which visits each of those rules lets a Sunday be worked. */
    List<ProtectedTimes> sundayPermits() {
        return movableRests().stream().map(book::sundayPermit).toList();
    }

    private static boolean spansShifts(ProtectedDay terms) {
        return !terms.substituteWithin().isEmpty()
                || terms.joinedRest() != null
                || terms.minFreeSundays() > 0
                || terms.freeSundayEvery() > 0;
    }

    /** The rules that protect days and ask something of several shifts together. */
    List<ProtectedTimes> protections() {
        return protectionRules.stream().map(book::protection).toList();
    }

    PersonLimits compile(List<Cleaner> contracts) {
        PersonPast past = new PersonPast(contracts, period, book.employer.historyPolicy());
        List<PersonLimits.OtherJob> jobs = otherJobs(contracts);
        WorkBudgets budgets = new WorkBudgets(period, days, spans, book, past);
        budgets.addAll(contracts, !jobs.isEmpty());
        List<DayBudget> dayBudgets = new ArrayList<>(budgets.dayBudgets);
        List<RunLimit> runs = new ArrayList<>();
        for (LabourRule rule : rules(MaxConsecutiveDays.class)) {
            MaxConsecutiveDays terms = (MaxConsecutiveDays) rule.terms();
            if (terms.window() == null) {
                addRun(rule, terms, past, runs);
            } else {
                addDays(rule, terms, spans.of(terms.window()), past, dayBudgets);
            }
        }
        return new PersonLimits(
                past.lastEnd(days),
                past.busy(days, BUSY_DAYS),
                jobs,
                budgets.budgets,
                dayBudgets,
                runs,
                weeklyRests(past),
                reducibleRests(contracts, jobs),
                protectedLimits(past),
                new EarningsCaps(problem, book, days, spans).of(contracts));
    }

    private List<LabourRule> rules(Class<? extends RuleTerms> type) {
        return book.pack.rules().stream()
                .filter(rule -> type.isInstance(rule.terms()) && rule.isBinding())
                .toList();
    }

    private List<PersonLimits.OtherJob> otherJobs(List<Cleaner> contracts) {
        List<PersonLimits.OtherJob> jobs = new ArrayList<>();
        contracts.stream()
                .flatMap(contract -> contract.absences().stream())
                .filter(absence -> absence.kind() == AbsenceKind.OTHER_JOB)
                .map(absence -> new Absence(absence.from(), absence.until(), absence.kind()))
                .distinct()
                .sorted(Comparator.comparing(Absence::from))
                .forEach(absence -> {
                    LocalDate day = absence.from().toLocalDate();
                    int index = days.indexOf(day);
                    if (index >= 0
                            && index < days.count
                            && book.definition(day, contracts.getFirst()).addsOtherEmployers()) {
                        jobs.add(new PersonLimits.OtherJob(
                                index,
                                days.second(absence.from()),
                                days.second(absence.until()),
                                contracts.stream()
                                        .map(contract -> book.shiftRules(day, contract))
                                        .toList()));
                    }
                });
        return jobs;
    }

    private void addRun(LabourRule rule, MaxConsecutiveDays terms, PersonPast past, List<RunLimit> into) {
        BitSet binds = new BitSet(days.count);
        for (int day = 0; day < days.count; day++) {
            binds.set(day, book.binds(rule, days.date(day), past.first()));
        }
        if (binds.isEmpty()) {
            return;
        }
        int ran = 0;
        boolean sunday = false;
        for (LocalDate day = days.date(-1); past.isWorked(day); day = day.minusDays(1)) {
            ran++;
            sunday |= DayCalendar.isSunday(day);
        }
        into.add(new RunLimit(terms.days(), binds, ran, sunday, terms.sundayWorked()));
    }

    private void addDays(
            LabourRule rule, MaxConsecutiveDays terms, List<Span> judged, PersonPast past, List<DayBudget> into) {
        for (Span span : judged) {
            if (!book.binds(rule, lastDay(span), past.first())) {
                continue;
            }
            long longest = 0;
            boolean sunday = false;
            int worked = 0;
            for (LocalDate day = span.from(); day.isBefore(period.firstDay()); day = day.plusDays(1)) {
                longest = Math.max(longest, past.knownSecondsOn(day));
                sunday |= past.isWorked(day) && DayCalendar.isSunday(day);
                worked += past.isWorked(day) ? 1 : 0;
            }
            MaxConsecutiveDays.Exemption exemption = terms.exemption();
            boolean exempts = exemption != null;
            long perDay = exemption != null ? exemption.perDay().toSeconds() : -1;
            long perSpan = exemption != null
                    ? exemption.perWeek().toSeconds() - past.secondsBetween(0, span.from(), span.to())
                    : -1;
            into.add(new DayBudget(
                    HardRule.MAX_CONSECUTIVE_DAYS,
                    from(span),
                    until(span),
                    Math.max(0, terms.days() - worked),
                    exempts || terms.sundayWorked()
                            ? new DayBudget.Unless(
                                    exempts, longest > perDay ? -1 : perDay, perSpan, terms.sundayWorked(), sunday)
                            : null));
        }
    }

    private LocalDate lastDay(Span span) {
        return span.to().isAfter(period.lastDay()) ? period.lastDay() : span.to();
    }

    private int from(Span span) {
        return Math.max(0, days.indexOf(span.from()));
    }

    private int until(Span span) {
        return Math.min(days.count, days.indexOf(span.to()) + 1);
    }

    private List<WeeklyRest> weeklyRests(PersonPast past) {
        List<WeeklyRest> rests = new ArrayList<>();
        List<LabourRule> movable = movableRests();
        for (LabourRule rule : rules(MinWeeklyRest.class)) {
            MinWeeklyRest terms = (MinWeeklyRest) rule.terms();
            for (Span span : spans.of(terms.window())) {
                boolean known = !span.from().isBefore(period.firstDay()) || past.isKnown(span.from());
                if (known && book.binds(rule, lastDay(span), past.first())) {
                    WeeklyRest rest = weeklyRest(terms, span);
                    int permit = movable.indexOf(rule);
                    rests.add(permit < 0 ? rest : rest.movedBy(permit, days.indexOf(sundayOf(span))));
                }
            }
        }
        return rests;
    }

    private WeeklyRest weeklyRest(MinWeeklyRest terms, Span span) {
        LocalDate sunday = sundayOf(span);
        MinWeeklyRest.WeekMoment latest = terms.latestStart();
        LocalDate latestDay = span.to();
        while (latest != null && latestDay.getDayOfWeek() != latest.day()) {
            latestDay = latestDay.minusDays(1);
        }
        return new WeeklyRest(
                from(span),
                until(span),
                midnight(span.from()),
                midnight(span.to().plusDays(1)),
                ShiftRules.seconds(terms.rest()),
                ShiftRules.seconds(terms.dailyRest()),
                terms.times(),
                terms.sunday() ? midnight(sunday) : NONE,
                terms.sunday() ? midnight(sunday.plusDays(1)) : NONE,
                latest == null ? ShiftRules.NO_LIMIT : days.second(latestDay.atTime(latest.time())),
                null);
    }

    private static LocalDate sundayOf(Span span) {
        return span.to().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }

    private int midnight(LocalDate day) {
        return days.second(day.atStartOfDay());
    }

    private List<PersonLimits.ReducibleRest> reducibleRests(List<Cleaner> contracts, List<PersonLimits.OtherJob> jobs) {
        IntStream ofShifts = contracts.stream()
                .flatMapToInt(contract -> contract.shifts().stream()
                        .flatMapToInt(shift -> IntStream.of(book.shiftRules(shift.day(), contract).reducibleRests)));
        IntStream ofJobs = jobs.stream()
                .flatMap(job -> job.rules().stream())
                .flatMapToInt(rules -> IntStream.of(rules.reducibleRests));
        return IntStream.concat(ofShifts, ofJobs)
                .distinct()
                .sorted()
                .mapToObj(number -> {
                    MinDailyRest terms =
                            (MinDailyRest) book.pack.rules().get(number).terms();
                    MinDailyRest.Reduction reduction = terms.reduction();
                    if (reduction == null) {
                        throw new IllegalStateException("The rest with number " + number + " cannot be reduced.");
                    }
                    return new PersonLimits.ReducibleRest(
                            number,
                            ShiftRules.seconds(terms.rest()),
                            ShiftRules.seconds(reduction.to()),
                            reduction.timesPerWeek(),
                            reduction.averageDays());
                })
                .toList();
    }

    private List<ProtectedLimits> protectedLimits(PersonPast past) {
        List<ProtectedLimits> limits = new ArrayList<>();
        for (int number = 0; number < protectionRules.size(); number++) {
            LabourRule rule = protectionRules.get(number);
            ProtectedLimitsDraft draft = new ProtectedLimitsDraft(rule, book, days, past);
            if (draft.binds()) {
                limits.add(new ProtectedLimits(number, draft));
            }
        }
        return limits;
    }
}
