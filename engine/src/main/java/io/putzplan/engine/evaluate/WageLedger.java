package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import java.util.List;

/** What one cleaner is owed in wages for all shifts together. Reusable. */
final class WageLedger {

    private static final long HUNDREDTHS_PER_CENT = 360_000;
    private static final long SECONDS_PER_HOUR = 3_600;

    private final CompiledProblem problem;
    private final PayTable pay;
    private final WeekPay weekPay = new WeekPay();
    /** Taken only for cleaners of whom rests are priced. */
    private final BusyTimes busy;

    long cents;

    private int month;
    private long aboveMinimumWageOfMonth;
    private int lastEnd;

    WageLedger(CompiledProblem problem) {
        this.problem = problem;
        pay = problem.pay;
        busy = new BusyTimes(problem);
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

    /** Adds up the overtime of {@code person} where it is reckoned of all contracts together. */
    void addJointOvertime(int person, RouteSummary[] routes, int replaced, RouteSummary replacement) {
        cents = 0;
        int[] contracts = problem.limits.cleanersOf[person];
        List<PayWeek> weeks = pay.plans[contracts[0]].jointWeeks();
        for (int week = 0; weeks != null && week < weeks.size(); week++) {
            weekPay.start();
            for (int contract : contracts) {
                joinWork(contract, week, routes, replaced, replacement);
            }
            cents += weekPay.overtimeCents(weeks.get(week));
        }
    }

    /** Adds the work of one contract in one week; to the regular rate it adds what lacks to its own minimum wage. */
    private void joinWork(int contract, int week, RouteSummary[] routes, int replaced, RouteSummary replacement) {
        long above = 0;
        for (int shift : problem.shifts.ofCleaner[contract]) {
            RouteSummary route = shift == replaced ? replacement : routes[shift];
            if (problem.shifts.week[shift] == week && route.count > 0) {
                long wage = pay.hourlyWageCents[shift];
                weekPay.work(route.paidSeconds, wage);
                weekPay.add(route.pay, pay.dayOfWeek[shift], route.paidSeconds);
                above += pay.rules[shift].hasMonthFloor ? 0 : wage * route.paidSeconds - route.pay.minimumWage;
            }
        }
        weekPay.compareWithMinimumWage(Math.min(0, above));
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
        int person = problem.limits.personOf[cleaner];
        if (pay.plans[cleaner].paysShortRests()) {
            busy.take(person, routes, replaced, replacement);
            lastEnd = problem.limits.ofPerson[person].lastEnd;
        }
        int[] shifts = problem.shifts.ofCleaner[cleaner];
        int next = 0;
        int week = 0;
        for (PayWeek rules : pay.plans[cleaner].weeks()) {
            weekPay.start();
            weekPay.addAbsence(/* seconds= */ 0, rules.absencePay());
            for (PayWeek.Holiday holiday : rules.holidays()) {
                int shift = holiday.position() < 0 ? -1 : shifts[holiday.position()];
                if (shift < 0 || (shift == replaced ? replacement : routes[shift]).count == 0) {
                    weekPay.addAbsence(holiday.seconds(), holiday.pay());
                }
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
            weekPay.addPercentSeconds(pay.unworkedPercentSeconds[shift], wage);
            return;
        }
        if (rules.restSeconds.length > 0) {
            weekPay.addPercentSeconds(shortRestPercentSeconds(shift, rules), wage);
        }
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

    /** What is owed for the rest of the person before {@code shift}; nothing within one day of work. */
    private long shortRestPercentSeconds(int shift, PayRules rules) {
        int at = 0;
        while (busy.shift[at] != shift) {
            at++;
        }
        if (at == 0) {
            return lastEnd == NONE ? 0 : rules.shortRestPercentSeconds((long) busy.begin[0] - lastEnd);
        }
        boolean sameDay = busy.day[at - 1] == busy.day[at];
        return sameDay ? 0 : rules.shortRestPercentSeconds((long) busy.begin[at] - busy.end[at - 1]);
    }

    private void closeMonth() {
        cents += RoutePrices.halfUp(Math.max(0, -aboveMinimumWageOfMonth), SECONDS_PER_HOUR);
        aboveMinimumWageOfMonth = 0;
    }
}
