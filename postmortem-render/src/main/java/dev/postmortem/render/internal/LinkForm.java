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
        return of(link, policy.treatmentOf(link.url()), withinLink, notes);
    }

    /**
     * Decides about a link of a format that takes no long addresses, and notes what is lost.
     *
     * @param policy decides about the address
     * @param withinLink whether it stands within another link, and so can be none
     * @param longest the most characters of an address that can be linked, in ASCII
     */
    public static LinkForm of(
            Link link, LinkPolicy policy, boolean withinLink, int longest, BiConsumer<RenderNote.Kind, String> notes) {
        Treatment treatment = policy.treatmentOf(link.url());
        if (treatment == Treatment.LINK && AsciiAddress.of(link.url()).length() > longest) {
            return unlinked(link, Treatment.SHOW, "it is longer than " + longest + " characters", notes);
        }
        return of(link, treatment, withinLink, notes);
    }

    private static LinkForm of(
            Link link, Treatment treatment, boolean withinLink, BiConsumer<RenderNote.Kind, String> notes) {
        if (treatment != Treatment.LINK) {
            return unlinked(link, treatment, "the link policy does not allow it", notes);
        }
        if (withinLink) {
            return unlinked(link, treatment, "it stands within another link", notes);
        }
        return hasWords(link) ? LINKED_WORDS : LINKED_ADDRESS;
    }

    private static LinkForm unlinked(
            Link link, Treatment treatment, String reason, BiConsumer<RenderNote.Kind, String> notes) {
        boolean hasWords = hasWords(link);
        if (treatment == Treatment.HIDE && !hasWords) {
            notes.accept(
                    RenderNote.Kind.DROPPED,
                    "A link is not shown: the link policy hides its address, and it has no words");
            return NOTHING;
        }
        notes.accept(RenderNote.Kind.DEGRADED, "An address is not linked: " + reason);
        if (!hasWords) {
            return ADDRESS;
        }
        return treatment == Treatment.SHOW && !isShownIn(link.content(), link.url()) ? WORDS_AND_ADDRESS : WORDS;
    }

    private static boolean hasWords(Link link) {
        return Characters.isVisible(PlainText.of(link.content()));
    }

    /** Says whether the words of a link are its address, or the mail address that it leads to. */
    public static boolean isShownIn(List<Inline> words, String url) {
        String shown = PlainText.of(words).strip();
        return url.equals(shown) || url.equals("mailto:" + shown);
    }
}
