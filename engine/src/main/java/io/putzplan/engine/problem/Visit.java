package io.putzplan.engine.problem;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One clean at one home by one cleaner.
 *
 * @param id unique among visits
 * @param household id of the household it is for
 * @param service time the work takes, above 0, at most 24 h
 * @param windows when service may start, at least one, in one or more days
 * @param preferredWindows when the household would rather have it; empty when any window is as good
 * @param skills skills the cleaner must have
 * @param priority how much serving it matters
 * @param commitment whether it is owed
 * @param prizeCents what serving it earns, in cents, 0 or more; for a mandatory visit usually 0
 * @param load what it adds to the load of the route, in units of the firm's choice, 0 to 1 000 000
 * @param pin what is already promised; null when nothing is
 * @param exemptions flags that lift a protection of days for this visit, e.g. {@code DE_ARBZG_10_1_4}
 */
public record Visit(
        String id,
        String household,
        Duration service,
        List<TimeWindow> windows,
        List<TimeWindow> preferredWindows,
        List<RequiredSkill> skills,
        Priority priority,
        Commitment commitment,
        long prizeCents,
        int load,
        @Nullable Pin pin,
        Set<String> exemptions) {

    public Visit {
        windows = List.copyOf(windows);
        preferredWindows = List.copyOf(preferredWindows);
        skills = List.copyOf(skills);
        exemptions = Ordered.copyOf(exemptions);
    }

    /** A visit without exemptions. */
    public Visit(
            String id,
            String household,
            Duration service,
            List<TimeWindow> windows,
            List<TimeWindow> preferredWindows,
            List<RequiredSkill> skills,
            Priority priority,
            Commitment commitment,
            long prizeCents,
            int load,
            @Nullable Pin pin) {
        this(
                id,
                household,
                service,
                windows,
                preferredWindows,
                skills,
                priority,
                commitment,
                prizeCents,
                load,
                pin,
                Set.of());
    }

    public boolean isMandatory() {
        return commitment == Commitment.MANDATORY;
    }
}
