package io.putzplan.engine.evaluate;

import org.jspecify.annotations.Nullable;

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
 * @param moved what is owed instead where the Sunday is worked as permitted; null when it never may be
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
        int latestStart,
        @Nullable Moved moved) {

    /**
     * A rest on any days of the span.
     *
     * @param permit number of the permission among those of {@link LimitTable#sundayPermits}
     * @param sunday the Sunday, in days from the first of the period
     * @param rest what is owed
     */
    record Moved(int permit, int sunday, WeeklyRest rest) {}

    /** The same rest on any days of the span. */
    WeeklyRest onAnyDays() {
        return new WeeklyRest(
                from,
                until,
                begin,
                end,
                rest,
                dailyRest,
                times,
                CompiledProblem.NONE,
                CompiledProblem.NONE,
                ShiftRules.NO_LIMIT,
                null);
    }

    /** The same rest, unless its Sunday is worked as permitted. */
    WeeklyRest movedBy(int permit, int sunday) {
        return new WeeklyRest(
                from,
                until,
                begin,
                end,
                rest,
                dailyRest,
                times,
                sundayBegin,
                sundayEnd,
                latestStart,
                new Moved(permit, sunday, onAnyDays()));
    }

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
