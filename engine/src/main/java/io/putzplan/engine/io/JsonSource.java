package io.putzplan.engine.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Opens documents. Whatever is wrong with one as a whole (missing, too large, not text, not JSON) becomes one issue; nothing
 * is thrown.
 */
final class JsonSource {

    private static final int PROBE_BYTES = 512;
    private static final int MAX_NUMBER_LENGTH = 100;
    private static final String NEEDED = "must be a JSON document";

    /** Reads a document whose first token is the current one. */
    interface Body<T> {
        @Nullable T read(JsonTokens tokens);
    }

    private final InputLimits limits;
    private final Issues issues;
    private final JsonFactory factory;

    JsonSource(InputLimits limits, Issues issues) {
        this.limits = limits;
        this.issues = issues;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxNumberLength(MAX_NUMBER_LENGTH)
                        .build())
                .build();
    }

    /** What {@code body} makes of {@code file}; null when it could not be read. */
    <T> @Nullable T read(Path file, Body<T> body) {
        return readFile(file, in -> in, body);
    }

    /** The same; {@code digest} takes in every byte of {@code file} unless it could not be read. */
    <T> @Nullable T read(Path file, MessageDigest digest, Body<T> body) {
        return readFile(file, in -> new DigestInputStream(in, digest), body);
    }

    private <T> @Nullable T readFile(Path file, UnaryOperator<InputStream> through, Body<T> body) {
        String name = Shown.plain(file.toString());
        if (Files.notExists(file)) {
            issues.fatal(name, "FILE_MISSING", "no such file", NEEDED, null);
            return null;
        }
        if (Files.isDirectory(file)) {
            issues.fatal(name, "FILE_IS_DIRECTORY", "a directory", NEEDED, null);
            return null;
        }
        try (InputStream in = through.apply(Files.newInputStream(file))) {
            return read(in, name, body);
        } catch (IOException e) {
            issues.fatal(name, "FILE_UNREADABLE", "a file that cannot be read", "must be readable", null);
            return null;
        }
    }

    /** What {@code body} makes of {@code in}, which is not closed; null when it could not be read. */
    <T> @Nullable T read(InputStream in, Body<T> body) {
        try {
            return read(in, Place.DOCUMENT, body);
        } catch (IOException e) {
            issues.fatal(Place.DOCUMENT, "FILE_UNREADABLE", "a stream that cannot be read", "must be readable", null);
            return null;
        }
    }

    private <T> @Nullable T read(InputStream in, String name, Body<T> body) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        if (!isText(buffered, name)) {
            return null;
        }
        InputStream limited = new LimitedInputStream(buffered, limits.maxBytes());
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), limited)) {
            return read(parser, name, body);
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof LimitedInputStream.TooLargeException) {
                String bytes = limits.maxBytes() + " bytes";
                issues.fatal(name, "TOO_LARGE", "more than " + bytes, "must be at most " + bytes, null);
                return null;
            }
            throw e.getCause();
        }
    }

    private <T> @Nullable T read(JsonParser parser, String name, Body<T> body) {
        try {
            return readAll(parser, name, body);
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            SyntaxFaults.report(e, parser, issues);
            return null;
        }
    }

    private <T> @Nullable T readAll(JsonParser parser, String name, Body<T> body) {
        if (parser.nextToken() == null) {
            issues.fatal(name, "EMPTY_DOCUMENT", "nothing but blanks", NEEDED, null);
            return null;
        }
        T result = body.read(new JsonTokens(parser, limits));
        if (!issues.isFatal() && parser.nextToken() != null) {
            String where = SyntaxFaults.where(parser.currentTokenLocation());
            issues.fatal(where, "TRAILING_CONTENT", "more content", "must be the end of the document", null);
        }
        return issues.isFatal() ? null : result;
    }

    private boolean isText(InputStream in, String name) throws IOException {
        in.mark(PROBE_BYTES);
        byte[] probe = in.readNBytes(PROBE_BYTES);
        in.reset();
        if (probe.length == 0) {
            issues.fatal(name, "EMPTY_DOCUMENT", "0 bytes", NEEDED, null);
            return false;
        }
        for (byte b : probe) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                issues.fatal(name, "NOT_TEXT", "binary data", NEEDED + " in UTF-8", null);
                return false;
            }
        }
        return true;
    }
}
