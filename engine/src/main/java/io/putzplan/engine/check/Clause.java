package io.putzplan.engine.check;

import io.putzplan.engine.labour.LabourRule;

/**
 * What exactly a roster is held to.
 *
 * @param id of the labour rule, of the contract clause or of the promise
 * @param citation paragraph, or the agreement it comes from
 */
record Clause(String id, String citation) {

    private static final String CONTRACT = "employment contract";
    private static final String TO_HOUSEHOLD = "promise to the household";
    private static final String TO_CLEANER = "promise to the cleaner";

    static final Clause HOURLY_WAGE = new Clause("contract.hourlyWage", CONTRACT);
    static final Clause MIN_PAID_PER_SHIFT = new Clause("contract.minPaidPerShift", CONTRACT);
    static final Clause WEEKLY_HOURS = new Clause("contract.weeklyHours", CONTRACT);
    static final Clause GUARANTEED_WEEKLY_HOURS = new Clause("contract.guaranteedWeeklyHours", CONTRACT);
    static final Clause MILEAGE = new Clause("contract.mileage", CONTRACT);
    static final Clause MAX_DAILY_HOURS = new Clause("contract.maxDailyHours", CONTRACT);
    static final Clause MIN_DAILY_REST = new Clause("contract.minDailyRest", CONTRACT);
    static final Clause MAX_WEEKLY_HOURS = new Clause("contract.maxWeeklyHours", CONTRACT);
    static final Clause SHIFT_BOUNDS = new Clause("shift.bounds", "agreed shift");
    static final Clause CAPACITY = new Clause("shift.capacity", "agreed shift");
    static final Clause MAX_DURATION = new Clause("shift.maxDuration", "agreed shift");
    static final Clause ONE_PERSON = new Clause("person.overlap", "one person, one place");
    static final Clause ABSENCE = new Clause("cleaner.absence", "absence of the cleaner");
    static final Clause MAX_LEG = new Clause("cleaner.maxLeg", TO_CLEANER);
    static final Clause UNREACHABLE = new Clause("travel.unreachable", "travel times");
    static final Clause AVOIDED_TRAIT = new Clause("cleaner.avoids", TO_CLEANER);
    static final Clause BANNED_HOUSEHOLD = new Clause("cleaner.banned", TO_CLEANER);
    static final Clause BANNED_CLEANER = new Clause("household.banned", TO_HOUSEHOLD);
    static final Clause ONLY_CLEANERS = new Clause("household.only", TO_HOUSEHOLD);
    static final Clause LANGUAGES = new Clause("household.language", TO_HOUSEHOLD);
    static final Clause WINDOW = new Clause("visit.window", TO_HOUSEHOLD);
    static final Clause SKILL = new Clause("visit.skill", TO_HOUSEHOLD);
    static final Clause COUPLED_BOTH = new Clause("coupling.both", TO_HOUSEHOLD);
    static final Clause COUPLED_CLEANERS = new Clause("coupling.cleaners", TO_HOUSEHOLD);
    static final Clause COUPLED_LAG = new Clause("coupling.lag", TO_HOUSEHOLD);
    static final Clause PINNED_CLEANER = new Clause("pin.cleaner", TO_HOUSEHOLD);
    static final Clause PINNED_DAY = new Clause("pin.day", TO_HOUSEHOLD);
    static final Clause PINNED_START = new Clause("pin.start", TO_HOUSEHOLD);

    static Clause of(LabourRule rule) {
        return new Clause(rule.id(), rule.citation().text());
    }

    /** A demand on rosters as documents, e.g. {@code roster.visitTwice}. */
    static Clause ofForm(String fault) {
        return new Clause("roster." + fault, "roster format");
    }
}
