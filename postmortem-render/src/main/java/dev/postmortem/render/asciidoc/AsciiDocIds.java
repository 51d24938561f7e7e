package dev.postmortem.render.asciidoc;

import dev.postmortem.render.internal.Characters;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The ids on one page, no two of which are the same.
 *
 * <p>A section has the id of the section: lower-case letters, digits and single hyphens. An element has its own id if that
 * holds a capital letter and no more than letters, digits and single hyphens, such as {@code RC-1}, and else one that begins
 * with {@code id.}. Headings have an underscore. So none can meet one of another kind, and none holds what is markup.
 */
final class AsciiDocIds {

    private final Predicate<String> comesLater;
    private final Set<String> written = new HashSet<>();
    private int headings;

    /**
     * Makes the ids of a page.
     *
     * @param comesLater says whether an element has a place in what is not yet written
     */
    AsciiDocIds(Predicate<String> comesLater) {
        this.comesLater = comesLater;
    }

    /** Returns the id of the next heading within a section, to which nobody links from outside. */
    String heading() {
        headings++;
        return "heading_" + headings;
    }

    /** Returns the id of the place where an element is told, or null if there is one already. */
    @Nullable
    String anchor(String element) {
        return written.add(element) ? safe(element) : null;
    }

    /** Returns the id of the place where an element is told, or null if the page has none. */
    @Nullable
    String target(String element) {
        return written.contains(element) || comesLater.test(element) ? safe(element) : null;
    }

    private static String safe(String element) {
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
