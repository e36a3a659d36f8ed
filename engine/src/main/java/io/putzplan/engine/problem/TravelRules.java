package io.putzplan.engine.problem;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What travel profiles and prices must be like. */
final class TravelRules {

    private static final long MAX_PRICE_CENTS = 1_000_000;
    private static final double MAX_KILOMETRES_PER_HOUR = 200;

    private TravelRules() {}

    static void checkProfiles(@Nullable Map<TravelMode, TravelProfile> profiles, Findings findings) {
        if (profiles == null) {
            findings.missing(Subject.ROOT, "travel");
            return;
        }
        profiles.forEach((mode, profile) -> {
            Subject subject = new Subject("travel." + mode, "");
            double speed = profile.kilometresPerHour();
            if (!(speed > 0 && speed <= MAX_KILOMETRES_PER_HOUR)) {
                findings.error(
                        subject, "kilometresPerHour", "OUT_OF_RANGE", speed, "must be above 0, at most 200", null);
            }
            findings.range(subject, "detourFactor", profile.detourFactor(), 1, 5);
            findings.duration(subject, "parkingAndDoor", profile.parkingAndDoor(), Duration.ZERO, Duration.ofHours(2));
        });
    }

    static void checkPrices(@Nullable Prices prices, Findings findings) {
        if (prices == null) {
            findings.missing(Subject.ROOT, "prices");
            return;
        }
        Subject subject = new Subject("prices", "");
        findings.range(subject, "idlePerMinute", prices.idlePerMinute(), 0, MAX_PRICE_CENTS);
        findings.range(subject, "nearPreferencePerMinute", prices.nearPreferencePerMinute(), 0, MAX_PRICE_CENTS);
        findings.range(subject, "farPreferencePerMinute", prices.farPreferencePerMinute(), 0, MAX_PRICE_CENTS);
        findings.range(subject, "otherDay", prices.otherDay(), 0, MAX_PRICE_CENTS);
        findings.range(subject, "preferredCleaner", prices.preferredCleaner(), 0, MAX_PRICE_CENTS);
        findings.range(subject, "usedShift", prices.usedShift(), 0, MAX_PRICE_CENTS);
        findings.range(subject, "travelPerMinute", prices.travelPerMinute(), 0, MAX_PRICE_CENTS);
        findings.range(subject, "latePerMinute", prices.latePerMinute(), 0, MAX_PRICE_CENTS);
        findings.range(subject, "largestLatenessPerMinute", prices.largestLatenessPerMinute(), 0, MAX_PRICE_CENTS);
    }
}
