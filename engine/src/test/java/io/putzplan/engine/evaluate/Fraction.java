package io.putzplan.engine.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A rational number. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);

    static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    Fraction over(long divisor) {
        return reduced(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    Fraction times(long factor) {
        return reduced(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    Fraction plus(Fraction other) {
        if (other.numerator.signum() == 0) {
            return this;
        }
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        return new Fraction(numerator.divide(divisor), denominator.divide(divisor));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    long halfUp() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
