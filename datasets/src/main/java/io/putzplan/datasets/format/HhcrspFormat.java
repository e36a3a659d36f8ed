package io.putzplan.datasets.format;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.CleanerSkill;
import io.putzplan.engine.problem.Commitment;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.Coupling;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.InvalidProblemException;
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
import io.putzplan.engine.travel.MatrixTravelTimes;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Home health care routing and scheduling (Mankowska et al. 2014; Ceschia et al. 2024, whose JSON this is): patients with one
 * service or two coupled ones, caregivers with abilities, starts that may be late.
 *
 * <p>The published cost is a third of travel, lateness and largest lateness together. A unit of each costs
 * {@link #CENTS_PER_UNIT}, so the published cost is the total in cents over three times that. A unit lasts a minute where all
 * distances are whole, else {@link #FINE_SECONDS}; in either case a shift lasts to the end of a week, since no end is given
 * that binds.
 */
final class HhcrspFormat {

    static final long CENTS_PER_UNIT = 500;
    static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 1);

    private static final int WHOLE_SECONDS = 60;
    private static final int FINE_SECONDS = 500;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final double PLACES_PER_DEGREE = 10_000;
    private static final int METRES_PER_UNIT = 1_000;

    private final JsonField document;
    private final String name;
    private final List<List<Double>> distances = new ArrayList<>();
    private final int secondsPerUnit;
    private final Map<String, Integer> placesOfCaregivers = new HashMap<>();
    private final Map<String, HhcrspObjective.Service> services = new HashMap<>();

    private HhcrspFormat(JsonField document, String name) {
        this.document = document;
        this.name = name;
        for (JsonField row : document.get("distances").elements()) {
            distances.add(row.elements().stream().map(JsonField::amount).toList());
        }
        for (List<Double> row : distances) {
            if (row.size() != distances.size()) {
                throw document.get("distances").fault("must have as many columns as rows");
            }
        }
        boolean whole = distances.stream().flatMap(List::stream).allMatch(distance -> distance == Math.rint(distance));
        secondsPerUnit = whole ? WHOLE_SECONDS : FINE_SECONDS;
    }

    static ImportedProblem read(SourceLines source) {
        JsonField document = JsonField.document(source.name(), String.join("\n", source.lines()));
        String file = String.valueOf(Path.of(source.name()).getFileName());
        return new HhcrspFormat(document, file.replaceFirst("\\.json$", "")).problem();
    }

    /** Elapsed seconds from the beginning of an imported problem to {@code moment}. */
    static long secondsOf(OffsetDateTime moment) {
        return Duration.between(FIRST_DAY.atStartOfDay(), moment.toLocalDateTime())
                .toSeconds();
    }

    /** Seconds of a unit of time in an imported problem. */
    static double secondsPerUnit(RosterProblem problem) {
        return 60.0 * CENTS_PER_UNIT / problem.prices().latePerMinute();
    }

    private ImportedProblem problem() {
        List<JsonField> patients = document.get("patients").elements();
        long price = 60 * CENTS_PER_UNIT / secondsPerUnit;
        PlanningPeriod period =
                new PlanningPeriod(ZoneId.of("UTC"), FIRST_DAY, FIRST_DAY.plusDays(6), DayOfWeek.MONDAY);
        List<Household> households = new ArrayList<>();
        List<Visit> visits = new ArrayList<>();
        List<Coupling> couplings = new ArrayList<>();
        for (int i = 0; i < patients.size(); i++) {
            JsonField patient = patients.get(i);
            int place = place(patient, bases() + i);
            households.add(household(patient, place));
            List<Visit> required = visits(patient, place);
            visits.addAll(required);
            patient.find("synchronization").ifPresent(sync -> couplings.add(coupling(sync, required)));
        }
        try {
            RosterProblem problem = new RosterProblem(
                    name,
                    period,
                    "EUR",
                    "NONE",
                    Map.of(TravelMode.CAR, new TravelProfile(30, 1, Duration.ZERO)),
                    new Prices(0, 0, 0, 0, 0, 0, price, price, price),
                    document.get("caregivers").elements().stream()
                            .map(this::cleaner)
                            .toList(),
                    households,
                    visits,
                    couplings);
            return new ImportedProblem(
                    problem, matrix(), new HhcrspObjective(distances, placesOfCaregivers, services, secondsPerUnit));
        } catch (InvalidProblemException e) {
            throw new IllegalArgumentException(
                    "%s: %s".formatted(document.file(), e.issues().getFirst().message()), e);
        }
    }

    /** Number of places of caregivers, which come before those of patients. */
    private int bases() {
        return document.find("departing_points")
                .map(points -> points.elements().size())
                .orElse(1);
    }

    private int place(JsonField owner, int fallback) {
        int place = owner.find("distance_matrix_index")
                .map(index -> index.index(distances.size()))
                .orElse(fallback);
        if (place >= distances.size()) {
            throw document.get("distances").fault("must have a row for each base and each patient");
        }
        return place;
    }

    private static Location location(int place) {
        return new Location(place / PLACES_PER_DEGREE, 0);
    }

    private LocalDateTime at(double unit) {
        return FIRST_DAY.atStartOfDay().plusSeconds(Math.round(unit * secondsPerUnit));
    }

    private Duration lasting(double units) {
        return Duration.ofSeconds(Math.round(units * secondsPerUnit));
    }

    private Cleaner cleaner(JsonField caregiver) {
        double begin = caregiver
                .find("working_shift")
                .map(shift -> pair(shift).getFirst().amount())
                .orElse(0.0);
        int start = caregiver
                .find("starting_point_id")
                .map(JsonField::text)
                .map(this::departingPoint)
                .orElse(0);
        int place = place(caregiver, start);
        placesOfCaregivers.put(caregiver.get("id").text(), place);
        return new Cleaner(
                caregiver.get("id").text(),
                null,
                location(place),
                TravelMode.CAR,
                null,
                caregiver.get("abilities").elements().stream()
                        .map(ability -> CleanerSkill.of(ability.text(), 1))
                        .toList(),
                Set.of(),
                Set.of(),
                Set.of(),
                new Contract(EmploymentType.ON_CALL, 0, Duration.ZERO, WEEK, null, null, 0),
                List.of(Shift.of(at(begin), FIRST_DAY.plusWeeks(1).atStartOfDay())),
                List.of(),
                History.NONE);
    }

    private int departingPoint(String id) {
        List<JsonField> points = document.get("departing_points").elements();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).get("id").text().equals(id)) {
                return i;
            }
        }
        throw document.get("departing_points").fault("must have a point " + id);
    }

    private static Household household(JsonField patient, int place) {
        Set<String> banned = patient.find("incompatible_caregivers")
                .map(ids -> ids.elements().stream().map(JsonField::text).collect(Collectors.toSet()))
                .orElse(Set.of());
        return new Household(
                patient.get("id").text(), null, location(place), Set.of(), Set.of(), banned, Set.of(), Set.of());
    }

    private List<Visit> visits(JsonField patient, int place) {
        Map<String, JsonField> durations = new HashMap<>();
        for (JsonField service : document.get("services").elements()) {
            service.find("default_duration")
                    .ifPresent(duration -> durations.put(service.get("id").text(), duration));
        }
        String household = patient.get("id").text();
        List<JsonField> window = pair(patient.get("time_window"));
        TimeWindow starts = new TimeWindow(
                at(Math.floor(window.getFirst().amount())),
                FIRST_DAY.plusWeeks(1).atStartOfDay(),
                null,
                at(Math.floor(window.getLast().amount())));
        List<Visit> visits = new ArrayList<>();
        for (JsonField required : patient.get("required_caregivers").elements()) {
            String service = required.get("service").text();
            double duration = required.find("duration")
                    .orElseGet(() -> durations.getOrDefault(service, required.get("duration")))
                    .amount();
            services.put(
                    household + "/" + service,
                    new HhcrspObjective.Service(
                            place, Math.floor(window.getLast().amount())));
            visits.add(new Visit(
                    household + "/" + service,
                    household,
                    lasting(duration),
                    List.of(starts),
                    List.of(),
                    List.of(new RequiredSkill(service, 1)),
                    Priority.CRITICAL,
                    Commitment.MANDATORY,
                    0,
                    0,
                    null));
        }
        return visits;
    }

    private Coupling coupling(JsonField synchronization, List<Visit> services) {
        if (services.size() != 2) {
            throw synchronization.fault("must be of a patient with two services");
        }
        String first = services.getFirst().id();
        String second = services.getLast().id();
        return switch (synchronization.get("type").text()) {
            case "simultaneous" -> Coupling.together(first, second);
            case "sequential" -> {
                List<JsonField> lags = pair(synchronization.get("distance"));
                yield new Coupling(
                        first,
                        second,
                        lasting(lags.getFirst().amount()),
                        lasting(lags.getLast().amount()));
            }
            default -> throw synchronization.get("type").fault("must be simultaneous or sequential");
        };
    }

    private static List<JsonField> pair(JsonField array) {
        List<JsonField> elements = array.elements();
        if (elements.size() != 2) {
            throw array.fault("must have two elements");
        }
        return elements;
    }

    private MatrixTravelTimes matrix() {
        int size = distances.size();
        int[] seconds = new int[size * size];
        int[] metres = new int[size * size];
        List<Location> locations = new ArrayList<>();
        for (int from = 0; from < size; from++) {
            locations.add(location(from));
            for (int to = 0; to < size; to++) {
                double distance = distances.get(from).get(to);
                seconds[from * size + to] = (int) Math.rint(distance * secondsPerUnit);
                metres[from * size + to] = (int) Math.rint(distance * METRES_PER_UNIT);
            }
        }
        return new MatrixTravelTimes(locations, Map.of(TravelMode.CAR, new MatrixTravelTimes.Table(seconds, metres)));
    }
}
