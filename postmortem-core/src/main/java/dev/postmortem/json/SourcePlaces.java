package dev.postmortem.json;

import dev.postmortem.json.internal.Node;
import dev.postmortem.json.internal.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where each value of a document stands in its text, by JSON Pointer (RFC 6901).
 *
 * <p>A document that was migrated from an older schema version has no places: its values are not where its text has
 * them.
 *
 * @since 0.1.0
 */
public final class SourcePlaces {

    private static final SourcePlaces NONE = new SourcePlaces(null);

    private final @Nullable Node root;

    private SourcePlaces(@Nullable Node root) {
        this.root = root;
    }

    static SourcePlaces of(Node root) {
        return new SourcePlaces(root);
    }

    static SourcePlaces none() {
        return NONE;
    }

    /**
     * Returns where a value stands.
     *
     * @param pointer a JSON Pointer such as {@code /timeline/events/0/when}; {@code ""} is the whole document
     * @return the region of the value, without its property name; empty if the document has no such value
     * @throws IllegalArgumentException if the pointer neither is empty nor begins with a slash
     */
    public Optional<SourceRegion> of(String pointer) {
        return Optional.ofNullable(find(Path.tokens(pointer))).flatMap(Node::region);
    }

    /**
     * Returns where a value stands or, for one that is missing, its nearest ancestor in the document.
     *
     * @param pointer a JSON Pointer
     * @return the region; empty only if the document has no places at all
     * @throws IllegalArgumentException if the pointer neither is empty nor begins with a slash
     */
    public Optional<SourceRegion> nearest(String pointer) {
        List<String> tokens = Path.tokens(pointer);
        for (int length = tokens.size(); length >= 0; length--) {
            Node node = find(tokens.subList(0, length));
            if (node != null) {
                return node.region();
            }
        }
        return Optional.empty();
    }

    private @Nullable Node find(List<String> tokens) {
        Node node = root;
        for (String token : tokens) {
            if (node == null) {
                return null;
            }
            node = node.child(token);
        }
        return node;
    }
}
