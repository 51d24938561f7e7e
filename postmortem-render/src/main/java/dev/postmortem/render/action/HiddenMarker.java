package dev.postmortem.render.action;

/**
 * A comment in the text of an issue, by which the next run finds it. What users write cannot make one, not even for a
 * reader who looks for the marker within the unread text: a writer of Markdown escapes the square brackets.
 */
final class HiddenMarker {

    /** More than any marker takes, with the line before it. */
    static final int ROOM = 200;

    private HiddenMarker() {}

    static String of(ExternalId id) {
        return "<!-- [postmortem-action] " + id + " -->";
    }

    /** Returns the text with the marker at its end. */
    static String below(String text, ExternalId id) {
        return text + "\n" + of(id) + "\n";
    }
}
