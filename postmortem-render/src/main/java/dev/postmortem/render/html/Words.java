package dev.postmortem.render.html;

import dev.postmortem.render.internal.DisplayWidth;

/** Where a line of words is cut that has room for so many columns; a letter takes one, and what is wide takes two. */
final class Words {

    private Words() {}

    /** Returns the beginning of a text on one line, cut between words where that is possible. */
    static String beginning(String text, int most) {
        String line = text.strip();
        return cut(line, most) == line.length()
                ? line
                : line.substring(0, cut(line, most - 1)).stripTrailing() + "…";
    }

    /** Returns where a line of a text ends: before a word where that is possible, and always between characters. */
    static int cut(String text, int most) {
        if (text.length() <= most && DisplayWidth.isPlain(text)) {
            return text.length();
        }
        int columns = 0;
        int blank = 0;
        for (int i = 0; i < text.length(); ) {
            int end = DisplayWidth.characterEnd(text, i);
            boolean isBlank = text.charAt(i) == ' ';
            if (isBlank && columns > most / 2) {
                blank = i;
            }
            columns += DisplayWidth.columns(text, i, end);
            if (columns > most) {
                return blank > 0 ? blank : i;
            }
            i = end;
        }
        return text.length();
    }
}
