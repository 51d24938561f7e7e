package dev.postmortem.render;

import dev.postmortem.render.internal.WebAndMail;

/**
 * Decides what becomes of an address: in the document's own links and in what users wrote.
 *
 * <p>A writer asks about the address of each {@link dev.postmortem.render.document.Link} and about each address that it
 * finds in running text: web addresses, and mail addresses as what a link would lead to, {@code mailto:dba@x.example} for
 * {@code dba@x.example}. Whatever the answer, an address whose scheme could run code ({@code javascript},
 * {@code vbscript}, {@code data}) is never linked, nor is one within the words of another link.
 *
 * <p>An implementation is thread-safe and answers by the address alone, never with null.
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
     * clicked. A web address with a name or a password before its host is shown as text as well.
     *
     * @return the policy
     */
    static LinkPolicy webAndMail() {
        return WebAndMail.POLICY;
    }

    /** What becomes of an address. */
    enum Treatment {
        /** It becomes a link: the words of a link lead to it, and in running text it leads to itself. */
        LINK,
        /**
         * It is shown and cannot be clicked: behind the words of a link, unless they are the address itself, and in running
         * text where it stands.
         */
        SHOW,
        /**
         * The link goes and its address with it, so that of a link without words nothing is left. The words stay, and so
         * does what a user wrote in running text, where the address cannot be clicked.
         */
        HIDE
    }
}
