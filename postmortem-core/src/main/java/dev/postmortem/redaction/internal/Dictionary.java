package dev.postmortem.redaction.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and phrases that are looked for as wholes, without regard to case and accents.
 *
 * <p>It is a tree of words, so that a text takes the same time whether ten names are hidden or ten thousand, and also where
 * all of them begin with the same word, as ids do.
 */
final class Dictionary {

    /** How a phrase must be written. */
    enum Form {
        /** In any case. */
        ANY,
        /** With a capital, because in small letters it is a word. */
        CAPITAL,
        /** With a capital that does not come from the beginning of a sentence. */
        CAPITAL_WITHIN,
        /** In any case, but with the same signs between its words and nothing joined to it, as an id is. */
        WHOLE
    }

    /** A phrase to find; its words are folded. */
    private record Phrase(List<String> words, String written, Form form, String replacement) {

        /** Returns how many signs belong to the phrase before its first word. */
        int leadingSigns() {
            return form == Form.WHOLE ? wordStart(written, 0) : 0;
        }

        /** Says whether another phrase of the same words is found in the same places. */
        boolean isFoundWith(Phrase other) {
            return form == other.form && (form != Form.WHOLE || written.equals(other.written));
        }
    }

    /** What stands between the words of a name: {@code Reyes, Dana}, {@code dana.reyes}, {@code O'Brien}. */
    private static final String GAP = "._-+,'’/";

    private static final int LONGEST_GAP = 4;

    /** What is known of the words that lead here. */
    private static final class Node {

        private final Map<String, Node> next = new HashMap<>();
        private final List<Phrase> phrases = new ArrayList<>(1);
    }

    private final Node root = new Node();

    /** Adds a phrase; one that is found wherever the new one would be keeps its replacement. */
    void add(String phrase, Form form, String replacement) {
        String written = Folding.folded(phrase).strip();
        List<String> words = words(written);
        if (words.isEmpty()) {
            return;
        }
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(Folding.anyCase(word), another -> new Node());
        }
        Phrase added = new Phrase(words, written, form, replacement);
        if (node.phrases.stream().noneMatch(added::isFoundWith)) {
            node.phrases.add(added);
        }
    }

    /** Adds what stands in a text without accents. */
    void find(String text, Hits hits) {
        int at = 0;
        while (!root.next.isEmpty() && at < text.length()) {
            int start = wordStart(text, at);
            int end = wordEnd(text, start);
            if (end > start) {
                find(text, start, end, hits);
            }
            at = end + 1;
        }
    }

    /** Of several phrases that begin here, the one of the most words counts. */
    private void find(String text, int start, int end, Hits hits) {
        List<Phrase> shortestFirst = candidates(text, start);
        for (int i = shortestFirst.size() - 1; i >= 0; i--) {
            Phrase phrase = shortestFirst.get(i);
            int begin = start - phrase.leadingSigns();
            int stop = phrase.form() == Form.WHOLE ? wholeEnd(text, begin, phrase) : phraseEnd(text, end, phrase);
            if (stop >= 0 && hasForm(text, start, phrase.form())) {
                hits.add(begin, stop, phrase.replacement());
                return;
            }
        }
    }

    /** Returns the phrases whose words stand here, whatever stands between them. */
    private List<Phrase> candidates(String text, int start) {
        List<Phrase> candidates = new ArrayList<>();
        Node node = root;
        int at = start;
        while (!node.next.isEmpty()) {
            int word = wordStart(text, at);
            at = wordEnd(text, word);
            Node next = node.next.get(Folding.anyCase(text.substring(word, at)));
            if (next == null) {
                return candidates;
            }
            // Of those with the same words the one that was added first is tried first, which is the last here.
            for (int i = next.phrases.size() - 1; i >= 0; i--) {
                candidates.add(next.phrases.get(i));
            }
            node = next;
        }
        return candidates;
    }

    private static int phraseEnd(String text, int firstEnd, Phrase phrase) {
        int end = firstEnd;
        for (String word : phrase.words().subList(1, phrase.words().size())) {
            int start = end;
            while (start < text.length() && start - end < LONGEST_GAP && isGap(text.charAt(start))) {
                start++;
            }
            int stop = wordEnd(text, start);
            if (start == end || !text.substring(start, stop).equalsIgnoreCase(word)) {
                return -1;
            }
            end = stop;
        }
        return end;
    }

    private static int wholeEnd(String text, int begin, Phrase phrase) {
        int end = begin + phrase.written().length();
        boolean isWhole = text.regionMatches(
                        true, begin, phrase.written(), 0, phrase.written().length())
                && (begin == 0 || !isWordPart(text.charAt(begin - 1)))
                && !isJoined(text, begin - 1, begin - 2)
                && (end >= text.length() || !isWordPart(text.charAt(end)))
                && !isJoined(text, end, end + 1);
        return isWhole ? end : -1;
    }

    /** An id goes on over a hyphen, an underscore or a point with a letter or digit behind it. */
    private static boolean isJoined(String text, int sign, int beyond) {
        return sign >= 0
                && beyond >= 0
                && sign < text.length()
                && beyond < text.length()
                && "-_.".indexOf(text.charAt(sign)) >= 0
                && isWordPart(text.charAt(beyond));
    }

    private static boolean hasForm(String text, int start, Form form) {
        boolean isCapital = !Character.isLowerCase(text.charAt(start));
        return switch (form) {
            case ANY, WHOLE -> true;
            case CAPITAL -> isCapital;
            case CAPITAL_WITHIN -> isCapital && !beginsSentence(text, start);
        };
    }

    private static boolean beginsSentence(String text, int start) {
        int i = start - 1;
        while (i >= 0 && !isWordPart(text.charAt(i)) && ".!?:\n".indexOf(text.charAt(i)) < 0) {
            i--;
        }
        return i < 0 || ".!?:\n".indexOf(text.charAt(i)) >= 0;
    }

    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int start = wordStart(folded, at);
            int end = wordEnd(folded, start);
            if (end > start) {
                words.add(folded.substring(start, end));
            }
            at = end + 1;
        }
        return words;
    }

    private static int wordStart(String text, int from) {
        int i = from;
        while (i < text.length() && !isWordPart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && isWordPart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isGap(char c) {
        return GAP.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
