package io.putzplan.benchmarks.quality;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a figure depends on besides the code that is measured.
 *
 * @param commit abbreviated commit of the working copy, ending in {@code -dirty} when files differ from it
 * @param jdk version and vendor of the JVM
 * @param processor name of the processor, and how many of them the JVM may use
 * @param command the command line, absolute paths cut to their last part
 */
public record RunConditions(String commit, String jdk, String processor, String command) {

    private static final String UNKNOWN = "unknown";

    /** The conditions of this process, started with {@code arguments}. */
    public static RunConditions now(List<String> arguments) {
        String jdk = System.getProperty("java.vendor.version", System.getProperty("java.vendor", UNKNOWN));
        return new RunConditions(
                commitOfCode(),
                "%s, %s".formatted(Runtime.version(), jdk),
                "%s, %d available"
                        .formatted(processorName(), Runtime.getRuntime().availableProcessors()),
                "putzplan bench "
                        + arguments.stream().map(RunConditions::shortened).collect(Collectors.joining(" ")));
    }

    /** One line each, as name and value. */
    public List<String> lines() {
        return List.of("commit: " + commit, "jdk: " + jdk, "processor: " + processor, "command: " + command);
    }

    private static String shortened(String argument) {
        int path = argument.startsWith("/") ? 0 : argument.indexOf("=/") + 1;
        boolean absolute = argument.startsWith("/") || path > 0;
        return absolute
                ? argument.substring(0, path)
                        + Path.of(argument.substring(path)).getFileName()
                : argument;
    }

    private static String commitOfCode() {
        try {
            File code = new File(RunConditions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=12", "--exclude=*")
                    .directory(code.getParentFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 && !said.isEmpty() ? said : UNKNOWN;
        } catch (IOException | URISyntaxException e) {
            return UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }

    private static String processorName() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch", UNKNOWN));
        } catch (IOException e) {
            return System.getProperty("os.arch", UNKNOWN);
        }
    }
}
