package io.putzplan.engine.check;

import io.putzplan.engine.labour.HistoryNeeds;
import io.putzplan.engine.labour.PublicHolidays;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.InvalidProblemException;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.travel.TravelTimes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the referee looks up: the problem by id, its clock, its law, and the way from place to place. */
final class ProblemFacts {

    private final RosterProblem problem;
    private final TravelTimes travelTimes;
    private final Law law;
    private final PublicHolidays holidays;
    private final Clock clock;
    private final Wording wording;
    private final Map<String, Cleaner> cleaners = new HashMap<>();
    private final Map<String, Visit> visits = new HashMap<>();
    private final Map<String, Household> households = new HashMap<>();

    /**
     * What is known of {@code problem}.
     *
     * @throws InvalidProblemException when a history lacks what {@code rules} ask for and the employer refuses to assume it
     */
    ProblemFacts(RosterProblem problem, TravelTimes travelTimes, RulePack rules) {
        HistoryNeeds.require(problem, rules);
        this.problem = problem;
        this.travelTimes = travelTimes;
        this.law = new Law(rules, problem.employer());
        this.holidays = PublicHolidays.of(problem.publicHolidays());
        this.clock = new Clock(problem.period().zone());
        this.wording = new Wording(problem.period().zone());
        problem.cleaners().forEach(cleaner -> cleaners.put(cleaner.id(), cleaner));
        problem.visits().forEach(visit -> visits.put(visit.id(), visit));
        problem.households().forEach(household -> households.put(household.id(), household));
    }

    RosterProblem problem() {
        return problem;
    }

    Law law() {
        return law;
    }

    Clock clock() {
        return clock;
    }

    /** Whether {@code day} is a public holiday where the firm works. */
    boolean isHoliday(LocalDate day) {
        return isHoliday(law.region(), day);
    }

    /** Whether {@code day} is a public holiday where {@code household} lives. */
    boolean isHoliday(Household household, LocalDate day) {
        return isHoliday(household.region() == null ? law.region() : household.region(), day);
    }

    private boolean isHoliday(@Nullable String region, LocalDate day) {
        return holidays.isHoliday(region, day);
    }

    Wording wording() {
        return wording;
    }

    List<String> cleanerIds() {
        return problem.cleaners().stream().map(Cleaner::id).toList();
    }

    @Nullable Cleaner cleaner(String id) {
        return cleaners.get(id);
    }

    @Nullable Visit visit(String id) {
        return visits.get(id);
    }

    Household householdOf(Visit visit) {
        return Objects.requireNonNull(households.get(visit.household()));
    }

    static @Nullable Shift shiftOn(Cleaner cleaner, LocalDate day) {
        for (Shift shift : cleaner.shifts()) {
            if (shift.day().equals(day)) {
                return shift;
            }
        }
        return null;
    }

    /** Seconds since the epoch of a civil time of the problem; the earlier one where the clock shows it twice. */
    long epochSecond(LocalDateTime civil) {
        return clock.epochSecond(civil);
    }

    /** By how much a service starts after the due time of the kindest of the windows it is in; 0 when pinned or in none. */
    long lateSeconds(ServedVisit served) {
        Visit visit = served.visit();
        if (visit.pin() != null && visit.pin().start() != null) {
            return 0;
        }
        return visit.windows().stream()
                .filter(window -> contains(window, served.service()))
                .mapToLong(window -> {
                    LocalDateTime due = window.dueBy();
                    return due == null ? 0 : Math.max(0, served.service().start() - epochSecond(due));
                })
                .min()
                .orElse(0);
    }

    private boolean contains(TimeWindow window, Span service) {
        LocalDateTime mustEndBy = window.mustEndBy();
        return epochSecond(window.earliest()) <= service.start()
                && service.start() <= epochSecond(window.latest())
                && (mustEndBy == null || service.end() <= epochSecond(mustEndBy));
    }

    Leg leg(TravelMode mode, Location from, Location to) {
        if (from.equals(to)) {
            return Leg.NONE;
        }
        int fromIndex = travelTimes.indexOf(from);
        int toIndex = travelTimes.indexOf(to);
        if (fromIndex < 0 || toIndex < 0 || !travelTimes.supports(mode)) {
            return Leg.UNKNOWN;
        }
        return new Leg(
                true, travelTimes.seconds(mode, fromIndex, toIndex), travelTimes.metres(mode, fromIndex, toIndex));
    }
}
