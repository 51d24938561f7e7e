package dev.postmortem.examples.gemtext;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.LinkPolicy.Treatment;
import dev.postmortem.render.document.Anchor;
import dev.postmortem.render.document.Code;
import dev.postmortem.render.document.CrossReference;
import dev.postmortem.render.document.Emphasis;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.LineBreak;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.PersonRef;
import dev.postmortem.render.document.StatusBadge;
import dev.postmortem.render.document.Strong;
import dev.postmortem.render.document.Text;
import dev.postmortem.render.document.TimeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Running text as one line of gemtext, and the links in it. */
final class GemtextLine {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    /** Controls, and halves of pairs, which are no characters. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /** What makes a line something else than text when it stands at its beginning. */
    private static final Pattern MARK = Pattern.compile("(#|>|=>|\\* |```).*");

    private final LinkPolicy policy;

    GemtextLine(LinkPolicy policy) {
        this.policy = policy;
    }

    /** The words of a line, and what stands behind {@code =>} in the lines below it. */
    record Told(String words, List<String> links) {}

    Told of(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        List<String> links = new ArrayList<>();
        content.forEach(inline -> tell(inline, words, links));
        return new Told(plain(words.toString()), links);
    }

    private void tell(Inline inline, StringBuilder words, List<String> links) {
        if (inline instanceof Text text) {
            words.append(text.text());
        } else if (inline instanceof Code code) {
            words.append(code.text());
        } else if (inline instanceof Strong strong) {
            strong.content().forEach(part -> tell(part, words, links));
        } else if (inline instanceof Emphasis emphasis) {
            emphasis.content().forEach(part -> tell(part, words, links));
        } else if (inline instanceof LineBreak) {
            words.append(" / ");
        } else if (inline instanceof StatusBadge badge) {
            words.append(badge.label());
        } else if (inline instanceof TimeRef time) {
            words.append(time.text());
        } else if (inline instanceof PersonRef person) {
            words.append(person.text());
        } else if (inline instanceof Anchor anchor) {
            words.append(anchor.text());
        } else if (inline instanceof CrossReference reference) {
            words.append(reference.text());
        } else {
            link((Link) inline, words, links);
        }
    }

    private void link(Link link, StringBuilder words, List<String> links) {
        int before = words.length();
        link.content().forEach(part -> tell(part, words, links));
        String url = plain(link.url());
        Treatment treatment = policy.treatmentOf(link.url());
        if (treatment == Treatment.LINK && url.indexOf(' ') < 0) {
            links.add(url + " " + plain(words.substring(before)));
        } else if (treatment != Treatment.HIDE) {
            words.append(" (").append(url).append(')');
        }
    }

    /** Returns the header of a column, to stand before a cell. */
    static List<Inline> labelled(String header, boolean first) {
        return List.of(Inlines.text((first ? "" : "; ") + header + ": "));
    }

    /** Returns a text as one line, without what has no look or turns the direction of what follows. */
    static String plain(String text) {
        return withoutControls(BLANKS.matcher(text).replaceAll(" ")).strip();
    }

    static String withoutControls(String text) {
        return DIRECTIONS.matcher(CONTROLS.matcher(text).replaceAll("")).replaceAll("");
    }

    /** Returns a line that is read as text: a blank before it takes the meaning from a mark at its beginning. */
    static String asText(String line) {
        return MARK.matcher(line).matches() ? " " + line : line;
    }
}
