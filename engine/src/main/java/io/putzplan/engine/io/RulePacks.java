package io.putzplan.engine.io;

import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.ProblemIssue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The labour rule packs that come with Putzplan, and packs from elsewhere. */
public final class RulePacks {

    private static final List<String> IDS =
            List.of("AT", "CH", "DE", "EU", "FR", "GB", "NONE", "US", "US-CA", "US-WA", "US-WA-SEA");
    private static final String FOLDER = "/io/putzplan/engine/labour/";

    private RulePacks() {}

    /** Ids of the packs that {@link #load} knows, sorted. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * A pack that comes with Putzplan.
     *
     * @throws IllegalArgumentException when there is none with this id
     */
    public static RulePack load(String id) {
        return document(id).pack();
    }

    /**
     * A pack that comes with Putzplan, as it was written.
     *
     * @throws IllegalArgumentException when there is none with this id
     */
    public static RulePackDocument document(String id) {
        if (!IDS.contains(id)) {
            String hint = ProblemIssue.nearestName(id, IDS);
            throw new IllegalArgumentException("rule pack %s: unknown, must be one of %s%s"
                    .formatted(Shown.quoted(id), String.join(", ", IDS), hint == null ? "" : ". " + hint));
        }
        try (InputStream in = RulePacks.class.getResourceAsStream(FOLDER + id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("The rule pack (" + id + ") must be on the class path.");
            }
            return readDocument(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A pack from elsewhere, which may extend one of those that come with Putzplan. The stream is left open.
     *
     * @throws InvalidDocumentException when anything is wrong with it, with all issues at once
     */
    public static RulePack read(InputStream in) {
        return readDocument(in).pack();
    }

    /**
     * A pack from elsewhere, as it was written, with the SHA-256 of its file.
     *
     * @throws InvalidDocumentException when anything is wrong with it or the file, with all issues at once
     */
    public static RulePackDocument readDocument(Path file) {
        Issues issues = new Issues(InputLimits.DEFAULT.maxIssues());
        MessageDigest digest = Fingerprint.digest();
        RulePackDocument document = document(
                new JsonSource(InputLimits.DEFAULT, issues).read(file, digest, new RulePackReader(issues)::read),
                issues);
        return document.ofFile(Fingerprint.hex(digest));
    }

    private static RulePackDocument readDocument(InputStream in) {
        Issues issues = new Issues(InputLimits.DEFAULT.maxIssues());
        return document(new JsonSource(InputLimits.DEFAULT, issues).read(in, new RulePackReader(issues)::read), issues);
    }

    private static RulePackDocument document(@Nullable RulePackDocument document, Issues issues) {
        issues.throwIfErrors();
        if (document == null) {
            throw new IllegalStateException("A rule pack that was not read must have an issue.");
        }
        return document;
    }
}
