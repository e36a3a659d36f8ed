package io.putzplan.engine.evaluate;

/** What one cleaner is owed for all shifts together, and what the shifts break together. Reusable. */
final class CleanerLedger {

    final LimitLedger limits;
    final WageLedger wages;

    CleanerLedger(CompiledProblem problem) {
        limits = new LimitLedger(problem);
        wages = new WageLedger(problem);
    }

    /**
     * Adds up the routes of {@code cleaner}.
     *
     * @param routes summaries by shift
     * @param replaced a shift whose route is {@code replacement} instead; -1 for none
     */
    void add(int cleaner, RouteSummary[] routes, int replaced, RouteSummary replacement) {
        limits.add(cleaner, routes, replaced, replacement);
        wages.add(cleaner, routes, replaced, replacement);
    }

    long hardSeconds() {
        return limits.hardSeconds();
    }

    long wageCents() {
        return wages.wageCents;
    }
}
