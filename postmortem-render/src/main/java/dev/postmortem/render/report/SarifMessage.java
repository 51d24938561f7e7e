package dev.postmortem.render.report;

/** Writes texts as SARIF's plain text messages, in which braces hold arguments and brackets make links. */
final class SarifMessage {

    private SarifMessage() {}

    /** Adds a message of these words alone. */
    static JsonText write(JsonText holder, String text) {
        return write(holder, text, "");
    }

    /** Adds a message of these words, followed by more that is written as a message already. */
    static JsonText write(JsonText holder, String text, String more) {
        return holder.object("message", message -> message.text("text", escaped(text) + more));
    }

    /**
     * Returns what says these words: braces are doubled (section 3.11.5), and what would be a link (section 3.11.6) is
     * taken apart by a blank, because nothing can be put before a bracket outside of a link.
     */
    static String escaped(String text) {
        return withoutArguments(text).replace("](", "] (");
    }

    /** Returns a link to the location with that id, within a message. */
    static String link(String words, int id) {
        String escaped = words.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
        return "[" + withoutArguments(escaped) + "](" + id + ")";
    }

    /** Returns the text, plain or Markdown, with none of its braces being an argument. */
    static String withoutArguments(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }
}
