package io.putzplan.engine.evaluate;

/**
 * Long rests owed in one span of days.
 *
 * @param from first day of the period in the span
 * @param until first day after
 * @param begin moment the span begins
 * @param end moment it ends
 * @param rest seconds of rest inside the span
 * @param dailyRest seconds on top, wherever
 * @param times how many such rests
 * @param sundayBegin begin of the Sunday the rest holds; {@link CompiledProblem#NONE} when it need not hold one
 * @param sundayEnd end of it
 * @param latestStart latest begin of the rest; {@link ShiftRules#NO_LIMIT} when any
 */
record WeeklyRest(
        int from,
        int until,
        int begin,
        int end,
        int rest,
        int dailyRest,
        int times,
        int sundayBegin,
        int sundayEnd,
        int latestStart) {

    /** By how much the free time from {@code free} to {@code busy} fails to be such a rest. */
    long deficit(long free, long busy) {
        long inside;
        if (sundayBegin == CompiledProblem.NONE) {
            inside = rest - inside(free, busy);
        } else {
            inside = sundayEnd - sundayBegin - Math.max(0, Math.min(busy, sundayEnd) - Math.max(free, sundayBegin));
        }
        long late = latestStart == ShiftRules.NO_LIMIT ? 0 : free - latestStart;
        long least = Math.max(0, (long) rest + dailyRest - (busy - free));
        return Math.max(least, Math.max(inside, late));
    }

    private long inside(long free, long busy) {
        return Math.max(0, Math.min(busy, end) - Math.max(free, begin));
    }

    /** Whether the free time counts twice. */
    boolean countsTwice(long free, long busy) {
        return inside(free, busy) >= 2L * rest;
    }

    /** Most that one of the rests can lack. */
    long most() {
        return (long) rest + dailyRest;
    }
}
