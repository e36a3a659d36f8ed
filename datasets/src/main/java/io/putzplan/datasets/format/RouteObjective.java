package io.putzplan.datasets.format;

import io.putzplan.datasets.format.Convention.Payment;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.VisitStop;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The length of all routes and the prizes of customers on none, or the least duration of all routes. */
final class RouteObjective implements PublishedObjective {

    private final Convention convention;
    private final Map<String, Vehicle> vehicles;
    private final Map<String, Customer> customers;

    RouteObjective(PublishedInstance instance) {
        this.convention = instance.convention();
        this.vehicles = instance.vehicles().stream().collect(Collectors.toMap(Vehicle::id, Function.identity()));
        this.customers = instance.customers().stream().collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    @Override
    public double cost(Roster roster) {
        long metres = 0;
        double units = 0;
        Set<Customer> leftOut = new HashSet<>(customers.values());
        for (Route route : roster.routes()) {
            Vehicle vehicle = known("cleaner", route.cleaner(), vehicles);
            List<Customer> served = route.visits()
                    .map(VisitStop::visit)
                    .map(visit -> known("visit", visit, customers))
                    .toList();
            served.forEach(leftOut::remove);
            switch (convention.payment()) {
                case DISTANCE -> metres += metres(vehicle, served);
                case EXACT_DISTANCE -> units += length(vehicle, served);
                case DURATION -> units += duration(vehicle, served);
            }
        }
        metres += leftOut.stream()
                .mapToLong(customer -> convention.prizeMetres(customer.prize()))
                .sum();
        return units + (double) metres / convention.metresPerUnit();
    }

    @Override
    public double fixedCost() {
        return convention.payment() == Payment.DURATION
                ? customers.values().stream().mapToDouble(Customer::service).sum()
                : 0;
    }

    private static <T> T known(String what, String id, Map<String, T> known) {
        @Nullable T found = known.get(id);
        if (found == null) {
            throw new IllegalArgumentException("roster: %s \"%s\", must be one of the problem".formatted(what, id));
        }
        return found;
    }

    private long metres(Vehicle vehicle, List<Customer> served) {
        long metres = 0;
        Point from = vehicle.base();
        for (Customer customer : served) {
            metres += convention.legMetres(from, customer.place());
            from = customer.place();
        }
        return metres + convention.legMetres(from, vehicle.base());
    }

    private static double length(Vehicle vehicle, List<Customer> served) {
        double length = 0;
        Point from = vehicle.base();
        for (Customer customer : served) {
            length += from.distanceTo(customer.place());
            from = customer.place();
        }
        return length + from.distanceTo(vehicle.base());
    }

    /**
     * Time from the latest departure that does not delay the return: waiting is saved by leaving later, up to the slack
     * between service starts and closing times (Savelsbergh 1992).
     */
    private static double duration(Vehicle vehicle, List<Customer> served) {
        double time = vehicle.opens();
        double waited = 0;
        double delay = Double.POSITIVE_INFINITY;
        Point from = vehicle.base();
        for (Customer customer : served) {
            time += from.distanceTo(customer.place());
            double start = Math.max(time, customer.opens());
            waited += start - time;
            delay = Math.min(delay, waited + customer.closes() - start);
            time = start + customer.service();
            from = customer.place();
        }
        delay = Math.clamp(waited, 0, Math.max(0, delay));
        return time + from.distanceTo(vehicle.base()) - vehicle.opens() - delay;
    }
}
