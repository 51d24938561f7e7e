package dev.postmortem.validation.internal;

import dev.postmortem.validation.Passage;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.text.SentenceBreaks;
import java.text.BreakIterator;

/** Cuts the sentence around some words out of a text, so that it can be shown on one line. */
final class Passages {

    private static final int LONGEST = 120;
    private static final String CUT = "…";

    /** How far around the words the ends of their sentence are looked for: much farther than is shown. */
    private static final int REACH = 1000;

    private Passages() {}

    static Passage around(String text, TextSpan words) {
        TextSpan sentence = sentence(text, words);
        TextSpan window = window(text, sentence, words);
        StringBuilder line = new StringBuilder();
        if (window.start() > sentence.start()) {
            line.append(CUT);
        }
        append(text, window.start(), words.start(), line);
        int start = line.length();
        append(text, words.start(), Math.min(words.end(), window.end()), line);
        int end = line.length();
        append(text, Math.min(words.end(), window.end()), window.end(), line);
        if (window.end() < sentence.end()) {
            line.append(CUT);
        }
        return new Passage(line.toString(), new TextSpan(start, end));
    }

    /** The sentences that the words touch, without white space around them. */
    private static TextSpan sentence(String text, TextSpan words) {
        if (text.isEmpty()) {
            return words;
        }
        // Of a sentence that goes on for longer the ends are not shown, wherever they are.
        int from = wholeCharacter(text, Math.max(0, words.start() - REACH));
        int to = wholeCharacter(text, Math.min(text.length(), words.end() + REACH));
        BreakIterator sentences = SentenceBreaks.fresh();
        sentences.setText(text.substring(from, to));
        int last = to - from - 1;
        int start = from + sentences.preceding(Math.min(words.start() - from, last) + 1);
        int end = from + sentences.following(Math.min(Math.max(words.start(), words.end() - 1) - from, last));
        while (start < words.start() && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > words.end() && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    /** As much of a long sentence as fits, cut between words where there are any, with the marked words about the middle. */
    private static TextSpan window(String text, TextSpan sentence, TextSpan words) {
        if (sentence.end() - sentence.start() <= LONGEST) {
            return sentence;
        }
        int room = Math.max(0, LONGEST - (words.end() - words.start()));
        int start = Math.max(sentence.start(), words.start() - room / 2);
        int end = Math.min(sentence.end(), start + LONGEST);
        start = Math.min(start, end - LONGEST);
        int from = start;
        while (start > sentence.start() && from < words.start() && !isBlank(text.charAt(from - 1))) {
            from++;
        }
        int to = end;
        while (end < sentence.end() && to > words.end() && !isBlank(text.charAt(to))) {
            to--;
        }
        return new TextSpan(from, wholeCharacter(text, to));
    }

    /** Never leaves half a surrogate pair. */
    private static int wholeCharacter(String text, int end) {
        boolean within = end < text.length()
                && Character.isLowSurrogate(text.charAt(end))
                && Character.isHighSurrogate(text.charAt(end - 1));
        return within ? end - 1 : end;
    }

    /** Appends with one blank for white space and control characters that follow each other. */
    private static void append(String text, int from, int to, StringBuilder line) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
