package dev.postmortem.render.markdown;

import dev.postmortem.render.internal.Percent;
import java.util.regex.Pattern;

/** Writes addresses where Markdown wants one. */
final class LinkDestination {

    private static final Pattern ENTITY = Pattern.compile("&[A-Za-z0-9#]+;");

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    /** Possessive, so that the JDK does not call itself for each label. */
    private static final Pattern MAIL_LINKED_IN_BRACKETS =
            Pattern.compile("(?:mailto:|xmpp:)\\S+|[A-Za-z0-9.+_-]+@" + LABEL + "(?:\\." + LABEL + ")*+");

    private LinkDestination() {}

    /** Says whether every reader links a mail address where it stands between angle brackets. */
    static boolean isLinkedInBrackets(String mailAddress) {
        return MAIL_LINKED_IN_BRACKETS.matcher(mailAddress).matches();
    }

    /** Says whether a reader could take a part of an address for an entity. */
    static boolean holdsEntity(String address) {
        return address.indexOf('&') >= 0 && ENTITY.matcher(address).find();
    }

    /**
     * Appends the address of a link, to stand between {@code (<} and {@code >)}.
     *
     * <p>Escapes and entities work there, a line end or {@code >} ends it, a pipe ends a cell, and a backtick could pair
     * with one in the text before it. All of those go by their percent codes, which mean the same to who follows the link.
     */
    static void append(String url, StringBuilder out) {
        for (int i = 0; i < url.length(); ) {
            int codePoint = url.codePointAt(i);
            if (codePoint == '&') {
                // Else "&copy=1" or "&#35;" would be read as an entity.
                out.append("&amp;");
            } else if (codePoint > ' ' && codePoint < 0x7F) {
                if ("<>\\|`\"".indexOf(codePoint) >= 0) {
                    Percent.append(codePoint, out);
                } else {
                    out.append((char) codePoint);
                }
            } else if (Character.isLetterOrDigit(codePoint)) {
                out.appendCodePoint(codePoint);
            } else {
                Percent.append(codePoint, out);
            }
            i += Character.charCount(codePoint);
        }
    }
}
