package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

class FailuresTest {

    @Command(name = "broken")
    static final class Broken implements Callable<Integer> {

        @Mixin
        CommonOptions commonOptions;

        @Override
        public Integer call() {
            throw new IllegalStateException("The stopIndex (7) must be at most 5.");
        }
    }

    private final StringWriter err = new StringWriter();
    private final Failures failures = new Failures();
    private final CommandLine broken =
            new CommandLine(new Broken()).setExecutionExceptionHandler(failures).setErr(new PrintWriter(err));

    @Test
    void reportsABugInOneLine() {
        assertThat(broken.execute()).isEqualTo(ExitCode.INTERNAL);
        assertThat(err.toString().lines())
                .containsExactly(
                        "error: internal: The stopIndex (7) must be at most 5. This is a bug: report it with the"
                                + " output of the same command and --verbose");
    }

    @Test
    void showsTheStackTraceOnRequest() {
        assertThat(broken.execute("--verbose")).isEqualTo(ExitCode.INTERNAL);
        assertThat(err.toString()).contains("java.lang.IllegalStateException: The stopIndex", "\tat ");
    }

    @Test
    void mapsEveryExceptionToItsExitCode() {
        assertThat(failures.getExitCode(new ParameterException(broken, "wrong")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(failures.getExitCode(CommandFailure.invalidInput("wrong"))).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(failures.getExitCode(new IllegalStateException("wrong"))).isEqualTo(ExitCode.INTERNAL);
    }

    @Test
    void saysWhatToDoWhenMemoryRunsOut() {
        broken.setExecutionExceptionHandler((exception, command, parsed) -> {
            throw new OutOfMemoryError();
        });
        assertThat(Putzplan.run(broken)).isEqualTo(ExitCode.INTERNAL);
        assertThat(err.toString())
                .matches("error: memory: \\d+ MiB are not enough, must be more; " + "set e.g. JAVA_OPTS=-Xmx8g\\R");
    }
}
