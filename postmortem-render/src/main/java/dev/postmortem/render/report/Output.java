package dev.postmortem.render.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;

/** The characters of a report on their way to where it is written: handed on in pieces, so that no report is held. */
final class Output {

    /** What is handed on at once. */
    private static final int CHUNK = 8192;

    private final Appendable target;
    private final StringBuilder pending = new StringBuilder(CHUNK + 1024);

    private Output(Appendable target) {
        this.target = target;
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
        if (pending.length() >= CHUNK) {
            flush();
        }
    }

    private void flush() {
        try {
            target.append(pending);
        } catch (IOException e) {
            throw new Refused(e);
        }
        pending.setLength(0);
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
