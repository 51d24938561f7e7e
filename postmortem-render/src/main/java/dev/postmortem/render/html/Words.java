package dev.postmortem.render.html;

import dev.postmortem.render.internal.Characters;

/** What a page has of words: whether they show anything, and where a line of them is cut. */
final class Words {

    private Words() {}

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
