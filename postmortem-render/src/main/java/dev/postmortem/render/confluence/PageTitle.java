package dev.postmortem.render.confluence;

import dev.postmortem.render.internal.Graphemes;

/** Titles that a page has room for. */
final class PageTitle {

    private static final String MORE = "…";

    private PageTitle() {}

    /** Returns the beginning of a text, cut between characters as readers see them. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Graphemes.boundary(text, most - MORE.length());
        return text.substring(0, end).stripTrailing() + MORE;
    }
}
