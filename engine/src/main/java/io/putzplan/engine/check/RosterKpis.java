package io.putzplan.engine.check;

import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Priority;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.roster.CleanerKpis;
import io.putzplan.engine.roster.Continuity;
import io.putzplan.engine.roster.Kpis;
import io.putzplan.engine.roster.Lateness;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.TimeSplit;
import io.putzplan.engine.roster.VisitStop;
import io.putzplan.engine.travel.TravelTimes;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Computes {@link Kpis} from the clock times of a roster. */
public final class RosterKpis {

    private final ProblemFacts facts;
    private final RulePack rules;
    private final RosterChecker checker;

    /**
     * KPIs of rosters of {@code problem} under {@code rules}.
     *
     * @throws io.putzplan.engine.problem.InvalidProblemException when a history lacks what {@code rules} ask for and the employer
     *     refuses to assume it
     */
    public RosterKpis(RosterProblem problem, TravelTimes travelTimes, RulePack rules) {
        this.facts = new ProblemFacts(problem, travelTimes, rules);
        this.rules = rules;
        this.checker = new RosterChecker(problem, travelTimes, rules);
    }

    /** The KPIs of {@code roster}; routes that do not state everything are left out. */
    public Kpis of(Roster roster) {
        List<CleanerWork> work = CleanerWork.of(facts, roster);
        PayLedger ledger = PayLedger.of(facts, rules, work);
        List<CleanerKpis> cleaners = work.stream()
                .map(own -> kpisOf(own, ledger.weeksOf(own.cleaner().id())))
                .toList();
        Set<String> served = roster.routes().stream()
                .flatMap(route -> route.visits())
                .map(VisitStop::visit)
                .collect(Collectors.toCollection(HashSet::new));
        return new Kpis(
                countByPriority(visit -> served.contains(visit.id())),
                countByPriority(visit -> !served.contains(visit.id())),
                mandatoryServedShare(served),
                cleaners.stream().map(CleanerKpis::time).reduce(TimeSplit.NONE, TimeSplit::plus),
                cleaners.stream().mapToLong(CleanerKpis::overtimeSeconds).sum(),
                cleaners.stream().mapToLong(CleanerKpis::wageCents).sum(),
                cleaners.stream().mapToLong(CleanerKpis::mileageCents).sum(),
                cleaners.stream().mapToLong(CleanerKpis::travelMetres).sum(),
                continuity(work),
                lateness(work),
                checker.judge(roster).tightestMargins(),
                cleaners);
    }

    private Map<Priority, Integer> countByPriority(Predicate<Visit> counted) {
        Map<Priority, Integer> counts = new EnumMap<>(Priority.class);
        facts.problem().visits().stream()
                .filter(counted)
                .forEach(visit -> counts.merge(visit.priority(), 1, Integer::sum));
        return counts;
    }

    private double mandatoryServedShare(Set<String> served) {
        List<Visit> mandatory =
                facts.problem().visits().stream().filter(Visit::isMandatory).toList();
        long kept =
                mandatory.stream().filter(visit -> served.contains(visit.id())).count();
        return mandatory.isEmpty() ? 1 : (double) kept / mandatory.size();
    }

    private static CleanerKpis kpisOf(CleanerWork work, List<PayWeek> weeks) {
        return new CleanerKpis(
                work.cleaner().id(),
                work.shifts().size(),
                work.served().size(),
                work.shifts().stream().map(RosterKpis::split).reduce(TimeSplit.NONE, TimeSplit::plus),
                work.cleaner().contract().weeklyHours().toSeconds(),
                weeks.stream()
                        .mapToLong(week -> week.secondsOf(PayKind.OVERTIME))
                        .sum(),
                weeks.stream().mapToLong(PayWeek::wageCents).sum(),
                weeks.stream().mapToLong(PayWeek::mileageCents).sum(),
                work.shifts().stream().mapToLong(Mileage::metres).sum());
    }

    private static TimeSplit split(WorkedShift shift) {
        long allLegs = shift.legs().stream().mapToLong(Leg::seconds).sum();
        long homeLegs = (long) shift.legs().getFirst().seconds()
                + shift.legs().getLast().seconds();
        long atHomes = 0;
        long idle = 0;
        for (VisitStop stop : shift.stops()) {
            atHomes += RouteReader.serviceOf(stop).seconds();
            idle += RouteReader.idleBefore(stop).seconds();
        }
        long rests = Span.total(shift.rests());
        long offDuty = Span.total(shift.offDuty());
        return new TimeSplit(
                atHomes - rests,
                allLegs - homeLegs,
                homeLegs,
                Math.max(0, idle - offDuty),
                rests,
                offDuty,
                shift.workSeconds(),
                shift.paidSeconds());
    }

    private Lateness lateness(List<CleanerWork> work) {
        LongSummaryStatistics late = work.stream()
                .flatMap(cleaner -> cleaner.served().stream())
                .mapToLong(facts::lateSeconds)
                .filter(seconds -> seconds > 0)
                .summaryStatistics();
        return new Lateness((int) late.getCount(), late.getSum(), late.getCount() == 0 ? 0 : late.getMax());
    }

    private static Continuity continuity(List<CleanerWork> work) {
        Map<String, Set<String>> cleanersByHousehold = new TreeMap<>();
        int preferred = 0;
        for (CleanerWork cleaner : work) {
            String id = cleaner.cleaner().id();
            for (ServedVisit served : cleaner.served()) {
                cleanersByHousehold
                        .computeIfAbsent(served.household().id(), household -> new TreeSet<>())
                        .add(id);
                preferred += served.household().preferredCleaners().contains(id) ? 1 : 0;
            }
        }
        List<Integer> counts =
                cleanersByHousehold.values().stream().map(Set::size).sorted().toList();
        double mean = counts.stream().mapToInt(Integer::intValue).average().orElse(0);
        int percentile90 = counts.isEmpty() ? 0 : counts.get(Math.ceilDiv(9 * counts.size(), 10) - 1);
        return new Continuity(counts.size(), mean, percentile90, preferred);
    }
}
