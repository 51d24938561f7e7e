package dev.postmortem.render.adf;

import java.util.Optional;

/**
 * How long a document may be.
 *
 * @param length the most characters of JSON, as Java counts them
 * @param moreAt where the full report is; absent if the last line does not link to it
 */
record AdfLimit(int length, Optional<String> moreAt) {

    /** Below this there is no room for a title and a line about what is missing. */
    static final int LEAST = 1_000;

    /** A description of Jira takes 32,767 characters, and has refused texts just below. */
    static final int JIRA = 30_000;

    /** Returns what the line about what is missing may take. */
    int quarter() {
        return length / 4;
    }

    /** Returns what the text of the title may take: the other half, without its node. */
    int titleRoom() {
        return length / 2 - 100;
    }
}
