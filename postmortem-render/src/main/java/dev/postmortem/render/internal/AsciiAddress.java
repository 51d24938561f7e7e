package dev.postmortem.render.internal;

/**
 * Writes an address in the characters that every reader of addresses takes: ASCII alone, and by its percent code what may
 * not stand in a URI.
 *
 * <p>Source: RFC 3986, section 2 and appendix A.
 */
public final class AsciiAddress {

    private AsciiAddress() {}

    /** Returns an address with percent codes for what may not stand in one; codes that it has stay as they are. */
    public static String of(String url) {
        StringBuilder out = new StringBuilder(url.length() + 16);
        int path = endOfHost(url);
        boolean fragment = false;
        for (int i = 0; i < url.length(); ) {
            int c = url.codePointAt(i);
            boolean hasPlace = switch (c) {
                case '%' -> isCode(url, i);
                case '#' -> !fragment;
                case '[', ']' -> i < path;
                default -> c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
            };
            fragment |= c == '#';
            if (hasPlace) {
                out.append((char) c);
            } else {
                Percent.append(c, out);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** Returns where the path begins; before it, brackets are part of an IPv6 address (RFC 3986, section 3.2.2). */
    private static int endOfHost(String url) {
        int at = url.indexOf("://");
        if (at < 0) {
            return 0;
        }
        at += 3;
        while (at < url.length() && "/?#".indexOf(url.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean isCode(String url, int percent) {
        return percent + 2 < url.length() && isHex(url.charAt(percent + 1)) && isHex(url.charAt(percent + 2));
    }

    private static boolean isHex(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }
}
