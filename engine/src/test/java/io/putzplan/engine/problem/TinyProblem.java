package io.putzplan.engine.problem;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One cleaner, one household, one visit of two hours in the week of 2 March 2026 in Berlin; every part can be replaced. */
final class TinyProblem {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    PlanningPeriod period =
            new PlanningPeriod(ZoneId.of("Europe/Berlin"), MONDAY, MONDAY.plusDays(6), DayOfWeek.MONDAY);
    String currency = "EUR";
    Map<TravelMode, TravelProfile> travel = Map.of(TravelMode.CAR, new TravelProfile(30, 1.3, Duration.ofMinutes(4)));
    Location home = new Location(52.5, 13.4);
    Contract contract = new Contract(
            EmploymentType.FULL_TIME,
            1_500,
            Duration.ofHours(38),
            Duration.ofHours(40),
            Duration.ofHours(10),
            null,
            30);
    Shift shift = Shift.of(at(8), at(22));
    List<Shift> shifts = List.of(shift);
    List<Absence> absences = List.of();
    TravelMode mode = TravelMode.CAR;
    History history = History.NONE;
    Employment employment = Employment.PLAIN;
    List<Cleaner> moreCleaners = List.of();
    Employer employer = Employer.DEFAULT;
    List<PublicHoliday> publicHolidays = List.of();
    Set<String> exemptions = Set.of();

    @Nullable String region;

    boolean noCleaners;
    Set<String> banned = Set.of();
    List<Household> moreHouseholds = List.of();
    String householdOfVisit = "h";
    Duration service = Duration.ofHours(2);
    TimeWindow window = TimeWindow.of(at(9), at(18));

    @Nullable List<TimeWindow> windows;

    List<RequiredSkill> skills = List.of();

    @Nullable Pin pin;

    int load;
    List<Visit> moreVisits = List.of();
    List<Coupling> couplings = List.of();
    Prices prices = Prices.DEFAULT;

    static LocalDateTime at(int hour) {
        return MONDAY.atTime(hour, 0);
    }

    Household household(String id) {
        return new Household(
                id, null, new Location(52.6, 13.5), Set.of(), Set.of(), banned, Set.of(), Set.of(), region);
    }

    Visit visit(String id) {
        return visit(id, householdOfVisit, Commitment.MANDATORY);
    }

    Visit visit(String id, String household, Commitment commitment) {
        return new Visit(
                id,
                household,
                service,
                windows == null ? List.of(window) : windows,
                List.of(),
                skills,
                Priority.NORMAL,
                commitment,
                0,
                load,
                pin,
                exemptions);
    }

    private List<Visit> visits() {
        List<Visit> visits = new ArrayList<>(List.of(visit("v")));
        visits.addAll(moreVisits);
        return visits;
    }

    Cleaner cleaner(String id) {
        return new Cleaner(
                id,
                null,
                home,
                mode,
                null,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                contract,
                shifts,
                absences,
                history,
                employment);
    }

    private List<Cleaner> cleaners() {
        List<Cleaner> cleaners = new ArrayList<>(List.of(cleaner("c")));
        cleaners.addAll(moreCleaners);
        return noCleaners ? List.of() : cleaners;
    }

    ProblemDraft draft() {
        List<Household> households = new ArrayList<>(List.of(household("h")));
        households.addAll(moreHouseholds);
        return new ProblemDraft(
                "tiny",
                period,
                currency,
                "DE",
                travel,
                prices,
                cleaners(),
                households,
                visits(),
                couplings,
                employer,
                publicHolidays);
    }

    @SuppressWarnings("NullAway") // the draft above is complete
    RosterProblem build() {
        ProblemDraft draft = draft();
        return new RosterProblem(
                draft.id(),
                draft.period(),
                draft.currency(),
                draft.rulePack(),
                draft.travel(),
                draft.prices(),
                draft.cleaners(),
                draft.households(),
                draft.visits(),
                draft.couplings(),
                draft.employer(),
                draft.publicHolidays());
    }
}
