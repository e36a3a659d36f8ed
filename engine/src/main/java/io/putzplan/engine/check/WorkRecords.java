package io.putzplan.engine.check;

import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.RecordDuty;
import io.putzplan.engine.labour.RecordDuty.Content;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.travel.TravelTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The records of working time that follow from a roster, if it is worked as planned.
 *
 * @param records by person in the order of the problem, then by day
 * @param asked what any duty of the pack that speaks of somebody in the roster asks to be written down
 */
public record WorkRecords(List<WorkRecord> records, Set<Content> asked) {

    public WorkRecords {
        records = List.copyOf(records);
        asked = asked.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(asked));
    }

    /**
     * The records of {@code roster}, as far as it can be read.
     *
     * @throws io.putzplan.engine.problem.InvalidProblemException when a history lacks what {@code rules} ask for and the employer
     *     refuses to assume it
     */
    public static WorkRecords of(RosterProblem problem, TravelTimes travelTimes, RulePack rules, Roster roster) {
        ProblemFacts facts = new ProblemFacts(problem, travelTimes, rules);
        List<PersonWork> people = PersonWork.of(facts, CleanerWork.of(facts, roster));
        Set<Content> asked = EnumSet.noneOf(Content.class);
        for (LabourRule rule : new RulesInUse(problem, rules, people).rules()) {
            if (rule.terms() instanceof RecordDuty duty) {
                asked.addAll(duty.what());
            }
        }
        return new WorkRecords(
                people.stream()
                        .flatMap(person -> daysOf(person).values().stream()
                                .map(shifts -> new DayRecord(facts, rules, person, shifts).toRecord()))
                        .toList(),
                asked);
    }

    private static Map<LocalDate, List<WorkedShift>> daysOf(PersonWork person) {
        Map<LocalDate, List<WorkedShift>> days = new TreeMap<>();
        for (WorkedShift shift : person.shifts()) {
            days.computeIfAbsent(shift.day(), day -> new ArrayList<>()).add(shift);
        }
        return days;
    }
}
