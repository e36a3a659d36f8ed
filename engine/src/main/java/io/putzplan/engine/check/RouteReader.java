package io.putzplan.engine.check;

import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegShare;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.roster.BreakKind;
import io.putzplan.engine.roster.BreakStop;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.VisitStop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the clock times of routes. */
final class RouteReader {

    private final ProblemFacts facts;

    RouteReader(ProblemFacts facts) {
        this.facts = facts;
    }

    /** The routes of {@code cleaner} with at least one visit, by day and departure. */
    List<WorkedShift> shiftsOf(Cleaner cleaner, List<Route> routes) {
        return routes.stream()
                .filter(route -> route.cleaner().equals(cleaner.id()))
                .filter(route -> route.visits().findAny().isPresent())
                .sorted(Comparator.comparing(Route::day)
                        .thenComparing(route -> route.departure().toInstant()))
                .map(route -> read(route, cleaner))
                .toList();
    }

    private WorkedShift read(Route route, Cleaner cleaner) {
        Shift shift = ProblemFacts.shiftOn(cleaner, route.day());
        WorkTimeDefinition workTime = facts.law().workTimeOn(route.day(), cleaner);
        List<VisitStop> stops = route.visits().toList();
        List<Leg> legs = legs(stops, cleaner, shift);
        Span onTheWay =
                new Span(route.departure().toEpochSecond(), route.arrival().toEpochSecond());
        long commute = cleaner.employment().usualCommute().toSeconds();
        Span serving = new Span(
                stops.getFirst().start().toEpochSecond(), stops.getLast().end().toEpochSecond());
        return new WorkedShift(
                route,
                cleaner,
                shift,
                stops,
                served(stops),
                legs,
                onTheWay,
                reaching(
                        onTheWay,
                        serving,
                        commute,
                        workTime.firstLeg().countsForLimits(),
                        workTime.lastLeg().countsForLimits()),
                reaching(
                        onTheWay,
                        serving,
                        commute,
                        workTime.firstLeg().paid(),
                        workTime.lastLeg().paid()),
                offDuty(route, stops, legs, workTime.minOffDuty().toSeconds()),
                rests(route, stops),
                workTime);
    }

    /** {@code serving} with what counts of the legs before and after it. */
    private static Span reaching(Span onTheWay, Span serving, long commute, LegShare firstLeg, LegShare lastLeg) {
        return new Span(
                serving.start() - firstLeg.secondsOf(serving.start() - onTheWay.start(), commute),
                serving.end() + lastLeg.secondsOf(onTheWay.end() - serving.end(), commute));
    }

    private List<ServedVisit> served(List<VisitStop> stops) {
        List<ServedVisit> served = new ArrayList<>();
        for (VisitStop stop : stops) {
            Visit visit = facts.visit(stop.visit());
            if (visit != null) {
                served.add(new ServedVisit(stop, visit, facts.householdOf(visit), serviceOf(stop)));
            }
        }
        return served;
    }

    private List<Leg> legs(List<VisitStop> stops, Cleaner cleaner, @Nullable Shift shift) {
        List<Leg> legs = new ArrayList<>();
        Location from = shift == null || shift.startPlace() == null ? cleaner.home() : shift.startPlace();
        for (VisitStop stop : stops) {
            Visit visit = facts.visit(stop.visit());
            Location to = visit == null ? null : facts.householdOf(visit).location();
            legs.add(legBetween(cleaner, from, to));
            from = to;
        }
        Location end = shift == null || shift.endPlace() == null ? cleaner.home() : shift.endPlace();
        legs.add(legBetween(cleaner, from, end));
        return legs;
    }

    private Leg legBetween(Cleaner cleaner, @Nullable Location from, @Nullable Location to) {
        return from == null || to == null ? Leg.UNKNOWN : facts.leg(cleaner.travelMode(), from, to);
    }

    /** Travelling is never off duty, so idle time begins with the arrival that the leg allows. */
    private static List<Span> offDuty(Route route, List<VisitStop> stops, List<Leg> legs, long minSeconds) {
        List<Span> declared = Span.union(spansOf(route, BreakKind.UNPAID_BREAK).toList());
        List<Span> offDuty = new ArrayList<>();
        long left = route.departure().toEpochSecond();
        for (int i = 0; i < stops.size(); i++) {
            VisitStop stop = stops.get(i);
            long arrival =
                    Math.max(stop.arrival().toEpochSecond(), left + legs.get(i).seconds());
            Span idle = new Span(arrival, stop.start().toEpochSecond());
            offDuty.addAll(idle.partsOf(declared));
            left = stop.end().toEpochSecond();
        }
        return Span.union(offDuty).stream()
                .filter(span -> span.seconds() >= minSeconds)
                .toList();
    }

    private static List<Span> rests(Route route, List<VisitStop> stops) {
        List<Span> declared = Span.union(spansOf(route, BreakKind.PAID_REST).toList());
        return Span.union(stops.stream()
                .flatMap(stop -> serviceOf(stop).partsOf(declared).stream())
                .toList());
    }

    private static Stream<Span> spansOf(Route route, BreakKind kind) {
        return route.breaks().filter(stop -> stop.kind() == kind).map(RouteReader::spanOf);
    }

    static Span spanOf(BreakStop stop) {
        return new Span(stop.start().toEpochSecond(), stop.end().toEpochSecond());
    }

    static Span serviceOf(VisitStop stop) {
        return new Span(stop.start().toEpochSecond(), stop.end().toEpochSecond());
    }

    /** From arrival to service start, as declared. */
    static Span idleBefore(VisitStop stop) {
        return new Span(stop.arrival().toEpochSecond(), stop.start().toEpochSecond());
    }
}
