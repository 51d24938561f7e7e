package dev.postmortem.render.internal;

import java.util.List;

/** Finds mail addresses in plain text, by themselves or behind {@code mailto:} or {@code xmpp:}, as readers do. */
public final class MailAddress {

    private static final List<String> SCHEMES = List.of("mailto:", "xmpp:");

    private MailAddress() {}

    /** Says whether it may be a link: {@code root@10.0.0.1} is none for GitHub, although it is for other readers. */
    public static boolean isLinkable(String address) {
        return Character.isLetter(address.charAt(address.length() - 1));
    }

    /** Returns what a link to the address leads to. */
    public static String url(String address) {
        return schemeLength(address, 0) > 0 ? address : "mailto:" + address;
    }

    /**
     * Finds the next mail address in a text.
     *
     * @return where it begins, or the length of the text if there is none
     */
    public static int next(String text, int from) {
        int at = text.indexOf('@', from);
        while (at >= 0) {
            int local = localStart(text, from, at);
            int start = schemeStart(text, from, local);
            // Behind a scheme, readers link even a host alone.
            if (start < at && hostEnd(text, at + 1) > 0) {
                return start;
            }
            at = text.indexOf('@', at + 1);
        }
        return text.length();
    }

    /** Returns where the address that begins at {@code start} ends. */
    public static int end(String text, int start) {
        return hostEnd(text, text.indexOf('@', start) + 1);
    }

    private static int localStart(String text, int from, int at) {
        int start = at;
        while (start > from && isLocal(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Returns where the host ends, or -1 if there is no dot in it. */
    private static int hostEnd(String text, int from) {
        boolean dot = false;
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean dotWithin = c == '.' && end + 1 < text.length() && Characters.isAsciiWord(text.charAt(end + 1));
            if (!dotWithin && !isHost(c)) {
                break;
            }
            dot |= dotWithin;
            end++;
        }
        while (end > from && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '_')) {
            end--;
        }
        return dot ? end : -1;
    }

    private static int schemeStart(String text, int from, int start) {
        for (String scheme : SCHEMES) {
            int schemeStart = start - scheme.length();
            if (schemeStart >= from
                    && schemeLength(text, schemeStart) == scheme.length()
                    && (schemeStart == 0 || !isWord(text.charAt(schemeStart - 1)))) {
                return schemeStart;
            }
        }
        return start;
    }

    private static int schemeLength(String text, int start) {
        for (String scheme : SCHEMES) {
            if (text.regionMatches(true, start, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        return 0;
    }

    private static boolean isWord(char c) {
        return Characters.isAsciiWord(c) || c == '_';
    }

    private static boolean isLocal(char c) {
        return Characters.isAsciiWord(c) || c == '.' || c == '+' || c == '-' || c == '_';
    }

    private static boolean isHost(char c) {
        return Characters.isAsciiWord(c) || c == '-' || c == '_';
    }
}
