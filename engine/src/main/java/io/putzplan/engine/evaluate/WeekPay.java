package io.putzplan.engine.evaluate;

import java.math.BigInteger;
import java.util.Arrays;

/** The pay of one cleaner in one pay week, added up exactly and rounded once. Reusable. */
final class WeekPay {
    /*
     * Straight time is counted in cents per hour times seconds, what is a percentage of it in hundredths of that. Sevenths of a
     * guarantee and sixths of agreed hours make it 42nds of hundredths: the units of constants and of the total.
     *
     * Nothing overflows: a wage is at most 10^5 cents and a percentage at most 1 000. While the paid time of a cleaner in one week
     * stays below 2^26 s (two years, which is more than a hundred legs that cannot be travelled), each of the lines is below
     * 10^5 x 10^3 x 42 x 2^26 < 2^59, their sum below 2^62. What is a share of a mean wage has the paid time of the week as divisor;
     * where that does not divide, numbers grow too large, and are few.
     */

    static final long UNITS_PER_HUNDREDTH = 42;

    static final long UNITS_PER_SIXTH = UNITS_PER_HUNDREDTH / 6;

    private static final long UNITS_PER_SEVENTH = UNITS_PER_HUNDREDTH / 7;
    private static final long HUNDREDTHS_PER_CENT = 360_000;
    private static final long UNITS_PER_CENT = UNITS_PER_HUNDREDTH * HUNDREDTHS_PER_CENT;

    private long straight;
    private long extra;
    private long units;
    private long paid;
    private long notWorked;
    private long minShiftHundredths;
    private long aboveMinimumWage;
    private long[] byDay = new long[8];
    private int dayCount;

    /** Seconds and per cent still to be taken of the regular rate, and of the mean wage. */
    private long ofRegularRate;

    private long ofMeanWage;

    void start() {
        straight = 0;
        extra = 0;
        units = 0;
        paid = 0;
        notWorked = 0;
        minShiftHundredths = 0;
        aboveMinimumWage = 0;
        Arrays.fill(byDay, 0);
        dayCount = 7;
        ofRegularRate = 0;
        ofMeanWage = 0;
    }

    /** Adds straight time. */
    void work(long seconds, long wage) {
        paid += seconds;
        straight += wage * seconds;
    }

    /** Adds what a shift on {@code day} of the week, from 0, with {@code seconds} of paid time is owed besides. */
    void add(PayFacts facts, int day, long seconds) {
        extra += facts.extra;
        minShiftHundredths += facts.minShiftHundredths;
        notWorked += facts.missedRestSeconds;
        long onDay = seconds + facts.missedRestSeconds;
        for (int later = 0; later < facts.laterDays; later++) {
            onDay -= facts.laterPaid[later];
            addDay(day + 1 + later, facts.laterPaid[later]);
        }
        addDay(day, onDay);
    }

    private void addDay(int day, long seconds) {
        if (day >= byDay.length) {
            byDay = Arrays.copyOf(byDay, day + 8);
        }
        dayCount = Math.max(dayCount, day + 1);
        byDay[day] += seconds;
    }

    /** Adds what is owed in per cent of {@code wage} and seconds. */
    void addPercentSeconds(long percentSeconds, long wage) {
        extra += wage * percentSeconds;
    }

    void addUnits(long more) {
        units += more;
    }

    /** Adds by how much straight time is above the minimum wage, which may be negative, in cents per hour and seconds. */
    void compareWithMinimumWage(long above) {
        aboveMinimumWage += above;
    }

    /** What is owed for the week. */
    long cents(PayWeek week) {
        long topUp = Math.max(0, -aboveMinimumWage);
        payOvertime(week);
        long missing = week.guaranteedHundredths() - 7 * (100 * (week.historySeconds() + paid) + minShiftHundredths);
        if (week.guaranteedHundredths() > 0 && missing > 0) {
            units += UNITS_PER_SEVENTH * missing * week.guaranteeWageCents();
        }
        units += UNITS_PER_HUNDREDTH * (100 * (straight + topUp) + extra);
        return centsWithShares(straight + topUp);
    }

    private void payOvertime(PayWeek week) {
        long normal = paid + notWorked;
        PayDays days = week.days();
        if (days != null) {
            normal = 0;
            for (int day = 0; day < dayCount; day++) {
                normal += payDay(days.ratesOf(day, byDay), byDay[day], days.wageCents(day));
            }
        }
        OvertimeRates rates = week.overtime();
        for (int rate = 0; rate < rates.count(); rate++) {
            long share = rates.extraPercent(rate) * rates.seconds(rate, week.historySeconds(), normal);
            if (rates.isOfRegularRate(rate)) {
                ofRegularRate += share;
            } else {
                ofMeanWage += share;
            }
        }
    }

    /** Adds what a day gets on top; returns how many of its seconds get nothing. */
    private long payDay(OvertimeRates rates, long seconds, long wage) {
        long normal = seconds;
        for (int rate = 0; rate < rates.count(); rate++) {
            long share = rates.extraPercent(rate) * rates.seconds(rate, 0, seconds);
            normal -= rates.extraPercent(rate) > 0 ? rates.seconds(rate, 0, seconds) : 0;
            if (rates.isOfRegularRate(rate)) {
                ofRegularRate += share;
            } else {
                extra += wage * share;
            }
        }
        return normal;
    }

    /** The total in cents with the shares of the regular rate, {@code regular} divided by the paid time, and of the mean wage. */
    private long centsWithShares(long regular) {
        if (paid == 0 || (ofRegularRate == 0 && ofMeanWage == 0)) {
            return RoutePrices.halfUp(units, UNITS_PER_CENT);
        }
        if (regular % paid == 0 && straight % paid == 0) {
            long shares = ofRegularRate * (regular / paid) + ofMeanWage * (straight / paid);
            return RoutePrices.halfUp(units + UNITS_PER_HUNDREDTH * shares, UNITS_PER_CENT);
        }
        BigInteger shares = product(ofRegularRate, regular).add(product(ofMeanWage, straight));
        BigInteger total = product(units, paid).add(shares.multiply(BigInteger.valueOf(UNITS_PER_HUNDREDTH)));
        BigInteger divisor = product(UNITS_PER_CENT, paid);
        return total.shiftLeft(1).add(divisor).divide(divisor.shiftLeft(1)).longValueExact();
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
