package io.putzplan.benchmarks.streams;

import io.putzplan.engine.evaluate.HardRule;
import io.putzplan.engine.evaluate.RouteTimeline;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the constraints need to know of one placed route. Immutable; two routes are equal only if they are the same. */
final class StreamRoute {

    private static final Map<HardRule, Long> LAWFUL = new EnumMap<>(HardRule.class);

    private final int[] visits;
    private final Map<HardRule, Long> violationSeconds;
    private final StreamCleaner cleaner;
    private final StreamWeek week;
    private final int shift;
    private final int workStart;
    private final int workEnd;
    private final int workSeconds;
    private final int paidSeconds;
    private final List<Long> restsSeconds;
    private final RoutePrice price;

    /** What {@code timeline} holds now. */
    StreamRoute(RouteTimeline timeline, ShiftFacts facts, RoutePrice price) {
        visits = new int[timeline.count()];
        for (int i = 0; i < visits.length; i++) {
            visits[i] = timeline.visit(i);
        }
        violationSeconds = timeline.hardSeconds() == 0 ? LAWFUL : violationsOf(timeline);
        cleaner = facts.cleaner();
        week = facts.week();
        shift = timeline.shift();
        workStart = timeline.workStart();
        workEnd = timeline.workEnd();
        workSeconds = timeline.workSeconds();
        paidSeconds = timeline.paidSeconds();
        restsSeconds = facts.restsSeconds();
        this.price = price;
    }

    private static Map<HardRule, Long> violationsOf(RouteTimeline timeline) {
        Map<HardRule, Long> violations = new EnumMap<>(HardRule.class);
        for (HardRule rule : HardRule.values()) {
            violations.put(rule, timeline.violationSeconds(rule));
        }
        return violations;
    }

    boolean isOf(List<StreamVisit> others) {
        if (visits.length != others.size()) {
            return false;
        }
        for (int i = 0; i < visits.length; i++) {
            if (visits[i] != others.get(i).getIndex()) {
                return false;
            }
        }
        return true;
    }

    /** Violation of {@code rule} by the route on its own. */
    long violationSeconds(HardRule rule) {
        return violationSeconds.getOrDefault(rule, 0L);
    }

    StreamCleaner cleaner() {
        return cleaner;
    }

    StreamWeek week() {
        return week;
    }

    /** Position of the shift in the compiled problem; later shifts of a cleaner have higher ones. */
    int shift() {
        return shift;
    }

    int workStart() {
        return workStart;
    }

    int workEnd() {
        return workEnd;
    }

    long workSeconds() {
        return workSeconds;
    }

    long paidSeconds() {
        return paidSeconds;
    }

    /** Rest missing before this route when the cleaner's work before it ended at {@code previousEnd}. */
    long missingRestSeconds(long previousEnd) {
        long missing = 0;
        for (long needed : restsSeconds) {
            missing += Math.max(0, needed - (workStart - previousEnd));
        }
        return missing;
    }

    long mileageCents() {
        return price.mileageCents();
    }

    long idleCents() {
        return price.idleCents();
    }

    long preferenceCents() {
        return price.preferenceCents();
    }

    long usedShiftCents() {
        return price.usedShiftCents();
    }

    long creditCents() {
        return price.creditCents();
    }

    @Override
    public String toString() {
        return "shift " + shift + " " + Arrays.toString(visits);
    }
}
