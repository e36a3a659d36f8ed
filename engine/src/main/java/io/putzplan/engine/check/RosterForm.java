package io.putzplan.engine.check;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.UnassignedVisit;
import io.putzplan.engine.roster.VisitStop;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Whether a roster is about its problem: every id known, every visit in exactly one place. */
final class RosterForm {

    private final ProblemFacts facts;
    private final Findings findings;

    RosterForm(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    /** Judges {@code roster}, of whose routes {@code complete} can be read. */
    void judge(Roster roster, List<Route> complete) {
        String problem = facts.problem().id();
        if (!Objects.equals(roster.problem(), problem)) {
            findings.malformed(
                    "problem",
                    Subject.ROSTER,
                    1,
                    "answers problem \"" + roster.problem() + "\", must answer \"" + problem + "\"");
        }
        complete.forEach(this::judgeIds);
        judgeOneRoutePerDay(complete);
        judgePlaces(roster);
    }

    private void judgeIds(Route route) {
        Cleaner cleaner = facts.cleaner(route.cleaner());
        Subject subject = new Subject(route.cleaner(), route.day(), null);
        if (cleaner == null) {
            findings.malformed("unknownCleaner", subject, 1, "no such cleaner, must be one of the problem");
        } else if (ProblemFacts.shiftOn(cleaner, route.day()) == null) {
            findings.malformed("noShift", subject, 1, "route without a shift, must be on a day with one");
        }
        if (route.visits().findAny().isEmpty()) {
            findings.malformed("emptyRoute", subject, 1, "route without a visit, must have at least one");
        }
        for (VisitStop stop : route.visits().toList()) {
            if (facts.visit(stop.visit()) == null) {
                findings.malformed(
                        "unknownVisit",
                        new Subject(route.cleaner(), route.day(), stop.visit()),
                        1,
                        "no such visit, must be one of the problem");
            }
        }
    }

    private void judgeOneRoutePerDay(List<Route> routes) {
        record CleanerDay(String cleaner, LocalDate day) {}
        Set<CleanerDay> seen = new HashSet<>();
        for (Route route : routes) {
            if (!seen.add(new CleanerDay(route.cleaner(), route.day()))) {
                findings.malformed(
                        "twoRoutes",
                        new Subject(route.cleaner(), route.day(), null),
                        1,
                        "another route on the same day, must be one route per cleaner and day");
            }
        }
    }

    private void judgePlaces(Roster roster) {
        Map<String, Integer> served = new HashMap<>();
        roster.routes().stream().flatMap(Route::visits).forEach(stop -> served.merge(stop.visit(), 1, Integer::sum));
        Map<String, Integer> unassigned = new HashMap<>();
        for (UnassignedVisit left : roster.unassigned()) {
            unassigned.merge(left.visit(), 1, Integer::sum);
            if (facts.visit(left.visit()) == null) {
                findings.malformed(
                        "unknownVisit",
                        Subject.ofVisit(left.visit()),
                        1,
                        "unassigned but no such visit, must be one of the problem");
            }
        }
        for (Visit visit : facts.problem().visits()) {
            judgePlace(visit, served.getOrDefault(visit.id(), 0), unassigned.getOrDefault(visit.id(), 0));
        }
    }

    private void judgePlace(Visit visit, int served, int unassigned) {
        Subject subject = Subject.ofVisit(visit.id());
        if (served > 1) {
            findings.malformed("visitTwice", subject, 1, "served " + served + " times, must be at most once");
        }
        if (unassigned > 1) {
            findings.malformed(
                    "unassignedTwice", subject, 1, "unassigned " + unassigned + " times, must be at most once");
        }
        if (served > 0 && unassigned > 0) {
            findings.malformed("servedAndUnassigned", subject, 1, "served and unassigned, must be one of both");
        }
        if (served == 0 && unassigned == 0) {
            findings.malformed("visitMissing", subject, 1, "on no route and not unassigned, must be one of both");
        }
    }
}
