package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void appearsUnderItsNameAlone() throws IOException {
        OutputFile.at(folder.resolve("new.json")).write(output -> output.write(bytes("new")));
        assertThat(folder.resolve("new.json")).hasContent("new");
        assertThat(files()).containsExactly("new.json");
    }

    @Test
    void replacesAnOlderFile() throws IOException {
        Path file = Files.writeString(folder.resolve("old.json"), "something longer");
        OutputFile.at(file).write(output -> output.write(bytes("new")));
        assertThat(file).hasContent("new");
    }

    @Test
    void leavesTheOlderFileAsItWasWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("old.json"), "old");
        assertThatThrownBy(() -> OutputFile.at(file).write(output -> {
                    output.write(bytes("half of the new"));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOfSatisfying(
                        CommandFailure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.INTERNAL))
                .hasMessage(file + ": cannot be written: No space left on device");
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("old.json");
    }

    @Test
    void leavesNothingBehindWhenWhatIsWrittenHasAFault() throws IOException {
        OutputFile output = OutputFile.at(folder.resolve("new.json"));
        assertThatThrownBy(() -> output.write(stream -> {
                    throw new IllegalStateException("fault");
                }))
                .hasMessage("fault");
        assertThat(files()).isEmpty();
    }

    @Test
    void keepsALinkAndReplacesWhatItPointsTo() throws IOException {
        Path target = Files.writeString(folder.resolve("target.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        OutputFile.at(link).write(output -> output.write(bytes("new")));
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void rejectsAFolder() {
        assertUsage(folder, folder + ": is a folder, must be a file to write");
    }

    @Test
    void rejectsAMissingFolder() {
        Path file = folder.resolve("missing").resolve("new.json");
        assertUsage(
                file,
                file + ": folder \"" + folder.resolve("missing") + "\" does not exist, must exist to write there");
    }

    @Test
    void rejectsADevice() {
        assertUsage(Path.of("/dev/null"), "/dev/null: is not a regular file, must be one to be replaced");
    }

    private static void assertUsage(Path path, String message) {
        assertThatThrownBy(() -> OutputFile.at(path))
                .isInstanceOfSatisfying(
                        CommandFailure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE))
                .hasMessage(message);
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).toList().stream();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
