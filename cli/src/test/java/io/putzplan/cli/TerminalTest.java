package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void showsEverythingOnAModernTerminal() {
        assertThat(Terminal.of(Map.of("TERM", "xterm"), true)).isEqualTo(new Terminal(true, true, true));
    }

    @Test
    void leavesColourOutWhereItIsNotWanted() {
        assertThat(Terminal.of(Map.of("NO_COLOR", "1"), true)).isEqualTo(new Terminal(true, true, false));
        assertThat(Terminal.of(Map.of("NO_COLOR", ""), true)).isEqualTo(new Terminal(true, true, true));
    }

    @Test
    void drawsInAsciiWhereTheEncodingIsAnother() {
        assertThat(Terminal.of(Map.of(), false)).isEqualTo(new Terminal(true, false, true));
    }

    @Test
    void isPlainOnADumbTerminal() {
        assertThat(Terminal.of(Map.of("TERM", "dumb"), true)).isEqualTo(Terminal.PLAIN);
    }
}
