package io.putzplan.engine.io;

import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.CleanerSkill;
import io.putzplan.engine.problem.Commitment;
import io.putzplan.engine.problem.Consent;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.Coupling;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.EmployerTrait;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.HouseholdTrait;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.Priority;
import io.putzplan.engine.problem.PublicHoliday;
import io.putzplan.engine.problem.PublishedShift;
import io.putzplan.engine.problem.RequiredSkill;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.problem.TravelProfile;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.problem.WageFrom;
import io.putzplan.engine.problem.WorkedDay;
import io.putzplan.engine.problem.WorkerTrait;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A problem of two cleaners and three visits in Berlin that uses every property there is. */
final class SampleProblem {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private SampleProblem() {}

    static RosterProblem full() {
        return new RosterProblem(
                "sample",
                new PlanningPeriod(
                        ZoneId.of("Europe/Berlin"), MONDAY, MONDAY.plusDays(6), DayOfWeek.SUNDAY, at(-5, 18)),
                "EUR",
                "DE",
                Map.of(
                        TravelMode.CAR, new TravelProfile(30, 1.3, Duration.ofMinutes(4)),
                        TravelMode.BIKE, new TravelProfile(14.5, 1.2, Duration.ofMinutes(2))),
                new Prices(11, 6, 21, 1_501, 501, 2_000, 3, 4, 7),
                List.of(ada(), ben()),
                List.of(park(), quay()),
                List.of(weekly(), single("v-02", 120), single("v-03", 90)),
                List.of(new Coupling("v-02", "v-03", Duration.ofMinutes(10), Duration.ofMinutes(30))),
                new Employer(
                        Set.of(EmployerTrait.BUILDING_CLEANING, EmployerTrait.SECTOR_AGREEMENT),
                        60,
                        "DE-BE",
                        HistoryPolicy.ASSUME_ZERO),
                List.of(new PublicHoliday(MONDAY.plusDays(2), "DE-BE")));
    }

    private static Cleaner ada() {
        return new Cleaner(
                "c-01",
                "Ada Öztürk",
                new Location(52.52, 13.405),
                TravelMode.CAR,
                Duration.ofMinutes(45),
                List.of(
                        new CleanerSkill("ironing", 3, MONDAY.minusYears(1), MONDAY.plusYears(1)),
                        CleanerSkill.of("windows", 1)),
                Set.of("de", "tr"),
                Set.of(HouseholdTrait.DOG),
                Set.of("h-02"),
                new Contract(
                        EmploymentType.PART_TIME,
                        1_500,
                        Duration.ofHours(20),
                        Duration.ofHours(25),
                        Duration.ofHours(8),
                        Duration.ofHours(12),
                        30,
                        HoursBand.MINIMUM,
                        Duration.ofHours(18),
                        Duration.ofHours(3),
                        List.of(new WageFrom(MONDAY.plusDays(1), 1_520), new WageFrom(MONDAY.plusDays(30), 1_600))),
                List.of(
                        new Shift(
                                at(0, 8),
                                at(0, 16),
                                new Location(52.5, 13.4),
                                new Location(52.51, 13.41),
                                40,
                                Duration.ofMinutes(450),
                                new PublishedShift(at(0, 8), at(0, 15))),
                        Shift.of(at(1, 8), at(1, 16))),
                List.of(new Absence(at(3, 0), at(4, 0), AbsenceKind.LEAVE, Duration.ofHours(4))),
                new History(
                        Duration.ofHours(4),
                        at(-1, 12),
                        MONDAY.minusDays(5),
                        List.of(
                                new WorkedDay(MONDAY.minusDays(3), Duration.ofHours(6)),
                                new WorkedDay(MONDAY.minusDays(1), Duration.ofHours(4))),
                        6_000),
                new Employment(
                        "ada",
                        MONDAY.minusYears(40),
                        MONDAY.minusYears(2),
                        Set.of(WorkerTrait.NIGHT_WORKER),
                        List.of(
                                new Consent("de.tzbfg.notice", MONDAY.minusYears(1), MONDAY.plusYears(1)),
                                new Consent("de.arbzg.week", MONDAY, null)),
                        Duration.ofMinutes(25)));
    }

    private static Cleaner ben() {
        return new Cleaner(
                "c-02",
                null,
                new Location(52.48, 13.35),
                TravelMode.BIKE,
                null,
                List.of(),
                Set.of("de"),
                Set.of(),
                Set.of(),
                new Contract(
                        EmploymentType.FULL_TIME, 1_500, Duration.ofHours(38), Duration.ofHours(40), null, null, 0),
                List.of(Shift.of(at(0, 7), at(0, 17))),
                List.of(),
                History.NONE);
    }

    private static Household park() {
        return new Household(
                "h-01",
                "Park",
                new Location(52.53, 13.39),
                Set.of(HouseholdTrait.CAT, HouseholdTrait.STAIRS),
                Set.of("de"),
                Set.of(),
                Set.of("c-01"),
                Set.of("c-01", "c-02"),
                "DE-BB");
    }

    private static Household quay() {
        return new Household(
                "h-02", null, new Location(52.49, 13.42), Set.of(), Set.of(), Set.of("c-01"), Set.of(), Set.of());
    }

    private static Visit weekly() {
        return new Visit(
                "v-01",
                "h-01",
                Duration.ofMinutes(150),
                List.of(new TimeWindow(at(0, 9), at(0, 11), at(0, 14), at(0, 10)), TimeWindow.of(at(1, 9), at(1, 11))),
                List.of(TimeWindow.of(at(1, 9), at(1, 10))),
                List.of(new RequiredSkill("ironing", 2)),
                Priority.HIGH,
                Commitment.OPTIONAL,
                2_500,
                3,
                new Pin("c-01", MONDAY, at(0, 10)),
                Set.of("DE_ARBZG_10_1_4"));
    }

    private static Visit single(String id, int minutes) {
        return new Visit(
                id,
                "h-02",
                Duration.ofMinutes(minutes),
                List.of(TimeWindow.of(at(0, 8), at(0, 12))),
                List.of(),
                List.of(),
                Priority.NORMAL,
                Commitment.MANDATORY,
                0,
                0,
                null);
    }

    private static LocalDateTime at(int day, int hour) {
        return MONDAY.plusDays(day).atTime(hour, 0);
    }

    static String json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProblemJson.write(full(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static ProblemReading read(String json) {
        return ProblemJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), InputLimits.DEFAULT);
    }
}
