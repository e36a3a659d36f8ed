package io.putzplan.datasets.generate;

import java.util.List;

/**
 * A stream of random numbers of its own for one purpose, and within it for one thing.
 *
 * <p>Every purpose and every index has an independent stream, so drawing one number more in one place reshuffles nothing
 * elsewhere. The generator is SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators");
 * it is written out here because the library's bounded and floating-point methods may change between Java versions.
 */
final class RandomStream {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private RandomStream(long state) {
        this.state = state;
    }

    /** The stream for the thing numbered {@code index} of {@code purpose} under {@code seed}. */
    static RandomStream of(long seed, String purpose, long index) {
        long hash = mix(seed + GOLDEN_GAMMA);
        for (int i = 0; i < purpose.length(); i++) {
            hash = mix(hash ^ purpose.charAt(i));
        }
        return new RandomStream(mix(hash ^ mix(index + GOLDEN_GAMMA)));
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A number from 0 inclusive to 1 exclusive. */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** A number from 0 inclusive to {@code bound} exclusive. */
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /** A number from {@code low} to {@code high}, both inclusive. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** Whether something of this {@code probability} happens. */
    boolean chance(double probability) {
        return unit() < probability;
    }

    /** One of {@code values}, each as likely as the other. */
    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    /** Puts {@code values} in random order (Fisher and Yates). */
    <T> void shuffle(List<T> values) {
        for (int i = values.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T held = values.get(i);
            values.set(i, values.get(j));
            values.set(j, held);
        }
    }
}
