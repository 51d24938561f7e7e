package dev.postmortem.render.confluence;

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
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.internal.AddressFinder;
import dev.postmortem.render.internal.Anchors;
import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.internal.Days;
import dev.postmortem.render.internal.ElementIds;
import dev.postmortem.render.internal.JoinedTexts;
import dev.postmortem.render.internal.LinkAddress;
import dev.postmortem.render.internal.LinkForm;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes each kind of inline, and decides by the link policy what becomes of an address. */
final class InlineWriter {

    /** Confluence cuts what is longer in the display of a status. */
    private static final int LONGEST_STATUS = 30;

    private static final int FIRST_YEAR = 1000;

    private final StringBuilder out;
    private final StorageText text;
    private final Macro macro;
    private final ElementIds ids;
    private final ConfluenceOptions options;
    private final BiConsumer<RenderNote.Kind, String> notes;
    private boolean withinLink;
    private boolean oneLine;

    /**
     * Makes the running text of one document.
     *
     * @param out takes the markup
     * @param text writes users' texts into it
     * @param macro writes macros into it
     * @param ids the names of the places on the page
     * @param options decide about addresses and people
     * @param notes takes what could not be shown as it is
     */
    InlineWriter(
            StringBuilder out,
            StorageText text,
            Macro macro,
            ElementIds ids,
            ConfluenceOptions options,
            BiConsumer<RenderNote.Kind, String> notes) {
        this.out = out;
        this.text = text;
        this.macro = macro;
        this.ids = ids;
        this.options = options;
        this.notes = notes;
    }

    /** Writes running text where there is one line only. */
    void writeLine(List<Inline> content) {
        oneLine = true;
        write(content);
        oneLine = false;
    }

    void write(List<Inline> content) {
        for (Inline inline : JoinedTexts.of(content)) {
            write(inline);
        }
    }

    /** Writes plain text, with the addresses in it as the link policy has them. */
    private void text(String plain) {
        int written = 0;
        AddressFinder addresses = new AddressFinder(plain);
        while (addresses.find()) {
            text.line(plain, written, addresses.start());
            if (!withinLink
                    && addresses.isLinkable()
                    && options.links().treatmentOf(addresses.url()) == LinkPolicy.Treatment.LINK) {
                open(addresses.url());
                text.line(addresses.address());
                close();
            } else {
                text.line(addresses.address());
            }
            written = addresses.end();
        }
        text.line(plain, written, plain.length());
    }

    private void write(Inline inline) {
        if (inline instanceof Text plain) {
            text(plain.text());
        } else if (inline instanceof TimeRef time) {
            time(time);
        } else if (inline instanceof Strong strong) {
            element("strong", strong.content());
        } else if (inline instanceof Emphasis emphasis) {
            element("em", emphasis.content());
        } else if (inline instanceof Code code) {
            out.append("<code>");
            text.line(code.text());
            out.append("</code>");
        } else if (inline instanceof Link link) {
            link(link);
        } else if (inline instanceof LineBreak) {
            out.append(oneLine ? " / " : "<br />");
        } else if (inline instanceof StatusBadge badge) {
            badge(badge);
        } else if (inline instanceof PersonRef person) {
            person(person);
        } else if (inline instanceof Anchor anchor) {
            anchor(anchor.id());
            text.line(anchor.text());
        } else if (inline instanceof CrossReference reference) {
            reference(reference);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + inline.getClass().getName());
        }
    }

    private void element(String name, List<Inline> content) {
        out.append('<').append(name).append('>');
        write(content);
        out.append("</").append(name).append('>');
    }

    /** Writes a day as Confluence's date, which shows a day and nothing else, and any other time as its words. */
    private void time(TimeRef time) {
        if (!withinLink && isDay(time)) {
            out.append("<time datetime=\"").append(time.text()).append("\" />");
        } else {
            text.line(time.text());
        }
    }

    /** Says whether a time is a day that Confluence's date takes, whose year has four digits. */
    private static boolean isDay(TimeRef time) {
        return Days.of(time).filter(day -> day.getYear() >= FIRST_YEAR).isPresent();
    }

    /** Writes a state as Confluence's status. Without words that macro would show the name of its colour. */
    private void badge(StatusBadge badge) {
        String label = badge.label();
        if (withinLink || !Characters.isVisible(label)) {
            text.line(label);
        } else if (label.length() > LONGEST_STATUS || PlainLine.of(label).length() > LONGEST_STATUS) {
            notes.accept(
                    RenderNote.Kind.DEGRADED, "A status is shown in bold: Confluence would cut it to fit its display");
            out.append("<strong>");
            text.line(label);
            out.append("</strong>");
        } else {
            macro.start("status")
                    .parameter("colour", colour(badge.tone()))
                    .parameter("title", label)
                    .end();
        }
    }

    private static String colour(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "Grey";
            case INFO -> "Blue";
            case GOOD -> "Green";
            case WARNING -> "Yellow";
            case CRITICAL -> "Red";
        };
    }

    private void person(PersonRef person) {
        Optional<ConfluenceUser> user = withinLink
                ? Optional.empty()
                : Objects.requireNonNull(
                        options.users().apply(person), "The function of users returned null, not an optional");
        if (user.isPresent()) {
            out.append("<ac:link><ri:user ").append(user.get().attribute()).append("=\"");
            text.line(user.get().id());
            out.append("\" /></ac:link>");
        } else {
            text.line(person.text());
        }
    }

    private void anchor(String id) {
        String name = withinLink ? null : ids.place(id);
        if (name != null) {
            // The name of an anchor is the parameter without a name.
            macro.start("anchor").parameter("", name).end();
        }
    }

    /** Writes a link within the page, or the words alone if there is nothing to lead to. */
    private void reference(CrossReference reference) {
        @Nullable String name = withinLink ? null : ids.target(reference.id());
        if (name == null) {
            text.line(reference.text());
        } else {
            out.append("<ac:link ac:anchor=\"").append(name).append("\"><ac:link-body>");
            text.line(reference.text());
            out.append("</ac:link-body></ac:link>");
        }
    }

    private void link(Link link) {
        switch (LinkForm.of(link, options.links(), withinLink, notes)) {
            case LINKED_WORDS -> {
                anchorsOf(link.content());
                open(link.url());
                write(link.content());
                close();
            }
            case LINKED_ADDRESS -> {
                anchorsOf(link.content());
                open(link.url());
                text.line(link.url());
                close();
            }
            case WORDS_AND_ADDRESS -> {
                write(link.content());
                out.append(" (");
                text.line(link.url());
                out.append(')');
            }
            case WORDS -> write(link.content());
            case ADDRESS -> text.line(link.url());
            case NOTHING -> {}
        }
    }

    /** A link holds words and no macros, so the places that it holds come before it. */
    private void anchorsOf(List<Inline> words) {
        Anchors.in(words, anchor -> anchor(anchor.id()));
    }

    private void open(String url) {
        out.append("<a href=\"");
        LinkAddress.toAttribute(url, out);
        out.append("\">");
        withinLink = true;
    }

    private void close() {
        withinLink = false;
        out.append("</a>");
    }
}
