package dev.postmortem.render;

import java.util.Locale;

/**
 * Decides what becomes of an address: in the document's own links and in what users wrote.
 *
 * <p>An implementation is thread-safe and answers by the address alone.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface LinkPolicy {

    /**
     * Decides about an address.
     *
     * @param url the address as the user gave it
     * @return what becomes of it
     */
    Treatment treatmentOf(String url);

    /**
     * Returns the policy that links web addresses ({@code http}, {@code https}) and mail addresses ({@code mailto}) and
     * shows all others as text, because schemes such as {@code javascript} or {@code data} run code when they are
     * clicked.
     *
     * @return the policy
     */
    static LinkPolicy webAndMail() {
        return url -> {
            String start = url.substring(0, Math.min(url.length(), 8)).toLowerCase(Locale.ROOT);
            boolean linkable =
                    start.startsWith("http://") || start.startsWith("https://") || start.startsWith("mailto:");
            return linkable ? Treatment.LINK : Treatment.SHOW;
        };
    }

    /** What becomes of an address. */
    enum Treatment {
        /** It becomes a link. */
        LINK,
        /** It is shown as plain text that cannot be clicked. */
        SHOW,
        /** It is not shown; the words that it was to link are. */
        HIDE
    }
}
