package io.putzplan.engine.labour;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Least time between the end of the work of one shift and the beginning of the work of the next.
 *
 * @param rest shortest rest, inclusive, in elapsed time
 * @param reduction how often it may be shorter; null when never
 * @param shortfallPercent pay for each second of rest that is missing, as a percentage of the wage on top; 0 when none
 */
public record MinDailyRest(Duration rest, @Nullable Reduction reduction, int shortfallPercent) implements RuleTerms {

    /** A rest that is never shorter. */
    public MinDailyRest(Duration rest) {
        this(rest, null, 0);
    }

    /**
     * A shorter rest that is allowed now and then, e.g. ArG Art. 15a(2).
     *
     * @param to shortest rest then, inclusive
     * @param timesPerWeek how often in seven days in a row
     * @param averageDays days over which the rests, each at most 24 h, average the full rest; 0 when they need not
     */
    public record Reduction(Duration to, int timesPerWeek, int averageDays) {}

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof MinDailyRest min
                && rest.compareTo(min.rest) >= 0
                && (reduction == null || reduction.equals(min.reduction))
                && shortfallPercent >= min.shortfallPercent;
    }
}
