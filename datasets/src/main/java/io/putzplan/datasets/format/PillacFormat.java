package io.putzplan.datasets.format;

import io.putzplan.datasets.format.Convention.Payment;
import io.putzplan.datasets.format.Convention.Rounding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pillac's files of technicians and requests. Only skills are read; the objective is the duration of routes. */
final class PillacFormat {

    private static final int METRES_PER_UNIT = 1_000;
    private static final Pattern ROW = Pattern.compile(
            "(\\d+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+\\[([\\d,\\s]*)\\](\\s+\\[[\\d,\\s]*\\])*");

    private final SourceLines source;
    private final List<Customer> customers = new ArrayList<>();
    private final List<Vehicle> vehicles = new ArrayList<>();
    private String name = "";
    private int crew;
    private int rows;

    private PillacFormat(SourceLines source) {
        this.source = source;
    }

    static PublishedInstance read(SourceLines source) {
        return new PillacFormat(source).read();
    }

    private PublishedInstance read() {
        for (int line = 1; line <= source.count(); line++) {
            if (source.line(line).isEmpty()) {
                continue;
            }
            if (name.isEmpty()) {
                name = source.line(line);
            } else if (!source.startsWithNumber(line)) {
                heading(line);
            } else if (crew == 0) {
                crew = source.whole(line, source.numbers(line)[0], 1, "number of technicians");
            } else {
                row(line);
            }
        }
        if (crew == 0) {
            throw source.ended("must give the number of technicians");
        }
        if (customers.isEmpty()) {
            throw source.ended("must have a depot, %d technicians and at least one request".formatted(crew));
        }
        int seconds =
                Convention.finestSecondsPerUnit(vehicles, customers, PublishedInstance.longestLeg(vehicles, customers));
        Convention convention = new Convention(seconds, METRES_PER_UNIT, Rounding.SAFE, Payment.DURATION);
        return new PublishedInstance(name, convention, vehicles, customers);
    }

    private void heading(int line) {
        if (!source.line(line).matches("(?i)(INFO|CREW|DEPOT|ID)\\b.*")) {
            throw source.fault(line, "\"" + source.line(line) + "\"", "must be a row or a heading");
        }
    }

    private void row(int line) {
        Matcher row = ROW.matcher(source.line(line));
        if (!row.matches()) {
            throw source.fault(
                    line,
                    "\"" + source.line(line) + "\"",
                    "must be number, x, y, earliest, latest, service and [skills]");
        }
        if (source.number(line, row.group(1)) != rows) {
            throw source.fault(line, "row " + row.group(1), "must be " + rows);
        }
        Point place = new Point(source.number(line, row.group(2)), source.number(line, row.group(3)));
        double opens = source.number(line, row.group(4));
        double closes = source.number(line, row.group(5));
        double service = source.number(line, row.group(6));
        List<String> skills = Arrays.stream(row.group(7).split(",", -1))
                .map(String::strip)
                .filter(skill -> !skill.isEmpty())
                .toList();
        String id = Integer.toString(rows);
        if (rows > crew) {
            customers.add(new Customer(id, line, place, 0, service, opens, closes, Set.of(), skills, 0));
        } else if (rows > 0) {
            vehicles.add(new Vehicle(id, line, place, opens, closes, null, null, skills));
        }
        rows++;
    }
}
