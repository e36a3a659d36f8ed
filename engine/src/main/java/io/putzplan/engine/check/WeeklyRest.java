package io.putzplan.engine.check;

import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.labour.MinWeeklyRest.WeekMoment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A free time as a long rest of one span of days.
 *
 * @param gap the free time
 * @param inside seconds of it that lie in the span
 * @param deficit what it lacks, at most the whole rest, of two rests together at most both
 * @param margin the demand it comes closest to, or misses by most: the whole of it, from the latest beginning on, or the part in the
 *     span or on its Sunday
 */
record WeeklyRest(Span gap, long inside, long deficit, Margin margin) {

    static WeeklyRest of(Span gap, MinWeeklyRest terms, DaySpan days, Clock clock) {
        Span span = clock.spanOf(days);
        long needed = terms.rest().plus(terms.dailyRest()).toSeconds();
        Margin whole = atLeast(needed, new Span(gap.start(), Math.min(gap.end(), lastEnd(terms, days, clock))), span);
        Span sunday = clock.spanOf(days.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)));
        Margin part = terms.sunday()
                ? atLeast(sunday.seconds(), gap.intersection(sunday), sunday)
                : atLeast(terms.rest().toSeconds(), gap.intersection(span), span);
        Margin margin = whole.seconds() <= part.seconds() ? whole : part;
        long deficit = Math.clamp(-margin.seconds(), 0, needed);
        return new WeeklyRest(gap, gap.intersection(span).seconds(), deficit, margin);
    }

    /** What it has to spare; 0 when it lacks something. */
    long slack() {
        return Math.max(0, margin.seconds());
    }

    /** This and {@code other} as two rests wanted together, each counted no further than its demand. */
    WeeklyRest and(WeeklyRest other) {
        Margin second = other.margin;
        long found = Math.min(margin.value(), margin.limit()) + Math.min(second.value(), second.limit());
        return new WeeklyRest(
                other.gap,
                inside + other.inside,
                deficit + other.deficit,
                Margin.atLeast(found, margin.limit() + second.limit(), second.interval()));
    }

    /** When a rest that begins as late as it may is complete: what is free beyond makes up for no late beginning. */
    private static long lastEnd(MinWeeklyRest terms, DaySpan days, Clock clock) {
        WeekMoment latest = terms.latestStart();
        if (latest == null) {
            return Long.MAX_VALUE;
        }
        LocalDate day = days.last().with(TemporalAdjusters.previousOrSame(latest.day()));
        return clock.epochSecond(day.atTime(latest.time()))
                + terms.rest().plus(terms.dailyRest()).toSeconds();
    }

    /** Free time {@code found}, or none in {@code where}. */
    private static Margin atLeast(long needed, Span found, Span where) {
        return Margin.atLeast(found.seconds(), needed, found.isEmpty() ? where : found);
    }
}
