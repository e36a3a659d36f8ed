package io.putzplan.datasets.format;

import io.putzplan.datasets.format.Convention.Payment;
import io.putzplan.datasets.format.Convention.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * VRPLIB files with time windows, of equal vehicles or of vehicles that differ in capacity and in the clients they may
 * serve. With prizes, a client with a prize may be left out at that price, and the convention is that of DIMACS. Node 1 is the depot; published solutions call node {@code n} customer {@code n - 1}.
 */
final class VrplibFormat {

    private static final int METRES_PER_UNIT = 1_000;

    private static final int MOST_PRIZE = 1_000_000;
    private static final String PRIZES = "PRIZE_SECTION";

    private final VrplibSections sections;
    private final List<Customer> customers = new ArrayList<>();
    private final List<Vehicle> vehicles = new ArrayList<>();

    private VrplibFormat(VrplibSections sections) {
        this.sections = sections;
    }

    static PublishedInstance read(SourceLines source) {
        return new VrplibFormat(VrplibSections.read(source)).read();
    }

    private PublishedInstance read() {
        SourceLines source = sections.source();
        sections.requireEuclidean();
        Map<Integer, VrplibSections.Row> places = sections.rows("NODE_COORD_SECTION", 2);
        if (places.size() < 2 || !places.containsKey(1)) {
            throw source.ended("must have a depot, node 1, and at least one customer in NODE_COORD_SECTION");
        }
        Map<Integer, VrplibSections.Row> windows = sections.rows("TIME_WINDOW_SECTION", 2);
        vehicles(point(places.get(1)), windows.get(1), places);
        Map<Integer, Set<String>> allowed = allowedVehicles(places);
        Map<Integer, VrplibSections.Row> demands = sections.rows("DEMAND_SECTION", 1);
        boolean prizes = sections.isPrizeCollecting();
        for (Map.Entry<Integer, VrplibSections.Row> node : places.entrySet()) {
            if (node.getKey() > 1) {
                VrplibSections.Row demand = sections.of(demands, node.getKey(), "DEMAND_SECTION");
                VrplibSections.Row window = sections.of(windows, node.getKey(), "TIME_WINDOW_SECTION");
                customers.add(new Customer(
                        Integer.toString(node.getKey() - 1),
                        node.getValue().line(),
                        point(node.getValue()),
                        source.whole(demand.line(), demand.values()[0], 0, "demand"),
                        sections.service(node.getKey()),
                        window.values()[0],
                        window.values()[1],
                        allowed.getOrDefault(node.getKey(), Set.of()),
                        List.of(),
                        prizes ? prize(node.getKey()) : 0));
            }
        }
        return new PublishedInstance(sections.name(), prizes ? Convention.DIMACS : convention(), vehicles, customers);
    }

    private double prize(int node) {
        VrplibSections.Row row = sections.of(sections.rows(PRIZES, 1), node, PRIZES);
        double prize = row.values()[0];
        if (prize < 0 || prize > MOST_PRIZE) {
            throw sections.source()
                    .fault(row.line(), "prize " + SourceLines.plain(prize), "must be 0 to " + MOST_PRIZE);
        }
        return prize;
    }

    /** Rounds to the nearest thousandth, or, where seconds cannot be so fine, so that the finer roster is kept. */
    private Convention convention() {
        int seconds =
                Convention.finestSecondsPerUnit(vehicles, customers, PublishedInstance.longestLeg(vehicles, customers));
        Rounding rounding = seconds == METRES_PER_UNIT ? Rounding.NEAREST : Rounding.SAFE;
        return new Convention(seconds, METRES_PER_UNIT, rounding, Payment.DISTANCE);
    }

    private static Point point(VrplibSections.@Nullable Row row) {
        if (row == null) {
            throw new IllegalStateException("A node without coordinates must have been refused.");
        }
        return new Point(row.values()[0], row.values()[1]);
    }

    private void vehicles(Point base, VrplibSections.@Nullable Row window, Map<Integer, VrplibSections.Row> places) {
        if (window == null) {
            throw sections.source().ended("must give the depot, node 1, a row in TIME_WINDOW_SECTION");
        }
        Double longest = sections.number("VEHICLES_MAX_DURATION");
        Integer count = sections.whole("VEHICLES");
        if (sections.has("CAPACITY_SECTION") || sections.isSiteDependent()) {
            sections.requireRows("CAPACITY_SECTION", count);
            sections.rows("CAPACITY_SECTION", 1)
                    .forEach((id, row) -> addVehicle(
                            id,
                            base,
                            window,
                            sections.source().whole(row.line(), row.values()[0], 0, "capacity"),
                            longest));
            return;
        }
        Integer capacity = sections.whole("CAPACITY");
        int most = count == null ? places.size() - 1 : count;
        for (int id = 1; id <= most; id++) {
            addVehicle(id, base, window, capacity, longest);
        }
    }

    private void addVehicle(
            int id, Point base, VrplibSections.Row window, @Nullable Integer capacity, @Nullable Double longest) {
        vehicles.add(new Vehicle(
                Integer.toString(id),
                window.line(),
                base,
                window.values()[0],
                window.values()[1],
                capacity,
                longest,
                List.of()));
    }

    /** The vehicles that may serve a node, for nodes that not all may serve. */
    private Map<Integer, Set<String>> allowedVehicles(Map<Integer, VrplibSections.Row> places) {
        Map<Integer, Set<String>> allowed = new TreeMap<>();
        String section = "VEHICLES_ALLOWED_CLIENTS_SECTION";
        if (!sections.has(section) && !sections.isSiteDependent()) {
            return allowed;
        }
        sections.requireRows(section, vehicles.size());
        places.keySet().forEach(node -> allowed.put(node, new TreeSet<>()));
        sections.rows(section, VrplibSections.ANY).forEach((vehicle, row) -> {
            for (double client : row.values()) {
                Set<String> those = allowed.get(sections.source().whole(row.line(), client, 1, "client"));
                if (those == null) {
                    throw sections.source().fault(row.line(), "client " + SourceLines.plain(client), "must be a node");
                }
                those.add(vehicle.toString());
            }
        });
        for (Map.Entry<Integer, Set<String>> entry : allowed.entrySet()) {
            if (entry.getKey() > 1 && entry.getValue().isEmpty()) {
                throw sections.source().ended("must allow some vehicle to serve node " + entry.getKey());
            }
        }
        allowed.values().removeIf(those -> those.size() == vehicles.size());
        return allowed;
    }
}
