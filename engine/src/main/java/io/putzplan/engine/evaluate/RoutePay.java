package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import io.putzplan.engine.labour.SplitShiftPremium;

/** Works out what a placed route is paid on top of straight time. Reusable. */
final class RoutePay {
    /*
     * Paid time is cut into spans of one region: a leg and a wait have that of the visit they lead to, the last leg that of the
     * last visit. Spans that touch and are alike are taken together, so that a usual route is one.
     */

    private final PayTable pay;

    private PayRules rules;
    private PayFacts facts = new PayFacts();
    private int civilDay;
    private int spanFrom;
    private int spanUntil;
    private int spanRegion;
    private long premiumPercentSeconds;

    RoutePay(PayTable pay) {
        this.pay = pay;
        rules = pay.nothing;
    }

    /** Whether routes of the cleaner of {@code shift} may be paid more than straight time and overtime by the week. */
    boolean concerns(int shift) {
        return !pay.isPlain[shift];
    }

    /** Fills {@code into} with the facts of {@code route}. */
    void take(RouteTimeline route, PayFacts into) {
        int shift = route.shift();
        rules = pay.rules[shift];
        facts = into;
        facts.clear();
        premiumPercentSeconds = 0;
        civilDay = pay.civilDay[shift];
        if (rules.countsDays || rules.premiums != null || rules.highestMinimumWage() > 0) {
            cutPaidTime(route);
        }
        long wage = pay.hourlyWageCents[shift];
        int paid = route.paidSeconds();
        facts.minShiftSeconds = Math.max(0, pay.minShiftSeconds[shift] - paid);
        long percentSeconds = premiumPercentSeconds
                + 100L * (facts.minShiftSeconds + missedMealSeconds(route) + missedRestSeconds(route))
                + changePercentSeconds(route);
        facts.extra = wage * percentSeconds + 100 * splitPay(route, wage * paid);
    }

    private void cutPaidTime(RouteTimeline route) {
        int[] regionOf = pay.regionOfVisit;
        spanFrom = route.paidStart();
        spanUntil = spanFrom;
        spanRegion = regionOf[route.visit(0)];
        int last = route.count() - 1;
        for (int i = 0; i <= last; i++) {
            int region = regionOf[route.visit(i)];
            if (i > 0 && route.unpaidBreakSeconds(i) > 0) {
                paid(spanUntil, route.arrival(i), region);
                paid(route.serviceStart(i), route.serviceEnd(i), region);
            } else {
                paid(spanUntil, route.serviceEnd(i), region);
            }
        }
        paid(spanUntil, route.paidEnd(), spanRegion);
        closeSpan();
    }

    private void paid(int from, int until, int region) {
        if (from != spanUntil || region != spanRegion) {
            closeSpan();
            spanFrom = from;
            spanRegion = region;
        }
        spanUntil = until;
    }

    private void closeSpan() {
        if (spanFrom == spanUntil) {
            return;
        }
        facts.minimumWage += rules.minimumWageCents[spanRegion] * (spanUntil - spanFrom);
        if (rules.premiums != null) {
            premiumPercentSeconds += rules.premiums.percentSeconds(spanFrom, spanUntil, spanRegion);
        }
        int midnight = pay.days.begin(civilDay + 1);
        for (int later = 0; rules.countsDays && midnight < spanUntil; later++) {
            int next = pay.days.begin(civilDay + 2 + later);
            int seconds = Math.min(next, spanUntil) - Math.max(midnight, spanFrom);
            if (seconds > 0) {
                facts.addLater(later, seconds);
            }
            midnight = next;
        }
    }

    private int missedMealSeconds(RouteTimeline route) {
        int most = 0;
        for (MealPremium meal : rules.meals) {
            if (meal.premiumSeconds() > most && meal.isMissed(route)) {
                most = meal.premiumSeconds();
            }
        }
        return most;
    }

    private int missedRestSeconds(RouteTimeline route) {
        int most = 0;
        for (RestPremium rest : rules.rests) {
            int seconds = rest.seconds(route);
            if (seconds > most) {
                most = seconds;
                facts.missedRestSeconds = rest.isWork() ? seconds : 0;
            }
        }
        return most;
    }

    private long changePercentSeconds(RouteTimeline route) {
        int from = pay.publishedFrom[route.shift()];
        if (from == NONE) {
            return 0;
        }
        int until = pay.publishedUntil[route.shift()];
        long common = Math.max(0, Math.min(until, route.workEnd()) - Math.max(from, route.workStart()));
        return rules.changePercentSeconds(route.workEnd() - route.workStart() - common, until - from - common);
    }

    /** In cents per hour and seconds. */
    private long splitPay(RouteTimeline route, long straight) {
        if (rules.splits.isEmpty()) {
            return 0;
        }
        long minimum = 0;
        int longest = 0;
        for (int i = 0; i < route.count(); i++) {
            minimum = Math.max(minimum, rules.minimumWageCents[pay.regionOfVisit[route.visit(i)]]);
            longest = Math.max(longest, route.unpaidBreakSeconds(i));
        }
        long credit = 0;
        for (SplitShiftPremium split : rules.splits) {
            if (longest > split.gap().toSeconds()) {
                credit = Math.max(credit, split.credit().toSeconds());
            }
        }
        return Math.max(0, credit * minimum - Math.max(0, straight - facts.minimumWage));
    }
}
