package dev.postmortem.examples.gemtext;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.LinkPolicy.Treatment;
import dev.postmortem.render.document.Emphasis;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.LineBreak;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.PlainText;
import dev.postmortem.render.document.Strong;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Running text as one line of gemtext, and the links in it. */
final class GemtextLine {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    /** Controls but tabs, and halves of pairs, which are no characters. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t]]");

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
        List<Inline> words = new ArrayList<>();
        List<String> links = new ArrayList<>();
        tell(content, words, links);
        return new Told(plain(PlainText.of(words)), links);
    }

    private void tell(List<Inline> content, List<Inline> words, List<String> links) {
        for (Inline inline : content) {
            if (inline instanceof Strong strong) {
                tell(strong.content(), words, links);
            } else if (inline instanceof Emphasis emphasis) {
                tell(emphasis.content(), words, links);
            } else if (inline instanceof LineBreak) {
                words.add(Inlines.text(" / "));
            } else {
                words.add(inline);
                if (inline instanceof Link link) {
                    link(link, words, links);
                }
            }
        }
    }

    /** A link that cannot be a line of its own stands behind its words. */
    private void link(Link link, List<Inline> words, List<String> links) {
        String url = plain(link.url());
        Treatment treatment = policy.treatmentOf(link.url());
        if (treatment == Treatment.LINK && url.indexOf(' ') < 0) {
            links.add((url + " " + plain(PlainText.of(link.content()))).strip());
        } else if (treatment != Treatment.HIDE) {
            words.add(Inlines.text(" (" + url + ")"));
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
