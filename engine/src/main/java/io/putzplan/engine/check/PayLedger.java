package io.putzplan.engine.check;

import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.travel.TravelTimes;
import java.util.List;

/**
 * What every cleaner is owed for the clock times of a roster, line by line.
 *
 * @param weeks every pay week of the period, by cleaner in the order of the problem, then by week
 */
public record PayLedger(List<PayWeek> weeks) {

    public PayLedger {
        weeks = List.copyOf(weeks);
    }

    /**
     * Prices {@code roster}; what its routes do not state completely costs nothing.
     *
     * @throws io.putzplan.engine.problem.InvalidProblemException when a history lacks what {@code rules} ask for and the employer
     *     refuses to assume it
     */
    public static PayLedger of(RosterProblem problem, TravelTimes travelTimes, RulePack rules, Roster roster) {
        ProblemFacts facts = new ProblemFacts(problem, travelTimes, rules);
        return of(facts, rules, CleanerWork.of(facts, roster));
    }

    static PayLedger of(ProblemFacts facts, RulePack rules, List<CleanerWork> work) {
        PayLaw law = new PayLaw(facts.problem(), rules);
        List<PersonWork> people = PersonWork.of(facts, work);
        return new PayLedger(work.stream()
                .flatMap(own -> new CleanerPay(facts, law, own, personOf(own.cleaner(), people)).weeks().stream())
                .toList());
    }

    private static PersonWork personOf(Cleaner cleaner, List<PersonWork> people) {
        return people.stream()
                .filter(person -> person.first().person().equals(cleaner.person()))
                .findFirst()
                .orElseThrow();
    }

    /** The weeks of one cleaner. */
    public List<PayWeek> weeksOf(String cleaner) {
        return weeks.stream().filter(week -> week.cleaner().equals(cleaner)).toList();
    }

    /** Wages of everyone. */
    public long wageCents() {
        return weeks.stream().mapToLong(PayWeek::wageCents).sum();
    }

    /** Mileage of everyone. */
    public long mileageCents() {
        return weeks.stream().mapToLong(PayWeek::mileageCents).sum();
    }
}
