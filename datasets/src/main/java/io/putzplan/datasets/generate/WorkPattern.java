package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The weekly working time of one cleaner.
 *
 * @param weekdays days of the week with a shift, ascending
 * @param start when the cleaner may leave home
 * @param end when the cleaner must be home again, Saturdays by 15:00
 * @param weeklyHours agreed hours per week
 * @param maxWeeklyHours most hours per week
 */
record WorkPattern(
        List<DayOfWeek> weekdays, LocalTime start, LocalTime end, Duration weeklyHours, Duration maxWeeklyHours) {

    private static final LocalTime SATURDAY_END = LocalTime.of(15, 0);

    /** Households want Saturdays over by early afternoon, so no more than this can be filled. */
    private static final Duration SATURDAY_PAID = Duration.ofHours(5);

    private static final List<DayOfWeek> MONDAY_TO_FRIDAY =
            List.of(DayOfWeek.values()).subList(0, 5);
    private static final List<DayOfWeek> TUESDAY_TO_SATURDAY =
            List.of(DayOfWeek.values()).subList(1, 6);

    /** How part-timers share out their week. */
    private enum PartTime {
        MORNINGS,
        AFTERNOONS,
        THREE_DAYS,
        FOUR_DAYS
    }

    private static final Choices<PartTime> PART_TIME = Choices.of(PartTime.MORNINGS, 0.45)
            .or(PartTime.AFTERNOONS, 0.15)
            .or(PartTime.THREE_DAYS, 0.20)
            .or(PartTime.FOUR_DAYS, 0.20);

    WorkPattern {
        weekdays = List.copyOf(weekdays);
    }

    static WorkPattern draw(EmploymentType type, RandomStream stream) {
        return switch (type) {
            case FULL_TIME -> fullTime(stream);
            case PART_TIME -> partTime(stream);
            case MINIJOB -> pattern(someDays(2, stream), "08:00", "13:30", 8, 9);
            case ON_CALL -> pattern(someDays(3, stream), "07:30", "17:30", 14, 20);
        };
    }

    private static WorkPattern fullTime(RandomStream stream) {
        String start = Choices.of("07:00", 3).or("07:15", 2).or("07:30", 5).pick(stream);
        String end = Choices.of("17:00", 3).or("17:30", 4).or("18:00", 3).pick(stream);
        int hours = Choices.of(40, 7).or(39, 2).or(38, 1).pick(stream);
        List<DayOfWeek> days = stream.chance(0.2) ? TUESDAY_TO_SATURDAY : MONDAY_TO_FRIDAY;
        return pattern(days, start, end, hours, hours + 4);
    }

    private static WorkPattern partTime(RandomStream stream) {
        return switch (PART_TIME.pick(stream)) {
            case MORNINGS -> pattern(MONDAY_TO_FRIDAY, "07:30", stream.chance(0.5) ? "13:30" : "14:00", 25, 28);
            case AFTERNOONS -> pattern(MONDAY_TO_FRIDAY, "11:30", "18:00", 25, 28);
            case THREE_DAYS -> pattern(someDays(3, stream), "07:30", "17:30", 24, 28);
            case FOUR_DAYS -> pattern(someDays(4, stream), "08:00", "16:30", 28, 32);
        };
    }

    private static WorkPattern pattern(List<DayOfWeek> days, String start, String end, int hours, int maxHours) {
        return new WorkPattern(
                days,
                LocalTime.parse(start),
                LocalTime.parse(end),
                Duration.ofHours(hours),
                Duration.ofHours(maxHours));
    }

    /** Saturday is among them less often than other days. */
    private static List<DayOfWeek> someDays(int count, RandomStream stream) {
        List<DayOfWeek> days = new ArrayList<>(MONDAY_TO_FRIDAY);
        stream.shuffle(days);
        if (stream.chance(0.5)) {
            days.set(0, DayOfWeek.SATURDAY);
        }
        return days.subList(0, count).stream().sorted().toList();
    }

    boolean worksOn(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek());
    }

    LocalTime endOn(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY && end.isAfter(SATURDAY_END) ? SATURDAY_END : end;
    }

    List<Shift> shifts(WorkCalendar calendar) {
        return calendar.workDays().stream()
                .filter(this::worksOn)
                .map(day -> Shift.of(day.atTime(start), day.atTime(endOn(day))))
                .toList();
    }

    /** Contract hours of one working day. */
    Duration hoursPerDay() {
        return weeklyHours.dividedBy(weekdays.size());
    }

    /** Paid time that fits into one shift beside the meal and two commutes of 20 minutes, at most the contract's share. */
    Duration paidTimeOn(LocalDate day) {
        Duration presence = Duration.between(start, endOn(day)).minusMinutes(40);
        Duration meal = presence.compareTo(Duration.ofHours(6)) > 0 ? Duration.ofMinutes(30) : Duration.ZERO;
        Duration fits = presence.minus(meal);
        Duration most = day.getDayOfWeek() == DayOfWeek.SATURDAY ? SATURDAY_PAID : fits;
        return Stream.of(fits, most, hoursPerDay())
                .min(Comparator.naturalOrder())
                .orElse(fits);
    }
}
