package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.PaidRestBreak;
import java.time.Duration;

/**
 * What is paid for missed rests.
 *
 * @param rule how many rests are owed
 * @param premiumSeconds time paid
 * @param isPerDay whether once a day, whatever the number; else for each rest
 * @param isWork whether that time counts for overtime
 */
record RestPremium(PaidRestBreak rule, int premiumSeconds, boolean isPerDay, boolean isWork) {

    static RestPremium of(PaidRestBreak rule, PaidRestBreak.Missed missed) {
        return new RestPremium(rule, Math.toIntExact(missed.premium().toSeconds()), missed.perDay(), missed.isWork());
    }

    /** Time paid for what {@code work} with {@code taken} rests lacks. */
    int seconds(int work, int taken) {
        int missed = Math.max(0, rule.owedFor(Duration.ofSeconds(work)) - taken);
        return isPerDay ? Math.min(missed, 1) * premiumSeconds : missed * premiumSeconds;
    }
}
