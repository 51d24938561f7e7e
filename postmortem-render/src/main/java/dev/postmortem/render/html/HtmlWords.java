package dev.postmortem.render.html;

import java.util.Objects;

/**
 * The few words that a page of HTML says by itself, in the language of the document.
 *
 * @param contents stands above the list of sections, such as "Contents"
 * @param skipToContent the link that leads past it, such as "Skip to content"
 * @param gap what a callout of this kind is called, such as "Gap"
 * @param note what a callout of this kind is called, such as "Note"
 * @param important what a callout of this kind is called, such as "Important"
 * @param warning what a callout of this kind is called, such as "Warning"
 * @param done what a ticked box says, such as "Done"
 * @param open what an empty box says, such as "Open"
 * @param phases what the drawing of the phases is called, such as "Phases"
 * @param timeline what the drawing of the timeline is called, such as "Timeline"
 * @param trace what the drawing of findings and answers is called, such as "From findings to actions"
 * @param unanswered what stands at a finding without an answer, such as "No answer"
 * @param partlyDrawn what stands below a drawing that leaves something out, with <code>{0}</code> for how many are drawn
 *     and <code>{1}</code> for how many there are
 * @since 0.1.0
 */
public record HtmlWords(
        String contents,
        String skipToContent,
        String gap,
        String note,
        String important,
        String warning,
        String done,
        String open,
        String phases,
        String timeline,
        String trace,
        String unanswered,
        String partlyDrawn) {

    private static final HtmlWords ENGLISH = new HtmlWords(
            "Contents",
            "Skip to content",
            "Gap",
            "Note",
            "Important",
            "Warning",
            "Done",
            "Open",
            "Phases",
            "Timeline",
            "From findings to actions",
            "No answer",
            "{0} of {1} are drawn; the table has all of them.");

    /** Checks that each is there and not blank: they name things for people who do not see them. */
    public HtmlWords {
        require("contents", contents);
        require("skipToContent", skipToContent);
        require("gap", gap);
        require("note", note);
        require("important", important);
        require("warning", warning);
        require("done", done);
        require("open", open);
        require("phases", phases);
        require("timeline", timeline);
        require("trace", trace);
        require("unanswered", unanswered);
        require("partlyDrawn", partlyDrawn);
    }

    private static void require(String name, String value) {
        if (Objects.requireNonNull(value, "HtmlWords." + name).isBlank()) {
            throw new IllegalArgumentException("HtmlWords." + name + " is blank: give a word");
        }
    }

    /**
     * Returns the words in English.
     *
     * @return the words
     */
    public static HtmlWords english() {
        return ENGLISH;
    }

    /** Says how much of something is drawn. */
    String partlyDrawn(int drawn, int all) {
        return partlyDrawn.replace("{0}", Integer.toString(drawn)).replace("{1}", Integer.toString(all));
    }
}
