package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.TimeWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a household can be visited on any day, in minutes after midnight.
 *
 * @param earliest earliest start
 * @param latest latest start, inclusive
 * @param mustEndBy moment by which the home must be empty again; null when only the start counts
 * @param serviceMinutes length of the visit
 */
record WindowShape(int earliest, int latest, @Nullable Integer mustEndBy, int serviceMinutes) {

    private static final int LAST_END = 16 * 60 + 30;
    private static final int LAST_END_SATURDAY = 14 * 60;
    private static final int NARROWEST = 60;

    private enum PartOfDay {
        MORNING,
        ALL_DAY,
        AFTERNOON
    }

    private static final Choices<PartOfDay> PARTS =
            Choices.of(PartOfDay.MORNING, 0.65).or(PartOfDay.ALL_DAY, 0.15).or(PartOfDay.AFTERNOON, 0.20);
    private static final Choices<Integer> MORNING_STARTS = Choices.of(450, 0.05)
            .or(480, 0.45)
            .or(510, 0.15)
            .or(540, 0.25)
            .or(570, 0.05)
            .or(600, 0.05);
    private static final Choices<Integer> AFTERNOON_STARTS =
            Choices.of(720, 0.35).or(750, 0.15).or(780, 0.35).or(810, 0.05).or(840, 0.10);
    private static final Choices<Integer> WIDTHS =
            Choices.of(60, 0.15).or(90, 0.05).or(120, 0.30).or(180, 0.25).or(240, 0.25);

    static WindowShape draw(RandomStream stream, int serviceMinutes) {
        PartOfDay part = PARTS.pick(stream);
        int morning = MORNING_STARTS.pick(stream);
        int afternoon = AFTERNOON_STARTS.pick(stream);
        int width = WIDTHS.pick(stream);
        int slack = 30 * stream.between(-1, 1);
        boolean mustEnd = stream.chance(0.12);
        WindowShape shape = switch (part) {
            case MORNING -> of(morning, Math.min(morning + width, 12 * 60 + 30), serviceMinutes, LAST_END);
            case ALL_DAY -> allDay(serviceMinutes);
            case AFTERNOON -> of(afternoon, afternoon + width, serviceMinutes, LAST_END);
        };
        return mustEnd ? shape.endingBy(shape.latest + serviceMinutes + slack) : shape;
    }

    /** Any time of the day. */
    static WindowShape allDay(int serviceMinutes) {
        return of(8 * 60, 15 * 60, serviceMinutes, LAST_END);
    }

    private static WindowShape of(int earliest, int latest, int serviceMinutes, int lastEnd) {
        int last = Math.min(latest, lastEnd - serviceMinutes);
        return new WindowShape(Math.min(earliest, last - NARROWEST), last, null, serviceMinutes);
    }

    private WindowShape endingBy(int moment) {
        return new WindowShape(
                earliest, latest, Math.max(moment, earliest + serviceMinutes + NARROWEST), serviceMinutes);
    }

    int widthMinutes() {
        return latest - earliest;
    }

    /** The window this makes on {@code day}; on Saturdays work ends early. */
    TimeWindow on(LocalDate day) {
        WindowShape shape = day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? of(earliest, latest, serviceMinutes, LAST_END_SATURDAY)
                : this;
        return new TimeWindow(
                day.atStartOfDay().plusMinutes(shape.earliest),
                day.atStartOfDay().plusMinutes(shape.latest),
                shape.mustEndBy == null ? null : day.atStartOfDay().plusMinutes(shape.mustEndBy));
    }

    /** The first or the second half of this shape, what the household would like best. */
    WindowShape half(RandomStream stream) {
        int middle = (earliest + latest) / 30 * 15;
        return stream.chance(0.7)
                ? new WindowShape(earliest, middle, null, serviceMinutes)
                : new WindowShape(middle, latest, null, serviceMinutes);
    }
}
