package dev.postmortem.validation;

/**
 * A part of a text, in UTF-16 units.
 *
 * @param start where it begins, counted from 0
 * @param end where it ends, exclusive
 * @since 0.1.0
 */
public record TextSpan(int start, int end) {

    /**
     * Checks that the part is one.
     *
     * @throws IllegalArgumentException if it begins before 0 or ends before it begins
     */
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("TextSpan " + start + ".." + end
                    + " is none: it must begin at 0 or later and must not end before it begins");
        }
    }
}
