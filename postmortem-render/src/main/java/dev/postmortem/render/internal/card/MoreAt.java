package dev.postmortem.render.internal.card;

import dev.postmortem.render.internal.FullReport;

/** The address of the full report, as a host gives it. */
public final class MoreAt {

    private MoreAt() {}

    /**
     * Returns the address.
     *
     * @throws IllegalArgumentException if it is no web address, or too long
     */
    public static String checked(String url, int longest) {
        FullReport.checked("moreAt", url);
        if (LinkTarget.of(url).length() > longest) {
            throw new IllegalArgumentException(
                    "moreAt has " + LinkTarget.of(url).length() + " characters: give an address of at most " + longest);
        }
        return url;
    }
}
