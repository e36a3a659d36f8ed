package io.putzplan.cli;

import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.Window;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rules in plain words are put together from. */
final class Phrases {

    private Phrases() {}

    /** {@code part} if {@code holds}, else nothing. */
    static String when(boolean holds, String part) {
        return holds ? part : "";
    }

    /** What {@code part} makes of {@code value} if there is one, else nothing. */
    static <T> String given(@Nullable T value, Function<T, String> part) {
        return value == null ? "" : part.apply(value);
    }

    static String time(Duration duration) {
        return Text.exactly(duration.toSeconds());
    }

    static String clock(ClockWindow window) {
        return window.from() + " to " + window.until();
    }

    static String period(Period period) {
        if (period.getYears() > 0) {
            return Text.count(period.getYears(), "year");
        }
        if (period.getMonths() > 0) {
            return Text.count(period.getMonths(), "month");
        }
        long days = period.get(ChronoUnit.DAYS);
        return days % 7 == 0 ? Text.count(days / 7, "week") : Text.count(days, "day");
    }

    static String window(Window window) {
        return switch (window.kind()) {
            case ROLLING -> "any " + period(window.length());
            case CALENDAR_WEEK -> window.days() == 7 ? "a calendar week" : period(window.length()) + " from Monday";
            case WORKWEEK -> window.days() == 7 ? "a workweek" : period(window.length()) + " of the employer";
            case CALENDAR_MONTH -> "a calendar month";
            case CALENDAR_YEAR -> "a calendar year";
        };
    }

    /** A constant in words, with days of the week as they are written. */
    static String words(Enum<?> constant) {
        return Text.words(constant).replace("sunday", "Sunday").replace("saturday", "Saturday");
    }

    /** Constants in words, in the order of their type. */
    static String list(Collection<? extends Enum<?>> constants, String separator) {
        return constants.stream()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(Phrases::words)
                .collect(Collectors.joining(separator));
    }
}
