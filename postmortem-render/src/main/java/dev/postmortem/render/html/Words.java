package dev.postmortem.render.html;

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
import dev.postmortem.render.internal.Characters;
import java.util.List;

/** The words of running text without its marks. */
final class Words {

    private Words() {}

    static String of(List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Text only) {
            return only.text();
        }
        StringBuilder words = new StringBuilder();
        append(content, words);
        return words.toString();
    }

    private static void append(List<Inline> content, StringBuilder words) {
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                words.append(text.text());
            } else if (inline instanceof TimeRef time) {
                words.append(time.text());
            } else if (inline instanceof PersonRef person) {
                words.append(person.text());
            } else if (inline instanceof Anchor anchor) {
                words.append(anchor.text());
            } else if (inline instanceof CrossReference reference) {
                words.append(reference.text());
            } else if (inline instanceof Code code) {
                words.append(code.text());
            } else if (inline instanceof StatusBadge badge) {
                words.append(badge.label());
            } else if (inline instanceof Strong strong) {
                append(strong.content(), words);
            } else if (inline instanceof Emphasis emphasis) {
                append(emphasis.content(), words);
            } else if (inline instanceof Link link) {
                append(link.content(), words);
            } else {
                words.append(' ');
            }
        }
    }

    /** Says whether a text shows anything on the page. */
    static boolean isVisible(String text) {
        return Characters.isVisible(text);
    }

    /** Returns the beginning of a text on one line, cut between words where that is possible. */
    static String beginning(String text, int most) {
        String line = text.strip();
        return line.length() <= most
                ? line
                : line.substring(0, cut(line, most - 1)).stripTrailing() + "…";
    }

    /** Returns where a line of a text ends that is at most so long: before a word where that is possible. */
    static int cut(String text, int most) {
        if (text.length() <= most) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', most);
        if (blank > most / 2) {
            return blank;
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }
}
