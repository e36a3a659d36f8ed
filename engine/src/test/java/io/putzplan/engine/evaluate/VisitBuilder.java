package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.Commitment;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.Priority;
import io.putzplan.engine.problem.RequiredSkill;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.Visit;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mandatory visit of one hour at household {@code home-1}, at any time of the period, unless told otherwise. */
public final class VisitBuilder {

    private @Nullable String id;
    private String household = "home-1";
    private Duration service = Duration.ofHours(1);
    private final List<TimeWindow> windows = new ArrayList<>();
    private final List<TimeWindow> preferred = new ArrayList<>();
    private final List<RequiredSkill> skills = new ArrayList<>();
    private Priority priority = Priority.NORMAL;
    private Commitment commitment = Commitment.MANDATORY;
    private long prizeCents;
    private int load;
    private @Nullable Pin pin;
    private Set<String> exemptions = Set.of();

    private VisitBuilder() {}

    public static VisitBuilder aVisit() {
        return new VisitBuilder();
    }

    public VisitBuilder id(String value) {
        id = value;
        return this;
    }

    public VisitBuilder at(String householdId) {
        household = householdId;
        return this;
    }

    public VisitBuilder lasting(Duration value) {
        service = value;
        return this;
    }

    /** Adds a window on {@link TinyTown#MONDAY}. */
    public VisitBuilder between(String earliest, String latest) {
        return within(TimeWindow.of(TinyTown.monday(earliest), TinyTown.monday(latest)));
    }

    public VisitBuilder within(TimeWindow window) {
        windows.add(window);
        return this;
    }

    public VisitBuilder preferring(TimeWindow window) {
        preferred.add(window);
        return this;
    }

    public VisitBuilder requiring(String skill, int level) {
        skills.add(new RequiredSkill(skill, level));
        return this;
    }

    public VisitBuilder priority(Priority value) {
        priority = value;
        return this;
    }

    public VisitBuilder optionalFor(long prize) {
        commitment = Commitment.OPTIONAL;
        prizeCents = prize;
        return this;
    }

    public VisitBuilder weighing(int units) {
        load = units;
        return this;
    }

    public VisitBuilder pinned(Pin value) {
        pin = value;
        return this;
    }

    public VisitBuilder exempt(Set<String> flags) {
        exemptions = flags;
        return this;
    }

    /** The visit, called {@code defaultId} unless it has an id of its own. */
    public Visit build(String defaultId) {
        LocalDateTime begin = TinyTown.MONDAY.atStartOfDay();
        List<TimeWindow> open = windows.isEmpty() ? List.of(TimeWindow.of(begin, begin.plusDays(14))) : windows;
        return new Visit(
                id == null ? defaultId : id,
                household,
                service,
                open,
                preferred,
                skills,
                priority,
                commitment,
                prizeCents,
                load,
                pin,
                exemptions);
    }
}
