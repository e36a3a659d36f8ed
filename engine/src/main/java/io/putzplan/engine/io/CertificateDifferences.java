package io.putzplan.engine.io;

import java.util.ArrayList;
import java.util.List;

/** Says, line by line, in what a certificate differs from what it must be. */
public final class CertificateDifferences {

    /** Beyond so many pairs of lines no lines in common are looked for. */
    private static final long MOST_PAIRS = 16_000_000;

    private final List<String> found;
    private final List<String> needed;
    private final List<String> differences = new ArrayList<>();

    private CertificateDifferences(List<String> found, List<String> needed) {
        this.found = found;
        this.needed = needed;
    }

    /**
     * What is different, by line of {@code found}; empty when nothing is.
     *
     * @param found text of the certificate at hand
     * @param needed text of the certificate made anew
     */
    public static List<String> between(String found, String needed) {
        if (found.equals(needed)) {
            return List.of();
        }
        CertificateDifferences comparison = new CertificateDifferences(
                found.lines().toList(), needed.lines().toList());
        comparison.compare();
        if (comparison.differences.isEmpty()) {
            comparison.differences.add("other line ends");
        }
        return comparison.differences;
    }

    private void compare() {
        int first = 0;
        int foundEnd = found.size();
        int neededEnd = needed.size();
        while (first < Math.min(foundEnd, neededEnd) && found.get(first).equals(needed.get(first))) {
            first++;
        }
        while (Math.min(foundEnd, neededEnd) > first && found.get(foundEnd - 1).equals(needed.get(neededEnd - 1))) {
            foundEnd--;
            neededEnd--;
        }
        if ((long) (foundEnd - first) * (neededEnd - first) > MOST_PAIRS) {
            report(first, foundEnd, first, neededEnd);
        } else {
            align(first, foundEnd, neededEnd);
        }
    }

    /** Reports what lies between the lines of a longest common subsequence. */
    private void align(int first, int foundEnd, int neededEnd) {
        int[][] common = new int[foundEnd - first + 1][neededEnd - first + 1];
        for (int i = foundEnd - first - 1; i >= 0; i--) {
            for (int j = neededEnd - first - 1; j >= 0; j--) {
                common[i][j] = found.get(first + i).equals(needed.get(first + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        int foundFrom = 0;
        int neededFrom = 0;
        while (i < foundEnd - first && j < neededEnd - first) {
            if (found.get(first + i).equals(needed.get(first + j))) {
                report(first + foundFrom, first + i, first + neededFrom, first + j);
                foundFrom = ++i;
                neededFrom = ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        report(first + foundFrom, foundEnd, first + neededFrom, neededEnd);
    }

    /** Reports lines in pairs as far as there are pairs. */
    private void report(int foundFrom, int foundEnd, int neededFrom, int neededEnd) {
        int pairs = Math.min(foundEnd - foundFrom, neededEnd - neededFrom);
        for (int k = 0; k < pairs; k++) {
            differences.add(at(foundFrom + k) + shown(found.get(foundFrom + k)) + ", must be "
                    + shown(needed.get(neededFrom + k)));
        }
        for (int k = foundFrom + pairs; k < foundEnd; k++) {
            differences.add(at(k) + shown(found.get(k)) + ", must not be there");
        }
        for (int k = neededFrom + pairs; k < neededEnd; k++) {
            differences.add("after line " + foundEnd + ": lacks " + shown(needed.get(k)));
        }
    }

    /** A line without indent and without the comma that parts it from the next. */
    private static String shown(String line) {
        return line.strip().replaceFirst(",$", "");
    }

    private static String at(int line) {
        return "line " + (line + 1) + ": ";
    }
}
