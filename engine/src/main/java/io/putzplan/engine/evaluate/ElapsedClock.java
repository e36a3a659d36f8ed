package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.PlanningPeriod;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

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
        return toSecond(civil.atZone(zone).toInstant());
    }

    private int toSecond(Instant instant) {
        long seconds = Duration.between(origin, instant).toSeconds();
        return Math.clamp(seconds, -HORIZON, HORIZON);
    }

    /** The seconds at which the clock shows {@code civil}: two where it is set back over it, none where it skips it. */
    List<Integer> toSeconds(LocalDateTime civil) {
        return zone.getRules().getValidOffsets(civil).stream()
                .map(offset -> toSecond(civil.toInstant(offset)))
                .toList();
    }

    /** The seconds after {@code from} and before {@code until} at which the clock jumps. */
    List<Integer> jumpsBetween(int from, int until) {
        List<Integer> jumps = new ArrayList<>();
        Instant end = origin.plusSeconds(until);
        ZoneOffsetTransition jump = zone.getRules().nextTransition(origin.plusSeconds(from));
        while (jump != null && jump.getInstant().isBefore(end)) {
            jumps.add(toSecond(jump.getInstant()));
            jump = zone.getRules().nextTransition(jump.getInstant());
        }
        return jumps;
    }

    OffsetDateTime toOffsetDateTime(int second) {
        return origin.plusSeconds(second).atZone(zone).toOffsetDateTime();
    }
}
