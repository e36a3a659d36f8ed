package io.putzplan.engine.problem;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cleaner and the employer agreed.
 *
 * @param type kind of employment
 * @param hourlyWageCents gross pay per hour of paid time, in cents, 0 to 100 000
 * @param weeklyHours agreed hours per week, 0 to 168 h
 * @param maxWeeklyHours most hours of work in one week, not below {@code weeklyHours}, at most 168 h
 * @param maxDailyHours most hours of work in one day; null when only the law limits it
 * @param minDailyRest least rest between two shifts, end of work to beginning of work; null when only the law asks for rest
 * @param mileageCentsPerKm reimbursement per kilometre travelled, in cents, 0 to 100 000
 * @param hoursBand what {@code weeklyHours} means for work on call
 * @param guaranteedWeeklyHours hours paid in every week, worked or not, 0 to 168 h
 * @param minPaidPerShift least paid time of a worked shift, 0 to 24 h
 * @param wageChanges later wages, by ascending day
 */
public record Contract(
        EmploymentType type,
        long hourlyWageCents,
        Duration weeklyHours,
        Duration maxWeeklyHours,
        @Nullable Duration maxDailyHours,
        @Nullable Duration minDailyRest,
        long mileageCentsPerKm,
        HoursBand hoursBand,
        Duration guaranteedWeeklyHours,
        Duration minPaidPerShift,
        List<WageFrom> wageChanges) {

    public Contract {
        wageChanges = List.copyOf(wageChanges);
    }

    /** A contract that promises neither hours nor changes of the wage. */
    public Contract(
            EmploymentType type,
            long hourlyWageCents,
            Duration weeklyHours,
            Duration maxWeeklyHours,
            @Nullable Duration maxDailyHours,
            @Nullable Duration minDailyRest,
            long mileageCentsPerKm) {
        this(
                type,
                hourlyWageCents,
                weeklyHours,
                maxWeeklyHours,
                maxDailyHours,
                minDailyRest,
                mileageCentsPerKm,
                HoursBand.FIXED,
                Duration.ZERO,
                Duration.ZERO,
                List.of());
    }

    /** Gross pay per hour of paid time on {@code day}, in cents. */
    public long hourlyWageCentsOn(LocalDate day) {
        long wage = hourlyWageCents;
        for (WageFrom change : wageChanges) {
            if (!day.isBefore(change.from())) {
                wage = change.hourlyWageCents();
            }
        }
        return wage;
    }
}
