package dev.postmortem.render.internal.card;

import dev.postmortem.render.internal.AsciiAddress;
import dev.postmortem.render.internal.FullReport;

/** What the link of a card to the full report leads to. */
public final class ReportLink {

    private ReportLink() {}

    /**
     * Returns the address as the link has it.
     *
     * @throws IllegalArgumentException if it is no web address, or too long for a link
     */
    public static String of(String url, int longest) {
        String address = AsciiAddress.of(FullReport.checked("moreAt", url));
        if (address.length() > longest) {
            throw new IllegalArgumentException(
                    "moreAt has " + address.length() + " characters: give an address of at most " + longest);
        }
        return address;
    }
}
