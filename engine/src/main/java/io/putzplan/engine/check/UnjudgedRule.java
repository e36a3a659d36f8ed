package io.putzplan.engine.check;

import org.jspecify.annotations.Nullable;

/**
 * A rule that could not be judged, or only on an assumption.
 *
 * @param ruleId id of the labour rule or of the contract clause
 * @param citation paragraph, or the agreement it comes from
 * @param person id of the person of whom too little is known; null when it is not for want of knowledge of a person
 * @param reason why, in words
 */
public record UnjudgedRule(
        String ruleId, String citation, @Nullable String person, String reason) {}
