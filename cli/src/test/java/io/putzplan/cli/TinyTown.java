package io.putzplan.cli;

import io.putzplan.engine.io.ProblemJson;
import io.putzplan.engine.io.RosterJson;
import io.putzplan.engine.io.RosterMetadata;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Commitment;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.Priority;
import io.putzplan.engine.problem.RequiredSkill;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.problem.TravelProfile;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.roster.Obstacle;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.UnassignedVisit;
import io.putzplan.engine.roster.VisitStop;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One house, in which cleaner c-1 Ada lives and household h-1 as well, so that nobody travels. On Monday 2027-03-01 visit
 * v-1 lasts two hours and may start from 9:00 to 12:00; the optional v-2 asks for a skill that nobody has.
 */
final class TinyTown {

    static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private static final Location HOUSE = new Location(47.6, -122.3);

    private TinyTown() {}

    static RosterProblem problem() {
        return problem("tiny-town");
    }

    static RosterProblem problem(String id) {
        return new RosterProblem(
                id,
                new PlanningPeriod(ZoneId.of("America/Los_Angeles"), MONDAY, MONDAY, DayOfWeek.MONDAY),
                "USD",
                "US-WA",
                Map.of(TravelMode.CAR, new TravelProfile(30, 1.3, Duration.ofMinutes(5))),
                Prices.DEFAULT,
                List.of(cleaner()),
                List.of(new Household("h-1", null, HOUSE, Set.of(), Set.of(), Set.of(), Set.of(), Set.of())),
                List.of(
                        visit("v-1", Commitment.MANDATORY, List.of()),
                        visit("v-2", Commitment.OPTIONAL, List.of(new RequiredSkill("ironing", 1)))));
    }

    /** The same under another pack, of an employer who refuses to assume what a history does not state. */
    static RosterProblem refusingToAssume(String rulePack) {
        RosterProblem town = problem();
        return new RosterProblem(
                town.id(),
                town.period(),
                town.currency(),
                rulePack,
                town.travel(),
                town.prices(),
                town.cleaners(),
                town.households(),
                town.visits(),
                town.couplings(),
                new Employer(Set.of(), 1, null, HistoryPolicy.REFUSE),
                List.of());
    }

    private static Cleaner cleaner() {
        Duration contract = Duration.ofHours(4);
        return new Cleaner(
                "c-1",
                "Ada",
                HOUSE,
                TravelMode.CAR,
                null,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                new Contract(EmploymentType.PART_TIME, 2_500, contract, Duration.ofHours(20), null, null, 30),
                List.of(Shift.of(MONDAY.atTime(8, 0), MONDAY.atTime(18, 0))),
                List.of(),
                History.NONE);
    }

    private static Visit visit(String id, Commitment commitment, List<RequiredSkill> skills) {
        return new Visit(
                id,
                "h-1",
                Duration.ofHours(2),
                List.of(TimeWindow.of(MONDAY.atTime(9, 0), MONDAY.atTime(12, 0))),
                List.of(),
                skills,
                Priority.NORMAL,
                commitment,
                0,
                0,
                null);
    }

    /** The roster in which Ada serves v-1 from {@code hour}:{@code minute} on. */
    static Roster rosterStartingAt(int hour, int minute) {
        OffsetDateTime start = MONDAY.atTime(hour, minute).atOffset(ZoneOffset.ofHours(-8));
        OffsetDateTime end = start.plusHours(2);
        VisitStop stop = new VisitStop("v-1", start, start, end, 0, 0, 0);
        return new Roster(
                "tiny-town",
                List.of(new Route("c-1", MONDAY, start, List.of(stop), 0, 0, end)),
                List.of(new UnassignedVisit("v-2", Map.of(Obstacle.SKILL, 1))));
    }

    static Path write(RosterProblem problem, Path file) throws IOException {
        try (OutputStream output = Files.newOutputStream(file)) {
            ProblemJson.write(problem, output);
        }
        return file;
    }

    static Path write(Roster roster, Path file) throws IOException {
        try (OutputStream output = Files.newOutputStream(file)) {
            RosterJson.write(roster, new RosterMetadata("test", "US-WA", 1, null), output);
        }
        return file;
    }
}
