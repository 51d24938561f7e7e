package dev.postmortem.fuzzing;

import java.io.IOException;

/** Looks at what reading costs. */
interface Meter {

    /** Looks at nothing. */
    Meter NONE = new Meter() {
        @Override
        public <T> T measured(int length, Reading<T> reading) throws IOException {
            return reading.read();
        }

        @Override
        public void outcome(String outcome) {
            // Nobody counts them.
        }
    };

    /**
     * Something that reads.
     *
     * @param <T> what it makes of it
     */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** Reads something of a length and measures that. */
    <T> T measured(int length, Reading<T> reading) throws IOException;

    /** Takes how a reading ended. */
    void outcome(String outcome);
}
