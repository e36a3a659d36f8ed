package io.putzplan.engine.roster;

/**
 * What a roster means for one cleaner.
 *
 * @param cleaner id of the cleaner
 * @param shifts shifts worked
 * @param visits visits served
 * @param time where the time goes
 * @param agreedWeeklySeconds hours per week of the contract
 * @param overtimeSeconds paid time of the period at more than the hourly wage
 * @param wageCents wages owed for the period, overtime included
 * @param mileageCents mileage reimbursed
 * @param travelMetres length of all legs, home legs included
 */
public record CleanerKpis(
        String cleaner,
        int shifts,
        int visits,
        TimeSplit time,
        long agreedWeeklySeconds,
        long overtimeSeconds,
        long wageCents,
        long mileageCents,
        long travelMetres) {}
