package io.putzplan.engine.check;

import io.putzplan.engine.labour.PremiumWindow;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of one person's work on one day, as it is planned. What no duty asks for is null.
 *
 * @param person id of the person
 * @param name for people to read; the id where the problem has no name
 * @param day day the work belongs to
 * @param begin beginning of work
 * @param end end of work
 * @param breaks times off duty in between, those between two shifts of the day included
 * @param work time that counts for limits
 * @param paid paid time
 * @param overtime work beyond what is normal
 * @param premiums time of paid work for which a premium may be owed, by kind; one second may be of several kinds
 * @param scheduled what the person was told of the day
 * @param workweekStart first day of the week the day belongs to
 * @param weekWork work of that week, days before the period included
 * @param obligations the duties that ask for the record, in the order of the pack
 */
public record WorkRecord(
        String person,
        String name,
        LocalDate day,
        OffsetDateTime begin,
        OffsetDateTime end,
        List<Interval> breaks,
        Duration work,
        Duration paid,
        @Nullable Duration overtime,
        @Nullable Map<PremiumWindow.When, Duration> premiums,
        @Nullable Interval scheduled,
        @Nullable LocalDate workweekStart,
        @Nullable Duration weekWork,
        List<RecordObligation> obligations) {

    public WorkRecord {
        breaks = List.copyOf(breaks);
        premiums = premiums == null ? null : Map.copyOf(premiums);
        obligations = List.copyOf(obligations);
    }

    /**
     * A time of the day.
     *
     * @param from first moment
     * @param until first moment after
     */
    public record Interval(OffsetDateTime from, OffsetDateTime until) {}
}
