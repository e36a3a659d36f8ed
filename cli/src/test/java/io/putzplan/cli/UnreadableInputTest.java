package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command answers an input that is no document with one line, and touches nothing. */
class UnreadableInputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "missing.json, solve",
        "missing.json, check",
        "missing.json, validate",
        "folder.json, solve",
        "folder.json, check",
        "folder.json, validate",
        "empty.json, solve",
        "empty.json, check",
        "empty.json, validate",
        "binary.json, solve",
        "binary.json, check",
        "binary.json, validate",
        "truncated.json, solve",
        "truncated.json, check",
        "truncated.json, validate"
    })
    void isReportedInOneLine(String name, String command) throws IOException {
        writeUnreadableFiles();
        Path output = Files.writeString(folder.resolve("out.json"), "untouched");
        Path file = folder.resolve(name);
        Run run = switch (command) {
            case "solve" -> Run.of("solve", file, "--steps", "1", "--out", output);
            case "check" -> Run.of("check", file, output);
            default -> Run.of("validate", file);
        };
        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(Stream.of(run.out(), run.err()).flatMap(String::lines))
                .singleElement()
                .asString()
                .startsWith("error: " + file + ": ")
                .doesNotContain("Exception");
        assertThat(output).hasContent("untouched");
    }

    private void writeUnreadableFiles() throws IOException {
        Files.createDirectory(folder.resolve("folder.json"));
        Files.createFile(folder.resolve("empty.json"));
        Files.write(folder.resolve("binary.json"), new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, (byte) 0xff});
        Path whole = TinyTown.write(TinyTown.problem(), folder.resolve("whole.json"));
        String text = Files.readString(whole);
        Files.writeString(folder.resolve("truncated.json"), text.substring(0, text.length() / 2));
    }
}
