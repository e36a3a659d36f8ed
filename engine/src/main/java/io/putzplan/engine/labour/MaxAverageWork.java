package io.putzplan.engine.labour;

import io.putzplan.engine.problem.AbsenceKind;
import java.time.Duration;
import java.util.Set;

/**
 * Most work on average over a long span.
 *
 * @param limit most work per {@code per}, inclusive
 * @param per what the average is taken over
 * @param window the span, which rolls
 * @param neutral absences whose days are left out
 * @param sinceStart whether the span begins with the employment when that is younger
 * @param formula how days left out are made up for
 */
public record MaxAverageWork(
        Duration limit, Per per, Window window, Set<AbsenceKind> neutral, boolean sinceStart, Formula formula)
        implements RuleTerms {

    public MaxAverageWork {
        neutral = Set.copyOf(neutral);
    }

    /** What an average is taken over. */
    public enum Per {
        WEEK,
        /** Mondays to Saturdays that are no public holidays, ArbZG §3. */
        WORKING_DAY
    }

    /** How days left out are made up for. */
    public enum Formula {
        /** They lessen the work allowed in the span. */
        BUDGET,
        /** The work of as many days after the span is added, and the divisor stays, WTR 1998 reg. 4(6). */
        A_PLUS_B
    }

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof MaxAverageWork max
                && limit.compareTo(max.limit) <= 0
                && new MaxAverageWork(max.limit, per, window, neutral, sinceStart, formula).equals(max);
    }
}
