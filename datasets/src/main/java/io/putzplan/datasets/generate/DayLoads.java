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

    /**
     * A weekday, the likelier the more of it is open, neither one of {@code taken} nor next to one. Empty when no such day is
     * open; but a first day is always found, however full the week.
     */
    Optional<DayOfWeek> pick(RandomStream stream, List<DayOfWeek> taken) {
        Optional<DayOfWeek> open = pick(stream, this.open, taken);
        return open.isEmpty() && taken.isEmpty() ? pick(stream, capacity, taken) : open;
    }

    private static Optional<DayOfWeek> pick(
            RandomStream stream, Map<DayOfWeek, Double> weightByDay, List<DayOfWeek> taken) {
        List<DayOfWeek> days = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        weightByDay.forEach((day, weight) -> {
            if (weight > 0 && isFree(day, taken)) {
                days.add(day);
                weights.add(weight);
            }
        });
        return days.isEmpty() ? Optional.empty() : Optional.of(new Choices<>(days, weights).pick(stream));
    }

    private static boolean isFree(DayOfWeek day, List<DayOfWeek> taken) {
        return taken.stream().noneMatch(other -> Math.abs(other.getValue() - day.getValue()) <= 1);
    }
}
