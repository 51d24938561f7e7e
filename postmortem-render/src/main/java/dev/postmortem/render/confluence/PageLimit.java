package dev.postmortem.render.confluence;

import java.util.Optional;

/**
 * How long a page may be.
 *
 * @param bytes the most bytes in UTF-8
 * @param moreAt where the full report is; absent if the last line does not link to it
 */
record PageLimit(int bytes, Optional<String> moreAt) {

    /** Below this there is no room for a title and a line about what is missing. */
    static final int LEAST = 4_000;

    /** A character of a title takes at most as many bytes as {@code [U+202E]}. */
    private static final int LONGEST_CHARACTER = 8;

    /** Returns what the line about what is missing may take. */
    int quarter() {
        return bytes / 4;
    }

    /** Returns how many characters of a title are certain to fit into half of the page. */
    int titleRoom() {
        return bytes / 2 / LONGEST_CHARACTER;
    }
}
