package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.internal.TextForm;

/**
 * A word of an open vocabulary: the known ones are constants of the subclass, and a team adds its own with {@code of}.
 *
 * <p>A word that this version does not know survives reading and writing. Two terms are equal if they belong to the
 * same vocabulary and have the same code.
 *
 * @since 0.1.0
 */
@TextForm(patterns = "(?!.{101})[a-z0-9]+([._-][a-z0-9]+)*", examples = "read-only")
public abstract class Term {

    private static final int LONGEST = 100;

    private final String code;

    /**
     * Makes a term, for the vocabularies of this library.
     *
     * @param code the word
     * @throws IllegalArgumentException if the code is not lower-case words joined by hyphens, dots or underscores, or has more
     *     than 100 characters
     */
    protected Term(String code) {
        if (code == null || !joinsWords(code)) {
            throw new IllegalArgumentException(getClass().getSimpleName() + " "
                    + (code == null ? "null" : Shown.quote(code))
                    + " is not a term: use lower-case letters and digits, words joined by a hyphen, dot or underscore,"
                    + " for example read-only");
        }
        if (code.length() > LONGEST) {
            throw new IllegalArgumentException(getClass().getSimpleName() + " " + Shown.quote(code)
                    + " is too long: use at most " + LONGEST + " characters, for example read-only");
        }
        this.code = code;
    }

    /** Whether the code is of the form above; without a pattern, because a document has a term on every other line. */
    private static boolean joinsWords(String code) {
        boolean inWord = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean joint = c == '-' || c == '.' || c == '_';
            if (joint ? !inWord : (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
            inWord = !joint;
        }
        return inWord;
    }

    /**
     * The word as it stands in JSON.
     *
     * @return the code, for example {@code read-only}
     */
    @JsonValue
    public final String code() {
        return code;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // The class is the vocabulary, and the same word in two of them is two terms.
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((Term) other).code.equals(code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    @Override
    public final String toString() {
        return code;
    }
}
