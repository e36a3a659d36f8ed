package io.putzplan.datasets.generate;

import io.putzplan.datasets.generate.Sites.Site;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Commitment;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Priority;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.Visit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes bookings, and talks customers out of wishes that too few cleaners could meet. */
final class CustomerDesk {

    private static final Choices<Priority> PRIORITIES = Choices.of(Priority.NORMAL, 0.84)
            .or(Priority.LOW, 0.05)
            .or(Priority.HIGH, 0.08)
            .or(Priority.CRITICAL, 0.03);

    private final GeneratorSpec spec;
    private final Market market;
    private final WorkCalendar calendar;
    private final Sites sites;
    private final List<Cleaner> cleaners;
    private final int idDigits;

    CustomerDesk(GeneratorSpec spec, Market market, WorkCalendar calendar, Sites sites, List<Cleaner> cleaners) {
        this.spec = spec;
        this.market = market;
        this.calendar = calendar;
        this.sites = sites;
        this.cleaners = cleaners;
        this.idDigits = Integer.toString(spec.cleaners()).length() + 2;
    }

    /**
     * Books a new customer.
     *
     * @param applicant number that decides the customer's wishes
     * @param householdIndex households booked before
     * @param visitIndex visits booked before
     * @param days usual days of the visits
     */
    Booking book(int applicant, int householdIndex, int visitIndex, CleanKind kind, List<LocalDate> days) {
        Wish wish = Wish.draw(spec, market, applicant, kind);
        Site site = sites.household(householdIndex);
        Booking booking = booking(wish, applicant, site, householdIndex, visitIndex, days);
        for (int step = 1; step <= Wish.STEPS && !isServable(booking); step++) {
            booking = booking(wish.lighter(step), applicant, site, householdIndex, visitIndex, days);
        }
        return booking;
    }

    private boolean isServable(Booking booking) {
        int needed = Math.min(cleaners.size(), cleaners.size() < 20 ? 2 : 3);
        return booking.visits().stream()
                .allMatch(visit -> Suitability.isSuitedBy(needed, cleaners, booking.household(), visit));
    }

    private Booking booking(
            Wish wish, int applicant, Site site, int householdIndex, int visitIndex, List<LocalDate> days) {
        String id = "h-" + Recruiter.padded(householdIndex + 1, idDigits);
        Household household = new Household(
                id, site.label(), site.location(), wish.traits(), wish.languages(), Set.of(), Set.of(), Set.of());
        Priority priority = PRIORITIES.pick(RandomStream.of(spec.seed(), "priority", applicant));
        List<Visit> visits = new ArrayList<>();
        for (LocalDate day : days) {
            String visitId = "v-" + Recruiter.padded(visitIndex + visits.size() + 1, idDigits);
            visits.add(visit(visitId, household, wish, priority, day, stream(applicant, day)));
        }
        return new Booking(household, visits);
    }

    private RandomStream stream(int applicant, LocalDate day) {
        return RandomStream.of(spec.seed(), "visit", 1_000_000L * applicant + day.toEpochDay());
    }

    private Visit visit(
            String id, Household household, Wish wish, Priority priority, LocalDate day, RandomStream stream) {
        boolean flexible = stream.chance(0.25);
        boolean hasPreference = stream.chance(0.25);
        boolean optional = stream.chance(0.05);
        double worth = 0.5 + 0.6 * stream.unit();
        List<LocalDate> days = wish.anyDay() ? calendar.sameWeek(day) : days(day, flexible, stream);
        List<TimeWindow> windows = days.stream().map(wish.shape()::on).toList();
        long charge = (long) wish.serviceMinutes() * market.chargeCentsPerHour() / 60;
        return new Visit(
                id,
                household.id(),
                Duration.ofMinutes(wish.serviceMinutes()),
                windows,
                hasPreference ? preferredWindows(wish, day, days, stream) : List.of(),
                wish.skills(),
                optional ? Priority.LOW : priority,
                optional ? Commitment.OPTIONAL : Commitment.MANDATORY,
                optional ? (long) (charge * worth) / 50 * 50 : 0,
                0,
                null);
    }

    /** The usual day and, for a flexible visit, one or two other weekdays of the same week. */
    private List<LocalDate> days(LocalDate usual, boolean flexible, RandomStream stream) {
        List<LocalDate> others = new ArrayList<>(calendar.sameWeek(usual));
        others.removeIf(day -> day.equals(usual) || day.getDayOfWeek() == DayOfWeek.SATURDAY);
        stream.shuffle(others);
        int count = flexible ? Math.min(others.size(), stream.between(1, 2)) : 0;
        List<LocalDate> days = new ArrayList<>(others.subList(0, count));
        days.add(usual);
        return days.stream().sorted().toList();
    }

    /** The usual day, or half of a wide window. */
    private static List<TimeWindow> preferredWindows(
            Wish wish, LocalDate usual, List<LocalDate> days, RandomStream stream) {
        if (days.size() > 1 && stream.chance(0.5)) {
            return List.of(wish.shape().on(usual));
        }
        return wish.shape().widthMinutes() < 120
                ? List.of()
                : List.of(wish.shape().half(stream).on(usual));
    }
}
