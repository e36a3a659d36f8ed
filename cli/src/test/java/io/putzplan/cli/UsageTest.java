package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "solve",
                "check",
                "pay",
                "records",
                "validate",
                "law",
                "law list",
                "law show",
                "law check",
                "generate",
                "holidays"
            })
    void documentsExitCodesAndExamplesOfEveryCommand(String command) {
        Run run = Run.of((Object[]) (command + " --help").split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: putzplan " + command).contains("""

                Exit codes:
                  0   done
                  1   internal fault, or a file could not be written
                  2   wrong usage
                  3   an input document is invalid or cannot be read
                  4   the checked roster breaks a hard rule
                  5   no lawful roster was found
                  6   the certificate to verify is not that of the roster

                Examples:
                  putzplan\s""" + command);
    }

    @Test
    void listsTheCommands() {
        assertThat(Run.of("--help").out().lines().filter(line -> line.matches("  [a-z-]+ {2,}[A-Z].*")))
                .extracting(line -> line.strip().replaceFirst(" .*", ""))
                .isEqualTo(List.of(
                        "solve",
                        "check",
                        "pay",
                        "records",
                        "validate",
                        "law",
                        "generate",
                        "import",
                        "export",
                        "holidays",
                        "generate-completion",
                        "help"));
    }

    @Test
    void showsHelpAndFailsWithoutACommand() {
        Run run = Run.of();
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: missing command" + System.lineSeparator() + "Usage: putzplan");
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        assertUsage(
                Run.of("chek", "week.json"),
                "error: unmatched arguments from index 0: 'chek', 'week.json'",
                "Did you mean: putzplan check or putzplan help?",
                "Try 'putzplan --help' for usage.");
    }

    @Test
    void rejectsAnUnknownOption() {
        assertUsage(
                Run.of("solve", "week.json", "--tiem=5m"),
                "error: unknown option: '--tiem=5m'",
                "Possible solutions: --time",
                "Try 'putzplan solve --help' for usage.");
    }

    @Test
    void asksForWhatIsMissing() {
        assertUsage(
                Run.of("check", "week.json"),
                "error: missing required parameter: 'ROSTER'",
                "Try 'putzplan check --help' for usage.");
    }

    @Test
    void rejectsADurationWithoutUnit() {
        assertUsage(
                Run.of("solve", "week.json", "--time", "30"),
                "error: invalid value for option '--time': '30' must be a duration such as 30s, 5m, 1h30m or PT5M",
                "Try 'putzplan solve --help' for usage.");
    }

    @Test
    void rejectsStepsThatAreNoSteps() {
        assertUsage(
                Run.of("solve", "week.json", "--steps", "0"),
                "error: invalid value for option '--steps': 0 must be above 0",
                "Try 'putzplan solve --help' for usage.");
    }

    @Test
    void rejectsTownAndAddressesTogether() {
        assertUsage(
                Run.of("generate", "--town", "berlin", "--addresses", "streets.csv"),
                "error: --town=TOWN, --addresses=FILE are mutually exclusive (specify only one)",
                "Try 'putzplan generate --help' for usage.");
    }

    @Test
    void givesUsageErrorsAsJsonToo() {
        Run run = Run.of("solve", "week.json", "--steps", "few", "--json");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEqualToIgnoringNewLines("""
                {
                  "exitCode" : 2,
                  "error" : "invalid value for option '--steps': 'few' must be a whole number above 0",
                  "issues" : [ ]
                }
                """);
    }

    @Test
    void namesVersionAndJava() {
        Run run = Run.of("--version");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("putzplan development"),
                        line -> assertThat(line).startsWith("Java " + System.getProperty("java.version")));
    }

    @Test
    void namesTheCommitWhereItIsKnown() {
        assertThat(Version.lines("1.2.0", "abc1234")[0]).isEqualTo("putzplan 1.2.0 (commit abc1234)");
        assertThat(Version.lines("1.2.0", "")[0]).isEqualTo("putzplan 1.2.0");
    }

    @Test
    void completesInBash() {
        Run run = Run.of("generate-completion");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("complete -F _complete_putzplan");
    }

    private static void assertUsage(Run run, String... lines) {
        assertThat(run.err().lines()).containsExactly(lines);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
