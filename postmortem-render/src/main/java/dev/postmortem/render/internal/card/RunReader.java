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
import dev.postmortem.render.document.PlainText;
import dev.postmortem.render.document.StatusBadge;
import dev.postmortem.render.document.Strong;
import dev.postmortem.render.document.Text;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.internal.MailAddress;
import dev.postmortem.render.internal.WebAddress;
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
                String joined = first.text();
                while (i + 1 < size && content.get(i + 1) instanceof Text next) {
                    joined += next.text();
                    i++;
                }
                text(joined, look);
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
            runs.lineBreak();
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
        int web = WebAddress.next(plain, 0);
        int mail = MailAddress.next(plain, 0);
        int read = 0;
        while (web < plain.length() || mail < plain.length()) {
            int start = Math.min(web, mail);
            int end = web <= mail ? WebAddress.end(plain, start) : MailAddress.end(plain, start);
            String address = plain.substring(start, end);
            String url = web <= mail ? address : MailAddress.url(address);
            boolean linkable = link == null && (web <= mail || MailAddress.isLinkable(address)) && isLinked(url);
            runs.add(plain, read, start, look, link);
            runs.add(address, look, linkable ? LinkTarget.of(url) : link);
            read = end;
            web = web < end ? WebAddress.next(plain, end) : web;
            mail = mail < end ? MailAddress.next(plain, end) : mail;
        }
        runs.add(plain, read, plain.length(), look, link);
    }

    private boolean isLinked(String url) {
        return linkPolicy.treatmentOf(url) == LinkPolicy.Treatment.LINK && isShortEnough(url);
    }

    private boolean isShortEnough(String url) {
        return LinkTarget.of(url).length() <= longestUrl;
    }

    private void link(Link given, Look look) {
        LinkPolicy.Treatment treatment = linkPolicy.treatmentOf(given.url());
        String words = PlainText.of(given.content());
        boolean hasWords = Characters.isVisible(words);
        if (treatment == LinkPolicy.Treatment.LINK && link == null && isShortEnough(given.url())) {
            link = LinkTarget.of(given.url());
            wordsOf(given, hasWords, look);
            link = null;
        } else {
            unlinked(given, treatment, hasWords, look);
        }
    }

    private void wordsOf(Link given, boolean hasWords, Look look) {
        if (hasWords) {
            add(given.content(), look);
        } else {
            words(given.url(), look);
        }
    }

    private void unlinked(Link given, LinkPolicy.Treatment treatment, boolean hasWords, Look look) {
        if (treatment == LinkPolicy.Treatment.HIDE && !hasWords) {
            notes.accept(
                    RenderNote.Kind.DROPPED,
                    "A link is not shown: the link policy hides its address, and it has no words");
            return;
        }
        wordsOf(given, hasWords, look);
        if (hasWords && treatment == LinkPolicy.Treatment.SHOW && !isShownIn(given)) {
            words(" (" + given.url() + ")", look);
        }
        notes.accept(RenderNote.Kind.DEGRADED, "An address is not linked: " + reason(given, treatment));
    }

    private String reason(Link given, LinkPolicy.Treatment treatment) {
        if (treatment != LinkPolicy.Treatment.LINK) {
            return "the link policy does not allow it";
        }
        return isShortEnough(given.url())
                ? "it stands within another link"
                : "it is longer than " + longestUrl + " characters";
    }

    /** Says whether the words of a link are its address, or the mail address that it leads to. */
    private static boolean isShownIn(Link given) {
        String shown = PlainText.of(given.content()).strip();
        return given.url().equals(shown) || given.url().equals("mailto:" + shown);
    }
}
