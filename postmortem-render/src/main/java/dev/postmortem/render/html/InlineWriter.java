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
import dev.postmortem.render.document.PlainText;
import dev.postmortem.render.document.StatusBadge;
import dev.postmortem.render.document.Strong;
import dev.postmortem.render.document.Text;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.internal.LinkAddress;
import dev.postmortem.render.internal.MailAddress;
import dev.postmortem.render.internal.WebAddress;
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
        int size = content.size();
        for (int i = 0; i < size; i++) {
            Inline inline = content.get(i);
            if (inline instanceof Text first) {
                String joined = first.text();
                while (i + 1 < size && content.get(i + 1) instanceof Text next) {
                    joined += next.text();
                    i++;
                }
                text(joined);
            } else {
                write(inline);
            }
        }
    }

    /** Writes plain text, with the addresses in it as the link policy has them. */
    void text(String plain) {
        int web = WebAddress.next(plain, 0);
        int mail = MailAddress.next(plain, 0);
        int written = 0;
        while (web < plain.length() || mail < plain.length()) {
            int start = Math.min(web, mail);
            int end = web <= mail ? WebAddress.end(plain, start) : MailAddress.end(plain, start);
            String address = plain.substring(start, end);
            String url = web <= mail ? address : MailAddress.url(address);
            boolean linkable = web <= mail || MailAddress.isLinkable(address);
            text.line(plain, written, start);
            if (linkable && !withinLink && linkPolicy.treatmentOf(url) == LinkPolicy.Treatment.LINK) {
                open(url, true);
                text.line(address);
                out.append("</a>");
            } else {
                text.line(address);
            }
            written = end;
            web = web < end ? WebAddress.next(plain, end) : web;
            mail = mail < end ? MailAddress.next(plain, end) : mail;
        }
        text.line(plain, written, plain.length());
    }

    private void write(Inline inline) {
        if (inline instanceof TimeRef time) {
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
            out.append("<br>");
        } else if (inline instanceof StatusBadge badge) {
            markup.open("span", "badge " + name(badge.tone()))
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

    /** Returns the class of a tone. */
    static String name(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "neutral";
            case INFO -> "info";
            case GOOD -> "good";
            case WARNING -> "warning";
            case CRITICAL -> "critical";
        };
    }

    private void element(String name, List<Inline> content) {
        markup.open(name);
        write(content);
        markup.close(name);
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
        LinkPolicy.Treatment treatment = linkPolicy.treatmentOf(link.url());
        boolean hasWords = hasWords(link.content());
        if (treatment == LinkPolicy.Treatment.LINK && !withinLink) {
            open(link.url(), !hasWords || isShownIn(link.content(), link.url()));
            withinLink = true;
            if (hasWords) {
                write(link.content());
            } else {
                text.line(link.url());
            }
            withinLink = false;
            out.append("</a>");
        } else {
            unlinked(link, treatment, hasWords);
        }
    }

    private void unlinked(Link link, LinkPolicy.Treatment treatment, boolean hasWords) {
        if (treatment == LinkPolicy.Treatment.HIDE && !hasWords) {
            notes.accept(
                    RenderNote.Kind.DROPPED,
                    "A link is not shown: the link policy hides its address, and it has no words");
            return;
        }
        if (!hasWords) {
            text.line(link.url());
        } else {
            write(link.content());
            if (treatment == LinkPolicy.Treatment.SHOW && !isShownIn(link.content(), link.url())) {
                out.append(" (");
                text.line(link.url());
                out.append(')');
            }
        }
        notes.accept(
                RenderNote.Kind.DEGRADED,
                treatment == LinkPolicy.Treatment.LINK
                        ? "An address is not linked: it stands within another link"
                        : "An address is not linked: the link policy does not allow it");
    }

    /** Begins a link. Where its words are its address, print does not repeat it; and no site learns of the page. */
    private void open(String url, boolean shown) {
        markup.start("a");
        if (shown) {
            markup.classes("address");
        }
        out.append(" href=\"");
        LinkAddress.append(url, out);
        out.append("\" rel=\"noreferrer\">");
    }

    /** Says whether the words of a link are its address, or the mail address that it leads to. */
    private static boolean isShownIn(List<Inline> words, String url) {
        String shown = PlainText.of(words).strip();
        return url.equals(shown) || url.equals("mailto:" + shown);
    }

    private static boolean hasWords(List<Inline> content) {
        return Words.isVisible(PlainText.of(content));
    }
}
