package io.putzplan.engine.evaluate;

import java.lang.reflect.Array;

/** The entries of an array at some indices, in the order of the indices. */
final class Subset {

    private Subset() {}

    static int[] of(int[] values, int[] indices) {
        int[] chosen = new int[indices.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = values[indices[i]];
        }
        return chosen;
    }

    static long[] of(long[] values, int[] indices) {
        long[] chosen = new long[indices.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = values[indices[i]];
        }
        return chosen;
    }

    static boolean[] of(boolean[] values, int[] indices) {
        boolean[] chosen = new boolean[indices.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = values[indices[i]];
        }
        return chosen;
    }

    static <T> T[] of(T[] values, int[] indices) {
        @SuppressWarnings("unchecked") // made as an array of the same component type
        T[] chosen = (T[]) Array.newInstance(values.getClass().getComponentType(), indices.length);
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = values[indices[i]];
        }
        return chosen;
    }
}
