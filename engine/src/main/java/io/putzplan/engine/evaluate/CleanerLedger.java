package io.putzplan.engine.evaluate;

/** What one person is owed for all shifts together, and what these break together, under all contracts. Reusable. */
final class CleanerLedger {

    private final CompiledProblem problem;

    final LimitLedger limits;
    private final WageLedger wages;
    private long wageCents;

    CleanerLedger(CompiledProblem problem) {
        this.problem = problem;
        limits = new LimitLedger(problem);
        wages = new WageLedger(problem);
    }

    /**
     * Adds up the routes of {@code person}.
     *
     * @param routes summaries by shift
     * @param replaced a shift whose route is {@code replacement} instead; -1 for none
     */
    void add(int person, RouteSummary[] routes, int replaced, RouteSummary replacement) {
        limits.add(person, routes, replaced, replacement);
        wageCents = 0;
        for (int cleaner : problem.limits.cleanersOf[person]) {
            wages.add(cleaner, routes, replaced, replacement);
            wageCents += wages.cents;
        }
        wages.addJointOvertime(person, routes, replaced, replacement);
        wageCents += wages.cents;
    }

    /** Violations of the person. */
    long hardSeconds() {
        return limits.hardSeconds();
    }

    /** Wages of the person: pay is owed per contract, but one may owe for too little rest after the other, or for its hours. */
    long wageCents() {
        return wageCents;
    }
}
