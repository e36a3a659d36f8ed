package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.Cleaner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Persons, who may have several contracts, and what bounds each. */
final class LimitTable {

    /** The person each cleaner is. */
    final int[] personOf;

    /** The cleaners, which are contracts, of each person, ascending. */
    final int[][] cleanersOf;

    /** The shifts of each person by their begin. */
    final int[][] shiftsOf;

    final PersonLimits[] ofPerson;

    /** Rules that protect days and ask something of several shifts together. */
    final List<ProtectedTimes> protections;

    /** Sundays that rules about long rests let some visits take. */
    final List<ProtectedTimes> sundayPermits;

    /** Whether work of any civil day is limited. */
    final boolean hasCalendarDays;

    LimitTable(List<Cleaner> cleaners, ShiftTable shifts, PersonLimitsCompiler compiler) {
        Map<String, Integer> persons = new LinkedHashMap<>();
        personOf = new int[cleaners.size()];
        for (int cleaner = 0; cleaner < personOf.length; cleaner++) {
            Integer number = persons.putIfAbsent(cleaners.get(cleaner).person(), persons.size());
            personOf[cleaner] = number == null ? persons.size() - 1 : number;
        }
        cleanersOf = group(personOf, persons.size());
        shiftsOf = shifts(shifts);
        hasCalendarDays = Arrays.stream(shifts.rules).anyMatch(rules -> rules.calendarDayLimits.length > 0);
        ofPerson = new PersonLimits[persons.size()];
        for (int person = 0; person < ofPerson.length; person++) {
            List<Cleaner> contracts =
                    Arrays.stream(cleanersOf[person]).mapToObj(cleaners::get).toList();
            ofPerson[person] = compiler.compile(contracts);
        }
        protections = compiler.protections();
        sundayPermits = compiler.sundayPermits();
    }

    /** The persons that the cleaners {@code chosen} are. */
    LimitTable(LimitTable whole, int[] chosen, ShiftTable shifts) {
        int[] persons = Arrays.stream(Subset.of(whole.personOf, chosen))
                .distinct()
                .sorted()
                .toArray();
        personOf = new int[chosen.length];
        for (int cleaner = 0; cleaner < chosen.length; cleaner++) {
            personOf[cleaner] = Arrays.binarySearch(persons, whole.personOf[chosen[cleaner]]);
        }
        cleanersOf = group(personOf, persons.length);
        for (int person = 0; person < persons.length; person++) {
            if (cleanersOf[person].length != whole.cleanersOf[persons[person]].length) {
                throw new IllegalArgumentException("A part must hold all contracts of a person or none, but it holds "
                        + cleanersOf[person].length + " of " + whole.cleanersOf[persons[person]].length + ".");
            }
        }
        shiftsOf = shifts(shifts);
        ofPerson = Subset.of(whole.ofPerson, persons);
        protections = whole.protections;
        sundayPermits = whole.sundayPermits;
        hasCalendarDays = whole.hasCalendarDays;
    }

    /** What stands, beside the numbers of protections, for Sundays worked under a permit by visits it names, or by others. */
    int sundayKey(int permit, boolean isPermitted) {
        return protections.size() + 2 * permit + (isPermitted ? 0 : 1);
    }

    private int[][] shifts(ShiftTable shifts) {
        int[][] sorted = new int[cleanersOf.length][];
        for (int person = 0; person < sorted.length; person++) {
            sorted[person] = Arrays.stream(cleanersOf[person])
                    .flatMap(cleaner -> Arrays.stream(shifts.ofCleaner[cleaner]))
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer shift) -> shifts.earliestStart[shift])
                            .thenComparingInt(shift -> shift))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return sorted;
    }

    private static int[][] group(int[] groupOf, int groups) {
        List<IntStream.Builder> members = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            members.add(IntStream.builder());
        }
        for (int member = 0; member < groupOf.length; member++) {
            members.get(groupOf[member]).add(member);
        }
        return members.stream().map(each -> each.build().toArray()).toArray(int[][]::new);
    }

    /** Number of persons. */
    int count() {
        return ofPerson.length;
    }
}
