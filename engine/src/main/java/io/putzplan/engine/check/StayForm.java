package io.putzplan.engine.check;

import io.putzplan.engine.roster.BreakKind;
import io.putzplan.engine.roster.BreakStop;
import io.putzplan.engine.roster.VisitStop;
import java.util.List;

/** Whether services, waits, breaks and rests are what they are declared to be. */
final class StayForm {

    private final ProblemFacts facts;
    private final Findings findings;

    StayForm(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(WorkedShift shift) {
        shift.served().forEach(served -> judgeService(shift, served));
        shift.stops().forEach(stop -> judgeWaiting(shift, stop));
        shift.route().breaks().forEach(pause -> judgeBreak(shift, pause));
    }

    private void judgeService(WorkedShift shift, ServedVisit served) {
        long needed = served.visit().service().toSeconds()
                + Span.total(served.service().partsOf(shift.rests()));
        long given = served.service().end() - served.service().start();
        if (given != needed) {
            findings.malformed(
                    given < needed ? "serviceTooShort" : "serviceTooLong",
                    shift.subject(served.visit().id()),
                    Math.abs(given - needed),
                    "service " + Wording.duration(given) + ", must be " + Wording.duration(needed)
                            + " with the rests inside");
        }
    }

    private void judgeWaiting(WorkedShift shift, VisitStop stop) {
        Span idle = RouteReader.idleBefore(stop);
        Subject subject = shift.subject(stop.visit());
        if (idle.end() < idle.start()) {
            findings.malformed(
                    "startBeforeArrival",
                    subject,
                    idle.start() - idle.end(),
                    "service starts " + moment(idle.end()) + ", must not start before arrival " + moment(idle.start()));
        }
        List<Span> breaks = Span.union(shift.route()
                .breaks()
                .filter(pause -> pause.kind() == BreakKind.UNPAID_BREAK)
                .map(RouteReader::spanOf)
                .toList());
        long waiting = idle.seconds() - Span.total(idle.partsOf(breaks));
        if (stop.waitingSeconds() != waiting) {
            findings.malformed(
                    stop.waitingSeconds() < waiting ? "idleUndeclared" : "waitingSeconds",
                    subject,
                    Math.abs(stop.waitingSeconds() - waiting),
                    "waiting " + stop.waitingSeconds() + " s, must be " + waiting + " s of idle time that is no break");
        }
    }

    private void judgeBreak(WorkedShift shift, BreakStop pause) {
        Span span = RouteReader.spanOf(pause);
        boolean unpaid = pause.kind() == BreakKind.UNPAID_BREAK;
        long inside = shift.stops().stream()
                .map(stop -> unpaid ? RouteReader.idleBefore(stop) : RouteReader.serviceOf(stop))
                .mapToLong(place -> place.intersection(span).seconds())
                .max()
                .orElse(0);
        if (inside < span.seconds()) {
            findings.malformed(
                    unpaid ? "breakOutsideIdleTime" : "restOutsideVisit",
                    shift.subject(),
                    span.seconds() - inside,
                    (unpaid ? "unpaid break " : "paid rest ")
                            + range(span.start(), span.end())
                            + (unpaid
                                    ? ", must lie between an arrival and its service start"
                                    : ", must lie inside a visit"));
        }
        long shortest = shift.workTime().minOffDuty().toSeconds();
        if (unpaid && span.seconds() < shortest) {
            findings.malformed(
                    "breakTooShort",
                    shift.subject(),
                    shortest - span.seconds(),
                    "unpaid break " + Wording.duration(span.seconds()) + ", must be at least "
                            + Wording.duration(shortest) + " to be off duty");
        }
    }

    private String moment(long epochSecond) {
        return facts.wording().moment(epochSecond);
    }

    private String range(long from, long to) {
        return facts.wording().range(from, to);
    }
}
