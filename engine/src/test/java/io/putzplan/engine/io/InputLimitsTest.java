package io.putzplan.engine.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.putzplan.engine.problem.ProblemIssue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputLimitsTest {

    private static final InputLimits SMALL = new InputLimits(1_000_000, 6, 40, 1, 1, 2, 4, 2, 3);

    private static List<String> messages(String json, InputLimits limits) {
        return ProblemJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), limits)
                .issues()
                .stream()
                .map(ProblemIssue::message)
                .toList();
    }

    @Test
    void refusesALimitBelowOne() {
        assertThatThrownBy(() -> new InputLimits(0, 1, 1, 1, 1, 1, 1, 1, 1))
                .hasMessage("The maxBytes (0) must be at least 1.");
    }

    @Test
    void acceptsTheLimitItself() {
        assertThat(messages(SampleProblem.json(), new InputLimits(1 << 20, 32, 2_000, 2, 2, 3, 100, 9, 99)))
                .isEmpty();
    }

    @Test
    void reportsAListThatIsTooLongOnceAndNobodyInItAsUnknown() {
        assertThat(messages(SampleProblem.json(), new InputLimits(1 << 20, 32, 2_000, 1, 2, 3, 100, 9, 99)))
                .containsExactly("cleaners: 2 cleaners, must be at most 1");
    }

    @Test
    void stopsAtTheNestingLimit() {
        assertThat(messages("{\"id\": [[[[[[[1]]]]]]]}", SMALL))
                .containsExactly("line 1, column 14: document nesting depth 7, must be at most 6");
    }

    @Test
    void stopsAtTheByteLimit() {
        InputLimits limits = new InputLimits(100, 32, 2_000, 9, 9, 9, 9, 9, 9);

        assertThat(messages(SampleProblem.json(), limits))
                .containsExactly("document: more than 100 bytes, must be at most 100 bytes");
    }

    @Test
    void boundsTextsAndIssues() {
        assertThat(messages("{\"id\": \"" + "x".repeat(41) + "\", \"a\": 1, \"b\": 2}", SMALL))
                .contains("a: an unknown property, must be one of the known ones")
                .endsWith("document: 7 further issues, not shown beyond 3");
    }

    @Nested
    class OfFiles {

        @TempDir
        Path folder;

        private String only(Path file) {
            List<ProblemIssue> issues =
                    ProblemJson.tryRead(file, InputLimits.DEFAULT).issues();
            assertThat(issues).hasSize(1);
            return issues.getFirst().message().replace(folder.toString(), "");
        }

        private Path file(byte[] content) throws IOException {
            return Files.write(folder.resolve("f.json"), content);
        }

        @Test
        void missing() {
            assertThat(only(folder.resolve("nope.json")))
                    .isEqualTo("/nope.json: no such file, must be a JSON document");
        }

        @Test
        void directory() {
            assertThat(only(folder)).isEqualTo(": a directory, must be a JSON document");
        }

        @Test
        void empty() throws IOException {
            assertThat(only(file(new byte[0]))).isEqualTo("/f.json: 0 bytes, must be a JSON document");
            assertThat(only(file(" \n".getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo("/f.json: nothing but blanks, must be a JSON document");
        }

        @Test
        void binary() throws IOException {
            assertThat(only(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})))
                    .isEqualTo("/f.json: binary data, must be a JSON document in UTF-8");
            assertThat(only(file("{}".getBytes(StandardCharsets.UTF_16))))
                    .isEqualTo("/f.json: binary data, must be a JSON document in UTF-8");
        }

        @Test
        void invalidUtf8() throws IOException {
            assertThat(only(file(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'})))
                    .startsWith("line 1, column ");
        }

        @Test
        void truncated() throws IOException {
            String json = SampleProblem.json();
            assertThat(only(file(json.substring(0, json.length() / 2).getBytes(StandardCharsets.UTF_8))))
                    .endsWith("the document breaks off, must go on. The file may be incomplete");
        }
    }
}
