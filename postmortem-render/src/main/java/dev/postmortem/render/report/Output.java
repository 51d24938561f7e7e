package dev.postmortem.render.report;

import dev.postmortem.render.internal.OutputBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;

/** The characters of a report on their way to where it is written: handed on in pieces, so that no report is held. */
final class Output {

    private final OutputBuffer buffer;
    private final StringBuilder pending;

    private Output(Appendable target) {
        buffer = new OutputBuffer(target);
        pending = buffer.text();
    }

    /**
     * Writes a report.
     *
     * @throws IOException if {@code target} throws it
     */
    static void write(Appendable target, Consumer<Output> report) throws IOException {
        Output output = new Output(Objects.requireNonNull(target, "out"));
        try {
            report.accept(output);
            output.flush();
        } catch (Refused e) {
            throw e.reason;
        }
    }

    /** Returns a report as a string. */
    static String text(Consumer<Output> report) {
        StringBuilder text = new StringBuilder();
        try {
            write(text, report);
        } catch (IOException e) {
            throw new UncheckedIOException("A string builder does not throw", e);
        }
        return text.toString();
    }

    Output append(CharSequence text) {
        pending.append(text);
        flushIfLong();
        return this;
    }

    Output append(char c) {
        pending.append(c);
        flushIfLong();
        return this;
    }

    void appendCodePoint(int c) {
        pending.appendCodePoint(c);
        flushIfLong();
    }

    private void flushIfLong() {
        if (buffer.isLong()) {
            flush();
        }
    }

    private void flush() {
        try {
            buffer.handOn();
        } catch (IOException e) {
            throw new Refused(e);
        }
    }

    /** Carries the exception of the target through writers that hand over functions, which must not throw it. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final IOException reason;

        Refused(IOException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
