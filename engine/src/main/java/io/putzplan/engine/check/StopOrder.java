package io.putzplan.engine.check;

import io.putzplan.engine.roster.BreakStop;
import io.putzplan.engine.roster.Stop;
import io.putzplan.engine.roster.VisitStop;
import java.util.List;

/** Whether the stops of a route follow one another. */
final class StopOrder {

    private final ProblemFacts facts;
    private final Findings findings;

    StopOrder(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(WorkedShift shift) {
        shift.route().stops().forEach(stop -> judgeDirection(shift, stop));
        judgeOrder(shift, shift.route().stops());
        judgeOverlaps(shift, shift.stops());
        judgeOverlaps(shift, shift.route().breaks().toList());
    }

    private void judgeDirection(WorkedShift shift, Stop stop) {
        long start = stop.start().toEpochSecond();
        long end = stop.end().toEpochSecond();
        if (end <= start) {
            findings.malformed(
                    "backwards",
                    subjectOf(shift, stop),
                    start - end,
                    nameOf(stop) + facts.wording().range(start, end) + ", must end after it starts");
        }
    }

    private void judgeOrder(WorkedShift shift, List<Stop> stops) {
        for (int i = 1; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            long bound = stops.get(i - 1).start().toEpochSecond();
            long start = stop.start().toEpochSecond();
            if (start < bound) {
                findings.malformed(
                        "outOfOrder",
                        subjectOf(shift, stop),
                        bound - start,
                        nameOf(stop) + "starts " + facts.wording().moment(start) + ", must not start before the stop "
                                + "listed before it, " + facts.wording().moment(bound));
            }
        }
    }

    /** Judges stops of one kind, of which no two may overlap. */
    private void judgeOverlaps(WorkedShift shift, List<? extends Stop> stops) {
        for (int i = 1; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            Stop previous = stops.get(i - 1);
            Span span = new Span(stop.start().toEpochSecond(), stop.end().toEpochSecond());
            Span before =
                    new Span(previous.start().toEpochSecond(), previous.end().toEpochSecond());
            long overlap = span.intersection(before).seconds();
            if (overlap > 0) {
                findings.malformed(
                        "overlap",
                        subjectOf(shift, stop),
                        overlap,
                        nameOf(stop) + "overlaps the one before it by " + Wording.duration(overlap)
                                + ", must begin after its end");
            }
        }
    }

    private static String nameOf(Stop stop) {
        return switch (stop) {
            case VisitStop visit -> "service ";
            case BreakStop pause ->
                switch (pause.kind()) {
                    case UNPAID_BREAK -> "unpaid break ";
                    case PAID_REST -> "paid rest ";
                };
        };
    }

    private static Subject subjectOf(WorkedShift shift, Stop stop) {
        return stop instanceof VisitStop visit ? shift.subject(visit.visit()) : shift.subject();
    }
}
