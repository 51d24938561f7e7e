package dev.postmortem.render.asciidoc;

import dev.postmortem.render.internal.Characters;
import java.util.Locale;

/**
 * The ids on one page, no two of which are the same.
 *
 * <p>A section has the id of the section: lower-case letters, digits and single hyphens. An element has its own id if that
 * holds a capital letter and no more than letters, digits and single hyphens, such as {@code RC-1}, and else one that begins
 * with {@code id.}. Headings have an underscore. So none can meet one of another kind, and none holds what is markup.
 */
final class AsciiDocIds {

    private AsciiDocIds() {}

    /** Returns the id of a heading within a section, to which nobody links from outside. */
    static String heading(int number) {
        return "heading_" + number;
    }

    /** Returns the id of an element. */
    static String element(String element) {
        boolean capital = false;
        boolean plain = Character.isLetter(element.charAt(0));
        char last = '-';
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            capital |= c >= 'A' && c <= 'Z';
            plain &= Characters.isAsciiWord(c) || (c == '-' && last != '-');
            last = c;
        }
        return plain && capital && last != '-' ? element : encoded(element);
    }

    /** Writes what is more than a letter or digit by its number, so that different elements keep different ids. */
    private static String encoded(String element) {
        StringBuilder id = new StringBuilder("id.");
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            if (Characters.isAsciiWord(c)) {
                id.append(c);
            } else {
                id.append('-')
                        .append(Integer.toHexString(c).toLowerCase(Locale.ROOT))
                        .append('.');
            }
        }
        return id.toString();
    }
}
