package dev.postmortem.render.document;

import java.util.Optional;

/**
 * A person, a team or a role.
 *
 * @param text the name as the page shows it
 * @param key what the host knows the person by, from which a format may make its own kind of mention; absent if unknown
 * @since 0.1.0
 */
public record PersonRef(String text, Optional<String> key) implements Inline {

    /** Checks that the name is there. */
    public PersonRef {
        text = Require.text("PersonRef.text", text);
        key = Require.orEmpty(key);
    }
}
