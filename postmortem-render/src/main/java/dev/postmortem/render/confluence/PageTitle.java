package dev.postmortem.render.confluence;

import dev.postmortem.render.document.DocumentMeta;

/** The id and the title of a document, as one line. */
final class PageTitle {

    private static final String MORE = "…";

    private PageTitle() {}

    /** Returns the line as users wrote it. */
    static String of(DocumentMeta meta) {
        return meta.id().map(id -> id + ": ").orElse("") + meta.title();
    }

    /** Returns the beginning of a text, cut between characters. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - MORE.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + MORE;
    }
}
