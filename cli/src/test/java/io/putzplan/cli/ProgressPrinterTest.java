package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.SolveProgress;
import io.putzplan.engine.roster.RosterCost;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressPrinterTest {

    private final StringWriter written = new StringWriter();

    @Test
    void printsPlainLinesOnlyWhenThereIsNews() {
        ProgressPrinter printer = new ProgressPrinter(new PrintWriter(written), false, "USD", 852);
        printer.tick(seconds(5));
        printer.tick(seconds(10));
        printer.improved(progress(9, 3, 0, 3_123_456));
        printer.tick(seconds(15));
        printer.tick(seconds(20));
        printer.tick(seconds(74));
        printer.tick(seconds(75));
        printer.finish();
        assertThat(written.toString().lines())
                .containsExactly(
                        "    15 s  unassigned 3 of 852 mandatory  cost USD 31,234.56  found at 9 s",
                        "1 min 15 s  unassigned 3 of 852 mandatory  cost USD 31,234.56  found at 9 s");
    }

    @Test
    void saysHowFarARosterIsFromLawfulInsteadOfItsCost() {
        ProgressPrinter printer = new ProgressPrinter(new PrintWriter(written), false, "USD", 852);
        printer.improved(progress(4, 120, 3_605, 99));
        printer.tick(seconds(5));
        assertThat(written.toString().lines())
                .containsExactly("     5 s  unassigned 120 of 852 mandatory  rules broken by 1 h 5 s  found at 4 s");
    }

    @Test
    void rewritesOneLineOnATerminalAndClearsItAtTheEnd() {
        ProgressPrinter printer = new ProgressPrinter(new PrintWriter(written), true, "EUR", 4);
        printer.tick(seconds(0));
        printer.improved(progress(1, 0, 0, 100));
        printer.tick(seconds(1));
        printer.finish();
        String first = "     0 s  looking for a first roster";
        String second = "     1 s  unassigned 0 of 4 mandatory  cost EUR 1.00  found at 1 s";
        assertThat(written.toString())
                .isEqualTo("\r" + first + "\r" + second + "\r" + " ".repeat(second.length()) + "\r");
    }

    @Test
    void saysOnceThatItIsStoppingAndFallsSilent() {
        ProgressPrinter printer = new ProgressPrinter(new PrintWriter(written), false, "EUR", 4);
        printer.stopping();
        printer.stopping();
        printer.improved(progress(1, 0, 0, 100));
        printer.tick(seconds(5));
        assertThat(written.toString().lines()).containsExactly("stopping; Ctrl-C again ends without a roster");
    }

    @Test
    void leavesATerminalUntouchedWhenNothingWasShown() {
        new ProgressPrinter(new PrintWriter(written), true, "EUR", 4).finish();
        assertThat(written.toString()).isEmpty();
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static SolveProgress progress(long second, int unassigned, long hardSeconds, long wageCents) {
        return new SolveProgress(
                seconds(second), unassigned, new RosterCost(hardSeconds, 0, wageCents, 0, 0, 0, 0, 0, 0, 0, 0));
    }
}
