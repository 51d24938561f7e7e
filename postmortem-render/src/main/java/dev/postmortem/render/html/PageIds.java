package dev.postmortem.render.html;

import dev.postmortem.render.document.SectionId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The ids on one page, no two of which are the same.
 *
 * <p>A section has the id of the section: lower-case letters, digits and hyphens. An element has its own id if that holds
 * a capital letter and no more than letters, digits and hyphens, such as {@code RC-1}, and else one that begins with an
 * underscore. All others hold an underscore after a small letter. So none can meet one of another kind.
 */
final class PageIds {

    /** The id of the data within the page. */
    static final String DATA = "postmortem-data";

    private final String prefix;
    private final Predicate<String> comesLater;
    private final Set<String> written = new HashSet<>();
    private int last;

    /**
     * Makes the ids of a page.
     *
     * @param prefix what each begins with
     * @param comesLater says whether an element has a place in what is not yet written
     */
    PageIds(String prefix, Predicate<String> comesLater) {
        this.prefix = prefix;
        this.comesLater = comesLater;
    }

    String section(SectionId id) {
        return prefix + (id.value().equals(DATA) ? DATA + "_section" : id.value());
    }

    String title(SectionId id) {
        return prefix + id.value() + "_title";
    }

    String own(String name) {
        return prefix + name;
    }

    /** Returns an id that nobody links to from outside. */
    String next(String kind) {
        last++;
        return prefix + kind + "_" + last;
    }

    /** Returns the id of the place where an element is told, or null if there is one already. */
    @Nullable
    String anchor(String element) {
        return written.add(element) ? prefix + safe(element) : null;
    }

    /** Returns the id of the place where an element is told, or null if the page has none. */
    @Nullable
    String target(String element) {
        return written.contains(element) || comesLater.test(element) ? prefix + safe(element) : null;
    }

    private static String safe(String element) {
        boolean capital = false;
        boolean plain = isLetter(element.charAt(0));
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            capital |= c >= 'A' && c <= 'Z';
            plain &= isLetter(c) || (c >= '0' && c <= '9') || c == '-';
        }
        return plain && capital ? element : encoded(element);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Writes what is more than a letter or digit by its number, so that different elements keep different ids. */
    private static String encoded(String element) {
        StringBuilder id = new StringBuilder("_");
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            if (isLetter(c) || (c >= '0' && c <= '9') || c == '-') {
                id.append(c);
            } else {
                id.append('_').append(Integer.toHexString(c)).append('.');
            }
        }
        return id.toString();
    }
}
