package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.CleanerSkill;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.HouseholdTrait;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.Priority;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.travel.MatrixTravelTimes;
import io.putzplan.engine.travel.TravelTimes;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Seeded problems with everything in them that can go right or wrong. */
final class RandomTown {

    private static final int HOUSEHOLDS = 12;
    private static final int CLEANERS = 4;

    private final Random random;

    RandomTown(long seed) {
        random = new Random(seed);
    }

    RosterProblem problem(int visits) {
        TinyTown town = TinyTown.tinyTown().prices(prices());
        for (int i = 1; i <= HOUSEHOLDS; i++) {
            town.household(household("home-" + i, i));
        }
        for (int i = 0; i < CLEANERS; i++) {
            town.with(cleaner(i));
        }
        for (int i = 0; i < visits; i++) {
            town.with(visit(i));
        }
        return town.build();
    }

    /** Half of all towns have a price of travel time. */
    private Prices prices() {
        Prices usual = Prices.DEFAULT;
        return new Prices(
                usual.idlePerMinute(),
                usual.nearPreferencePerMinute(),
                usual.farPreferencePerMinute(),
                usual.otherDay(),
                usual.preferredCleaner(),
                usual.usedShift(),
                chance(2) ? 1 + random.nextInt(60) : 0,
                usual.latePerMinute(),
                usual.largestLatenessPerMinute());
    }

    /** Legs of 0 to 50 min between all places, shorter ones more often, not symmetric. */
    TravelTimes travel(RosterProblem problem) {
        List<Location> locations = new ArrayList<>();
        problem.cleaners().forEach(cleaner -> locations.add(cleaner.home()));
        problem.households().forEach(household -> locations.add(household.location()));
        locations.add(TinyTown.minute(999));
        int size = locations.size();
        int[] seconds = new int[size * size];
        int[] metres = new int[size * size];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] =
                    chance(100) ? TravelTimes.UNREACHABLE : (int) (3_000 * random.nextDouble() * random.nextDouble());
            metres[i] = random.nextInt(20_000);
        }
        return new MatrixTravelTimes(locations, Map.of(TravelMode.CAR, new MatrixTravelTimes.Table(seconds, metres)));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private Household household(String id, int number) {
        return new Household(
                id,
                null,
                TinyTown.minute(100 + number),
                chance(5) ? Set.of(HouseholdTrait.DOG) : Set.of(),
                chance(6) ? Set.of("es", "de") : Set.of(),
                chance(8) ? Set.of("c0") : Set.of(),
                chance(3) ? Set.of("c1", "c2") : Set.of(),
                chance(10) ? Set.of("c1", "c3") : Set.of());
    }

    private CleanerBuilder cleaner(int index) {
        CleanerBuilder cleaner = CleanerBuilder.aCleaner()
                .id("c" + index)
                .livingAt(TinyTown.minute(index))
                .wage(1_500 + random.nextInt(1_000))
                .mileage(random.nextInt(80));
        for (int day = 0; day < 14; day++) {
            if (!chance(5)) {
                cleaner.working(shift(day));
            }
        }
        if (chance(2)) {
            cleaner.holding(CleanerSkill.of("ironing", 1 + random.nextInt(3)));
        }
        if (chance(3)) {
            cleaner.atMostDaily(Duration.ofHours(6 + random.nextInt(4)));
        }
        if (chance(3)) {
            cleaner.maxLeg(Duration.ofMinutes(30 + random.nextInt(30)));
        }
        if (chance(4)) {
            cleaner.avoiding(HouseholdTrait.DOG);
        }
        if (chance(2)) {
            cleaner.speaking("es");
        }
        if (chance(2)) {
            cleaner.history(new History(
                    Duration.ofHours(random.nextInt(30)),
                    TinyTown.monday("00:00").minusHours(random.nextInt(12))));
        }
        if (chance(2)) {
            LocalDateTime from = TinyTown.monday("06:00").plusHours(random.nextInt(200));
            cleaner.absent(from, from.plusHours(1 + random.nextInt(10)));
        }
        return cleaner.atMostWeekly(Duration.ofHours(20 + random.nextInt(30)));
    }

    private Shift shift(int day) {
        LocalDateTime from = TinyTown.monday("05:00").plusDays(day).plusMinutes(random.nextInt(240));
        LocalDateTime until = from.plusMinutes(240 + random.nextInt(720));
        Integer capacity = chance(4) ? random.nextInt(12) : null;
        Duration maxDuration = chance(4) ? Duration.ofMinutes(120 + random.nextInt(480)) : null;
        return new Shift(from, until, null, null, capacity, maxDuration);
    }

    private VisitBuilder visit(int index) {
        int[] lengths = {30, 45, 60, 90, 120, 150, 180, 240};
        Duration service =
                Duration.ofMinutes(lengths[random.nextInt(chance(3) ? 8 : 5)]).plusSeconds(random.nextInt(90));
        VisitBuilder visit = VisitBuilder.aVisit()
                .id("v" + index)
                .at("home-" + (1 + random.nextInt(HOUSEHOLDS)))
                .lasting(service)
                .priority(List.of(Priority.values()).get(random.nextInt(4)));
        int windows = chance(3) ? 1 : 14;
        for (int day = 0; day < windows; day++) {
            visit.within(window(windows == 1 ? random.nextInt(7) : day, service));
            if (chance(5)) {
                visit.within(window(day, service));
            }
        }
        if (chance(3)) {
            visit.preferring(window(random.nextInt(7), service));
            visit.preferring(window(random.nextInt(7), service));
        }
        if (chance(6)) {
            visit.requiring("ironing", 1 + random.nextInt(3));
        }
        if (chance(8)) {
            visit.optionalFor(random.nextInt(5_000));
        }
        if (chance(2)) {
            visit.weighing(random.nextInt(6));
        }
        if (chance(12)) {
            visit.pinned(pin());
        }
        return visit;
    }

    private Pin pin() {
        LocalDateTime start = TinyTown.monday("08:00").plusMinutes(random.nextInt(7 * 1_440));
        return switch (random.nextInt(3)) {
            case 0 -> new Pin("c" + random.nextInt(CLEANERS), null, null);
            case 1 -> new Pin(null, start.toLocalDate(), null);
            default -> new Pin(null, null, start);
        };
    }

    private TimeWindow window(int day, Duration service) {
        LocalDateTime earliest = TinyTown.monday("06:00").plusDays(day).plusMinutes(15L * random.nextInt(36));
        LocalDateTime latest = earliest.plusMinutes(15L * random.nextInt(chance(3) ? 40 : 16));
        LocalDateTime mustEndBy = earliest.plus(service).plusMinutes(random.nextInt(240));
        return new TimeWindow(earliest, latest, chance(6) ? mustEndBy : null);
    }
}
