package io.putzplan.engine.problem;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Guesses which known name a mistyped one meant, by edit distance, with a bound on the work it does in its life. */
final class NearestName {

    /** Comparisons made before hints stop: enough for any human number of typing errors, under a second of work. */
    private static final long MAX_COMPARISONS = 3_000_000;

    private static final int MAX_NAME_LENGTH = 60;

    private long comparisons;

    /** A question that names the likely name; null when none is near. */
    @Nullable String hint(String name, Collection<String> known) {
        String best = nearest(name, known);
        return best == null ? null : "Did you mean \"" + best + "\"?";
    }

    private @Nullable String nearest(String name, Collection<String> known) {
        if (name.length() > MAX_NAME_LENGTH || comparisons > MAX_COMPARISONS) {
            return null;
        }
        comparisons += known.size();
        int bestDistance = Math.max(1, name.length() / 3) + 1;
        String best = null;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - name.length()) < bestDistance) {
                int distance = distance(name, candidate);
                if (distance < bestDistance) {
                    bestDistance = distance;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** Insertions, deletions and replacements that turn one name into the other; a change of case is free. */
    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        int[] current = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                boolean same = Character.toLowerCase(left.charAt(i - 1)) == Character.toLowerCase(right.charAt(j - 1));
                int replaced = previous[j - 1] + (same ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] swapped = previous;
            previous = current;
            current = swapped;
        }
        return previous[right.length()];
    }
}
