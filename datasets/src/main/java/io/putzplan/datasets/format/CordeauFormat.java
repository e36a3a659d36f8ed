package io.putzplan.datasets.format;

import io.putzplan.datasets.format.Convention.Payment;
import io.putzplan.datasets.format.Convention.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cordeau's files of several depots with time windows. Vehicle {@code v} of depot {@code d} is called {@code d.v}. */
final class CordeauFormat {

    /** The number by which a file says that it is of this kind. */
    private static final int MULTI_DEPOT_WITH_WINDOWS = 6;

    private static final int METRES_PER_UNIT = 1_000;
    private static final String CUSTOMER_ROW =
            "number, x, y, service, demand, frequency, combinations, their list, earliest, latest";

    private final SourceLines source;
    private final List<Integer> filled = new ArrayList<>();
    private final List<Customer> customers = new ArrayList<>();
    private final List<Vehicle> vehicles = new ArrayList<>();

    private CordeauFormat(SourceLines source) {
        this.source = source;
        for (int line = 1; line <= source.count(); line++) {
            if (!source.line(line).isEmpty()) {
                filled.add(line);
            }
        }
    }

    static PublishedInstance read(SourceLines source) {
        return new CordeauFormat(source).read();
    }

    private PublishedInstance read() {
        if (filled.isEmpty()) {
            throw new IllegalArgumentException(source.name() + ":1: an empty file, must be a Cordeau file");
        }
        int line = filled.getFirst();
        double[] head = source.numbers(line, 4, "kind, vehicles per depot, customers, depots");
        if (head[0] != MULTI_DEPOT_WITH_WINDOWS) {
            throw source.fault(line, "kind " + SourceLines.plain(head[0]), "must be 6, several depots with windows");
        }
        int perDepot = source.whole(line, head[1], 1, "number of vehicles");
        int customerCount = source.whole(line, head[2], 1, "number of customers");
        int depotCount = source.whole(line, head[3], 1, "number of depots");
        int lines = 1 + depotCount + customerCount + depotCount;
        if (filled.size() < lines) {
            throw source.ended("must have %d lines, one for each depot's limits, customer and depot".formatted(lines));
        }
        if (filled.size() > lines) {
            throw source.fault(filled.get(lines), "a further line", "must have ended after " + lines);
        }
        for (int c = 1; c <= customerCount; c++) {
            customer(filled.get(depotCount + c), c);
        }
        for (int d = 1; d <= depotCount; d++) {
            depot(filled.get(d), filled.get(depotCount + customerCount + d), d, perDepot);
        }
        int seconds = Convention.finestSecondsPerUnit(vehicles, customers, longestLeg());
        Convention convention = new Convention(seconds, METRES_PER_UNIT, Rounding.SAFE, Payment.EXACT_DISTANCE);
        return new PublishedInstance(source.stem(), convention, vehicles, customers);
    }

    private double longestLeg() {
        return PublishedInstance.longestLeg(vehicles, customers);
    }

    private void customer(int line, int number) {
        double[] row = source.numbers(line);
        if (row.length < 7) {
            throw source.fault(line, row.length + " numbers", "must be " + CUSTOMER_ROW);
        }
        if (row[0] != number) {
            throw source.fault(line, "customer " + SourceLines.plain(row[0]), "must be " + number);
        }
        int combinations = source.whole(line, row[6], 0, "number of combinations");
        if (row.length != 7 + combinations + 2) {
            String needed = "must be %d: %s".formatted(9 + combinations, CUSTOMER_ROW);
            throw source.fault(line, row.length + " numbers", needed);
        }
        customers.add(new Customer(
                Integer.toString(number),
                line,
                new Point(row[1], row[2]),
                source.whole(line, row[4], 0, "demand"),
                row[3],
                row[row.length - 2],
                row[row.length - 1],
                Set.of(),
                List.of(),
                0));
    }

    private void depot(int limitsLine, int line, int number, int perDepot) {
        double[] limits = source.numbers(limitsLine, 2, "longest route, capacity");
        double[] row = source.numbers(line);
        if (row.length < 5) {
            throw source.fault(line, row.length + " numbers", "must be number, x, y, …, earliest, latest");
        }
        @Nullable Double longest = limits[0] > 0 ? (Double) limits[0] : null;
        Point base = new Point(row[1], row[2]);
        for (int vehicle = 1; vehicle <= perDepot; vehicle++) {
            vehicles.add(new Vehicle(
                    number + "." + vehicle,
                    line,
                    base,
                    row[row.length - 2],
                    row[row.length - 1],
                    source.whole(limitsLine, limits[1], 0, "capacity"),
                    longest,
                    List.of()));
        }
    }
}
