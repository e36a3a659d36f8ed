package io.putzplan.datasets.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much of the paid time of each weekday is still free, so that households spread over the week as the cleaners do. */
final class DayLoads {

    /** Chance left to a weekday that is full, as a share of its size. */
    private static final double LEAST_SHARE = 0.01;

    private final Map<DayOfWeek, Double> capacity = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, Double> open = new EnumMap<>(DayOfWeek.class);

    DayLoads(Map<LocalDate, Long> paidSecondsByDay, double load) {
        paidSecondsByDay.forEach((day, seconds) -> {
            capacity.merge(day.getDayOfWeek(), seconds * load, Double::sum);
            open.merge(day.getDayOfWeek(), seconds * load, Double::sum);
        });
    }

    void take(LocalDate day, double seconds) {
        open.merge(day.getDayOfWeek(), -seconds, Double::sum);
    }

    /** A weekday, the likelier the more of it is open, neither one of {@code taken} nor next to one; empty if none is. */
    Optional<DayOfWeek> pick(RandomStream stream, List<DayOfWeek> taken) {
        List<DayOfWeek> days = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        capacity.forEach((day, size) -> {
            if (size > 0 && isFree(day, taken)) {
                days.add(day);
                weights.add(Math.max(open.getOrDefault(day, 0.0), size * LEAST_SHARE));
            }
        });
        return days.isEmpty() ? Optional.empty() : Optional.of(new Choices<>(days, weights).pick(stream));
    }

    private static boolean isFree(DayOfWeek day, List<DayOfWeek> taken) {
        return taken.stream().noneMatch(other -> Math.abs(other.getValue() - day.getValue()) <= 1);
    }
}
