package dev.postmortem.render.markdown;

import dev.postmortem.render.internal.Characters;

/**
 * What becomes of each character of a plain text, so that a reader of the page sees exactly what the user wrote. What is
 * markup differs from flavour to flavour: see {@link Dialect}.
 */
final class MarkdownText {

    /** A zero-width space as an entity: it parts what a reader would put together, where no backslash does. */
    static final String PARTING = "&#8203;";

    /** What to do with a character. Everything that is not named below is plain. */
    enum Rule {
        /** Stands for itself. */
        PLAIN,
        /** One blank for any number of them, because Markdown gives meaning to several and to those at a line's start. */
        BLANK,
        /** Not shown: a control character has no look, and some readers choke on it. */
        DROP,
        /** A backslash before it takes its meaning away wherever it stands. */
        ESCAPE,
        /** Means something beside certain neighbours only, see {@link Dialect#isMarkup}. */
        DEPENDS,
        /** Shown by its number, because it turns the direction of the text around it and so can hide what is there. */
        REVEAL,
        /** Half of a pair, which is nothing without the other half, or a code that is never a character. */
        INCOMPLETE
    }

    private static final Rule[] BARE = rules("", "");

    private MarkdownText() {}

    /**
     * Returns the rules of a flavour for the characters below 128.
     *
     * @param escaped the characters that a backslash stands before wherever they are
     * @param depending the characters that mean something beside certain neighbours only
     */
    static Rule[] rules(String escaped, String depending) {
        Rule[] rules = new Rule[128];
        for (int c = 0; c < rules.length; c++) {
            rules[c] = c < ' ' || c == 0x7F ? Rule.DROP : Rule.PLAIN;
        }
        "\t\n\u000B\f\r ".chars().forEach(c -> rules[c] = Rule.BLANK);
        escaped.chars().forEach(c -> rules[c] = Rule.ESCAPE);
        depending.chars().forEach(c -> rules[c] = Rule.DEPENDS);
        return rules;
    }

    /** What to do with a character where nothing is markup: the part that all flavours share. */
    static Rule ruleOf(char c) {
        if (c < 128) {
            return BARE[c];
        }
        if (c < 0xA0) {
            // The second row of controls; NEL (U+0085) ends a line.
            return c == 0x85 ? Rule.BLANK : Rule.DROP;
        }
        if (c < 0x2028 || (c > 0x2069 && c < Character.MIN_SURROGATE)) {
            return Rule.PLAIN;
        }
        if (c <= 0x2029) {
            return Rule.BLANK;
        }
        if (Characters.isBidiControl(c)) {
            return Rule.REVEAL;
        }
        if (c == 0xFEFF) {
            // The mark of the byte order; remark takes it for a blank, others do not.
            return Rule.DROP;
        }
        return Character.isSurrogate(c) || c >= 0xFFFE ? Rule.INCOMPLETE : Rule.PLAIN;
    }

    /**
     * Returns the text without what is not shown. That goes before anything else is decided: characters that it parts
     * are neighbours on the page, and could be an address there.
     */
    static String shown(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ruleOf(text.charAt(i)) == Rule.DROP) {
                StringBuilder shown = new StringBuilder(text.length());
                text.codePoints().filter(c -> !isDropped(c)).forEach(c -> shown.appendCodePoint(whole(c)));
                return shown.toString();
            }
        }
        return text;
    }

    private static boolean isDropped(int codePoint) {
        return Character.isBmpCodePoint(codePoint) && ruleOf((char) codePoint) == Rule.DROP;
    }

    /** Two halves that something parts are no pair, and must not become one without it. */
    private static int whole(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE ? 0xFFFD : codePoint;
    }
}
