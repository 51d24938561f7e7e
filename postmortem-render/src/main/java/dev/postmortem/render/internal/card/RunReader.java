package dev.postmortem.render.internal.card;

import dev.postmortem.render.LinkPolicy;
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
import dev.postmortem.render.internal.AddressFinder;
import dev.postmortem.render.internal.AsciiAddress;
import dev.postmortem.render.internal.LinkForm;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Makes runs of each kind of inline, and decides by the link policy what becomes of an address. */
final class RunReader {

    private final LinkPolicy linkPolicy;
    private final int longestUrl;
    private final BiConsumer<RenderNote.Kind, String> notes;

    private RunBuilder runs = new RunBuilder();
    private @Nullable String link;

    /**
     * Makes the reader of one document.
     *
     * @param linkPolicy decides about addresses
     * @param longestUrl the longest address that the format takes, in characters
     * @param notes takes what could not be shown as it is
     */
    RunReader(LinkPolicy linkPolicy, int longestUrl, BiConsumer<RenderNote.Kind, String> notes) {
        this.linkPolicy = linkPolicy;
        this.longestUrl = longestUrl;
        this.notes = notes;
    }

    /** Returns running text, empty if it is blank. */
    List<Run> read(List<Inline> content) {
        return read(content, Look.PLAIN);
    }

    List<Run> read(List<Inline> content, Look look) {
        runs = new RunBuilder();
        add(content, look);
        return runs.runs();
    }

    /** Reads texts side by side as one, so that an address in two of them is one as well. */
    private void add(List<Inline> content, Look look) {
        int size = content.size();
        for (int i = 0; i < size; i++) {
            Inline inline = content.get(i);
            if (inline instanceof Text first) {
                StringBuilder joined = new StringBuilder(first.text());
                while (i + 1 < size && content.get(i + 1) instanceof Text next) {
                    joined.append(next.text());
                    i++;
                }
                text(joined.toString(), look);
            } else {
                add(inline, look);
            }
        }
    }

    private void add(Inline inline, Look look) {
        if (inline instanceof TimeRef time) {
            words(time.text(), look);
        } else if (inline instanceof PersonRef person) {
            words(person.text(), look);
        } else if (inline instanceof Anchor anchor) {
            words(anchor.text(), look);
        } else if (inline instanceof CrossReference reference) {
            words(reference.text(), look);
        } else if (inline instanceof StatusBadge badge) {
            words(badge.label(), look.of(badge.tone()));
        } else if (inline instanceof Strong strong) {
            add(strong.content(), look.withBold());
        } else if (inline instanceof Emphasis emphasis) {
            add(emphasis.content(), look.withItalic());
        } else if (inline instanceof Code code) {
            code(code, look);
        } else if (inline instanceof Link given) {
            link(given, look);
        } else if (inline instanceof LineBreak) {
            runs.lineBreak(link);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + inline.getClass().getName());
        }
    }

    /** Blanks at the ends of code are no part of the words around it. */
    private void code(Code code, Look look) {
        String shown = RunBuilder.line(code.text());
        if (!shown.isBlank()) {
            words(shown, look.withCode());
        }
    }

    private void words(String written, Look look) {
        runs.add(written, look, link);
    }

    /** Reads plain text, with the addresses in it as the link policy has them. */
    private void text(String plain, Look look) {
        AddressFinder found = new AddressFinder(plain);
        int read = 0;
        while (found.find()) {
            runs.add(plain, read, found.start(), look, link);
            boolean linked = link == null && found.isLinkable() && isLinked(found.url());
            runs.add(found.address(), look, linked ? AsciiAddress.of(found.url()) : link);
            read = found.end();
        }
        runs.add(plain, read, plain.length(), look, link);
    }

    private boolean isLinked(String url) {
        return linkPolicy.treatmentOf(url) == LinkPolicy.Treatment.LINK
                && AsciiAddress.of(url).length() <= longestUrl;
    }

    private void link(Link given, Look look) {
        switch (LinkForm.of(given, linkPolicy, link != null, longestUrl, notes)) {
            case LINKED_WORDS -> {
                link = AsciiAddress.of(given.url());
                add(given.content(), look);
                link = null;
            }
            case LINKED_ADDRESS -> runs.add(given.url(), look, AsciiAddress.of(given.url()));
            case WORDS_AND_ADDRESS -> {
                add(given.content(), look);
                words(" (" + given.url() + ")", look);
            }
            case WORDS -> add(given.content(), look);
            case ADDRESS -> words(given.url(), look);
            case NOTHING -> {}
        }
    }
}
