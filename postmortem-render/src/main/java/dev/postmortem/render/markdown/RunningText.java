package dev.postmortem.render.markdown;

import dev.postmortem.render.LinkPolicy;
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
import java.util.List;
import java.util.function.Consumer;

/** Writes each kind of inline, and decides by the link policy what becomes of a link. */
final class RunningText {

    private final InlineWriter writer;
    private final LinkPolicy linkPolicy;
    private final Consumer<String> degraded;

    /**
     * Makes the running text of one document.
     *
     * @param writer writes the characters
     * @param linkPolicy decides about addresses
     * @param degraded takes what could not be shown as it is
     */
    RunningText(InlineWriter writer, LinkPolicy linkPolicy, Consumer<String> degraded) {
        this.writer = writer;
        this.linkPolicy = linkPolicy;
        this.degraded = degraded;
    }

    void write(List<Inline> content) {
        for (Inline inline : content) {
            write(inline);
        }
    }

    private void write(Inline inline) {
        if (inline instanceof Text text) {
            writer.text(text.text());
        } else if (inline instanceof Code code) {
            code(code);
        } else if (inline instanceof Strong strong) {
            strong(strong.content());
        } else if (inline instanceof Emphasis emphasis) {
            writer.openEmphasis();
            write(emphasis.content());
            writer.close();
        } else if (inline instanceof Link link) {
            link(link);
        } else if (inline instanceof LineBreak) {
            writer.lineBreak();
        } else if (inline instanceof StatusBadge badge) {
            strong(List.of(new Text(badge.label())));
        } else if (inline instanceof TimeRef time) {
            writer.text(time.text());
        } else if (inline instanceof PersonRef person) {
            writer.text(person.text());
        } else if (inline instanceof Anchor anchor) {
            writer.text(anchor.text());
        } else if (inline instanceof CrossReference reference) {
            writer.text(reference.text());
        } else {
            throw new IllegalStateException(
                    "No way to write a " + inline.getClass().getName());
        }
    }

    private void strong(List<Inline> content) {
        writer.openStrong();
        write(content);
        writer.close();
    }

    private void code(Code code) {
        String clean = CodeText.inline(code.text());
        if (!clean.isEmpty()) {
            writer.code(clean);
        }
    }

    private void link(Link link) {
        LinkPolicy.Treatment treatment = linkPolicy.treatmentOf(link.url());
        if (treatment == LinkPolicy.Treatment.LINK && !writer.isWithinLink()) {
            linked(link);
            return;
        }
        write(link.content());
        if (treatment == LinkPolicy.Treatment.SHOW) {
            writer.text(" (" + link.url() + ")");
        }
        degraded.accept(
                treatment == LinkPolicy.Treatment.LINK
                        ? "An address is not linked: it stands within another link"
                        : "An address is not linked: the link policy does not allow it");
    }

    private void linked(Link link) {
        if (isShownByItself(link)) {
            writer.text(link.url());
            return;
        }
        writer.openLink();
        write(link.content());
        if (!writer.isOpen()) {
            writer.text(link.url());
        }
        boolean written = writer.isOpen();
        writer.close();
        if (written) {
            writer.linkTo(link.url());
        }
    }

    /** Says whether the words of a link are its address, which Markdown has a shorter form for. */
    private static boolean isShownByItself(Link link) {
        return WebAddress.isWhole(link.url()) && link.content().equals(List.of(new Text(link.url())));
    }
}
