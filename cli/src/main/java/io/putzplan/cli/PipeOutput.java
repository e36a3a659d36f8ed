package io.putzplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** An output whose reader, such as {@code head}, may have had enough: what is written from then on is dropped. */
final class PipeOutput extends OutputStream {

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private final OutputStream target;
    private boolean closed;

    PipeOutput(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int value) throws IOException {
        whileRead(() -> target.write(value));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        whileRead(() -> target.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        whileRead(target::flush);
    }

    private void whileRead(Step step) throws IOException {
        if (closed) {
            return;
        }
        try {
            step.run();
        } catch (IOException e) {
            // Java has no type for this: the words of the operating system are all there is.
            if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
                throw e;
            }
            closed = true;
        }
    }
}
