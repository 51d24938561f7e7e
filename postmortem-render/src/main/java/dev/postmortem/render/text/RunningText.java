package dev.postmortem.render.text;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.LinkPolicy.Treatment;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Anchor;
import dev.postmortem.render.document.Code;
import dev.postmortem.render.document.CrossReference;
import dev.postmortem.render.document.Emphasis;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.LineBreak;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.PersonRef;
import dev.postmortem.render.document.StatusBadge;
import dev.postmortem.render.document.Strong;
import dev.postmortem.render.document.Text;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.internal.LinkAddress;
import dev.postmortem.render.internal.LinkForm;
import java.util.List;
import java.util.function.BiConsumer;

/** Makes plain text of each kind of inline, and decides by the link policy what becomes of a link. */
final class RunningText {

    private static final String ONE_LINE = " / ";

    private final LinkPolicy linkPolicy;
    private final BiConsumer<RenderNote.Kind, String> notes;

    /**
     * Makes the running text of one document.
     *
     * @param policy decides about addresses
     * @param notes takes what could not be shown as it is
     */
    RunningText(LinkPolicy policy, BiConsumer<RenderNote.Kind, String> notes) {
        // Whether an address can be clicked is for the reader's program to say, once it is shown.
        this.linkPolicy = url -> policy.treatmentOf(url) == Treatment.HIDE ? Treatment.HIDE : Treatment.LINK;
        this.notes = notes;
    }

    /** Returns the text, with a line feed for each line break; empty if nothing of it is visible. */
    String lines(List<Inline> content) {
        return shown(content, "\n");
    }

    /** Returns the text for a place that holds one line only. */
    String line(List<Inline> content) {
        return shown(content, ONE_LINE);
    }

    /** Returns a plain text. */
    static String line(String written) {
        Shown shown = new Shown(ONE_LINE);
        shown.add(written);
        return shown.toString();
    }

    private String shown(List<Inline> content, String lineBreak) {
        Shown shown = new Shown(lineBreak);
        content.forEach(inline -> add(inline, shown));
        return shown.toString();
    }

    private void add(Inline inline, Shown shown) {
        if (inline instanceof Text text) {
            shown.add(text.text());
        } else if (inline instanceof TimeRef time) {
            shown.add(time.text());
        } else if (inline instanceof PersonRef person) {
            shown.add(person.text());
        } else if (inline instanceof Anchor anchor) {
            shown.add(anchor.text());
        } else if (inline instanceof CrossReference reference) {
            shown.add(reference.text());
        } else if (inline instanceof StatusBadge badge) {
            shown.add(badge.label());
        } else if (inline instanceof Strong strong) {
            strong.content().forEach(part -> add(part, shown));
        } else if (inline instanceof Emphasis emphasis) {
            emphasis.content().forEach(part -> add(part, shown));
        } else if (inline instanceof Code code) {
            code(code, shown);
        } else if (inline instanceof Link link) {
            link(link, shown);
        } else if (inline instanceof LineBreak) {
            shown.lineBreak();
        } else {
            throw new IllegalStateException(
                    "No way to write a " + inline.getClass().getName());
        }
    }

    private static void code(Code code, Shown shown) {
        String words = line(code.text());
        if (!words.isEmpty()) {
            shown.add("`" + words + "`");
        }
    }

    private void link(Link link, Shown shown) {
        LinkForm form = LinkForm.of(link, linkPolicy, false, notes);
        link.content().forEach(part -> add(part, shown));
        if (form == LinkForm.LINKED_WORDS && !isShownByItsWords(link)) {
            shown.blank();
            address(link, shown);
        } else if (form == LinkForm.LINKED_ADDRESS) {
            address(link, shown);
        }
    }

    /** Says whether the words of a link are its address, and that with nothing in it that would end it or be lost. */
    private static boolean isShownByItsWords(Link link) {
        return LinkForm.isShownIn(link.content(), link.url())
                && LinkAddress.of(link.url()).equals(link.url());
    }

    private static void address(Link link, Shown shown) {
        shown.add("<" + LinkAddress.of(link.url()) + ">");
    }
}
