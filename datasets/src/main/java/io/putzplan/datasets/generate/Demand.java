package io.putzplan.datasets.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds customers until the cleaners are as busy as the spec says.
 *
 * <p>Without a number of visits all cleans are regular ones, and there are as many as fill the load. With one, the mean
 * service time is what the load leaves for each visit, and short calls are mixed in until the mean is met.
 */
final class Demand {

    /** Paid travel to the next home and paid rest, per visit, about. */
    static final double TRAVEL_AND_REST_SECONDS = 10 * 60;

    private final GeneratorSpec spec;
    private final WorkCalendar calendar;
    private final CustomerDesk desk;
    private final DayLoads loads;
    private final double targetSeconds;
    private double takenSeconds;
    private int visitCount;

    Demand(GeneratorSpec spec, WorkCalendar calendar, Workforce workforce, CustomerDesk desk) {
        this.spec = spec;
        this.calendar = calendar;
        this.desk = desk;
        this.loads = new DayLoads(workforce.paidSecondsByDay(), spec.load());
        this.targetSeconds = workforce.paidSeconds() * spec.load();
        if (targetSeconds == 0) {
            throw new IllegalArgumentException(
                    "generator spec: cleaners %d with firstDay %s and days %d have no shift, must have one"
                            .formatted(spec.cleaners(), spec.firstDay(), spec.days()));
        }
    }

    List<Booking> bookings() {
        int wanted = wantedVisits();
        List<Booking> bookings = new ArrayList<>();
        for (int applicant = 0; isShort(wanted); applicant++) {
            RandomStream stream = RandomStream.of(spec.seed(), "household", applicant);
            CleanKind kind = kind(stream, wanted);
            List<LocalDate> days = usualDays(stream, kind.rhythms().pick(stream));
            int room = Math.min(days.size(), wanted - visitCount);
            if (room > 0) {
                Booking booking = desk.book(applicant, bookings.size(), visitCount, kind, days.subList(0, room));
                bookings.add(booking);
                take(booking, days);
            }
        }
        return bookings;
    }

    private int wantedVisits() {
        Double density = spec.visitsPerCleanerDay();
        return density == null
                ? Integer.MAX_VALUE
                : Math.max(1, (int) Math.round(density * spec.cleaners() * spec.days()));
    }

    private boolean isShort(int wanted) {
        return wanted == Integer.MAX_VALUE ? takenSeconds < targetSeconds : visitCount < wanted;
    }

    private void take(Booking booking, List<LocalDate> days) {
        double secondsPerVisit = booking.paidSeconds() / booking.visits().size();
        for (int i = 0; i < booking.visits().size(); i++) {
            loads.take(days.get(i), secondsPerVisit);
        }
        takenSeconds += booking.paidSeconds();
        visitCount += booking.visits().size();
    }

    private CleanKind kind(RandomStream stream, int wanted) {
        double regularSeconds = CleanKind.REGULAR.meanSeconds();
        double shortSeconds = CleanKind.SHORT.meanSeconds();
        double meanSeconds = (targetSeconds - takenSeconds) / (wanted - visitCount) - TRAVEL_AND_REST_SECONDS;
        double share = (meanSeconds - shortSeconds) / (regularSeconds - shortSeconds);
        if (wanted == Integer.MAX_VALUE || share >= 1) {
            return CleanKind.REGULAR;
        }
        double regularHouseholds = Math.max(0, share) / CleanKind.REGULAR.visitsPerHousehold();
        double shortHouseholds = (1 - Math.max(0, share)) / CleanKind.SHORT.visitsPerHousehold();
        return stream.chance(regularHouseholds / (regularHouseholds + shortHouseholds))
                ? CleanKind.REGULAR
                : CleanKind.SHORT;
    }

    /** The days on which a new customer would usually be visited; none when not due in the period. */
    private List<LocalDate> usualDays(RandomStream stream, Rhythm rhythm) {
        List<DayOfWeek> weekdays = new ArrayList<>();
        for (int i = 0; i < rhythm.daysPerWeek(); i++) {
            loads.pick(stream, weekdays).ifPresent(weekdays::add);
        }
        int phase = stream.below(2);
        List<LocalDate> days = calendar.workDays().stream()
                .filter(day -> weekdays.contains(day.getDayOfWeek()) && rhythm.isDueInWeekOf(day, phase))
                .toList();
        return rhythm == Rhythm.ONCE && !days.isEmpty() ? List.of(stream.pick(days)) : days;
    }
}
