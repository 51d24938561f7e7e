package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;

/**
 * A place where a text names a person.
 *
 * @param kind how
 * @param span where, without the ending of a possessive
 * @param text what stands there
 */
public record Mention(Kind kind, TextSpan span, String text) {

    /** How a person is named. */
    public enum Kind {
        /** By a name of the roster. */
        NAME,
        /** By a handle: one of the roster, or any behind an at sign. */
        HANDLE,
        /** By an e-mail address. */
        ADDRESS
    }
}
