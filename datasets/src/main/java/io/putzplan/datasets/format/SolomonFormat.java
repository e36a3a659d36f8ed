package io.putzplan.datasets.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Files of Solomon, and of Gehring and Homberger. */
final class SolomonFormat {

    private static final String ROW = "number, x, y, demand, ready time, due date, service time";

    private final SourceLines source;
    private final List<Customer> customers = new ArrayList<>();
    private final List<Vehicle> vehicles = new ArrayList<>();
    private String name = "";
    private int fleet;
    private int capacity;
    private int rows;

    private SolomonFormat(SourceLines source) {
        this.source = source;
    }

    static PublishedInstance read(SourceLines source) {
        return new SolomonFormat(source).read();
    }

    private PublishedInstance read() {
        for (int line = 1; line <= source.count(); line++) {
            if (source.line(line).isEmpty()) {
                continue;
            }
            if (name.isEmpty()) {
                name = source.line(line);
            } else if (!source.startsWithNumber(line)) {
                header(line);
            } else if (fleet == 0) {
                fleet(line);
            } else {
                row(line);
            }
        }
        if (fleet == 0) {
            throw source.ended("must give the number and the capacity of the vehicles");
        }
        if (customers.isEmpty()) {
            throw source.ended("must have a depot and at least one customer");
        }
        return new PublishedInstance(name, Convention.DIMACS, vehicles, customers);
    }

    private void header(int line) {
        if (!source.line(line).matches("(?i)(VEHICLE|NUMBER|CUST).*")) {
            throw source.fault(line, "\"" + source.line(line) + "\"", "must be a row of numbers or a heading");
        }
    }

    private void fleet(int line) {
        double[] numbers = source.numbers(line, 2, "vehicles, capacity");
        fleet = source.whole(line, numbers[0], 1, "number of vehicles");
        capacity = source.whole(line, numbers[1], 0, "capacity");
    }

    private void row(int line) {
        double[] row = source.numbers(line, 7, ROW);
        if (row[0] != rows) {
            throw source.fault(line, "customer " + SourceLines.plain(row[0]), "must be " + rows);
        }
        Point place = new Point(row[1], row[2]);
        if (rows == 0) {
            for (int k = 1; k <= fleet; k++) {
                vehicles.add(new Vehicle(Integer.toString(k), line, place, row[4], row[5], capacity, null, List.of()));
            }
        } else {
            int load = source.whole(line, row[3], 0, "demand");
            customers.add(new Customer(
                    Integer.toString(rows), line, place, load, row[6], row[4], row[5], Set.of(), List.of(), 0));
        }
        rows++;
    }
}
