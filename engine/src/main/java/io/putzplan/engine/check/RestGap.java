package io.putzplan.engine.check;

import io.putzplan.engine.problem.Cleaner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rest of a person between the work of one day and the work of a later one.
 *
 * @param free from the end of the earlier to the begin of the later work; ends before it begins where they overlap
 * @param day day of the later work
 * @param shift shift by whose contract it is judged: the later one, or the earlier where the later work is another job; null when
 *     neither is a shift of the roster
 */
record RestGap(Span free, LocalDate day, @Nullable WorkedShift shift) {

    /** The rests of {@code person}, the one after the last work before the period included, in order. */
    static List<RestGap> of(PersonWork person) {
        List<RestGap> gaps = new ArrayList<>();
        Long freeFrom = person.past().lastEnd();
        BusyTime previous = null;
        for (BusyTime next : person.busyTimes()) {
            boolean sameDay = previous != null && previous.day().equals(next.day());
            if (freeFrom != null && !sameDay) {
                WorkedShift earlier = previous == null ? null : previous.shift();
                gaps.add(new RestGap(
                        new Span(freeFrom, next.span().start()),
                        next.day(),
                        next.isOtherJob() ? earlier : next.shift()));
            }
            previous = next;
            freeFrom = next.span().end();
        }
        return gaps;
    }

    /** Elapsed time from end to begin, below 0 where they overlap. */
    long seconds() {
        return free.end() - free.start();
    }

    boolean isJudged() {
        return shift != null;
    }

    /** Whether the later work is {@code other}. */
    boolean isBefore(WorkedShift other) {
        return other.equals(shift) && other.day().equals(day);
    }

    Cleaner cleaner() {
        return Objects.requireNonNull(shift).cleaner();
    }

    Subject subject() {
        return new Subject(cleaner().id(), day, null);
    }
}
