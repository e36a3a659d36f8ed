package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is compiled and run as it stands there. */
class ReadmeExampleIT {

    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path folder;

    @Test
    void compilesAndRunsAgainstTheRunnableJar() throws Exception {
        Matcher example = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL).matcher(readme());
        assertThat(example.find()).isTrue();
        assertThat(example.group(1).lines().count()).isLessThanOrEqualTo(15);
        Path source = Files.writeString(folder.resolve("FirstRoster.java"), example.group(1));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of("target", "putzplan.jar").toString(),
                        source.toString(),
                        ROOT.resolve("datasets/problems/tiny-day.json").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        assertThat(Files.readAllLines(output))
                .allMatch(line -> line.matches(
                        "c-0[123] on 2027-03-03: \\d visits, home by [0-9:]+" + "|\\d unassigned, lawful: true"))
                .hasSizeBetween(2, 4);
    }

    @Test
    void linksToFilesThatExist() throws IOException {
        assertThat(Pattern.compile("\\]\\((?!http)([^)#]+)")
                        .matcher(readme())
                        .results()
                        .map(this::target))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    private Path target(MatchResult link) {
        return ROOT.resolve(link.group(1));
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
