package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegShare;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.RequiredSkill;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.travel.TravelTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The naive twin of {@link RouteTimeline}: tries every combination of breaks and rests, sentence by sentence as defined. */
final class NaiveTimeline {

    private final RosterProblem problem;
    private final TravelTimes travelTimes;
    private final Cleaner cleaner;
    private final Shift shift;
    private final List<Visit> visits;
    private final LocalDate day;
    private final WorkTimeDefinition workTime;
    private final NaiveLabourRules rules;
    private final List<Location> way = new ArrayList<>();
    private final Map<LocalDateTime, Long> known = new HashMap<>();

    /** A stretch of time. */
    record Span(long from, long until) {
        long length() {
            return until - from;
        }
    }

    /** One combination laid out, with what it breaks. */
    record Plan(
            List<Integer> choices,
            List<Long> arrivals,
            List<Long> starts,
            List<Long> ends,
            long departure,
            long returnArrival,
            long workStart,
            long workEnd,
            long work,
            long paid,
            long unpaid,
            long plannedBreaks,
            long plannedRests,
            Map<HardRule, Long> violations) {

        long hardSeconds() {
            return violations.values().stream().mapToLong(Long::longValue).sum();
        }

        static final Comparator<Plan> ORDER = Comparator.comparingLong(Plan::hardSeconds)
                .thenComparingLong(Plan::paid)
                .thenComparingLong(Plan::returnArrival)
                .thenComparingLong(Plan::plannedBreaks)
                .thenComparingLong(Plan::plannedRests)
                .thenComparing(Plan::choices, NaiveTimeline::lexicographically);
    }

    NaiveTimeline(
            RosterProblem problem,
            TravelTimes travelTimes,
            RulePack pack,
            Cleaner cleaner,
            Shift shift,
            List<Visit> visits) {
        this.problem = problem;
        this.travelTimes = travelTimes;
        this.cleaner = cleaner;
        this.shift = shift;
        this.visits = visits;
        day = shift.day();
        workTime = pack.termsOn(day, WorkTimeDefinition.class).orElseThrow();
        rules = new NaiveLabourRules(pack, problem, cleaner, day, this::seconds);
        way.add(shift.startPlace() == null ? cleaner.home() : shift.startPlace());
        visits.forEach(visit -> way.add(householdOf(visit).location()));
        way.add(shift.endPlace() == null ? cleaner.home() : shift.endPlace());
    }

    static int lexicographically(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i).compareTo(other.get(i));
            }
        }
        return 0;
    }

    /** Number of combinations. */
    long combinations() {
        long count = 1;
        for (int i = 0; i < visits.size(); i++) {
            count *= (mostRests(i) + 1L) * (i == 0 ? 1 : breakLengths().size());
        }
        return count;
    }

    /** The plan the definition asks for, with the violations that do not depend on it added. */
    Plan best() {
        Plan[] best = new Plan[1];
        tryAll(new ArrayList<>(), best);
        Map<HardRule, Long> violations = new EnumMap<>(best[0].violations());
        addRemaining(best[0], violations);
        Plan plan = best[0];
        return new Plan(
                plan.choices,
                plan.arrivals,
                plan.starts,
                plan.ends,
                plan.departure,
                plan.returnArrival,
                plan.workStart,
                plan.workEnd,
                plan.work,
                plan.paid,
                plan.unpaid,
                plan.plannedBreaks,
                plan.plannedRests,
                violations);
    }

    private void tryAll(List<Integer> choices, Plan[] best) {
        int visit = choices.size() / 2;
        if (visit == visits.size()) {
            Plan plan = layOut(List.copyOf(choices));
            if (best[0] == null || Plan.ORDER.compare(plan, best[0]) < 0) {
                best[0] = plan;
            }
            return;
        }
        for (int length : visit == 0 ? List.of(0) : breakLengths()) {
            for (int rests = 0; rests <= mostRests(visit); rests++) {
                choices.add(length);
                choices.add(rests);
                tryAll(choices, best);
                choices.removeLast();
                choices.removeLast();
            }
        }
    }

    private int mostRests(int i) {
        return rules.rests().stream()
                .mapToInt(rest -> {
                    Duration without = rest.maxWithout();
                    return without == null ? 1 : (int) (visits.get(i).service().toSeconds() / without.toSeconds()) + 1;
                })
                .max()
                .orElse(0);
    }

    private List<Integer> breakLengths() {
        TreeSet<Integer> lengths = new TreeSet<>();
        for (MealBreakWindow meal : rules.meals()) {
            lengths.add((int) meal.duration().toSeconds());
        }
        for (BreakAfter breakAfter : rules.breaks()) {
            long block = breakAfter.minBlock().toSeconds();
            for (BreakAfter.Tier tier : breakAfter.tiers()) {
                lengths.add((int) tier.breakTime().toSeconds());
                for (long length = block; length <= tier.breakTime().toSeconds(); length += block) {
                    lengths.add((int) length);
                }
            }
        }
        lengths.removeIf(length -> length < workTime.minOffDuty().toSeconds());
        lengths.add(0);
        return List.copyOf(lengths);
    }

    private Plan layOut(List<Integer> choices) {
        int n = visits.size();
        List<Long> undelayed = chain(choices, open(0, choices.get(1), freeFrom() + leg(0)));
        long sumOfWaits = 0;
        long delay = Long.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            long begin = undelayed.get(i);
            if (i > 0) {
                sumOfWaits += begin - (endOf(i - 1, undelayed.get(i - 1), choices) + leg(i) + choices.get(2 * i));
            }
            delay = Math.min(delay, slack(i, choices.get(2 * i + 1), begin) + sumOfWaits);
        }
        List<Long> starts = chain(choices, undelayed.getFirst() + Math.min(delay, sumOfWaits));

        List<Long> arrivals = new ArrayList<>();
        List<Long> ends = new ArrayList<>();
        List<Span> breaks = new ArrayList<>();
        List<Span> rests = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            arrivals.add(i == 0 ? starts.get(0) : (Long) (ends.get(i - 1) + leg(i)));
            ends.add(endOf(i, starts.get(i), choices));
            Span idle = new Span(arrivals.get(i), starts.get(i));
            if (idle.length() > 0 && idle.length() >= workTime.minOffDuty().toSeconds()) {
                breaks.add(idle);
            }
            int count = choices.get(2 * i + 1);
            for (int j = 1; j <= count; j++) {
                long begin =
                        starts.get(i) + visits.get(i).service().toSeconds() * j / (count + 1) + (j - 1) * restLength();
                rests.add(new Span(begin, begin + restLength()));
            }
        }
        long departure = starts.getFirst() - leg(0);
        long returnArrival = ends.getLast() + leg(n);
        long unpaid = breaks.stream().mapToLong(Span::length).sum();
        long workStart = starts.getFirst() - counted(workTime.firstLeg().countsForLimits(), leg(0));
        long workEnd = ends.getLast() + counted(workTime.lastLeg().countsForLimits(), leg(n));
        long paidStart = starts.getFirst() - counted(workTime.firstLeg().paid(), leg(0));
        long paidEnd = ends.getLast() + counted(workTime.lastLeg().paid(), leg(n));
        long plannedBreaks = 0;
        for (int i = 0; i < n; i++) {
            plannedBreaks += choices.get(2 * i);
        }
        Plan plan = new Plan(
                choices,
                arrivals,
                starts,
                ends,
                departure,
                returnArrival,
                workStart,
                workEnd,
                workEnd - workStart - unpaid,
                paidEnd - paidStart - unpaid,
                unpaid,
                plannedBreaks,
                rests.size(),
                new EnumMap<>(HardRule.class));
        judge(plan, breaks, rests);
        return plan;
    }

    private long counted(LegShare share, long leg) {
        return share.secondsOf(leg, cleaner.employment().usualCommute().toSeconds());
    }

    private List<Long> chain(List<Integer> choices, long firstStart) {
        List<Long> starts = new ArrayList<>();
        starts.add(firstStart);
        for (int i = 1; i < visits.size(); i++) {
            long arrival = endOf(i - 1, starts.getLast(), choices) + leg(i);
            starts.add(open(i, choices.get(2 * i + 1), arrival + choices.get(2 * i)));
        }
        return starts;
    }

    private long endOf(int i, long start, List<Integer> choices) {
        return start + visits.get(i).service().toSeconds() + choices.get(2 * i + 1) * restLength();
    }

    private long restLength() {
        return rules.rests().stream()
                .mapToLong(rest -> rest.duration().toSeconds())
                .max()
                .orElse(0);
    }

    private long leg(int i) {
        return travelTimes.seconds(
                cleaner.travelMode(), travelTimes.indexOf(way.get(i)), travelTimes.indexOf(way.get(i + 1)));
    }

    private long seconds(LocalDateTime civil) {
        return known.computeIfAbsent(
                civil,
                time -> Duration.between(
                                problem.period()
                                        .firstDay()
                                        .atStartOfDay(problem.period().zone()),
                                time.atZone(problem.period().zone()))
                        .toSeconds());
    }

    /** The earliest start, or where absences cover it, the first moment after them. */
    private long freeFrom() {
        long free = seconds(shift.earliestStart());
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Absence absence : cleaner.absences()) {
                if (seconds(absence.from()) <= free && free < seconds(absence.until())) {
                    free = seconds(absence.until());
                    moved = true;
                }
            }
        }
        return free;
    }

    private @Nullable LocalDateTime pinnedStart(int i) {
        Pin pin = visits.get(i).pin();
        return pin == null ? null : pin.start();
    }

    /** Spans in which service with so many rests may start. */
    private List<Span> usable(int i, int rests) {
        long earliestStart = seconds(shift.earliestStart());
        long latestEnd = seconds(shift.latestEnd());
        List<TimeWindow> windows = new ArrayList<>(visits.get(i).windows());
        LocalDateTime pin = pinnedStart(i);
        if (pin != null) {
            windows = List.of(TimeWindow.of(pin, pin));
        }
        List<Span> usable = new ArrayList<>();
        for (TimeWindow window : windows) {
            long from = seconds(window.earliest());
            long until = seconds(window.latest());
            if (from > latestEnd || until < earliestStart) {
                continue;
            }
            if (window.mustEndBy() != null) {
                long service = visits.get(i).service().toSeconds() + rests * restLength();
                until = Math.min(until, seconds(window.mustEndBy()) - service);
            }
            if (until >= from) {
                usable.add(new Span(from, until));
            }
        }
        usable.sort(Comparator.comparingLong(Span::from));
        return usable;
    }

    private long open(int i, int rests, long moment) {
        return usable(i, rests).stream()
                .filter(span -> span.until() >= moment)
                .mapToLong(span -> Math.max(moment, span.from()))
                .min()
                .orElse(moment);
    }

    private long slack(int i, int rests, long start) {
        return usable(i, rests).stream()
                .filter(span -> span.from() <= start && start <= span.until())
                .mapToLong(span -> span.until() - start)
                .findFirst()
                .orElse(0);
    }

    private void judge(Plan plan, List<Span> breaks, List<Span> rests) {
        Map<HardRule, Long> violations = plan.violations();
        for (int i = 0; i < visits.size(); i++) {
            long start = plan.starts().get(i);
            LocalDateTime pin = pinnedStart(i);
            if (pin != null) {
                add(violations, HardRule.PINNED_START, Math.abs(start - seconds(pin)));
            } else {
                add(
                        violations,
                        HardRule.TIME_WINDOW,
                        windowMiss(i, start, plan.ends().get(i)));
            }
        }
        add(violations, HardRule.SHIFT_BOUNDS, seconds(shift.earliestStart()) - plan.departure());
        add(violations, HardRule.SHIFT_BOUNDS, plan.returnArrival() - seconds(shift.latestEnd()));
        Duration longest = shift.maxDuration();
        if (longest != null) {
            add(violations, HardRule.MAX_ROUTE_DURATION, plan.returnArrival() - plan.departure() - longest.toSeconds());
        }
        rules.judge(plan, breaks, rests);
    }

    static void add(Map<HardRule, Long> violations, HardRule rule, long seconds) {
        if (seconds > 0) {
            violations.merge(rule, seconds, Long::sum);
        }
    }

    private long windowMiss(int i, long start, long end) {
        return visits.get(i).windows().stream()
                .mapToLong(window -> {
                    long miss = Math.max(seconds(window.earliest()) - start, start - seconds(window.latest()));
                    return window.mustEndBy() == null ? miss : Math.max(miss, end - seconds(window.mustEndBy()));
                })
                .map(miss -> Math.max(miss, 0))
                .min()
                .orElseThrow();
    }

    private void addRemaining(Plan plan, Map<HardRule, Long> violations) {
        for (Absence absence : cleaner.absences()) {
            long from = Math.max(plan.departure(), seconds(absence.from()));
            long until = Math.min(plan.returnArrival(), seconds(absence.until()));
            add(violations, HardRule.AVAILABILITY, until - from);
        }
        for (int i = 0; i <= visits.size(); i++) {
            Duration maxLeg = cleaner.maxLeg();
            if (maxLeg != null) {
                add(violations, HardRule.REACH, leg(i) - maxLeg.toSeconds());
            } else if (leg(i) >= TravelTimes.UNREACHABLE) {
                add(violations, HardRule.REACH, TravelTimes.UNREACHABLE);
            }
        }
        Integer capacity = shift.capacity();
        if (capacity != null) {
            int load = visits.stream().mapToInt(Visit::load).sum();
            add(violations, HardRule.CAPACITY, 60L * (load - capacity));
        }
        rules.judgeProtectedDays(plan, visits, violations);
        visits.forEach(visit -> addPromises(visit, violations));
    }

    private void addPromises(Visit visit, Map<HardRule, Long> violations) {
        long service = visit.service().toSeconds();
        for (RequiredSkill required : visit.skills()) {
            int missing = required.minLevel() - cleaner.levelOn(required.skill(), day);
            add(violations, HardRule.SKILLS, missing * service);
        }
        Household household = householdOf(visit);
        boolean banned = household.bannedCleaners().contains(cleaner.id())
                || cleaner.bannedHouseholds().contains(household.id())
                || (!household.onlyCleaners().isEmpty()
                        && !household.onlyCleaners().contains(cleaner.id()));
        add(violations, HardRule.ALLOWED_PAIR, banned ? service : 0);
        boolean speechless =
                !household.languages().isEmpty() && Collections.disjoint(household.languages(), cleaner.languages());
        boolean avoided = !Collections.disjoint(household.traits(), cleaner.avoids());
        add(violations, HardRule.HOUSEHOLD_REQUIREMENTS, speechless || avoided ? service : 0);
        Pin pin = visit.pin();
        if (pin != null) {
            add(
                    violations,
                    HardRule.PINNED_CLEANER,
                    pin.cleaner() != null && !pin.cleaner().equals(cleaner.id()) ? service : 0);
            add(violations, HardRule.PINNED_DAY, pin.day() != null && !pin.day().equals(day) ? service : 0);
        }
    }

    private Household householdOf(Visit visit) {
        return problem.households().stream()
                .filter(household -> household.id().equals(visit.household()))
                .findFirst()
                .orElseThrow();
    }
}
