package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

/** What one cleaner is owed in wages for all shifts together. Reusable. */
final class WageLedger {

    private static final long HUNDREDTHS_PER_CENT = 360_000;
    private static final long SECONDS_PER_HOUR = 3_600;

    private final CompiledProblem problem;
    private final PayTable pay;
    private final WeekPay weekPay = new WeekPay();

    long cents;

    private int month;
    private long aboveMinimumWageOfMonth;
    private long previousEnd;

    WageLedger(CompiledProblem problem) {
        this.problem = problem;
        pay = problem.pay;
    }

    /**
     * Adds up the routes of {@code cleaner}.
     *
     * @param routes summaries by shift
     * @param replaced a shift whose route is {@code replacement} instead; -1 for none
     */
    void add(int cleaner, RouteSummary[] routes, int replaced, RouteSummary replacement) {
        cents = 0;
        if (pay.plans[cleaner].isPlain()) {
            addPlain(cleaner, routes, replaced, replacement);
        } else {
            addAll(cleaner, routes, replaced, replacement);
        }
    }

    private void addPlain(int cleaner, RouteSummary[] routes, int replaced, RouteSummary replacement) {
        PayPlan plan = pay.plans[cleaner];
        int week = 0;
        long paid = 0;
        for (int shift : problem.shifts.ofCleaner[cleaner]) {
            RouteSummary route = shift == replaced ? replacement : routes[shift];
            if (route.count == 0) {
                continue;
            }
            if (problem.shifts.week[shift] != week) {
                closePlain(plan, week, paid);
                week = problem.shifts.week[shift];
                paid = 0;
            }
            paid += route.paidSeconds;
        }
        closePlain(plan, week, paid);
    }

    private void closePlain(PayPlan plan, int week, long paid) {
        if (paid > 0) {
            PayWeek rules = plan.weeks().get(week);
            long percentSeconds = 100 * paid + rules.overtime().percentSeconds(rules.historySeconds(), paid);
            cents += RoutePrices.halfUp(plan.wageCents() * percentSeconds, HUNDREDTHS_PER_CENT);
        }
    }

    private void addAll(int cleaner, RouteSummary[] routes, int replaced, RouteSummary replacement) {
        month = 0;
        aboveMinimumWageOfMonth = 0;
        previousEnd = problem.cleaners.lastShiftEnd[cleaner];
        int[] shifts = problem.shifts.ofCleaner[cleaner];
        int next = 0;
        int week = 0;
        for (PayWeek rules : pay.plans[cleaner].weeks()) {
            weekPay.start();
            weekPay.addUnits(rules.absencePay());
            for (PayWeek.Holiday holiday : rules.holidays()) {
                int shift = holiday.position() < 0 ? -1 : shifts[holiday.position()];
                boolean works = shift >= 0 && (shift == replaced ? replacement : routes[shift]).count > 0;
                weekPay.addUnits(works ? 0 : holiday.pay());
            }
            for (; next < shifts.length && problem.shifts.week[shifts[next]] == week; next++) {
                int shift = shifts[next];
                addShift(shift, shift == replaced ? replacement : routes[shift]);
            }
            cents += weekPay.cents(rules);
            week++;
        }
        closeMonth();
    }

    private void addShift(int shift, RouteSummary route) {
        PayRules rules = pay.rules[shift];
        long wage = pay.hourlyWageCents[shift];
        if (route.count == 0) {
            weekPay.addPercentSeconds(pay.unworkedHundredths[shift], wage);
            return;
        }
        if (rules.restSeconds.length > 0 && previousEnd != NONE) {
            weekPay.addPercentSeconds(rules.shortRestPercentSeconds(route.workStart - previousEnd), wage);
        }
        previousEnd = route.workEnd;
        weekPay.work(route.paidSeconds, wage);
        weekPay.add(route.pay, pay.dayOfWeek[shift], route.paidSeconds);
        long above = wage * route.paidSeconds - route.pay.minimumWage;
        if (rules.hasMonthFloor) {
            if (pay.month[shift] != month) {
                closeMonth();
                month = pay.month[shift];
            }
            aboveMinimumWageOfMonth += above;
        } else {
            weekPay.compareWithMinimumWage(above);
        }
    }

    private void closeMonth() {
        cents += RoutePrices.halfUp(Math.max(0, -aboveMinimumWageOfMonth), SECONDS_PER_HOUR);
        aboveMinimumWageOfMonth = 0;
    }
}
