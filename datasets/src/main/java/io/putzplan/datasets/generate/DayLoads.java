package io.putzplan.datasets.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How much of the paid time of each weekday is still free, so that households spread over the week as the cleaners do. */
final class DayLoads {

    private static final int SUNDAY = DayOfWeek.SUNDAY.ordinal();

    private final double[] capacity = new double[SUNDAY + 1];
    private final double[] open = new double[SUNDAY + 1];

    DayLoads(Map<LocalDate, Long> paidSecondsByDay, double load) {
        paidSecondsByDay.forEach((day, seconds) -> {
            int weekday = day.getDayOfWeek().ordinal();
            capacity[weekday] += seconds * load;
            open[weekday] += seconds * load;
        });
    }

    void take(LocalDate day, double seconds) {
        open[day.getDayOfWeek().ordinal()] -= seconds;
    }

    /** A weekday, the likelier the more of it is open, none of {@code taken} and not the day after or before one. */
    DayOfWeek pick(RandomStream stream, List<DayOfWeek> taken) {
        double[] weights = new double[capacity.length];
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = isFree(i, taken) ? Math.max(open[i], capacity[i] * 0.01) : 0;
            total += weights[i];
        }
        double rest = stream.unit() * total;
        for (int i = 0; i < weights.length; i++) {
            rest -= weights[i];
            if (rest < 0) {
                return DayOfWeek.of(i + 1);
            }
        }
        return DayOfWeek.SUNDAY;
    }

    private static boolean isFree(int weekday, List<DayOfWeek> taken) {
        return taken.stream().noneMatch(other -> Math.abs(other.ordinal() - weekday) <= 1);
    }
}
