package io.putzplan.engine.evaluate;

/** What one cleaner is owed for all shifts together. Reusable. */
final class WageLedger {

    private static final long PERCENT_SECONDS_PER_HOUR = 360_000;

    private final CompiledProblem problem;

    long wageCents;

    private int cleaner;
    private int week;
    private long weekPaid;
    private boolean worksInWeek;

    WageLedger(CompiledProblem problem) {
        this.problem = problem;
    }

    /** As {@link CleanerLedger#add}. */
    void add(int cleaner, RouteSummary[] routes, int replaced, RouteSummary replacement) {
        this.cleaner = cleaner;
        wageCents = 0;
        startWeek(0);
        for (int shift : problem.shifts.ofCleaner[cleaner]) {
            RouteSummary route = shift == replaced ? replacement : routes[shift];
            if (route.count == 0) {
                continue;
            }
            if (problem.shifts.week[shift] != week) {
                closeWeek();
                startWeek(problem.shifts.week[shift]);
            }
            worksInWeek = true;
            weekPaid += route.paidSeconds;
        }
        closeWeek();
    }

    private void startWeek(int index) {
        week = index;
        weekPaid = 0;
        worksInWeek = false;
    }

    private void closeWeek() {
        if (!worksInWeek) {
            return;
        }
        WeekRules rules = problem.weeks[week];
        long history = week == 0 ? problem.cleaners.historyWorkSeconds[cleaner] : 0;
        long over = rules.overtimeFromSeconds();
        long overtime = Math.max(0, history + weekPaid - over) - Math.max(0, history - over);
        long percentSeconds = 100 * weekPaid + (rules.overtimePercent() - 100) * overtime;
        long wage = problem.cleaners.hourlyWageCents[cleaner];
        wageCents += RoutePrices.halfUp(wage * percentSeconds, PERCENT_SECONDS_PER_HOUR);
    }
}
