package dev.postmortem.render.internal;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.LinkPolicy.Treatment;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.PlainText;
import java.util.List;
import java.util.function.BiConsumer;

/** What is written of a link, by the link policy and by what there is of it. */
public enum LinkForm {
    /** Its words, which lead to its address. */
    LINKED_WORDS,
    /** Its address, which leads to itself, because there are no words. */
    LINKED_ADDRESS,
    /** Its words, and behind them its address in brackets, which leads nowhere. */
    WORDS_AND_ADDRESS,
    /** Its words, which lead nowhere. */
    WORDS,
    /** Its address, which leads nowhere. */
    ADDRESS,
    /** Nothing: its address must not be shown, and there are no words. */
    NOTHING;

    /**
     * Decides about a link, and notes what is lost.
     *
     * @param policy decides about the address
     * @param withinLink whether it stands within another link, and so can be none
     */
    public static LinkForm of(
            Link link, LinkPolicy policy, boolean withinLink, BiConsumer<RenderNote.Kind, String> notes) {
        Treatment treatment = policy.treatmentOf(link.url());
        boolean hasWords = Characters.isVisible(PlainText.of(link.content()));
        if (treatment == Treatment.LINK && !withinLink) {
            return hasWords ? LINKED_WORDS : LINKED_ADDRESS;
        }
        if (treatment == Treatment.HIDE && !hasWords) {
            notes.accept(
                    RenderNote.Kind.DROPPED,
                    "A link is not shown: the link policy hides its address, and it has no words");
            return NOTHING;
        }
        notes.accept(
                RenderNote.Kind.DEGRADED,
                treatment == Treatment.LINK
                        ? "An address is not linked: it stands within another link"
                        : "An address is not linked: the link policy does not allow it");
        if (!hasWords) {
            return ADDRESS;
        }
        return treatment == Treatment.SHOW && !isShownIn(link.content(), link.url()) ? WORDS_AND_ADDRESS : WORDS;
    }

    /** Says whether the words of a link are its address, or the mail address that it leads to. */
    public static boolean isShownIn(List<Inline> words, String url) {
        String shown = PlainText.of(words).strip();
        return url.equals(shown) || url.equals("mailto:" + shown);
    }
}
