package dev.postmortem.render.internal;

/**
 * Writes the address of a link as a valid URL string: what may not stand in one goes by its percent code, which means the
 * same to who follows the link.
 *
 * <p>Source: URL Living Standard, section 4.3, URL writing.
 */
public final class LinkAddress {

    private static final String PUNCTUATION = "!$&'()*+,-./:;=?@_~";

    private LinkAddress() {}

    /** Returns an address without anything that may not stand in one. */
    public static String of(String url) {
        StringBuilder out = new StringBuilder(url.length() + 16);
        int host = hostInBrackets(url);
        boolean fragment = false;
        for (int i = 0; i < url.length(); ) {
            int c = url.codePointAt(i);
            if (c == '#' && !fragment) {
                fragment = true;
                out.append('#');
            } else if (isPart(c) || (c == '%' && isCode(url, i)) || i < host) {
                out.appendCodePoint(c);
            } else {
                Percent.append(c, out);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** Writes an address between the quotes of an attribute: of what may stand in one, two characters are markup. */
    public static void toAttribute(String url, StringBuilder out) {
        String address = of(url);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    /** Returns where the brackets around the numbers of a host end, as in {@code https://[2001:db8::1]/}, or 0. */
    private static int hostInBrackets(String url) {
        int open = url.indexOf("://[");
        int close = open < 0 ? -1 : url.indexOf(']', open);
        for (int i = 0; i < close; i++) {
            char c = url.charAt(i);
            boolean number = Character.digit(c, 16) >= 0 && c < 128;
            boolean web = i < open ? (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') : ":/[.".indexOf(c) >= 0;
            if (!number && !web) {
                return 0;
            }
        }
        return close + 1;
    }

    private static boolean isPart(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || PUNCTUATION.indexOf(c) >= 0;
        }
        return Character.isLetterOrDigit(c);
    }

    private static boolean isCode(String url, int percent) {
        return percent + 2 < url.length() && isHex(url.charAt(percent + 1)) && isHex(url.charAt(percent + 2));
    }

    private static boolean isHex(char c) {
        return c < 128 && Character.digit(c, 16) >= 0;
    }
}
