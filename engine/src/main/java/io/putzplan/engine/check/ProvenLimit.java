package io.putzplan.engine.check;

import io.putzplan.engine.roster.LawMargin;

/**
 * The tightest margin of one person to one rule.
 *
 * @param margin figures and interval
 * @param atLeast whether the value must not fall below the limit, rather than not exceed it
 * @param name what the rule is about, in words, e.g. {@code daily rest}
 * @param amounts value and limit in words, e.g. {@code 11 h 20 min of at least 11 h}
 * @param interval where it was found, in words, e.g. {@code Wed 3 March 20:10 to Thu 4 March 07:30}
 */
public record ProvenLimit(LawMargin margin, boolean atLeast, String name, String amounts, String interval) {

    /** All of it in words, with the citation. */
    public String words() {
        return name + ": " + amounts + ", " + interval + ", " + margin.citation();
    }

    /** Whether the limit is kept. */
    public boolean isKept() {
        return margin.seconds() >= 0;
    }

    /** Whether nothing of what is forbidden was found. */
    public boolean isNothingOfNothing() {
        return !atLeast && margin.value() == 0 && margin.limit() == 0;
    }

    /** How much of the limit is used up, from 0 to 1; 1 exactly at it or beyond it. */
    public double use() {
        if (isNothingOfNothing()) {
            return 0;
        }
        double least = Math.min(margin.value(), margin.limit());
        double most = Math.max(margin.value(), margin.limit());
        return margin.seconds() <= 0 ? 1 : least / most;
    }
}
