package io.putzplan.cli;

import io.putzplan.engine.io.CertificateDifferences;
import io.putzplan.engine.io.CertificateDocument;
import io.putzplan.engine.io.ReportJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * In what a certificate on disk differs from the one made anew.
 *
 * @param file where the one on disk is
 * @param differences the first differences, each cut to what fits a few lines; empty when there are none
 * @param more how many further differences there are
 */
record CertificateComparison(Path file, List<String> differences, int more) {

    private static final int MOST_SHOWN = 10;
    private static final int LONGEST_SHOWN = 200;

    /** Of the problem first, then of the roster. Within a text its quotation marks would be escaped. */
    private static final Pattern FINGERPRINT = Pattern.compile("\"sha256\"\\s*:\\s*\"([0-9a-f]{64})\"");

    /**
     * Compares {@code file} with {@code needed}: line by line if it is about the same problem and roster.
     *
     * @throws CommandFailure when {@code file} cannot be read or is no certificate
     */
    static CertificateComparison of(Path file, CertificateDocument needed) {
        String text = read(file);
        List<String> fingerprints = FINGERPRINT
                .matcher(text)
                .results()
                .limit(2)
                .map((MatchResult match) -> match.group(1))
                .toList();
        if (fingerprints.size() < 2) {
            throw CommandFailure.invalidInput(
                    file + ": is no certificate, must be the JSON that --certificate has written");
        }
        if (!fingerprints.getFirst().equals(needed.problemSha256())) {
            return ofOther(file, "problem", fingerprints.getFirst(), needed.problemSha256());
        }
        if (!fingerprints.getLast().equals(needed.rosterSha256())) {
            return ofOther(file, "roster", fingerprints.getLast(), needed.rosterSha256());
        }
        List<String> all = CertificateDifferences.between(text, needed.toJson());
        List<String> shown =
                all.stream().limit(MOST_SHOWN).map(CertificateComparison::cut).toList();
        return new CertificateComparison(file, shown, all.size() - shown.size());
    }

    private static CertificateComparison ofOther(Path file, String what, String found, String needed) {
        return new CertificateComparison(
                file, List.of("SHA-256 of the %s is %s, must be %s".formatted(what, found, needed)), 0);
    }

    private static String cut(String difference) {
        return difference.codePointCount(0, difference.length()) <= LONGEST_SHOWN
                ? difference
                : difference.substring(0, difference.offsetByCodePoints(0, LONGEST_SHOWN - 1)) + "…";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw CommandFailure.invalidInput(file + ": cannot be read: " + Documents.reason(e));
        }
    }

    boolean matches() {
        return differences.isEmpty();
    }

    /** Prints what differs; a single difference on the line that says so. */
    void print(PrintWriter out) {
        if (differences.size() > 1) {
            differences.forEach(difference -> out.println(file + ": " + Text.printable(difference)));
        }
        if (more > 0) {
            out.println(file + ": and %,d more".formatted(more));
        }
        out.println(file + ": " + verdict());
    }

    private String verdict() {
        return switch (differences.size()) {
            case 0 -> "the certificate of this roster";
            case 1 -> "not the certificate of this roster: " + Text.printable(differences.getFirst());
            default -> "not the certificate of this roster, " + Text.count(differences.size() + more, "difference");
        };
    }

    /** Adds whether it matches, what differs, and how much more does. */
    void addTo(ReportJson report) {
        report.flag("certificateMatches", matches())
                .list(
                        "certificateDifferences",
                        differences.stream()
                                .map(difference -> new ReportJson().text("message", difference))
                                .toList())
                .number("moreCertificateDifferences", more);
    }
}
