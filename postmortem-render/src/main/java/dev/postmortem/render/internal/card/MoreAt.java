package dev.postmortem.render.internal.card;

import java.util.Locale;

/** The address of the full report, as a host gives it. */
public final class MoreAt {

    private MoreAt() {}

    /**
     * Returns the address.
     *
     * @throws IllegalArgumentException if it is no web address, or too long
     */
    public static String checked(String url, int longest) {
        String start = url.toLowerCase(Locale.ROOT);
        if (!start.startsWith("https://") && !start.startsWith("http://")) {
            throw new IllegalArgumentException(
                    "moreAt \"" + url + "\" is no web address: give one that begins with https://");
        }
        if (LinkTarget.of(url).length() > longest) {
            throw new IllegalArgumentException(
                    "moreAt has " + LinkTarget.of(url).length() + " characters: give an address of at most " + longest);
        }
        return url;
    }
}
