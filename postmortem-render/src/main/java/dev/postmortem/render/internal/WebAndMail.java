package dev.postmortem.render.internal;

import dev.postmortem.render.LinkPolicy;

/**
 * Links what begins with {@code http://}, {@code https://} or {@code mailto:}, unless the address brings a name or a
 * password along ({@code https://user:secret@host}, RFC 3986, section 3.2.1): whoever clicks it would log in, or believe to
 * go where the name says.
 */
public final class WebAndMail implements LinkPolicy {

    /** It is stateless and shared. */
    public static final LinkPolicy POLICY = new WebAndMail();

    private WebAndMail() {}

    @Override
    public Treatment treatmentOf(String url) {
        if (startsWith(url, "https://")) {
            return hasCredentials(url, "https://".length()) ? Treatment.SHOW : Treatment.LINK;
        }
        if (startsWith(url, "http://")) {
            return hasCredentials(url, "http://".length()) ? Treatment.SHOW : Treatment.LINK;
        }
        return startsWith(url, "mailto:") ? Treatment.LINK : Treatment.SHOW;
    }

    private static boolean startsWith(String url, String scheme) {
        return url.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    /** Browsers pass over further slashes, and take a backslash for one. */
    private static boolean hasCredentials(String url, int from) {
        int at = from;
        while (at < url.length() && isSlash(url.charAt(at))) {
            at++;
        }
        for (; at < url.length(); at++) {
            char c = url.charAt(at);
            if (c == '@') {
                return true;
            }
            if (isSlash(c) || c == '?' || c == '#') {
                return false;
            }
        }
        return false;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }
}
