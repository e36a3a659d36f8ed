package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.OvertimeTier;
import java.util.Arrays;
import java.util.List;

/**
 * What is paid on top of straight time for each second of a day or a week, by its number: of several rules the most. Immutable.
 *
 * <p>A rate holds for the seconds numbered above its threshold, up to the next threshold.
 */
final class OvertimeRates {

    static final OvertimeRates NONE = of(List.of(), 0);

    private final long[] over;
    private final int[] extraPercent;
    private final boolean[] isOfRegularRate;

    private OvertimeRates(long[] over) {
        this.over = over;
        extraPercent = new int[over.length];
        isOfRegularRate = new boolean[over.length];
    }

    /**
     * The rates of {@code rules}; of two equal percentages that of the earlier rule.
     *
     * @param agreedSeconds agreed hours of the week, from which rules about the contract count
     */
    static OvertimeRates of(List<OvertimeTier> rules, long agreedSeconds) {
        OvertimeRates rates = new OvertimeRates(rules.stream()
                .flatMapToLong(rule -> rule.tiers().stream().mapToLong(tier -> threshold(rule, tier, agreedSeconds)))
                .sorted()
                .distinct()
                .toArray());
        for (int i = 0; i < rates.over.length; i++) {
            for (OvertimeTier rule : rules) {
                rates.raise(i, rule, agreedSeconds);
            }
        }
        return rates;
    }

    private static long threshold(OvertimeTier rule, OvertimeTier.Tier tier, long agreedSeconds) {
        return tier.over().toSeconds() + (rule.scope() == OvertimeTier.Scope.CONTRACT ? agreedSeconds : 0);
    }

    private void raise(int index, OvertimeTier rule, long agreedSeconds) {
        int percent = 100;
        for (OvertimeTier.Tier tier : rule.tiers()) {
            if (threshold(rule, tier, agreedSeconds) <= over[index]) {
                percent = tier.percentOfWage();
            }
        }
        if (percent - 100 > extraPercent[index]) {
            extraPercent[index] = percent - 100;
            isOfRegularRate[index] = rule.base() == OvertimeTier.Base.REGULAR_RATE;
        }
    }

    int count() {
        return over.length;
    }

    int extraPercent(int rate) {
        return extraPercent[rate];
    }

    boolean isOfRegularRate(int rate) {
        return isOfRegularRate[rate];
    }

    /** How many of the {@code count} seconds after the first {@code before} have the rate. */
    long seconds(int rate, long before, long count) {
        long until = rate + 1 < over.length ? Math.min(over[rate + 1], before + count) : before + count;
        return Math.max(0, until - Math.max(over[rate], before));
    }

    /** Sum of what is paid on top for these seconds, in per cent of a wage and seconds. */
    long percentSeconds(long before, long count) {
        long sum = 0;
        for (int rate = 0; rate < over.length; rate++) {
            sum += extraPercent[rate] * seconds(rate, before, count);
        }
        return sum;
    }

    /** Seconds up to which nothing is paid on top. */
    long least() {
        for (int rate = 0; rate < over.length; rate++) {
            if (extraPercent[rate] > 0) {
                return over[rate];
            }
        }
        return Long.MAX_VALUE;
    }

    @Override
    public String toString() {
        return "over " + Arrays.toString(over) + " " + Arrays.toString(extraPercent);
    }
}
