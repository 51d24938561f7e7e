package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the sentences of a text stand: no sentence leaves its paragraph, heading, row or list item. */
final class SentenceSpans {

    /** After these the JDK sees the end of a sentence where the next word has a capital; "ms." may well end one. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Dr.", "Mr.", "Mrs.", "Ms.", "Prof.", "e.g.", "E.g.", "i.e.", "I.e.", "vs.", "cf.", "approx.", "ca.",
            "resp.", "incl.", "excl.");

    private static final int LONGEST_ABBREVIATION = 8;

    private SentenceSpans() {}

    static List<TextSpan> of(String grammatical, List<Blocks.Block> blocks) {
        BreakIterator breaks = SentenceBreaks.fresh();
        List<TextSpan> spans = new ArrayList<>();
        for (Blocks.Block block : blocks) {
            if (block.kind() == Blocks.Kind.PROSE) {
                add(grammatical, block, breaks, spans);
            }
        }
        return spans;
    }

    private static void add(String text, Blocks.Block block, BreakIterator breaks, List<TextSpan> spans) {
        breaks.setText(new StringCharacterIterator(text, block.start(), block.end(), block.start()));
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int trimmed = trimmedEnd(text, start, end);
            if (end == block.end() || !endsAbbreviated(text, start, trimmed)) {
                spans.add(new TextSpan(trimmedStart(text, start, trimmed), trimmed));
                start = end;
            }
        }
    }

    private static boolean endsAbbreviated(String text, int start, int end) {
        int i = end;
        int least = Math.max(start, end - LONGEST_ABBREVIATION);
        while (i > least && !Letters.isSpace(text.charAt(i - 1)) && text.charAt(i - 1) != '(') {
            i--;
        }
        return ABBREVIATIONS.contains(text.substring(i, end));
    }

    private static int trimmedStart(String text, int start, int end) {
        int i = start;
        while (i < end && Letters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trimmedEnd(String text, int start, int end) {
        int i = end;
        while (i > start && Letters.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
