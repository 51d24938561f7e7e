package dev.postmortem.fuzzing;

import java.io.InputStream;

/** A stream that hands out fewer bytes than it is asked for, as sockets do. */
final class SlowStream extends InputStream {

    private static final int LONG = 100_000;
    private static final int FEW = 997;

    private final byte[] bytes;
    private int next;
    private boolean closed;

    SlowStream(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    @Override
    public int read() {
        return next == bytes.length ? -1 : bytes[next++] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (next == bytes.length) {
            return -1;
        }
        int few = bytes.length > LONG ? LONG : FEW;
        int count = Math.min(Math.min(length, few), bytes.length - next);
        System.arraycopy(bytes, next, buffer, offset, count);
        next += count;
        return count;
    }

    @Override
    public void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    int handedOut() {
        return next;
    }
}
