package io.putzplan.engine.labour;

import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * A span over which something is added up.
 *
 * @param kind where such spans begin
 * @param length how long one is; days and weeks, or months, which count as 52/12 weeks each, rounded down to whole weeks, where
 *     the span rolls
 */
public record Window(Kind kind, Period length) {

    /** Where spans begin. */
    public enum Kind {
        /** Spans end with every week that begins in the period, the weeks of the employer; they look back. */
        ROLLING,
        /** Weeks from Monday 00:00, in blocks that count from Monday 1970-01-05. */
        CALENDAR_WEEK,
        /** Weeks from the day the employer chose, in blocks that count from its first in 1970. */
        WORKWEEK,
        CALENDAR_MONTH,
        CALENDAR_YEAR
    }

    /** One calendar week from Monday. */
    public static final Window CALENDAR_WEEK = new Window(Kind.CALENDAR_WEEK, Period.ofWeeks(1));

    /** One week from the day the employer chose. */
    public static final Window WORKWEEK = new Window(Kind.WORKWEEK, Period.ofWeeks(1));

    /** Length in days of a span that rolls or consists of weeks. */
    public int days() {
        long weeksOfMonths = length.toTotalMonths() * 52 / 12;
        return Math.toIntExact(7 * weeksOfMonths + length.get(ChronoUnit.DAYS));
    }
}
