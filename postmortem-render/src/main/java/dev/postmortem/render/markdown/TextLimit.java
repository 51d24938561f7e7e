package dev.postmortem.render.markdown;

import java.util.Optional;

/**
 * How long a text may be.
 *
 * @param length the most characters, as Java counts them
 * @param moreAt where the full report is; absent if the last line does not link to it
 */
record TextLimit(int length, Optional<String> moreAt) {

    /** Below this there is no room for a title and a line about what is missing. */
    static final int LEAST = 1_000;

    /** Returns what the line about what is missing may take, and the facts for machines. */
    int quarter() {
        return length / 4;
    }

    /** Returns what the title may take: the other half, without its mark. */
    int titleRoom() {
        return length / 2 - 10;
    }
}
