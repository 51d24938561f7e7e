package dev.postmortem.render.section;

import dev.postmortem.render.document.Anchor;
import dev.postmortem.render.document.Code;
import dev.postmortem.render.document.CrossReference;
import dev.postmortem.render.document.Emphasis;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.PersonRef;
import dev.postmortem.render.document.StatusBadge;
import dev.postmortem.render.document.Strong;
import dev.postmortem.render.document.Text;
import dev.postmortem.render.document.TimeRef;
import java.util.List;
import java.util.stream.Collectors;

/** Running text as a reader sees it, with bold and emphasis marked. */
final class Shown {

    private Shown() {}

    static String text(List<Inline> inlines) {
        return inlines.stream().map(Shown::text).collect(Collectors.joining());
    }

    private static String text(Inline inline) {
        if (inline instanceof Text text) {
            return text.text();
        }
        if (inline instanceof Strong strong) {
            return "**" + text(strong.content()) + "**";
        }
        if (inline instanceof Emphasis emphasis) {
            return "_" + text(emphasis.content()) + "_";
        }
        if (inline instanceof Code code) {
            return "`" + code.text() + "`";
        }
        if (inline instanceof Link link) {
            return text(link.content()) + " <" + link.url() + ">";
        }
        if (inline instanceof TimeRef time) {
            return time.text();
        }
        if (inline instanceof PersonRef person) {
            return person.text();
        }
        if (inline instanceof StatusBadge badge) {
            return badge.label();
        }
        if (inline instanceof Anchor anchor) {
            return anchor.text();
        }
        return inline instanceof CrossReference reference ? reference.text() : "\n";
    }
}
