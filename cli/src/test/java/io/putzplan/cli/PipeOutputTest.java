package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PipeOutputTest {

    /** Fails with {@code reason} and counts how often. */
    private static final class Failing extends OutputStream {

        private final String reason;
        private int writes;

        private Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int value) throws IOException {
            writes++;
            throw new IOException(reason);
        }
    }

    @Test
    void dropsWhatNobodyReads() {
        Failing closed = new Failing("Broken pipe");
        PrintWriter writer = new PrintWriter(new PipeOutput(closed), true, StandardCharsets.UTF_8);
        writer.println("first");
        writer.println("second");
        assertThat(writer.checkError()).isFalse();
        assertThat(closed.writes).isEqualTo(1);
    }

    @Test
    void failsWhereTheDiskIsFull() {
        PipeOutput output = new PipeOutput(new Failing("No space left on device"));
        assertThatThrownBy(() -> output.write('x'))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }
}
