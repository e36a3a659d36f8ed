package io.putzplan.engine.evaluate;

import java.util.List;

/** What a rule of protected days asks of several shifts of a person together; days are counted from the first of the period. */
final class ProtectedLimits {

    private static final int WEEK = 7;

    /**
     * Most worked Sundays among some days.
     *
     * @param from first day
     * @param until first day after
     * @param most how many, those before the period taken off
     */
    record SundayBudget(int from, int until, int most) {}

    /**
     * Sundays in a row of which one must be free.
     *
     * @param first first of those in the period
     * @param last last one
     */
    record SundayRun(int first, int last) {}

    /** Number of the rule among the protections. */
    final int rule;

    /** By day, within how many days a free day makes up for work on it, 0 when none is owed; empty when none ever is. */
    final int[] substituteWithin;

    /** By day, also after the period, whether a free day could make up for another. */
    final boolean[] isWorkingDay;

    /** Least free time around a protected day. */
    final int joinedRest;

    /** When each protected day around which free time is owed begins. */
    final int[] joinedBegin;

    final int[] joinedEnd;

    /** Bounds on worked Sundays by calendar year. */
    final List<SundayBudget> years;

    final List<SundayRun> runs;

    /** Days from the first of the period to the first Sunday. */
    private final int firstSunday;

    ProtectedLimits(int rule, ProtectedLimitsDraft draft) {
        this.rule = rule;
        substituteWithin = draft.substituteWithin();
        isWorkingDay = draft.workingDays(substituteWithin);
        joinedRest = draft.joinedRest();
        int[] joinedDays = draft.joinedDays();
        joinedBegin = draft.begins(joinedDays, 0);
        joinedEnd = draft.begins(joinedDays, 1);
        years = draft.years();
        runs = draft.runs();
        firstSunday = draft.firstSunday();
    }

    /** Whether a day of the period is a Sunday. */
    boolean isSunday(int day) {
        return Math.floorMod(day, WEEK) == firstSunday;
    }
}
