package dev.postmortem.render.internal;

import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Running text whose texts side by side are one, so that an address that begins in one and ends in the next is found. */
public final class JoinedTexts {

    /** Says what is plain text to a format. */
    @FunctionalInterface
    public interface PlainWords {
        /** Returns the words of an inline that is plain text, and null for any other. */
        @Nullable
        String of(Inline inline);
    }

    private JoinedTexts() {}

    /** Returns running text with its texts joined. */
    public static List<Inline> of(List<Inline> content) {
        return hasNeighbours(content)
                ? of(content, inline -> inline instanceof Text text ? text.text() : null)
                : content;
    }

    private static boolean hasNeighbours(List<Inline> content) {
        for (int i = content.size() - 1; i > 0; i--) {
            if (content.get(i) instanceof Text && content.get(i - 1) instanceof Text) {
                return true;
            }
        }
        return false;
    }

    /** Returns running text in which all that is plain text has become texts and is joined. */
    public static List<Inline> of(List<Inline> content, PlainWords plain) {
        if (content.size() == 1 && content.get(0) instanceof Text) {
            return content;
        }
        List<Inline> joined = new ArrayList<>(content.size());
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) {
            String more = plain.of(inline);
            if (more != null) {
                words.append(more);
            } else {
                addText(words, joined);
                joined.add(inline);
            }
        }
        addText(words, joined);
        return joined;
    }

    private static void addText(StringBuilder words, List<Inline> joined) {
        if (!words.isEmpty()) {
            joined.add(new Text(words.toString()));
            words.setLength(0);
        }
    }
}
