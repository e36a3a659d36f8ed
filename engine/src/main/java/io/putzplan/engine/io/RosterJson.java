package io.putzplan.engine.io;

import io.putzplan.engine.roster.Roster;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Roster documents. Writing is deterministic and puts every stop on a line of its own. */
public final class RosterJson {

    private RosterJson() {}

    /**
     * The roster in {@code file}. Whether its visits and cleaners exist is for the checker to say.
     *
     * @throws InvalidDocumentException when anything is wrong with the file or its form, with all issues at once
     */
    public static Roster read(Path file, InputLimits limits) {
        Issues issues = new Issues(limits.maxIssues());
        Place root = Place.root(issues);
        return orThrow(new JsonSource(limits, issues).read(file, tokens -> RosterReader.read(tokens, root)), issues);
    }

    /**
     * The roster in {@code in}, which is left open.
     *
     * @throws InvalidDocumentException when anything is wrong with the form, with all issues at once
     */
    public static Roster read(InputStream in, InputLimits limits) {
        Issues issues = new Issues(limits.maxIssues());
        Place root = Place.root(issues);
        return orThrow(new JsonSource(limits, issues).read(in, tokens -> RosterReader.read(tokens, root)), issues);
    }

    /**
     * Writes {@code roster} as UTF-8. The stream is flushed and left open.
     *
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public static void write(Roster roster, RosterMetadata metadata, OutputStream out) {
        JsonOutput.write(out, RosterWriter.EXPANDED_DEPTH, json -> new RosterWriter(json).write(roster, metadata));
    }

    /**
     * Writes {@code roster} as UTF-8 without saying how it came about, so that equal rosters write equal bytes. The stream is
     * flushed and left open.
     *
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public static void write(Roster roster, OutputStream out) {
        JsonOutput.write(out, RosterWriter.EXPANDED_DEPTH, json -> new RosterWriter(json).write(roster));
    }

    private static Roster orThrow(@Nullable Roster roster, Issues issues) {
        issues.throwIfErrors();
        if (roster == null) {
            throw new IllegalStateException("A roster that was not read must have an issue.");
        }
        return roster;
    }
}
