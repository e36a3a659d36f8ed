package io.putzplan.datasets.generate;

/**
 * What a household books: how long each visit takes and how often somebody comes.
 *
 * @param minutes service times in minutes
 * @param rhythms how often somebody comes
 * @param visitsPerHousehold visits in a week for a household that is due at all, about
 */
record CleanKind(Choices<Integer> minutes, Choices<Rhythm> rhythms, double visitsPerHousehold) {

    /** A clean of the whole home, nearly always 2 to 4 h, in quarters of an hour. */
    static final CleanKind REGULAR = new CleanKind(
            Choices.of(90, 0.05)
                    .or(120, 0.15)
                    .or(135, 0.06)
                    .or(150, 0.20)
                    .or(165, 0.10)
                    .or(180, 0.20)
                    .or(195, 0.05)
                    .or(210, 0.08)
                    .or(240, 0.08)
                    .or(270, 0.03),
            Choices.of(Rhythm.WEEKLY, 0.52)
                    .or(Rhythm.FORTNIGHTLY, 0.36)
                    .or(Rhythm.TWICE_A_WEEK, 0.08)
                    .or(Rhythm.ONCE, 0.04),
            1.1);

    /** A short call: kitchen and bathroom, laundry, or an hour's help for somebody old or ill. */
    static final CleanKind SHORT = new CleanKind(
            Choices.of(30, 0.25).or(45, 0.40).or(60, 0.35),
            Choices.of(Rhythm.WEEKLY, 0.40)
                    .or(Rhythm.TWICE_A_WEEK, 0.35)
                    .or(Rhythm.THRICE_A_WEEK, 0.22)
                    .or(Rhythm.ONCE, 0.03),
            1.8);

    /** Mean service time in seconds. */
    double meanSeconds() {
        double total = 0;
        double weights = 0;
        for (int i = 0; i < minutes.values().size(); i++) {
            total += 60.0 * minutes.values().get(i) * minutes.weights().get(i);
            weights += minutes.weights().get(i);
        }
        return total / weights;
    }
}
