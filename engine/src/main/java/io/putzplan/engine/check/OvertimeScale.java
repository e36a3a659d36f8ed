package io.putzplan.engine.check;

import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.OvertimeTier.Base;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds of one overtime rule, in seconds.
 *
 * @param clause the rule
 * @param base what its percentages are taken of
 * @param steps ascending
 */
record OvertimeScale(Clause clause, Base base, List<Step> steps) {

    /**
     * A threshold.
     *
     * @param over seconds from which it applies, exclusive
     * @param percent of straight pay
     */
    record Step(long over, int percent) {}

    /**
     * Seconds that are paid alike.
     *
     * @param seconds how many
     * @param percent of straight pay; 100 when they are no overtime
     * @param scale the rule that gives most, the first of equals; null when they are no overtime
     */
    record Share(long seconds, int percent, @Nullable OvertimeScale scale) {}

    /** The rule {@code term}, with {@code agreedSeconds} added to its thresholds. */
    static OvertimeScale of(PayLaw.Term<OvertimeTier> term, long agreedSeconds) {
        List<Step> steps = term.terms().tiers().stream()
                .map(tier -> new Step(agreedSeconds + tier.over().toSeconds(), tier.percentOfWage()))
                .toList();
        return new OvertimeScale(term.clause(), term.terms().base(), steps);
    }

    private int percentAfter(long seconds) {
        int percent = 100;
        for (Step step : steps) {
            if (step.over() <= seconds) {
                percent = step.percent();
            }
        }
        return percent;
    }

    /** The seconds after {@code from} up to {@code to}, parted by what they are paid under {@code scales}. */
    static List<Share> share(long from, long to, List<OvertimeScale> scales) {
        NavigableSet<Long> cuts = new TreeSet<>(List.of(from, to));
        scales.forEach(scale -> scale.steps().forEach(step -> cuts.add(step.over())));
        List<Share> shares = new ArrayList<>();
        long previous = from;
        for (long cut : cuts.subSet(from, false, to, true)) {
            shares.add(best(previous, cut - previous, scales));
            previous = cut;
        }
        return shares;
    }

    private static Share best(long after, long seconds, List<OvertimeScale> scales) {
        Share best = new Share(seconds, 100, null);
        for (OvertimeScale scale : scales) {
            int percent = scale.percentAfter(after);
            if (percent > best.percent()) {
                best = new Share(seconds, percent, scale);
            }
        }
        return best;
    }
}
