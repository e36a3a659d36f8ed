package io.putzplan.engine.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/** Breaks off when more bytes come than are allowed, whatever the file system said about the size. */
final class LimitedInputStream extends FilterInputStream {

    /** More bytes than allowed. */
    static final class TooLargeException extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    private long remaining;

    LimitedInputStream(InputStream in, long maxBytes) {
        super(in);
        this.remaining = maxBytes;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) throws TooLargeException {
        remaining -= bytes;
        if (remaining < 0) {
            throw new TooLargeException();
        }
    }

    /** Leaves the stream below open: it belongs to the caller. */
    @Override
    public void close() {}
}
