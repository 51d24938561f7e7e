package dev.postmortem.render.internal.card;

import dev.postmortem.render.internal.Percent;

/** The address of a link in the characters that every reader of addresses takes (RFC 3986, section 2). */
public final class LinkTarget {

    private LinkTarget() {}

    /** Returns the address with percent codes for what may not stand in one. */
    public static String of(String url) {
        int plain = 0;
        while (plain < url.length() && isAllowed(url, plain)) {
            plain++;
        }
        if (plain == url.length()) {
            return url;
        }
        StringBuilder target = new StringBuilder(url.length() + 16).append(url, 0, plain);
        for (int i = plain; i < url.length(); ) {
            int c = url.codePointAt(i);
            if (isAllowed(url, i)) {
                target.append((char) c);
            } else {
                Percent.append(c, target);
            }
            i += Character.charCount(c);
        }
        return target.toString();
    }

    private static boolean isAllowed(String url, int at) {
        char c = url.charAt(at);
        if (c == '%') {
            return at + 2 < url.length() && isHex(url.charAt(at + 1)) && isHex(url.charAt(at + 2));
        }
        return c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
    }

    private static boolean isHex(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }
}
