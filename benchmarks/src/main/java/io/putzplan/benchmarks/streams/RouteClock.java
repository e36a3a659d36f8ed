package io.putzplan.benchmarks.streams;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RouteTimeline;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.PlanningPeriod;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places routes. Of each shift it remembers the last two routes, so that a move tried and taken back places nothing twice.
 * Not safe for use by several threads.
 */
final class RouteClock {

    private final RouteTimeline timeline;
    private final RoutePricing pricing;
    private final ShiftFacts[] facts;
    private final @Nullable StreamRoute[] latest;
    private final @Nullable StreamRoute[] earlier;
    private int[] indices = new int[16];

    RouteClock(CompiledProblem problem, RulePack rules) {
        timeline = new RouteTimeline(problem);
        pricing = new RoutePricing(problem);
        facts = facts(problem, rules);
        latest = new StreamRoute[facts.length];
        earlier = new StreamRoute[facts.length];
    }

    /** The route of the shift at {@code shift} with {@code visits}, of which there is at least one. */
    StreamRoute routeOf(int shift, List<StreamVisit> visits) {
        StreamRoute route = latest[shift];
        if (route != null && route.isOf(visits)) {
            return route;
        }
        StreamRoute before = earlier[shift];
        StreamRoute wanted = before != null && before.isOf(visits) ? before : place(shift, visits);
        earlier[shift] = route;
        latest[shift] = wanted;
        return wanted;
    }

    private StreamRoute place(int shift, List<StreamVisit> visits) {
        int count = visits.size();
        if (indices.length < count) {
            indices = new int[2 * count];
        }
        for (int i = 0; i < count; i++) {
            indices[i] = visits.get(i).getIndex();
        }
        timeline.place(shift, indices, count);
        return new StreamRoute(timeline, facts[shift], pricing.price(timeline, facts[shift].cleaner()));
    }

    private static ShiftFacts[] facts(CompiledProblem problem, RulePack rules) {
        List<StreamCleaner> cleaners = cleaners(problem);
        LocalDate firstDay = problem.problem().period().firstDay();
        LocalDate firstWeek = firstDay.with(
                TemporalAdjusters.previousOrSame(problem.problem().period().weekStart()));
        List<Map<Long, StreamWeek>> weeks = new ArrayList<>();
        cleaners.forEach(cleaner -> weeks.add(new HashMap<>()));
        ShiftFacts[] facts = new ShiftFacts[problem.shiftCount()];
        for (int shift = 0; shift < facts.length; shift++) {
            int index = problem.cleanerOf(shift);
            Cleaner cleaner = problem.problem().cleaners().get(index);
            LocalDate day = problem.dayOf(shift);
            long number = ChronoUnit.WEEKS.between(firstWeek, day);
            StreamWeek week = weeks.get(index)
                    .computeIfAbsent(
                            number,
                            weekNumber -> week(
                                    cleaner,
                                    weekNumber,
                                    firstWeek,
                                    problem.problem().period(),
                                    rules));
            List<Long> rests = Stream.concat(
                            rules.termsOn(day, MinDailyRest.class).map(MinDailyRest::rest).stream(),
                            Stream.ofNullable(cleaner.contract().minDailyRest()))
                    .map(Duration::toSeconds)
                    .toList();
            facts[shift] = new ShiftFacts(cleaners.get(index), week, rests);
        }
        return facts;
    }

    private static StreamWeek week(
            Cleaner cleaner, long number, LocalDate firstWeek, PlanningPeriod period, RulePack rules) {
        LocalDate begin = firstWeek.plusWeeks(number);
        LocalDate end = begin.plusDays(6);
        LocalDate last = end.isAfter(period.lastDay()) ? period.lastDay() : end;
        return number == 0
                ? new StreamWeek(
                        cleaner,
                        period.firstDay(),
                        last,
                        cleaner.history().workedThisWeek().toSeconds(),
                        rules)
                : new StreamWeek(cleaner, begin, last, 0, rules);
    }

    private static List<StreamCleaner> cleaners(CompiledProblem problem) {
        List<StreamCleaner> cleaners = new ArrayList<>();
        for (Cleaner cleaner : problem.problem().cleaners()) {
            LocalDateTime lastEnd = cleaner.history().lastShiftEnd();
            Set<String> preferredBy = problem.problem().households().stream()
                    .filter(household -> household.preferredCleaners().contains(cleaner.id()))
                    .map(Household::id)
                    .collect(Collectors.toUnmodifiableSet());
            cleaners.add(new StreamCleaner(
                    lastEnd == null ? null : problem.toSecond(lastEnd),
                    cleaner.contract().mileageCentsPerKm(),
                    preferredBy));
        }
        return cleaners;
    }
}
