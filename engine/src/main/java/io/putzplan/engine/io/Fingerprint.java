package io.putzplan.engine.io;

import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * SHA-256 of documents as Putzplan writes them, so that layout, order of properties and stated defaults make no difference.
 * Of a roster, how it came about is left out.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** The fingerprint of {@code problem}: 64 hexadecimal digits. */
    public static String of(RosterProblem problem) {
        return sha256(out -> ProblemJson.write(problem, out));
    }

    /** The fingerprint of {@code roster}: 64 hexadecimal digits. */
    public static String of(Roster roster) {
        return sha256(out -> RosterJson.write(roster, out));
    }

    private static String sha256(Consumer<OutputStream> document) {
        MessageDigest digest = digest();
        document.accept(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return hex(digest);
    }

    /** What completes {@code digest}: 64 hexadecimal digits. */
    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of nothing yet. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java must have SHA-256.", e);
        }
    }
}
