package dev.postmortem.validation.internal.text;

/**
 * A part of a text that is not the author's own prose.
 *
 * @param kind what it is
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record Mask(Kind kind, int start, int end) {

    enum Kind {
        CODE,
        COMMENT,
        LINK,
        QUOTE,
        ADDRESS
    }
}
