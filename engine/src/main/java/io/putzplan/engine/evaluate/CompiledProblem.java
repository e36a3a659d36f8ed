package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.PublicHolidays;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.travel.TravelTimes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A problem in flat arrays with dense indices, compiled once and then only read; safe for use by several threads.
 *
 * <p>Visits and cleaners are numbered as in the problem, shifts by day and then by cleaner, places in order of first use.
 * Moments are elapsed seconds since local midnight of the first day.
 */
public final class CompiledProblem {

    /** Stands for a moment or a length that is not given. */
    public static final int NONE = Integer.MIN_VALUE;

    final CleanerTable cleaners;
    final ShiftTable shifts;
    final VisitTable visits;
    final CouplingTable couplings;
    final TravelTable travel;
    final Suitability suitability;
    final PayTable pay;
    final CivilDays days;
    final LimitTable limits;

    private final RosterProblem problem;
    private final TravelTimes travelTimes;
    private final ElapsedClock clock;
    private final Eligibility eligibility;

    private CompiledProblem(RosterProblem problem, TravelTimes travelTimes, RulePack rules) {
        this.problem = problem;
        this.travelTimes = travelTimes;
        clock = new ElapsedClock(problem.period());
        PlaceIndex places = new PlaceIndex(travelTimes);
        cleaners = new CleanerTable(problem.cleaners(), clock, travelTimes);
        days = new CivilDays(problem.period(), clock);
        String employerRegion = problem.employer().region();
        String region = employerRegion == null ? rules.region() : employerRegion;
        VisitKinds kinds = new VisitKinds(problem, region);
        PublicHolidays holidays = PublicHolidays.of(problem.publicHolidays());
        DayCalendar calendar = new DayCalendar(days, holidays, region);
        RuleBook book = new RuleBook(problem, rules, calendar, kinds);
        shifts = new ShiftTable(problem, cleaners, places, clock, book);
        limits = new LimitTable(problem.cleaners(), shifts, new PersonLimitsCompiler(problem, book));
        visits = new VisitTable(problem, places, clock, kinds);
        couplings = new CouplingTable(problem);
        travel = new TravelTable(travelTimes, places.sourceIndices(), cleaners.usedModes());
        suitability = new Suitability(problem, shifts.cleaner, shifts.day);
        pay = new PayTable(problem, shifts, days, clock, rules, holidays);
        eligibility = Eligibility.of(this);
    }

    /** A part of {@code whole}. */
    private CompiledProblem(CompiledProblem whole, int[] chosenCleaners, int[] chosenVisits) {
        problem = whole.problem;
        travelTimes = whole.travelTimes;
        clock = whole.clock;
        int[] chosenShifts = whole.shiftsOf(chosenCleaners);
        PlaceSelection places = new PlaceSelection(IntStream.concat(
                Arrays.stream(chosenVisits).map(whole::location),
                Arrays.stream(chosenShifts)
                        .flatMap(shift -> IntStream.of(whole.startPlace(shift), whole.endPlace(shift)))));
        cleaners = new CleanerTable(whole.cleaners, chosenCleaners);
        shifts = new ShiftTable(whole.shifts, chosenShifts, chosenCleaners, places);
        days = whole.days;
        limits = new LimitTable(whole.limits, chosenCleaners, shifts);
        visits = new VisitTable(whole.visits, chosenVisits, places);
        travel = new TravelTable(whole.travel, places.places, cleaners.usedModes());
        suitability = new Suitability(whole.suitability, chosenCleaners, chosenShifts, chosenVisits);
        couplings = new CouplingTable(chosenVisits.length);
        pay = new PayTable(whole.pay, chosenCleaners, chosenShifts, chosenVisits);
        eligibility = whole.eligibility.of(chosenShifts, chosenVisits);
    }

    /**
     * Compiles {@code problem}.
     *
     * @throws IllegalArgumentException when a place or a travel mode in use is missing in {@code travelTimes}, or when
     *     {@code rules} do not say on the day of some shift what work is
     */
    public static CompiledProblem compile(RosterProblem problem, TravelTimes travelTimes, RulePack rules) {
        return new CompiledProblem(problem, travelTimes, rules);
    }

    /**
     * The problem with these cleaners, all their shifts, and these visits only; each kind numbered anew from 0 in the given order.
     * Its {@link #problem()} stays the whole one, which must be one that {@link #isDivisible()}.
     *
     * @param chosenCleaners indices, ascending, without repetition, all contracts of a person or none
     * @param chosenVisits indices, ascending, without repetition
     */
    public CompiledProblem part(int[] chosenCleaners, int[] chosenVisits) {
        return new CompiledProblem(this, chosenCleaners, chosenVisits);
    }

    /** Whether what parts of whole persons cost and break adds up: no visits are coupled, and the largest lateness has no price. */
    public boolean isDivisible() {
        return couplings.count() == 0 && (problem.prices().largestLatenessPerMinute() == 0 || !visits.windows.anyDue());
    }

    /** All shifts of some cleaners, ascending; in a part made of the same cleaners they are numbered in this order. */
    public int[] shiftsOf(int[] someCleaners) {
        return Arrays.stream(someCleaners)
                .flatMap(cleaner -> Arrays.stream(shifts.ofCleaner[cleaner]))
                .sorted()
                .toArray();
    }

    /** The problem it was compiled from; in a part, visits and cleaners are numbered otherwise than there. */
    public RosterProblem problem() {
        return problem;
    }

    public TravelTimes travelTimes() {
        return travelTimes;
    }

    public int visitCount() {
        return visits.place.length;
    }

    public int shiftCount() {
        return shifts.count();
    }

    public int cleanerCount() {
        return cleaners.mode.length;
    }

    public int cleanerOf(int shift) {
        return shifts.cleaner[shift];
    }

    /** The person that {@code cleaner} is, who may have several contracts; persons are numbered by their first. */
    public int personOf(int cleaner) {
        return limits.personOf[cleaner];
    }

    public LocalDate dayOf(int shift) {
        return shifts.day[shift];
    }

    /** The shift of {@code cleaner} that begins on {@code day}; -1 when there is none. */
    public int shiftOf(int cleaner, LocalDate day) {
        return shifts.shiftOf(cleaner, day);
    }

    /** First moment the start place may be left. */
    public int earliestStart(int shift) {
        return shifts.earliestStart[shift];
    }

    /** Last moment by which the end place must be reached. */
    public int latestEnd(int shift) {
        return shifts.latestEnd[shift];
    }

    /** Place index of where the shift begins. */
    public int startPlace(int shift) {
        return shifts.startPlace[shift];
    }

    /** Place index of where the shift ends. */
    public int endPlace(int shift) {
        return shifts.endPlace[shift];
    }

    /**
     * Whether the visit may be put on the shift at all: every rule that does not depend on the rest of the route allows it,
     * both legs between home and visit are in reach, and a route of this visit alone breaks no rule.
     */
    public boolean isEligible(int shift, int visit) {
        return eligibility.isEligible(shift, visit);
    }

    /** Number of the set of visits eligible on the shift; shifts with equal sets share it, and numbers are dense from 0. */
    public int eligibilityClass(int shift) {
        return eligibility.classOf(shift);
    }

    /** Number of distinct eligibility classes. */
    public int eligibilityClassCount() {
        return eligibility.classCount();
    }

    /** Place index of the home of the visit. */
    public int location(int visit) {
        return visits.place[visit];
    }

    public int serviceSeconds(int visit) {
        return visits.serviceSeconds[visit];
    }

    /** Points lost while the visit is on no route; 0 for an optional one. */
    public long unassignedPoints(int visit) {
        return visits.unassignedPoints[visit];
    }

    public boolean isMandatory(int visit) {
        return visits.mandatory[visit];
    }

    /** Promised start of service; {@link #NONE} when open. */
    public int pinnedStart(int visit) {
        return visits.pinnedStart[visit];
    }

    /** Number of windows of the visit. */
    public int windowCount(int visit) {
        return visits.windows.first[visit + 1] - visits.windows.first[visit];
    }

    /** First moment service may start in the window at {@code index}, by ascending begin. */
    public int windowEarliest(int visit, int index) {
        return visits.windows.earliest[visits.windows.first[visit] + index];
    }

    /** Last moment service may start in the window at {@code index}. */
    public int windowLatest(int visit, int index) {
        return visits.windows.latest[visits.windows.first[visit] + index];
    }

    /** The visit that {@code visit} is coupled with; -1 when there is none. */
    public int partnerOf(int visit) {
        return couplings.partner(visit);
    }

    /** Number of distinct places. */
    public int placeCount() {
        return travel.placeCount();
    }

    /** Duration of the leg between two places as the cleaner of the shift travels. */
    public int travelSeconds(int shift, int from, int to) {
        return travel.seconds(cleaners.mode[shifts.cleaner[shift]], from, to);
    }

    /** Length of the leg between two places as the cleaner of the shift travels. */
    public int travelMetres(int shift, int from, int to) {
        return travel.metres(cleaners.mode[shifts.cleaner[shift]], from, to);
    }

    /** The civil time at {@code second}, with its offset. */
    public OffsetDateTime toOffsetDateTime(int second) {
        return clock.toOffsetDateTime(second);
    }

    /** Elapsed seconds at {@code civil}; the earlier of the two where the clock shows it twice. */
    public int toSecond(LocalDateTime civil) {
        return clock.toSecond(civil);
    }
}
