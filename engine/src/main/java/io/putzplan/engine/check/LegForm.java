package io.putzplan.engine.check;

import io.putzplan.engine.roster.VisitStop;

/** Whether a route allows every leg the travel time it takes, and no more. */
final class LegForm {

    private final ProblemFacts facts;
    private final Findings findings;

    LegForm(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(WorkedShift shift) {
        long left = shift.route().departure().toEpochSecond();
        for (int i = 0; i < shift.stops().size(); i++) {
            VisitStop stop = shift.stops().get(i);
            Subject subject = shift.subject(stop.visit());
            judgeLeg(
                    subject,
                    shift.legs().get(i),
                    facts.visit(stop.visit()) != null && previousIsKnown(shift, i),
                    new DeclaredLeg(left, stop.arrival().toEpochSecond(), stop.travelSeconds(), stop.travelMetres()));
            left = stop.end().toEpochSecond();
        }
        judgeLeg(
                shift.subject(),
                shift.legs().getLast(),
                previousIsKnown(shift, shift.stops().size()),
                new DeclaredLeg(
                        left,
                        shift.onTheWay().end(),
                        shift.route().returnTravelSeconds(),
                        shift.route().returnTravelMetres()));
    }

    private boolean previousIsKnown(WorkedShift shift, int index) {
        return index == 0 || facts.visit(shift.stops().get(index - 1).visit()) != null;
    }

    /** A leg as the roster has it: from leaving to arrival, in seconds since the epoch. */
    private record DeclaredLeg(long left, long arrival, int seconds, int metres) {}

    private void judgeLeg(Subject subject, Leg leg, boolean hasKnownEnds, DeclaredLeg declared) {
        if (!leg.isKnown()) {
            if (hasKnownEnds) {
                findings.malformed("noTravelTime", subject, 1, "no travel time for the leg, must be known");
            }
            return;
        }
        long earliest = declared.left() + leg.seconds();
        if (declared.arrival() < earliest) {
            findings.malformed(
                    "arrivalTooEarly",
                    subject,
                    earliest - declared.arrival(),
                    "arrival " + moment(declared.arrival()) + ", must be " + moment(earliest)
                            + " after leaving " + moment(declared.left()) + " and " + Wording.duration(leg.seconds())
                            + " of travel");
        }
        if (declared.arrival() > earliest) {
            findings.malformed(
                    "idleUndeclared",
                    subject,
                    declared.arrival() - earliest,
                    "arrival " + moment(declared.arrival()) + ", must be " + moment(earliest)
                            + " or the time between a declared wait or break");
        }
        if (declared.seconds() != leg.seconds()) {
            findings.malformed(
                    "travelSeconds",
                    subject,
                    Math.abs((long) declared.seconds() - leg.seconds()),
                    "travel " + declared.seconds() + " s, must be " + leg.seconds() + " s");
        }
        if (declared.metres() != leg.metres()) {
            findings.malformed(
                    "travelMetres", subject, 1, "travel " + declared.metres() + " m, must be " + leg.metres() + " m");
        }
    }

    private String moment(long epochSecond) {
        return facts.wording().moment(epochSecond);
    }
}
