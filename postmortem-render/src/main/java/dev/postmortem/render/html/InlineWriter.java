package dev.postmortem.render.html;

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
import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.internal.JoinedTexts;
import dev.postmortem.render.internal.LinkAddress;
import dev.postmortem.render.internal.LinkForm;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes each kind of inline, and decides by the link policy what becomes of an address. */
final class InlineWriter {

    /** Times and ids up to this length are kept on one line. */
    private static final int SHORT = 18;

    private final StringBuilder out;
    private final HtmlText text;
    private final Markup markup;
    private final PageIds ids;
    private final LinkPolicy linkPolicy;
    private final BiConsumer<RenderNote.Kind, String> notes;
    private boolean withinLink;

    /**
     * Makes the running text of one document.
     *
     * @param out takes the markup
     * @param text writes users' texts into it
     * @param markup writes tags into it
     * @param ids the ids on the page
     * @param linkPolicy decides about addresses
     * @param notes takes what could not be shown as it is
     */
    InlineWriter(
            StringBuilder out,
            HtmlText text,
            Markup markup,
            PageIds ids,
            LinkPolicy linkPolicy,
            BiConsumer<RenderNote.Kind, String> notes) {
        this.out = out;
        this.text = text;
        this.markup = markup;
        this.ids = ids;
        this.linkPolicy = linkPolicy;
        this.notes = notes;
    }

    /** Writes running text. Texts side by side are one on the page, so an address in two of them is one as well. */
    void write(List<Inline> content) {
        for (Inline inline : JoinedTexts.of(content)) {
            write(inline);
        }
    }

    /** Writes plain text, with the addresses in it as the link policy has them. */
    void text(String plain) {
        int written = 0;
        AddressFinder addresses = new AddressFinder(plain);
        while (addresses.find()) {
            text.line(plain, written, addresses.start());
            if (!withinLink
                    && addresses.isLinkable()
                    && linkPolicy.treatmentOf(addresses.url()) == LinkPolicy.Treatment.LINK) {
                open(addresses.url(), true);
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
            code(code);
        } else if (inline instanceof Link link) {
            link(link);
        } else if (inline instanceof LineBreak) {
            out.append("<br>");
        } else if (inline instanceof StatusBadge badge) {
            markup.open("span", "badge " + Shade.classOf(badge.tone()))
                    .text(badge.label())
                    .close("span");
        } else if (inline instanceof PersonRef person) {
            markup.element("bdi", person.text());
        } else if (inline instanceof Anchor anchor) {
            anchor(anchor);
        } else if (inline instanceof CrossReference reference) {
            reference(reference);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + inline.getClass().getName());
        }
    }

    private void element(String name, List<Inline> content) {
        markup.open(name);
        write(content);
        markup.close(name);
    }

    /** Writes code, whose paper would be seen even if nothing stood on it. */
    private void code(Code code) {
        boolean shown = Characters.isVisible(code.text());
        out.append(shown ? "<code>" : "");
        text.line(code.text());
        out.append(shown ? "</code>" : "");
    }

    private void time(TimeRef time) {
        Optional<String> machine = time.machine().flatMap(MachineTime::of);
        if (machine.isPresent()) {
            // Short times stay on one line; markup of its own says which do not.
            markup.start("time");
            if (time.text().length() > SHORT) {
                markup.classes("long");
            }
            out.append(" datetime=\"").append(machine.get()).append("\">");
            text.line(time.text());
            out.append("</time>");
        } else {
            text.line(time.text());
        }
    }

    private void anchor(Anchor anchor) {
        @Nullable String id = ids.anchor(anchor.id());
        if (id == null) {
            text.line(anchor.text());
        } else {
            markup.start("span").classes("anchor").attribute("id", id).end();
            text.line(anchor.text());
            out.append("</span>");
        }
    }

    /** Writes a link within the page, or the words alone if there is nothing to lead to. */
    private void reference(CrossReference reference) {
        @Nullable String id = withinLink ? null : ids.target(reference.id());
        if (id == null) {
            text.line(reference.text());
        } else {
            markup.start("a")
                    .classes(reference.text().length() > SHORT ? "reference long" : "reference")
                    .attribute("href", "#" + id)
                    .end();
            text.line(reference.text());
            out.append("</a>");
        }
    }

    private void link(Link link) {
        switch (LinkForm.of(link, linkPolicy, withinLink, notes)) {
            case LINKED_WORDS -> {
                open(link.url(), LinkForm.isShownIn(link.content(), link.url()));
                write(link.content());
                close();
            }
            case LINKED_ADDRESS -> {
                open(link.url(), true);
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

    /** Begins a link. Where its words are its address, print does not repeat it; and no site learns of the page. */
    private void open(String url, boolean shown) {
        markup.start("a");
        if (shown) {
            markup.classes("address");
        }
        out.append(" href=\"");
        LinkAddress.toAttribute(url, out);
        out.append("\" rel=\"noreferrer\">");
        withinLink = true;
    }

    private void close() {
        withinLink = false;
        out.append("</a>");
    }
}
