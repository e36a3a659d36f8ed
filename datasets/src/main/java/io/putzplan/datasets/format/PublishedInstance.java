package io.putzplan.datasets.format;

import io.putzplan.datasets.format.Convention.Payment;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.CleanerSkill;
import io.putzplan.engine.problem.Commitment;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.InvalidProblemException;
import io.putzplan.engine.problem.IssueSeverity;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.Priority;
import io.putzplan.engine.problem.ProblemIssue;
import io.putzplan.engine.problem.RequiredSkill;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.problem.TravelProfile;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.travel.MatrixTravelTimes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file of any format states.
 *
 * @param name name of the problem
 * @param convention how units become seconds and metres
 * @param vehicles vehicles in the order of the file
 * @param customers services in the order of the file
 */
record PublishedInstance(String name, Convention convention, List<Vehicle> vehicles, List<Customer> customers) {

    /** A Monday, so that the first week of a pay period is whole. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 1);

    private static final long SECONDS_PER_DAY = 86_400;
    private static final long LONGEST_PERIOD_SECONDS = 62 * SECONDS_PER_DAY;
    private static final Pattern ELEMENT = Pattern.compile("(cleaners|households|visits)\\[(\\d+)]");
    private static final Duration WEEK = Duration.ofDays(7);

    /** One cent a second. */
    private static final long CENTS_PER_HOUR = 3_600;

    /** One cent a metre. */
    private static final long CENTS_PER_KM = 1_000;

    /** Neighbours in the list of places lie this far apart, in degrees of latitude, so that each is a place of its own. */
    private static final double PLACES_PER_DEGREE = 10_000;

    /** Longest distance between any two places. */
    static double longestLeg(List<Vehicle> vehicles, List<Customer> customers) {
        List<Point> points = places(vehicles, customers);
        double longest = 0;
        for (Point from : points) {
            for (Point to : points) {
                longest = Math.max(longest, from.distanceTo(to));
            }
        }
        return longest;
    }

    /** Bases, then the places of customers. */
    private static List<Point> places(List<Vehicle> vehicles, List<Customer> customers) {
        Set<Point> places = new LinkedHashSet<>();
        vehicles.forEach(vehicle -> places.add(vehicle.base()));
        customers.forEach(customer -> places.add(customer.place()));
        return new ArrayList<>(places);
    }

    /** The problem, for the file called {@code file}. */
    ImportedProblem toProblem(String file) {
        requireTimes(file);
        List<Point> places = places(vehicles, customers);
        Map<TravelMode, TravelProfile> travel = Map.of(TravelMode.CAR, new TravelProfile(30, 1, Duration.ZERO));
        long last = vehicles.stream()
                .mapToLong(vehicle -> convention.atMost(vehicle.closes()))
                .max()
                .orElse(0);
        PlanningPeriod period = new PlanningPeriod(
                ZoneId.of("UTC"), FIRST_DAY, FIRST_DAY.plusDays(last / SECONDS_PER_DAY), DayOfWeek.MONDAY);
        try {
            RosterProblem problem = new RosterProblem(
                    name,
                    period,
                    "EUR",
                    "NONE",
                    travel,
                    Prices.DEFAULT,
                    vehicles.stream().map(vehicle -> cleaner(vehicle, places)).toList(),
                    customers.stream()
                            .map(customer -> household(customer, places))
                            .toList(),
                    customers.stream().map(this::visit).toList());
            return new ImportedProblem(problem, matrix(places), new RouteObjective(this));
        } catch (InvalidProblemException e) {
            ProblemIssue issue = e.issues().stream()
                    .filter(candidate -> candidate.severity() == IssueSeverity.ERROR)
                    .findFirst()
                    .orElseThrow(() -> e);
            throw new IllegalArgumentException("%s:%d: %s".formatted(file, lineOf(issue), issue.message()), e);
        }
    }

    /** The line of the vehicle or customer that an issue is about; the first where it is about neither. */
    private int lineOf(ProblemIssue issue) {
        Matcher element = ELEMENT.matcher(issue.path());
        if (!element.lookingAt()) {
            return 1;
        }
        int index = Integer.parseInt(element.group(2));
        return element.group(1).equals("cleaners")
                ? vehicles.get(index).line()
                : customers.get(index).line();
    }

    private void requireTimes(String file) {
        for (Vehicle vehicle : vehicles) {
            requireOrder(file, vehicle.line(), "vehicle " + vehicle.id(), vehicle.opens(), vehicle.closes());
        }
        for (Customer customer : customers) {
            requireOrder(file, customer.line(), "customer " + customer.id(), customer.opens(), customer.closes());
            if (customer.service() <= 0) {
                throw new IllegalArgumentException("%s:%d: service %s of customer %s, must be above 0"
                        .formatted(file, customer.line(), SourceLines.plain(customer.service()), customer.id()));
            }
        }
    }

    private void requireOrder(String file, int line, String whose, double opens, double closes) {
        if (closes * convention.secondsPerUnit() >= LONGEST_PERIOD_SECONDS) {
            throw new IllegalArgumentException("%s:%d: window %s to %s of %s, must end within %d days of %d s each unit"
                    .formatted(
                            file,
                            line,
                            SourceLines.plain(opens),
                            SourceLines.plain(closes),
                            whose,
                            LONGEST_PERIOD_SECONDS / SECONDS_PER_DAY,
                            convention.secondsPerUnit()));
        }
        if (opens < 0 || closes < opens) {
            throw new IllegalArgumentException(
                    "%s:%d: window %s to %s of %s, must begin at 0 or later and not end before"
                            .formatted(file, line, SourceLines.plain(opens), SourceLines.plain(closes), whose));
        }
    }

    private static Location location(Point place, List<Point> places) {
        return new Location(places.indexOf(place) / PLACES_PER_DEGREE, 0);
    }

    private static LocalDateTime at(long second) {
        return FIRST_DAY.atStartOfDay().plusSeconds(second);
    }

    private Cleaner cleaner(Vehicle vehicle, List<Point> places) {
        boolean byDuration = convention.payment() == Payment.DURATION;
        Contract contract = new Contract(
                EmploymentType.ON_CALL,
                byDuration ? CENTS_PER_HOUR : 0,
                Duration.ZERO,
                WEEK,
                null,
                null,
                byDuration ? 0 : CENTS_PER_KM);
        Double longest = vehicle.longest();
        Shift shift = new Shift(
                at(convention.atLeast(vehicle.opens())),
                at(convention.atMost(vehicle.closes())),
                null,
                null,
                vehicle.capacity(),
                longest == null ? null : Duration.ofSeconds(convention.atMost(longest)));
        return new Cleaner(
                vehicle.id(),
                null,
                location(vehicle.base(), places),
                TravelMode.CAR,
                null,
                vehicle.skills().stream()
                        .map(skill -> CleanerSkill.of(skill, 1))
                        .toList(),
                Set.of(),
                Set.of(),
                Set.of(),
                contract,
                List.of(shift),
                List.of(),
                History.NONE);
    }

    private static Household household(Customer customer, List<Point> places) {
        return new Household(
                customer.id(),
                null,
                location(customer.place(), places),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                customer.vehicles());
    }

    private Visit visit(Customer customer) {
        return new Visit(
                customer.id(),
                customer.id(),
                Duration.ofSeconds(convention.atLeast(customer.service())),
                List.of(TimeWindow.of(
                        at(convention.atLeast(customer.opens())), at(convention.atMost(customer.closes())))),
                List.of(),
                customer.skills().stream()
                        .map(skill -> new RequiredSkill(skill, 1))
                        .toList(),
                Priority.NORMAL,
                customer.prize() > 0 ? Commitment.OPTIONAL : Commitment.MANDATORY,
                convention.prizeMetres(customer.prize()),
                customer.load(),
                null);
    }

    private MatrixTravelTimes matrix(List<Point> places) {
        int size = places.size();
        int[] seconds = new int[size * size];
        int[] metres = new int[size * size];
        List<Location> locations = new ArrayList<>();
        for (int from = 0; from < size; from++) {
            locations.add(location(places.get(from), places));
            for (int to = 0; to < size; to++) {
                seconds[from * size + to] = convention.legSeconds(places.get(from), places.get(to));
                metres[from * size + to] = convention.legMetres(places.get(from), places.get(to));
            }
        }
        return new MatrixTravelTimes(locations, Map.of(TravelMode.CAR, new MatrixTravelTimes.Table(seconds, metres)));
    }
}
