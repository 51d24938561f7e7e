package dev.postmortem.render.internal;

import java.util.Locale;
import java.util.Objects;

/** The address of the full report, as a host gives it. */
public final class FullReport {

    private FullReport() {}

    /**
     * Returns the address.
     *
     * @throws IllegalArgumentException if it is no web address
     */
    public static String checked(String option, String url) {
        Objects.requireNonNull(url, "url");
        String start = url.toLowerCase(Locale.ROOT);
        if (!start.startsWith("https://") && !start.startsWith("http://")) {
            throw new IllegalArgumentException(
                    option + " \"" + url + "\" is no web address: give one that begins with https://");
        }
        return url;
    }
}
