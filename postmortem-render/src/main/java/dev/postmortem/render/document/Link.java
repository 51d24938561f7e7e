package dev.postmortem.render.document;

import java.util.List;

/**
 * A link to something outside the document.
 *
 * <p>Any address may stand here. The writer decides by its link policy whether it becomes a link, and an address whose
 * scheme could run code never does.
 *
 * @param url the address as the user gave it
 * @param content the words that are linked; if they are blank, the address is shown unless the policy hides it
 * @since 0.1.0
 */
public record Link(String url, List<Inline> content) implements Inline {

    /** Checks the address and copies the content. */
    public Link {
        url = Require.text("Link.url", url);
        content = Require.list("Link.content", content);
    }
}
