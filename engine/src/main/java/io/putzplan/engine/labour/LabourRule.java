package io.putzplan.engine.labour;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Employer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a pack.
 *
 * @param id stable and unique in its pack chain, e.g. {@code de.arbzg.rest}
 * @param effect what follows from it
 * @param layer who made it
 * @param appliesTo of whom it speaks
 * @param validFrom first day it is in force; null when it always has been
 * @param validTo last day it is in force, inclusive; null when no end is known
 * @param citation where it comes from
 * @param waivable whether a cleaner may waive it by a recorded consent; always so where the effect is consent
 * @param loosening what it leaves to private parties; null when nothing
 * @param terms what it demands
 */
public record LabourRule(
        String id,
        Effect effect,
        Layer layer,
        Selector appliesTo,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Citation citation,
        boolean waivable,
        @Nullable Loosening loosening,
        RuleTerms terms) {

    /** A rule for everyone that nobody may waive or loosen. */
    public LabourRule(
            String id,
            Effect effect,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Citation citation,
            RuleTerms terms) {
        this(id, effect, Layer.NATION, Selector.ALL, validFrom, validTo, citation, false, null, terms);
    }

    /** Whether the rule is in force on {@code day}. */
    public boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether the rule is in force on {@code day} and speaks of {@code cleaner} of {@code employer}. */
    public boolean appliesOn(LocalDate day, Cleaner cleaner, Employer employer) {
        return isInForceOn(day) && appliesTo.matches(cleaner, employer, day);
    }

    /** Whether it holds whenever {@code other} does, for everyone for whom it does, and may be broken no sooner. */
    public boolean holdsWherever(LabourRule other) {
        return coversDays(other)
                && appliesTo.covers(other.appliesTo)
                && (effect == other.effect || (effect == Effect.HARD && other.effect == Effect.CONSENT))
                && (!waivable || other.waivable || other.effect == Effect.CONSENT);
    }

    private boolean coversDays(LabourRule other) {
        return (validFrom == null || (other.validFrom != null && !validFrom.isAfter(other.validFrom)))
                && (validTo == null || (other.validTo != null && !validTo.isBefore(other.validTo)));
    }

    /** Whether it and {@code other} are in force on some day together. */
    public boolean meets(LabourRule other) {
        return startsByEndOf(other) && other.startsByEndOf(this);
    }

    private boolean startsByEndOf(LabourRule other) {
        return validFrom == null || other.validTo == null || !validFrom.isAfter(other.validTo);
    }

    /** Whether {@code terms}, set by {@code layer}, keep what this rule demands, or what it lets such parties demand instead. */
    public boolean lets(Layer layer, RuleTerms terms) {
        return terms.isNoLooserThan(this.terms) || (loosening != null && loosening.allows(layer, terms));
    }

    /** Whether {@code cleaner} has waived it, or consented to it, for {@code day}. */
    public boolean isWaivedBy(Cleaner cleaner, LocalDate day) {
        return (waivable || effect == Effect.CONSENT) && cleaner.employment().consentsTo(id, day);
    }

    /** Whether a roster must keep it: it is neither priced nor a definition, and a waiver is no matter of the rule itself. */
    public boolean isBinding() {
        return effect == Effect.HARD || effect == Effect.CONSENT;
    }
}
