package io.putzplan.engine.check;

import io.putzplan.engine.problem.Shift;
import java.time.Duration;

/** What a shift can take: the load of its visits, and how long its route may last. */
final class ShiftLimits {

    private static final long SECONDS_PER_EXCESS_UNIT = 60;

    private final Findings findings;

    ShiftLimits(Findings findings) {
        this.findings = findings;
    }

    void judge(WorkedShift worked) {
        Shift shift = worked.shift();
        if (shift == null) {
            return;
        }
        Integer capacity = shift.capacity();
        if (capacity != null) {
            judgeLoad(worked, capacity);
        }
        Duration longest = shift.maxDuration();
        if (longest != null) {
            judgeDuration(worked, longest.toSeconds());
        }
    }

    private void judgeLoad(WorkedShift worked, long capacity) {
        long load = worked.served().stream()
                .mapToLong(served -> served.visit().load())
                .sum();
        findings.add(
                Rule.CAPACITY,
                Clause.CAPACITY,
                worked.subject(),
                SECONDS_PER_EXCESS_UNIT * (load - capacity),
                "load " + load + ", must be at most " + capacity);
    }

    private void judgeDuration(WorkedShift worked, long longest) {
        long duration = worked.onTheWay().seconds();
        findings.add(
                Rule.MAX_ROUTE_DURATION,
                Clause.MAX_DURATION,
                worked.subject(),
                duration - longest,
                "route of " + Wording.duration(duration) + ", must take at most " + Wording.duration(longest));
    }
}
