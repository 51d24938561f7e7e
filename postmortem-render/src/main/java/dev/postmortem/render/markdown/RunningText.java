package dev.postmortem.render.markdown;

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
import dev.postmortem.render.internal.LinkForm;
import dev.postmortem.render.internal.WebAddress;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes each kind of inline, and decides by the link policy what becomes of a link. */
final class RunningText {

    private final InlineWriter writer;
    private final MarkedLine line;
    private final LinkPolicy linkPolicy;
    private final BiConsumer<RenderNote.Kind, String> notes;

    /**
     * Makes the running text of one document.
     *
     * @param writer writes the characters
     * @param linkPolicy decides about addresses
     * @param notes takes what could not be shown as it is
     */
    RunningText(InlineWriter writer, LinkPolicy linkPolicy, BiConsumer<RenderNote.Kind, String> notes) {
        this.writer = writer;
        this.line = writer.line();
        this.linkPolicy = linkPolicy;
        this.notes = notes;
    }

    /** Writes running text. Plain texts side by side are one on the page, so an address in two of them is one as well. */
    void write(List<Inline> content) {
        int size = content.size();
        for (int i = 0; i < size; i++) {
            String text = plain(content.get(i));
            if (text == null) {
                write(content.get(i));
                continue;
            }
            String next = i + 1 < size ? plain(content.get(i + 1)) : null;
            if (next == null) {
                writer.text(text);
                continue;
            }
            StringBuilder joined = new StringBuilder(text);
            while (next != null) {
                joined.append(next);
                i++;
                next = i + 1 < size ? plain(content.get(i + 1)) : null;
            }
            writer.text(joined.toString());
        }
    }

    /** Returns the text of an inline that is shown without marks, or null. */
    private static @Nullable String plain(Inline inline) {
        if (inline instanceof Text text) {
            return text.text();
        }
        if (inline instanceof TimeRef time) {
            return time.text();
        }
        if (inline instanceof PersonRef person) {
            return person.text();
        }
        if (inline instanceof Anchor anchor) {
            return anchor.text();
        }
        return inline instanceof CrossReference reference ? reference.text() : null;
    }

    private void write(Inline inline) {
        if (inline instanceof Code code) {
            code(code);
        } else if (inline instanceof Strong strong) {
            strong(strong.content());
        } else if (inline instanceof Emphasis emphasis) {
            line.openEmphasis();
            write(emphasis.content());
            line.close();
        } else if (inline instanceof Link link) {
            link(link);
        } else if (inline instanceof LineBreak) {
            line.lineBreak();
        } else if (inline instanceof StatusBadge badge) {
            strong(List.of(new Text(badge.label())));
        } else {
            throw new IllegalStateException(
                    "No way to write a " + inline.getClass().getName());
        }
    }

    private void strong(List<Inline> content) {
        line.openStrong();
        write(content);
        line.close();
    }

    private void code(Code code) {
        String clean = CodeText.inline(code.text());
        if (clean.isEmpty()) {
            return;
        }
        if (writer.holdsAsCode(clean)) {
            writer.code(clean);
        } else {
            writer.text(clean);
            notes.accept(
                    RenderNote.Kind.DEGRADED,
                    "Code is shown as plain text: within a table, readers disagree about a pipe behind a backslash");
        }
    }

    private void link(Link link) {
        switch (LinkForm.of(link, linkPolicy, line.isWithinLink(), notes)) {
            case LINKED_WORDS -> linked(link, true);
            case LINKED_ADDRESS -> linked(link, false);
            case WORDS_AND_ADDRESS -> {
                write(link.content());
                writer.text(" (" + link.url() + ")");
            }
            case WORDS -> write(link.content());
            case ADDRESS -> writer.text(link.url());
            case NOTHING -> {}
        }
    }

    private void linked(Link link, boolean hasWords) {
        if (isShownByItself(link)) {
            writer.text(link.url());
            return;
        }
        line.openLink();
        if (hasWords) {
            write(link.content());
        }
        if (!line.isOpen()) {
            writer.text(link.url());
        }
        boolean written = line.isOpen();
        line.close();
        if (written) {
            writer.linkTo(link.url());
        }
    }

    /** Says whether the words of a link are its address, which Markdown has a shorter form for. */
    private static boolean isShownByItself(Link link) {
        List<Inline> words = link.content();
        return words.size() == 1
                && words.get(0) instanceof Text text
                && text.text().equals(link.url())
                && WebAddress.isWhole(link.url());
    }
}
