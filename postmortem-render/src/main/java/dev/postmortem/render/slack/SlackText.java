package dev.postmortem.render.slack;

import dev.postmortem.render.internal.card.Texts;

/** The text beside the blocks of a message, which notifications show and screen readers read. */
final class SlackText {

    private SlackText() {}

    /**
     * Returns a text as Slack's own syntax has it: the three characters that begin and end its commands, and no others,
     * by their entities (docs.slack.dev/messaging/formatting-message-text).
     */
    static String ofMessage(String plain) {
        int room = SlackLimit.FALLBACK;
        String text = escaped(Texts.beginning(plain, room));
        for (int length = length(text); length > SlackLimit.FALLBACK; length = length(text)) {
            room = (int) ((long) room * SlackLimit.FALLBACK / length);
            text = escaped(Texts.beginning(plain, room));
        }
        return text;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String escaped(String plain) {
        StringBuilder text = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                default -> text.append(c);
            }
        }
        return text.toString();
    }
}
