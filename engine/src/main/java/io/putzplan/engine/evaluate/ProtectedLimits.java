package io.putzplan.engine.evaluate;

/**
 * What a rule of protected days asks of several shifts together.
 *
 * @param rule number among the protections
 * @param substituteWithin by day of the period, within how many days a free day makes up for work on it; 0 when none is owed
 * @param isWorkingDay by day from the first of the period on, whether a free day could make up for another
 * @param joinedRest least free time around a protected day; 0 when the day alone is enough
 * @param joinedDays protected days of the period that must be joined
 * @param joinedBegin when each begins
 * @param joinedEnd when each ends
 * @param years bounds on worked Sundays by calendar year
 * @param runs runs of Sundays of which one must be free: first and last day in the period, in turn
 * @param firstSunday days from the first of the period to the first Sunday
 */
record ProtectedLimits(
        int rule,
        int[] substituteWithin,
        boolean[] isWorkingDay,
        int joinedRest,
        int[] joinedDays,
        int[] joinedBegin,
        int[] joinedEnd,
        SundayBudget[] years,
        int[] runs,
        int firstSunday) {

    /**
     * Most worked Sundays among some days.
     *
     * @param from first day
     * @param until first day after
     * @param most how many, those before the period taken off
     */
    record SundayBudget(int from, int until, int most) {}

    /** Whether a day of the period is a Sunday. */
    boolean isSunday(int day) {
        return Math.floorMod(day, 7) == firstSunday;
    }

    boolean owesSubstitutes() {
        return substituteWithin.length > 0;
    }
}
