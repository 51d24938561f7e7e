package dev.postmortem.render.asciidoc;

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
import dev.postmortem.render.document.PlainText;
import dev.postmortem.render.document.StatusBadge;
import dev.postmortem.render.document.Strong;
import dev.postmortem.render.document.Text;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.internal.AddressFinder;
import dev.postmortem.render.internal.Anchors;
import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.internal.ElementIds;
import dev.postmortem.render.internal.JoinedTexts;
import dev.postmortem.render.internal.LinkForm;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes each kind of inline, and decides by the link policy what becomes of addresses.
 *
 * <p>Marks are doubled, because single ones count beside certain neighbours only.
 */
final class InlineWriter {

    private static final String STRONG = "**";
    private static final String EMPHASIS = "__";
    private static final String CODE = "``";

    private final StringBuilder out;
    private final AsciiDocText text;
    private final ElementIds ids;
    private final LinkPolicy linkPolicy;
    private final BiConsumer<RenderNote.Kind, String> notes;

    /** A mark within one of its own kind would end it. */
    private boolean withinStrong;

    private boolean withinEmphasis;

    /**
     * Makes the running text of one document.
     *
     * @param out takes the characters
     * @param text writes users' texts into it
     * @param ids the ids of the elements on the page
     * @param linkPolicy decides about addresses
     * @param notes takes what could not be shown as it is
     */
    InlineWriter(
            StringBuilder out,
            AsciiDocText text,
            ElementIds ids,
            LinkPolicy linkPolicy,
            BiConsumer<RenderNote.Kind, String> notes) {
        this.out = out;
        this.text = text;
        this.ids = ids;
        this.linkPolicy = linkPolicy;
        this.notes = notes;
    }

    void write(List<Inline> content) {
        for (Inline inline : JoinedTexts.of(content)) {
            write(inline);
        }
    }

    private void write(Inline inline) {
        if (inline instanceof Text plain) {
            text(plain.text());
        } else if (inline instanceof TimeRef time) {
            text.words(time.text());
        } else if (inline instanceof PersonRef person) {
            text.words(person.text());
        } else if (inline instanceof Anchor anchor) {
            anchor(anchor);
        } else if (inline instanceof CrossReference reference) {
            reference(reference);
        } else if (inline instanceof Strong strong) {
            strong(strong.content());
        } else if (inline instanceof StatusBadge badge) {
            strong(List.of(new Text(badge.label())));
        } else if (inline instanceof Emphasis emphasis) {
            emphasis(emphasis.content());
        } else if (inline instanceof Code code) {
            code(code.text());
        } else if (inline instanceof LineBreak) {
            text.lineBreak();
        } else if (inline instanceof Link link) {
            link(link);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + inline.getClass().getName());
        }
    }

    /** Writes a plain text and makes links of the addresses in it, as far as they may be. */
    private void text(String plain) {
        int written = 0;
        AddressFinder addresses = new AddressFinder(plain);
        while (addresses.find()) {
            String url = addresses.url();
            if (addresses.isLinkable() && isLinked(url)) {
                String address = addresses.address();
                text.words(plain, written, addresses.start());
                boolean same = open(url) && isShownByItself(address, url);
                words(same ? "" : address);
                written = addresses.end();
            }
        }
        text.words(plain, written, plain.length());
    }

    private boolean isLinked(String url) {
        return !text.isWithinLink() && linkPolicy.treatmentOf(url) == LinkPolicy.Treatment.LINK;
    }

    /** Says whether a link without words shows what a user wrote. */
    private static boolean isShownByItself(String address, String url) {
        return url.equals(address) ? !url.startsWith("mailto:") : url.equals("mailto:" + address);
    }

    /** Begins a link, and says whether a reader would see the address as the user wrote it. */
    private boolean open(String url) {
        boolean bare = text.isAtBlank();
        text.syntax("");
        return LinkTarget.append(url, bare, out);
    }

    private void words(String words) {
        out.append('[');
        text.openLink();
        text.words(words);
        text.closeLink();
        out.append(']');
    }

    private void strong(List<Inline> content) {
        if (withinStrong || !isVisible(content)) {
            write(content);
            return;
        }
        withinStrong = true;
        text.open(STRONG);
        write(content);
        text.close(STRONG);
        withinStrong = false;
    }

    private void emphasis(List<Inline> content) {
        if (withinEmphasis || !isVisible(content)) {
            write(content);
            return;
        }
        withinEmphasis = true;
        text.open(EMPHASIS);
        write(content);
        text.close(EMPHASIS);
        withinEmphasis = false;
    }

    private void code(String code) {
        if (Characters.isVisible(code)) {
            int from = AsciiDocText.visibleFrom(code);
            text.open(CODE);
            text.words(code, from, AsciiDocText.visibleTo(code, from));
            text.close(CODE);
        } else {
            text.words(code);
        }
    }

    private static boolean isVisible(List<Inline> content) {
        return Characters.isVisible(PlainText.of(content));
    }

    private void anchor(Anchor anchor) {
        if (place(anchor) && !Characters.isVisible(anchor.text())) {
            // On a line of its own it would belong to what stands below.
            text.syntax("{empty}");
        }
        text.words(anchor.text());
    }

    /** Writes the place of an element, and says whether it has one here. */
    private boolean place(Anchor anchor) {
        @Nullable String id = text.isWithinLink() ? null : ids.place(anchor.id());
        if (id != null) {
            text.syntax("[[" + id + "]]");
        }
        return id != null;
    }

    /** Writes a link within the page, or the words alone if there is nothing to lead to. */
    private void reference(CrossReference reference) {
        @Nullable String id = text.isWithinLink() ? null : ids.target(reference.id());
        if (id == null || !Characters.isVisible(reference.text())) {
            text.words(reference.text());
            return;
        }
        String words = reference.text();
        int from = AsciiDocText.visibleFrom(words);
        // Readers drop what is blank before the words.
        text.words(words, 0, from);
        text.syntax("<<#" + id + ",");
        text.openLink();
        text.words(words, from, words.length());
        text.closeLink();
        out.append(">>");
    }

    private void link(Link link) {
        switch (LinkForm.of(link, linkPolicy, text.isWithinLink(), notes)) {
            case LINKED_WORDS -> linked(link, true);
            case LINKED_ADDRESS -> linked(link, false);
            case WORDS_AND_ADDRESS -> {
                write(link.content());
                text.words(" (" + link.url() + ")");
            }
            case WORDS -> write(link.content());
            case ADDRESS -> text.words(link.url());
            case NOTHING -> {}
        }
    }

    private void linked(Link link, boolean hasWords) {
        // A bracket within the words would end them, so what has its place there has it before the link.
        Anchors.in(link.content(), this::place);
        String url = link.url();
        boolean shown = open(url);
        if (hasWords && !(shown && LinkForm.isShownIn(link.content(), url))) {
            out.append('[');
            text.openLink();
            write(link.content());
            text.closeLink();
            out.append(']');
        } else {
            words(shown && (hasWords || !url.startsWith("mailto:")) ? "" : url);
        }
    }
}
