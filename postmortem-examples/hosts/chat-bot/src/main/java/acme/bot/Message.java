package acme.bot;

import java.time.Instant;

/**
 * What somebody wrote in the channel of the incident.
 *
 * @param at when, as the chat says
 * @param text the words
 */
public record Message(Instant at, String text) {

    /** Returns the first word, which is the command. */
    String command() {
        return text.strip().split("\\s+", 2)[0];
    }

    /** Returns what follows the command. */
    String rest() {
        return after(text);
    }

    /** Returns the word behind the command, and what follows it. */
    Phrase phrase() {
        String rest = rest();
        return new Phrase(rest.split("\\s+", 2)[0], after(rest));
    }

    private static String after(String words) {
        String[] parts = words.strip().split("\\s+", 2);
        return parts.length < 2 ? "" : parts[1];
    }

    /**
     * A word and what follows it.
     *
     * @param word the word
     * @param rest the rest, which is empty if there is none
     */
    record Phrase(String word, String rest) {}
}
