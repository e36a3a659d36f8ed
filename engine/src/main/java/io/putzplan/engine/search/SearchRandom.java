package io.putzplan.engine.search;

/** A xoroshiro128+ generator (Blackman and Vigna 2018), seeded by SplitMix64: small, fast and ours on every platform. */
public final class SearchRandom {
    private static final int LOGARITHMS = 1 << 12;
    private static final float[] MINUS_LOGARITHM = new float[LOGARITHMS];

    static {
        for (int i = 0; i < LOGARITHMS; i++) {
            MINUS_LOGARITHM[i] = (float) -StrictMath.log((i + 0.5) / LOGARITHMS);
        }
    }

    private long first;
    private long second;

    /** A generator whose numbers are a function of {@code seed}. */
    public SearchRandom(long seed) {
        first = mix(seed + 0x9E3779B97F4A7C15L);
        second = mix(seed + 0x3C6EF372FE94F82AL);
    }

    /** Uniform over all longs. */
    public long next() {
        long a = first;
        long b = second;
        long result = a + b;
        b ^= a;
        first = Long.rotateLeft(a, 24) ^ b ^ (b << 16);
        second = Long.rotateLeft(b, 37);
        return result;
    }

    /** Uniform in [0, bound). */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Puts the first {@code count} values in random order, each order as likely as any other. */
    public void shuffle(int[] values, int count) {
        for (int i = count - 1; i > 0; i--) {
            int j = below(i + 1);
            int moved = values[i];
            values[i] = values[j];
            values[j] = moved;
        }
    }

    /** Uniform in [0, 1). */
    public double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** Exponentially distributed with mean 1, in steps fine enough for acceptance tests. */
    public float exponential() {
        return MINUS_LOGARITHM[(int) (next() >>> 52)];
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
