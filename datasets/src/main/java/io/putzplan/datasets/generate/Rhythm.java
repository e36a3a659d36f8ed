package io.putzplan.datasets.generate;

import java.time.LocalDate;

/** How often a household is cleaned. */
enum Rhythm {
    WEEKLY(1, 1),
    FORTNIGHTLY(1, 2),
    TWICE_A_WEEK(2, 1),
    THRICE_A_WEEK(3, 1),
    /** One visit, and no other. */
    ONCE(1, 1);

    private final int daysPerWeek;
    private final int weeks;

    Rhythm(int daysPerWeek, int weeks) {
        this.daysPerWeek = daysPerWeek;
        this.weeks = weeks;
    }

    /** Visits in a week in which the household is due. */
    int daysPerWeek() {
        return daysPerWeek;
    }

    /**
     * Whether the household is due in the week of {@code day}.
     *
     * @param phase decides which of the weeks it is, 0 or more
     */
    boolean isDueInWeekOf(LocalDate day, int phase) {
        long week = Math.floorDiv(WorkCalendar.weekOf(day).toEpochDay(), 7L);
        return Math.floorMod(week + phase, (long) weeks) == 0;
    }
}
