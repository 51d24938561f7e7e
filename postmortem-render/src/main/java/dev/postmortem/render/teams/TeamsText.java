package dev.postmortem.render.teams;

import java.util.List;

/** Keeps texts from being read as more than texts. */
final class TeamsText {

    /** What every text of a card is searched for, a run of rich text as well. */
    private static final List<String> FUNCTIONS = List.of("{{DATE(", "{{TIME(");

    private TeamsText() {}

    /**
     * Returns where a text has to be parted so that no part of it is a date function, which would be replaced by a date
     * as the reader's machine writes it (Adaptive Cards, text features): behind the first of two braces.
     *
     * @return a place behind {@code from}, or the length of the text if there is no function from there on
     */
    static int part(String text, int from) {
        int place = text.length();
        for (String function : FUNCTIONS) {
            int found = text.indexOf(function, from);
            place = found < 0 ? place : Math.min(place, found + 1);
        }
        return place;
    }

    /** Returns a text for where Markdown is read; a client that reads none shows the backslashes. */
    static String markdown(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            if (needsEscape(text, i)) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }

    /** Most marks do nothing within a word or sentence. */
    private static boolean needsEscape(String text, int at) {
        return switch (text.charAt(at)) {
            case '\\', '`', '*', '_', '[', ']', '<', '~', '|', '&' -> true;
            // Parts a date function.
            case '{' -> at > 0 && text.charAt(at - 1) == '{';
            case '#', '+', '-', '>' -> at == 0;
            case '.', ')' -> at > 0 && at < 10 && isNumber(text, at);
            default -> false;
        };
    }

    private static boolean isNumber(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
