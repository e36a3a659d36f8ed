package io.putzplan.engine.check;

import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.VisitStop;
import io.putzplan.engine.travel.TravelTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parts of a roster's cost that follow from its clock times alone, computed without what builds rosters.
 *
 * <p>The nuisance of idle time is not among them: it depends on which breaks were planned, which clock times do not tell.
 *
 * @param unassignedPoints points for mandatory visits on no route
 * @param wageCents wages owed for the period, with everything the pay ledger counts as wages
 * @param travelCents mileage reimbursed
 * @param preferenceCents price of starts outside preferred windows
 * @param usedShiftCents price of the shifts with a route
 * @param travelTimeCents price of travel by the minute
 * @param latenessCents price of starts after the due time
 * @param largestLatenessCents price of the largest lateness
 * @param creditCents credit for preferred cleaners, and prizes of served visits
 */
public record RosterAudit(
        long unassignedPoints,
        long wageCents,
        long travelCents,
        long preferenceCents,
        long usedShiftCents,
        long travelTimeCents,
        long latenessCents,
        long largestLatenessCents,
        long creditCents) {

    private static final long NEAR_SECONDS = 15 * 60;

    /**
     * Prices {@code roster}; what its routes do not state completely costs nothing.
     *
     * @throws io.putzplan.engine.problem.InvalidProblemException when a history lacks what {@code rules} ask for and the employer
     *     refuses to assume it
     */
    public static RosterAudit of(RosterProblem problem, TravelTimes travelTimes, RulePack rules, Roster roster) {
        ProblemFacts facts = new ProblemFacts(problem, travelTimes, rules);
        List<CleanerWork> all = CleanerWork.of(facts, roster);
        PayLedger ledger = PayLedger.of(facts, rules, all);
        long preferences = 0;
        long usedShifts = 0;
        long travelTime = 0;
        long lateness = 0;
        long largest = 0;
        long credit = 0;
        for (CleanerWork work : all) {
            travelTime += work.shifts().stream()
                    .mapToLong(shift -> travelTimeCents(problem.prices(), shift))
                    .sum();
            usedShifts += problem.prices().usedShift() * work.shifts().size();
            for (ServedVisit served : work.served()) {
                preferences += preferenceCents(facts, served);
                long late = facts.lateSeconds(served);
                lateness += perMinute(problem.prices().latePerMinute(), late);
                largest = Math.max(largest, late);
                credit += served.visit().prizeCents();
                if (served.household()
                        .preferredCleaners()
                        .contains(work.cleaner().id())) {
                    credit += problem.prices().preferredCleaner();
                }
            }
        }
        return new RosterAudit(
                points(problem, roster),
                ledger.wageCents(),
                ledger.mileageCents(),
                preferences,
                usedShifts,
                travelTime,
                lateness,
                perMinute(problem.prices().largestLatenessPerMinute(), largest),
                credit);
    }

    private static long travelTimeCents(Prices prices, WorkedShift shift) {
        return perMinute(
                prices.travelPerMinute(),
                shift.legs().stream().mapToLong(Leg::seconds).sum());
    }

    private static long perMinute(long cents, long seconds) {
        return Rounding.halfUp(cents * seconds, 60);
    }

    private static long points(RosterProblem problem, Roster roster) {
        Set<String> served = roster.routes().stream()
                .flatMap(route -> route.visits())
                .map(VisitStop::visit)
                .collect(Collectors.toSet());
        return problem.visits().stream()
                .filter(visit -> visit.isMandatory() && !served.contains(visit.id()))
                .mapToLong(visit -> visit.priority().weight() * 1_000L
                        + Math.ceilDiv(visit.service().toSeconds(), 60L))
                .sum();
    }

    private static long preferenceCents(ProblemFacts facts, ServedVisit served) {
        Visit visit = served.visit();
        if (visit.preferredWindows().isEmpty()) {
            return 0;
        }
        long start = served.service().start();
        LocalDate day = Instant.ofEpochSecond(start)
                .atZone(facts.problem().period().zone())
                .toLocalDate();
        long nearest = Long.MAX_VALUE;
        for (TimeWindow window : visit.preferredWindows()) {
            long early = facts.epochSecond(window.earliest()) - start;
            long late = start - facts.epochSecond(window.latest());
            long distance = Math.max(0, Math.max(early, late));
            if (distance == 0 || window.earliest().toLocalDate().equals(day)) {
                nearest = Math.min(nearest, distance);
            }
        }
        Prices prices = facts.problem().prices();
        if (nearest == Long.MAX_VALUE) {
            return prices.otherDay();
        }
        long near = prices.nearPreferencePerMinute() * Math.min(nearest, NEAR_SECONDS);
        long far = prices.farPreferencePerMinute() * Math.max(0, nearest - NEAR_SECONDS);
        return Rounding.halfUp(near + far, 60);
    }
}
