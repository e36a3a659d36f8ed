package io.putzplan.engine.labour;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Most days with work in a row.
 *
 * @param days how many
 * @param window workweek or calendar week in which they are counted; null when days in a row count across weeks
 * @param exemption when it does not hold; null when always
 * @param sundayWorked whether it holds only for a run of days that holds a worked Sunday, ArGV 1 Art. 21
 */
public record MaxConsecutiveDays(
        int days, @Nullable Window window, @Nullable Exemption exemption, boolean sundayWorked) implements RuleTerms {

    /**
     * Little work, e.g. Labor Code §556.
     *
     * @param perDay most work on each day of the week, inclusive
     * @param perWeek most work in the week, inclusive
     */
    public record Exemption(Duration perDay, Duration perWeek) {}

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof MaxConsecutiveDays max
                && days <= max.days
                && Objects.equals(window, max.window)
                && (exemption == null || exemption.equals(max.exemption))
                && (!sundayWorked || max.sundayWorked);
    }
}
