package io.putzplan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that appears whole or not at all: until the last byte is on disk, an older file stays as it was. */
final class OutputFile {

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream output) throws IOException;
    }

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path path;

    private OutputFile(Path path) {
        this.path = path;
    }

    /**
     * A file that can be written as far as can be told beforehand.
     *
     * @throws CommandFailure when it cannot
     */
    static OutputFile at(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(path)) {
            throw CommandFailure.usage(path + ": is a folder, must be a file to write");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw CommandFailure.usage(path + ": is not a regular file, must be one to be replaced");
        }
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.usage(path + ": folder \"" + folder + "\" does not exist, must exist to write there");
        }
        if (!Files.isWritable(folder)) {
            throw CommandFailure.usage(path + ": folder \"" + folder + "\" is not writable, must be to write there");
        }
        return new OutputFile(path);
    }

    Path path() {
        return path;
    }

    /** Makes sure that an input is not overwritten. */
    void mustNotBe(Path input, String what) {
        try {
            if (Files.exists(path) && Files.isSameFile(path, input)) {
                throw CommandFailure.usage(path + ": is " + what + ", must be another file");
            }
        } catch (IOException e) {
            throw CommandFailure.internal(path + ": cannot be compared with " + input + ": " + Documents.reason(e));
        }
    }

    /** Writes the whole file. */
    void write(Content content) {
        try {
            // A link stays a link: what it points to is replaced.
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path unfinished = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            try {
                writeDurably(unfinished, content);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(path.toString(), e);
        }
    }

    /** Writes to a stream that stays open, such as standard output. */
    static void writeTo(OutputStream output, Content content) {
        try {
            OutputStream buffered = new BufferedOutputStream(output, BUFFER_BYTES);
            content.writeTo(buffered);
            buffered.flush();
        } catch (IOException | UncheckedIOException e) {
            throw unwritable("standard output", e);
        }
    }

    private static CommandFailure unwritable(String where, Exception failure) {
        return CommandFailure.internal(where + ": cannot be written: " + Documents.reason(failure));
    }

    private static void writeDurably(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            OutputStream output = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
            content.writeTo(output);
            output.flush();
            channel.force(true);
        }
    }
}
