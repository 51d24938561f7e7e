package dev.postmortem.render.internal;

import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Running text whose texts side by side are one, so that an address that begins in one and ends in the next is found. Not
 * thread-safe.
 */
public final class JoinedTexts {

    /** Says what is plain text to a format. */
    @FunctionalInterface
    public interface PlainWords {
        /** Returns the words of an inline that is plain text, and null for any other. */
        @Nullable
        String of(Inline inline);
    }

    private final List<Inline> joined = new ArrayList<>();

    /** The text that is not yet in the list: a single one as it is, or several of which the words are put together. */
    private @Nullable Text single;

    private final StringBuilder words = new StringBuilder();

    /** Begins a running text. */
    public JoinedTexts() {}

    /** Returns running text with its texts joined. */
    public static List<Inline> of(List<Inline> content) {
        return hasNeighbours(content) ? new JoinedTexts().add(content).inlines() : content;
    }

    /** Returns running text in which all that is plain text has become texts and is joined. */
    public static List<Inline> of(List<Inline> content, PlainWords plain) {
        if (content.size() == 1 && content.get(0) instanceof Text) {
            return content;
        }
        JoinedTexts texts = new JoinedTexts();
        for (Inline inline : content) {
            String more = plain.of(inline);
            if (more == null) {
                texts.add(inline);
            } else {
                texts.add(more, 0, more.length());
            }
        }
        return texts.inlines();
    }

    private static boolean hasNeighbours(List<Inline> content) {
        for (int i = content.size() - 1; i > 0; i--) {
            if (content.get(i) instanceof Text && content.get(i - 1) instanceof Text) {
                return true;
            }
        }
        return false;
    }

    /** Adds running text. */
    public JoinedTexts add(List<? extends Inline> content) {
        for (Inline inline : content) {
            add(inline);
        }
        return this;
    }

    /** Adds an inline. */
    public JoinedTexts add(Inline inline) {
        if (!(inline instanceof Text text)) {
            endText();
            joined.add(inline);
        } else if (single == null && words.isEmpty()) {
            single = text;
        } else {
            endSingle();
            words.append(text.text());
        }
        return this;
    }

    /** Adds a part of a text. */
    public JoinedTexts add(String text, int from, int to) {
        if (from < to) {
            endSingle();
            words.append(text, from, to);
        }
        return this;
    }

    private void endSingle() {
        if (single != null) {
            words.append(single.text());
            single = null;
        }
    }

    private void endText() {
        if (single != null) {
            joined.add(single);
            single = null;
        } else if (!words.isEmpty()) {
            joined.add(new Text(words.toString()));
            words.setLength(0);
        }
    }

    /** Returns everything that was added. */
    public List<Inline> inlines() {
        endText();
        return List.copyOf(joined);
    }
}
