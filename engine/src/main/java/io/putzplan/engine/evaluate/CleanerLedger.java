package io.putzplan.engine.evaluate;

/** What one cleaner is owed for all shifts together, and what the shifts of the person break together. Reusable. */
final class CleanerLedger {

    private final CompiledProblem problem;

    final LimitLedger limits;
    final WageLedger wages;

    CleanerLedger(CompiledProblem problem) {
        this.problem = problem;
        limits = new LimitLedger(problem);
        wages = new WageLedger(problem);
    }

    /**
     * Adds up the routes of {@code cleaner}, and of the person under other contracts.
     *
     * @param routes summaries by shift
     * @param replaced a shift whose route is {@code replacement} instead; -1 for none
     */
    void add(int cleaner, RouteSummary[] routes, int replaced, RouteSummary replacement) {
        limits.add(problem.limits.personOf[cleaner], routes, replaced, replacement);
        wages.add(cleaner, routes, replaced, replacement);
    }

    /** Violations of the person. */
    long hardSeconds() {
        return limits.hardSeconds();
    }

    /** Wages of the cleaner. */
    long wageCents() {
        return wages.cents;
    }
}
