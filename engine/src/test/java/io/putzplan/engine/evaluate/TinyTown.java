package io.putzplan.engine.evaluate;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.problem.TravelProfile;
import io.putzplan.engine.problem.Visit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One straight street; every place is some minutes by car from its beginning.
 *
 * <pre>
 * minute   0        10       20       30       40  ...
 *          |--------|--------|--------|--------|-----
 *          ann      home-1   home-2   home-3   home-4
 * </pre>
 *
 * Two weeks from a Monday in Seattle; the clocks change on the Sunday between them.
 */
public final class TinyTown {

    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final List<Cleaner> cleaners = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private Prices prices = Prices.DEFAULT;

    private TinyTown() {}

    /** The street with {@code home-1} to {@code home-4} and nobody in it. */
    public static TinyTown tinyTown() {
        TinyTown town = new TinyTown();
        for (int i = 1; i <= 4; i++) {
            town.household(aHousehold("home-" + i, 10 * i));
        }
        return town;
    }

    /** The place {@code minutes} down the street. */
    public static Location minute(int minutes) {
        return MainStreet.minute(minutes);
    }

    public static LocalDateTime monday(String time) {
        return MONDAY.atTime(LocalTime.parse(time));
    }

    public static Household aHousehold(String id, int minutes) {
        return new Household(id, null, minute(minutes), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    public TinyTown with(CleanerBuilder cleaner) {
        cleaners.add(cleaner.build());
        return this;
    }

    public TinyTown with(VisitBuilder visit) {
        visits.add(visit.build("visit-" + (visits.size() + 1)));
        return this;
    }

    /** Adds {@code household}, in place of the one with the same id. */
    public TinyTown household(Household household) {
        households.removeIf(known -> known.id().equals(household.id()));
        households.add(household);
        return this;
    }

    public TinyTown prices(Prices value) {
        prices = value;
        return this;
    }

    public RosterProblem build() {
        PlanningPeriod period =
                new PlanningPeriod(ZoneId.of("America/Los_Angeles"), MONDAY, MONDAY.plusDays(13), DayOfWeek.MONDAY);
        Map<TravelMode, TravelProfile> travel =
                Map.of(TravelMode.CAR, new TravelProfile(30, 1.3, Duration.ofMinutes(5)));
        return new RosterProblem("tiny-town", period, "USD", "tiny", travel, prices, cleaners, households, visits);
    }
}
