package io.putzplan.engine.evaluate;

import java.math.BigInteger;
import java.util.Arrays;

/** The pay of one cleaner in one pay week, added up exactly and rounded once. Reusable. */
final class WeekPay {
    /*
     * Straight time is counted in cents per hour times seconds, all else in per cent of that.
     *
     * Nothing overflows: a wage is at most 10^5 cents and a percentage at most 1 000. While the paid time of a cleaner in one week
     * stays below 2^31 s (68 years), each of the lines is below 10^5 x 10^3 x 2^31 < 2^58, their sum below 2^61. What is a share
     * of a mean wage has the paid time of the week as divisor; where that does not divide, numbers grow too large, and are few.
     */

    private static final long HUNDREDTHS_PER_CENT = 360_000;

    private long straight;
    private long extra;
    private long paid;
    private long missedRestSeconds;
    /** Time paid besides paid time, which guaranteed hours are lessened by. */
    private long paidBesides;

    private long aboveMinimumWage;
    private long[] byDay = new long[8];
    private int dayCount;
    /** The days of the week with paid time, a bit each. */
    private int paidDays;

    /** Seconds and per cent still to be taken of the regular rate, and of the mean wage. */
    private long ofRegularRate;

    private long ofMeanWage;

    void start() {
        straight = 0;
        extra = 0;
        paid = 0;
        missedRestSeconds = 0;
        paidBesides = 0;
        aboveMinimumWage = 0;
        Arrays.fill(byDay, 0);
        dayCount = 7;
        paidDays = 0;
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
        paidBesides += facts.minShiftSeconds;
        missedRestSeconds += facts.missedRestSeconds;
        long onDay = seconds;
        for (int later = 0; later < facts.laterDays; later++) {
            onDay -= facts.laterPaid[later];
            addDay(day + 1 + later, facts.laterPaid[later]);
        }
        addDay(day, onDay);
        byDay[day] += facts.missedRestSeconds;
    }

    private void addDay(int day, long seconds) {
        if (day >= byDay.length) {
            byDay = Arrays.copyOf(byDay, day + 8);
        }
        dayCount = Math.max(dayCount, day + 1);
        byDay[day] += seconds;
        if (seconds > 0 && day < 7) {
            paidDays |= 1 << day;
        }
    }

    /** Adds what is owed in per cent of {@code wage} and seconds. */
    void addPercentSeconds(long percentSeconds, long wage) {
        extra += wage * percentSeconds;
    }

    /** Adds {@code percentCents}, in per cent of cents per hour times seconds, for {@code seconds} without work. */
    void addAbsence(long seconds, long percentCents) {
        paidBesides += seconds;
        extra += percentCents;
    }

    /** Adds by how much straight time is above the minimum wage, which may be negative, in cents per hour and seconds. */
    void compareWithMinimumWage(long above) {
        aboveMinimumWage += above;
    }

    /** What is owed for the week. */
    long cents(PayWeek week) {
        long regular = straight + Math.max(0, -aboveMinimumWage);
        if (paid > 0) {
            payOvertime(week);
        }
        long missing = Math.max(0, week.guaranteedSeconds() - paid - paidBesides);
        extra += 100 * (regular + missing * week.guaranteeWageCents());
        return centsWithShares(regular);
    }

    /** What is owed for the week beyond normal pay alone, rounded by itself. */
    long overtimeCents(PayWeek week) {
        extra = 0;
        if (paid > 0) {
            payOvertime(week);
        }
        return centsWithShares(straight + Math.max(0, -aboveMinimumWage));
    }

    private void payOvertime(PayWeek week) {
        long normal = paid + missedRestSeconds;
        PayDays days = week.days();
        if (days != null) {
            normal = 0;
            for (int day = 0; day < dayCount; day++) {
                normal += payDay(days.ratesOf(day, paidDays), byDay[day], days.wageCents(day));
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
        if (ofRegularRate == 0 && ofMeanWage == 0) {
            return RoutePrices.halfUp(extra, HUNDREDTHS_PER_CENT);
        }
        if (regular % paid == 0 && straight % paid == 0) {
            long shares = ofRegularRate * (regular / paid) + ofMeanWage * (straight / paid);
            return RoutePrices.halfUp(extra + shares, HUNDREDTHS_PER_CENT);
        }
        BigInteger shares = product(ofRegularRate, regular).add(product(ofMeanWage, straight));
        BigInteger total = product(extra, paid).add(shares);
        BigInteger divisor = product(HUNDREDTHS_PER_CENT, paid);
        return total.shiftLeft(1).add(divisor).divide(divisor.shiftLeft(1)).longValueExact();
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
