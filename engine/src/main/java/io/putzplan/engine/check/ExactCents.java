package io.putzplan.engine.check;

import java.math.BigInteger;

/**
 * An amount of money that was not rounded.
 *
 * @param numerator of the fraction of a cent
 * @param denominator above 0
 */
record ExactCents(BigInteger numerator, BigInteger denominator) {

    static final ExactCents ZERO = new ExactCents(BigInteger.ZERO, BigInteger.ONE);

    private static final BigInteger SECONDS_PER_HOUR = BigInteger.valueOf(3_600);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    ExactCents {
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** {@code seconds} at {@code cents} an hour. */
    static ExactCents hourly(long cents, long seconds) {
        return new ExactCents(BigInteger.valueOf(cents).multiply(BigInteger.valueOf(seconds)), SECONDS_PER_HOUR);
    }

    ExactCents plus(ExactCents other) {
        return new ExactCents(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    ExactCents minus(ExactCents other) {
        return plus(new ExactCents(other.numerator.negate(), other.denominator));
    }

    ExactCents times(long factor) {
        return new ExactCents(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /** The quotient by {@code divisor}, which is above 0. */
    ExactCents dividedBy(long divisor) {
        return new ExactCents(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    ExactCents percent(long percent) {
        return new ExactCents(numerator.multiply(BigInteger.valueOf(percent)), denominator.multiply(HUNDRED));
    }

    ExactCents orZeroIfNegative() {
        return numerator.signum() < 0 ? ZERO : this;
    }

    boolean isMoreThan(ExactCents other) {
        return minus(other).numerator.signum() > 0;
    }

    boolean isPositive() {
        return numerator.signum() > 0;
    }

    /** Whole cents, half up. */
    long rounded() {
        BigInteger twice = numerator.shiftLeft(1).add(denominator);
        BigInteger[] quotient = twice.divideAndRemainder(denominator.shiftLeft(1));
        return quotient[1].signum() < 0 ? quotient[0].longValueExact() - 1 : quotient[0].longValueExact();
    }
}
