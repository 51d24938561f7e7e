package dev.postmortem.render.asciidoc;

import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.internal.Percent;

/**
 * The address in a link, in which readers see the marks of running text before they see an address.
 *
 * <p>What could be a mark goes by its number, as in running text, and what an address cannot hold by its percent code, which
 * means the same to who follows the link.
 */
final class LinkTarget {

    private static final String MAIL = "mailto:";

    private LinkTarget() {}

    /**
     * Appends the address as a macro, up to the bracket before its words.
     *
     * @param bare whether readers see by what stands before it that an address begins
     * @return true if a reader that has no words for it shows it as it was given
     */
    static boolean append(String url, boolean bare, StringBuilder out) {
        boolean same = true;
        int from = 0;
        if (url.startsWith(MAIL) && url.length() > MAIL.length()) {
            from = MAIL.length();
            out.append(MAIL);
        } else {
            if (!bare || !isWeb(url)) {
                out.append("link:");
            }
            if (isWeb(url)) {
                from = url.indexOf("://") + 3;
                out.append(url, 0, from);
            }
        }
        for (int i = from; i < url.length(); ) {
            int c = url.codePointAt(i);
            if (c < 0x80 ? isPlain((char) c, url, i) : Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else if (c > ' ' && c < 0x7F) {
                AsciiDocText.reference(c, out);
            } else {
                Percent.append(c, out);
                same = false;
            }
            i += Character.charCount(c);
        }
        return same;
    }

    private static boolean isWeb(String url) {
        int colon = url.indexOf("://");
        return colon > 0 && colon + 3 < url.length() && (url.startsWith("https://") || url.startsWith("http://"));
    }

    /** A single hyphen, dot, underscore or the like between letters is nothing but itself. */
    private static boolean isPlain(char c, String url, int at) {
        if (Characters.isAsciiWord(c) || c == '/' || c == '%' || c == '?') {
            return true;
        }
        return (c == '-' || c == '.' || c == '_' || c == '=')
                && at > 0
                && Characters.isAsciiWord(url.charAt(at - 1))
                && at + 1 < url.length()
                && Characters.isAsciiWord(url.charAt(at + 1));
    }
}
