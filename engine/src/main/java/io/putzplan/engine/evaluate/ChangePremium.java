package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.RosterChangePremium;

/**
 * What is paid for work at other hours than told.
 *
 * @param addedSeconds time paid when work lies outside the hours told
 * @param cutPercent part of the hours told but not worked that is paid
 * @param graceSeconds longest change that costs nothing, inclusive
 */
record ChangePremium(long addedSeconds, long cutPercent, long graceSeconds) {

    static ChangePremium of(RosterChangePremium rule) {
        return new ChangePremium(
                rule.added().toSeconds(), rule.cutPercent(), rule.grace().toSeconds());
    }

    /** Per cent of the wage times seconds for so many seconds outside the hours told and so many told but not worked. */
    long percentSeconds(long outside, long cut) {
        return (outside > graceSeconds ? 100 * addedSeconds : 0) + (cut > graceSeconds ? cutPercent * cut : 0);
    }
}
