package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.PlanningPeriod;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Translates between civil time and elapsed seconds since local midnight of the first day. */
final class ElapsedClock {

    /** Moments further away than this, about 31 years, are moved to it. */
    static final int HORIZON = 1_000_000_000;

    private final ZoneId zone;
    private final Instant origin;

    ElapsedClock(PlanningPeriod period) {
        zone = period.zone();
        origin = period.firstDay().atStartOfDay(zone).toInstant();
    }

    /** Seconds at {@code civil}; the earlier of the two where the clock shows it twice. */
    int toSecond(LocalDateTime civil) {
        long seconds = Duration.between(origin, civil.atZone(zone).toInstant()).toSeconds();
        return Math.clamp(seconds, -HORIZON, HORIZON);
    }

    OffsetDateTime toOffsetDateTime(int second) {
        return origin.plusSeconds(second).atZone(zone).toOffsetDateTime();
    }
}
