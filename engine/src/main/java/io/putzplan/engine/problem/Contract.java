package io.putzplan.engine.problem;

import java.time.Duration;
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
 */
public record Contract(
        EmploymentType type,
        long hourlyWageCents,
        Duration weeklyHours,
        Duration maxWeeklyHours,
        @Nullable Duration maxDailyHours,
        @Nullable Duration minDailyRest,
        long mileageCentsPerKm) {}
