package io.putzplan.engine.check;

import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.VisitStop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clock facts of one route.
 *
 * @param route what the roster says
 * @param cleaner who works
 * @param shift shift of that day; null when the cleaner has none
 * @param stops visit stops in order, at least one
 * @param served those of them that the problem knows
 * @param legs legs to each of {@code stops} and to the end place, so one more than stops
 * @param onTheWay from departure to arrival at the end place
 * @param workSpan from the beginning to the end of work, unpaid breaks included
 * @param paidSpan from the beginning to the end of pay, unpaid breaks included
 * @param offDuty unpaid breaks that are truly off duty: declared, between arrival and service start, long enough
 * @param rests parts of declared paid rests that lie inside a service
 * @param workTime definition in force on the day
 */
record WorkedShift(
        Route route,
        Cleaner cleaner,
        @Nullable Shift shift,
        List<VisitStop> stops,
        List<ServedVisit> served,
        List<Leg> legs,
        Span onTheWay,
        Span workSpan,
        Span paidSpan,
        List<Span> offDuty,
        List<Span> rests,
        WorkTimeDefinition workTime) {

    LocalDate day() {
        return route.day();
    }

    /** Work in the sense of limits, breaks and rest, in seconds. */
    long workSeconds() {
        return workSpan.seconds() - Span.total(breaks());
    }

    /** The part of that which is done within {@code span}. */
    long workSecondsIn(Span span) {
        return workSpan.intersection(span).seconds() - Span.total(span.partsOf(breaks()));
    }

    /** The parts of the shift that belong to a visit each: from the leg to it, as far as that counts, to the end of its service. */
    List<Stay> stays() {
        List<Stay> stays = new ArrayList<>();
        long from = workSpan.start();
        for (int i = 0; i < stops.size(); i++) {
            Span service = RouteReader.serviceOf(stops.get(i));
            if (stays.size() < served.size() && served.get(stays.size()).stop().equals(stops.get(i))) {
                long until = i == stops.size() - 1 ? workSpan.end() : service.end();
                stays.add(new Stay(served.get(stays.size()), new Span(from, until)));
            }
            from = service.end();
        }
        return stays;
    }

    /**
     * The part of a shift that belongs to one visit.
     *
     * @param visit which
     * @param span from the beginning of the leg that leads to it
     */
    record Stay(ServedVisit visit, Span span) {}

    /** Paid time in seconds. */
    long paidSeconds() {
        return paidSpan.seconds() - Span.total(paidSpan.partsOf(offDuty));
    }

    /** Unpaid breaks between the beginning and the end of work. */
    List<Span> breaks() {
        return workSpan.partsOf(offDuty);
    }

    /** Unpaid breaks of at least {@code seconds}. */
    List<Span> breaksOfAtLeast(long seconds) {
        return breaks().stream().filter(pause -> pause.seconds() >= seconds).toList();
    }

    Subject subject() {
        return new Subject(cleaner.id(), day(), null);
    }

    Subject subject(String visit) {
        return new Subject(cleaner.id(), day(), visit);
    }
}
