package io.putzplan.engine.check;

import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Consent;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.travel.TravelTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the consents a roster needs, by judging it once more as if nobody had consented to anything. */
final class ConsentReliance {

    private final RosterProblem problem;
    private final TravelTimes travelTimes;
    private final RulePack rules;
    private final Roster roster;

    ConsentReliance(RosterProblem problem, TravelTimes travelTimes, RulePack rules, Roster roster) {
        this.problem = problem;
        this.travelTimes = travelTimes;
        this.rules = rules;
        this.roster = roster;
    }

    /** The consents that keep the roster from more violations than {@code verdict} has. */
    List<ReliedConsent> beyond(CheckReport verdict) {
        boolean anybody = problem.cleaners().stream()
                .anyMatch(cleaner -> !cleaner.employment().consents().isEmpty());
        if (!anybody) {
            return List.of();
        }
        CheckReport without = new RosterChecker(withoutConsents(), travelTimes, rules).check(roster);
        List<ReliedConsent> relied = new ArrayList<>();
        for (Cleaner cleaner : problem.cleaners()) {
            for (Consent consent : cleaner.employment().consents()) {
                List<Violation> there = of(without, consent.rule(), cleaner);
                long seconds = seconds(there) - seconds(of(verdict, consent.rule(), cleaner));
                if (seconds > 0 && problem.days().anyMatch(consent::holdsOn)) {
                    relied.add(relied(consent, cleaner, there.getFirst(), seconds));
                }
            }
        }
        return relied;
    }

    private static ReliedConsent relied(Consent consent, Cleaner cleaner, Violation violation, long seconds) {
        return new ReliedConsent(
                consent.rule(),
                violation.citation(),
                cleaner.id(),
                LimitsByPerson.nameOf(cleaner),
                consent.from(),
                consent.until(),
                seconds,
                violation.message());
    }

    /** Violations of {@code rule} by the person that {@code cleaner} is. */
    private List<Violation> of(CheckReport report, String rule, Cleaner cleaner) {
        Set<String> contracts = problem.cleaners().stream()
                .filter(other -> other.person().equals(cleaner.person()))
                .map(Cleaner::id)
                .collect(Collectors.toSet());
        return report.violations().stream()
                .filter(violation -> violation.ruleId().equals(rule)
                        && violation.cleaner() != null
                        && contracts.contains(violation.cleaner()))
                .toList();
    }

    private static long seconds(List<Violation> violations) {
        return violations.stream().mapToLong(Violation::seconds).sum();
    }

    /** Without its consent a rule may ask for history that was not owed before; nothing was worked where it is unknown. */
    private RosterProblem withoutConsents() {
        Employer employer = problem.employer();
        return new RosterProblem(
                problem.id(),
                problem.period(),
                problem.currency(),
                problem.rulePack(),
                problem.travel(),
                problem.prices(),
                problem.cleaners().stream()
                        .map(ConsentReliance::withoutConsents)
                        .toList(),
                problem.households(),
                problem.visits(),
                problem.couplings(),
                new Employer(employer.traits(), employer.employees(), employer.region(), HistoryPolicy.ASSUME_ZERO),
                problem.publicHolidays());
    }

    private static Cleaner withoutConsents(Cleaner cleaner) {
        Employment employment = cleaner.employment();
        return new Cleaner(
                cleaner.id(),
                cleaner.name(),
                cleaner.home(),
                cleaner.travelMode(),
                cleaner.maxLeg(),
                cleaner.skills(),
                cleaner.languages(),
                cleaner.avoids(),
                cleaner.bannedHouseholds(),
                cleaner.contract(),
                cleaner.shifts(),
                cleaner.absences(),
                cleaner.history(),
                new Employment(
                        employment.person(),
                        employment.birthDate(),
                        employment.employedSince(),
                        employment.traits(),
                        List.of(),
                        employment.usualCommute()));
    }
}
