package dev.postmortem.render.slack;

import dev.postmortem.render.internal.card.Texts;

/** The text beside the blocks of a message, which notifications show and screen readers read. */
final class SlackText {

    private SlackText() {}

    /**
     * Returns a text as Slack's own syntax has it: the three characters that begin and end its commands, and no others,
     * by their entities (docs.slack.dev/messaging/formatting-message-text).
     *
     * @param plain the words of the blocks, of which there are as many as there is room for
     * @param missing what the message goes without, in a last line, or ""
     */
    static String ofMessage(String plain, String missing) {
        if (missing.isEmpty()) {
            return shortened(plain, SlackLimit.FALLBACK);
        }
        String last = "\n" + shortened(missing, SlackLimit.FALLBACK / 2);
        return shortened(plain, SlackLimit.FALLBACK - length(last)) + last;
    }

    private static String shortened(String plain, int most) {
        int room = most;
        String text = escaped(Texts.beginning(plain, room));
        for (int length = length(text); length > most; length = length(text)) {
            room = (int) ((long) room * most / length);
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
