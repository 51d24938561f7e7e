package dev.postmortem.validation.internal.rules.external;

import java.util.List;

/**
 * What a text has that exposures need, found out in one cheap pass: most texts have nothing of it, and the expressions that
 * find exposures cost more than all other rules together.
 *
 * @param at whether there is an at sign
 * @param dotted whether a point joins two words
 * @param address whether there is the scheme of an address
 * @param colon whether there is a colon
 * @param word whether there is a word that credentials are told with
 * @param code whether something as long as a key has a character that words of prose have not
 */
record Glance(boolean at, boolean dotted, boolean address, boolean colon, boolean word, boolean code) {

    /** No shape of a key has a shorter word in it. */
    private static final int SHORTEST_KEY = 12;

    private static final List<String> WORDS =
            List.of("pass", "pwd", "secret", "key", "token", "credential", "identified", "mysql", "curl");

    /** Keys behind these can be of lower-case letters alone. */
    private static final List<String> PREFIXES =
            List.of("glpat-", "gldt-", "glrt-", "glcbt-", "glptt-", "xox", "pypi-", "hvs.", "hvb.", "hvr.");

    /** The words by their first letters, so that nearly every character is passed over at once. */
    private static final String[][] BY_LETTER = new String[128][];

    static {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            String first = Character.toString(letter);
            String[] words =
                    WORDS.stream().filter(word -> word.startsWith(first)).toArray(String[]::new);
            BY_LETTER[letter] = words;
            BY_LETTER[Character.toUpperCase(letter)] = words;
        }
    }

    static Glance at(String text) {
        boolean dotted = false;
        boolean code = false;
        int runStart = 0;
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                runStart = i + 1;
                plain = true;
            } else {
                plain = plain && !isOfKeys(c, i > runStart);
                code = code || (!plain && i + 1 - runStart >= SHORTEST_KEY);
                dotted = dotted || (c == '.' && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1)));
            }
        }
        return new Glance(
                text.indexOf('@') >= 0,
                dotted,
                text.contains("://"),
                text.indexOf(':') >= 0,
                isTold(text),
                code || hasPrefix(text));
    }

    /** Names of services join lower-case words by hyphens; keys have a digit, an underscore or a capital within. */
    private static boolean isOfKeys(char c, boolean within) {
        return c == '_' || c == ':' || (c >= '0' && c <= '9') || (within && c >= 'A' && c <= 'Z');
    }

    private static boolean hasPrefix(String text) {
        return PREFIXES.stream().anyMatch(text::contains);
    }

    private static boolean isTold(String text) {
        for (int i = 0; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            if (c < BY_LETTER.length && BY_LETTER[c] != null && isAnyAt(text, i, BY_LETTER[c])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyAt(String text, int at, String[] words) {
        for (String word : words) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
