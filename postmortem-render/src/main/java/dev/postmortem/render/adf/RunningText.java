package dev.postmortem.render.adf;

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
import dev.postmortem.render.internal.Days;
import dev.postmortem.render.internal.JoinedTexts;
import dev.postmortem.render.internal.LinkAddress;
import dev.postmortem.render.internal.LinkForm;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes each kind of inline, and decides by the link policy what becomes of an address. */
final class RunningText {

    private static final long MILLISECONDS = 24L * 60 * 60 * 1000;

    private final TextNodes texts;
    private final LinkPolicy linkPolicy;
    private final BiConsumer<RenderNote.Kind, String> notes;

    /**
     * Makes the running text of one document.
     *
     * @param texts writes the nodes
     * @param linkPolicy decides about addresses
     * @param notes takes what could not be shown as it is
     */
    RunningText(TextNodes texts, LinkPolicy linkPolicy, BiConsumer<RenderNote.Kind, String> notes) {
        this.texts = texts;
        this.linkPolicy = linkPolicy;
        this.notes = notes;
    }

    /** Writes running text. */
    void write(List<Inline> content) throws IOException {
        write(content, Style.PLAIN);
    }

    private void write(List<Inline> content, Style style) throws IOException {
        for (Inline inline : JoinedTexts.of(content, part -> plain(part, style))) {
            write(inline, style);
        }
    }

    /** Returns the text of an inline that is no node of its own, or null. Places in a document cannot be linked. */
    private static @Nullable String plain(Inline inline, Style style) {
        if (inline instanceof Text text) {
            return text.text();
        }
        if (inline instanceof TimeRef time) {
            return style.isLink() || day(time).isEmpty() ? time.text() : null;
        }
        if (inline instanceof PersonRef person) {
            return person.text();
        }
        if (inline instanceof Anchor anchor) {
            return anchor.text();
        }
        return inline instanceof CrossReference reference ? reference.text() : null;
    }

    /** Writes plain text, with the addresses in it as the link policy has them. */
    private void text(String plain, Style style) throws IOException {
        int written = 0;
        AddressFinder addresses = new AddressFinder(style.isLink() ? "" : plain);
        while (addresses.find()) {
            texts.text(plain, written, addresses.start(), style);
            boolean linked =
                    addresses.isLinkable() && linkPolicy.treatmentOf(addresses.url()) == LinkPolicy.Treatment.LINK;
            texts.text(addresses.address(), linked ? style.leadingTo(LinkAddress.of(addresses.url())) : style);
            written = addresses.end();
        }
        texts.text(plain, written, plain.length(), style);
    }

    private void write(Inline inline, Style style) throws IOException {
        if (inline instanceof Text text) {
            text(text.text(), style);
        } else if (inline instanceof Strong strong) {
            write(strong.content(), style.asStrong());
        } else if (inline instanceof Emphasis emphasis) {
            write(emphasis.content(), style.asEmphasis());
        } else if (inline instanceof Code code) {
            texts.code(AdfText.code(code.text()), style);
        } else if (inline instanceof Link link) {
            link(link, style);
        } else if (inline instanceof LineBreak) {
            texts.lineBreak();
        } else if (inline instanceof StatusBadge badge) {
            status(badge, style);
        } else if (inline instanceof TimeRef time) {
            texts.date(day(time).orElseThrow().toEpochDay() * MILLISECONDS);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + inline.getClass().getName());
        }
    }

    /** Returns the day of a time if a date shows all of it: one that is not before 1970, as readers show it in UTC. */
    private static Optional<LocalDate> day(TimeRef time) {
        return Days.of(time).filter(day -> day.toEpochDay() >= 0);
    }

    /** A node with a colour takes no marks, so within a link the words have to do, or they would not lead anywhere. */
    private void status(StatusBadge badge, Style style) throws IOException {
        if (style.isLink()) {
            texts.text(badge.label(), style.asStrong());
        } else {
            texts.status(badge.label(), badge.tone());
        }
    }

    private void link(Link link, Style style) throws IOException {
        switch (LinkForm.of(link, linkPolicy, style.isLink(), notes)) {
            case LINKED_WORDS -> write(link.content(), style.leadingTo(LinkAddress.of(link.url())));
            case LINKED_ADDRESS -> texts.text(link.url(), style.leadingTo(LinkAddress.of(link.url())));
            case WORDS_AND_ADDRESS -> {
                write(link.content(), style);
                texts.text(" (", style);
                texts.text(link.url(), style);
                texts.text(")", style);
            }
            case WORDS -> write(link.content(), style);
            case ADDRESS -> texts.text(link.url(), style);
            case NOTHING -> {}
        }
    }
}
