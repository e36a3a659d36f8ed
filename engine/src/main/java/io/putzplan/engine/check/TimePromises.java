package io.putzplan.engine.check;

import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TimeWindow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/** When the cleaner may work and when the household was promised service. */
final class TimePromises {

    private final ProblemFacts facts;
    private final Findings findings;

    TimePromises(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(WorkedShift worked) {
        Shift shift = worked.shift();
        if (shift != null) {
            judgeBounds(worked, shift);
        }
        worked.cleaner().absences().forEach(absence -> judgeAbsence(worked, absence));
        for (ServedVisit served : worked.served()) {
            Pin pin = served.visit().pin();
            LocalDateTime start = pin == null ? null : pin.start();
            if (start == null) {
                judgeWindows(worked, served);
            } else {
                judgePinnedStart(worked, served, start);
            }
            LocalDate day = pin == null ? null : pin.day();
            if (day != null && !day.equals(worked.day())) {
                findings.add(
                        Rule.PINNED_DAY,
                        Clause.PINNED_DAY,
                        worked.subject(served.visit().id()),
                        served.visit().service().toSeconds(),
                        "served on " + Wording.day(worked.day()) + ", must be served on " + Wording.day(day));
            }
        }
    }

    private void judgeBounds(WorkedShift worked, Shift shift) {
        Span route = worked.onTheWay();
        Span bounds = new Span(facts.epochSecond(shift.earliestStart()), facts.epochSecond(shift.latestEnd()));
        long outside = Math.max(0, bounds.start() - route.start()) + Math.max(0, route.end() - bounds.end());
        findings.add(
                Rule.SHIFT_BOUNDS,
                Clause.SHIFT_BOUNDS,
                worked.subject(),
                outside,
                "route " + range(route) + ", must lie within " + range(bounds));
    }

    private void judgeAbsence(WorkedShift worked, Absence absence) {
        Span away = new Span(facts.epochSecond(absence.from()), facts.epochSecond(absence.until()));
        findings.add(
                Rule.AVAILABILITY,
                Clause.ABSENCE,
                worked.subject(),
                worked.onTheWay().intersection(away).seconds(),
                "route " + range(worked.onTheWay()) + ", must not overlap the absence "
                        + absence.kind().name().toLowerCase(Locale.ROOT) + " " + range(away));
    }

    private void judgeWindows(WorkedShift worked, ServedVisit served) {
        long least = Long.MAX_VALUE;
        String nearest = "";
        for (TimeWindow window : served.visit().windows()) {
            long distance = distance(window, served.service());
            if (distance < least) {
                least = distance;
                nearest = words(window);
            }
        }
        if (least < Long.MAX_VALUE) {
            findings.add(
                    Rule.TIME_WINDOW,
                    Clause.WINDOW,
                    worked.subject(served.visit().id()),
                    least,
                    "service " + range(served.service()) + ", must " + nearest);
        }
    }

    private long distance(TimeWindow window, Span service) {
        long early = facts.epochSecond(window.earliest()) - service.start();
        long late = service.start() - facts.epochSecond(window.latest());
        LocalDateTime mustEndBy = window.mustEndBy();
        long overrun = mustEndBy == null ? 0 : service.end() - facts.epochSecond(mustEndBy);
        return Math.max(Math.max(early, late), Math.max(overrun, 0));
    }

    private String words(TimeWindow window) {
        LocalDateTime mustEndBy = window.mustEndBy();
        String start =
                "start " + range(new Span(facts.epochSecond(window.earliest()), facts.epochSecond(window.latest())));
        return mustEndBy == null
                ? start
                : start + " and end by " + facts.wording().moment(facts.epochSecond(mustEndBy));
    }

    private void judgePinnedStart(WorkedShift worked, ServedVisit served, LocalDateTime start) {
        long promised = facts.epochSecond(start);
        findings.add(
                Rule.PINNED_START,
                Clause.PINNED_START,
                worked.subject(served.visit().id()),
                Math.abs(served.service().start() - promised),
                "starts " + facts.wording().moment(served.service().start()) + ", must start "
                        + facts.wording().moment(promised));
    }

    private String range(Span span) {
        return facts.wording().range(span.start(), span.end());
    }
}
