package dev.postmortem.render.confluence;

import dev.postmortem.render.internal.Characters;
import java.util.Locale;

/**
 * The names of the places on one page, no two of which are the same: an element's own id if that is letters, digits and
 * hyphens, such as {@code RC-1}, and else one that begins with an underscore. Confluence drops blanks from names, and
 * names with brackets altogether.
 */
final class AnchorNames {

    private AnchorNames() {}

    /** Returns the name of the place of an element. */
    static String of(String element) {
        for (int i = 0; i < element.length(); i++) {
            if (!isPlain(element.charAt(i))) {
                return encoded(element);
            }
        }
        return element;
    }

    private static boolean isPlain(char c) {
        return Characters.isAsciiWord(c) || c == '-';
    }

    /** Writes what is more than a letter or digit by its number, so that different elements keep different names. */
    private static String encoded(String element) {
        StringBuilder name = new StringBuilder("_");
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            if (isPlain(c)) {
                name.append(c);
            } else {
                name.append('_')
                        .append(Integer.toHexString(c).toLowerCase(Locale.ROOT))
                        .append('_');
            }
        }
        return name.toString();
    }
}
