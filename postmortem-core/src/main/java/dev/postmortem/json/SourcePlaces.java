package dev.postmortem.json;

import dev.postmortem.internal.Pointers;
import dev.postmortem.json.internal.Node;
import dev.postmortem.json.internal.Shape;
import dev.postmortem.model.internal.Mandatory;
import java.util.List;
import java.util.Objects;
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
     * @throws IllegalArgumentException if the pointer is null, or neither is empty nor begins with a slash
     */
    public Optional<SourceRegion> of(String pointer) {
        return Optional.ofNullable(find(names(pointer))).flatMap(Node::region);
    }

    /**
     * Returns where a value stands or, for one that is missing, its nearest ancestor in the document.
     *
     * @param pointer a JSON Pointer
     * @return the region; empty only if the document has no places at all
     * @throws IllegalArgumentException if the pointer is null, or neither is empty nor begins with a slash
     */
    public Optional<SourceRegion> nearest(String pointer) {
        return reach(pointer).flatMap(reached -> reached.node().region());
    }

    /**
     * Returns what to mark for somebody who is told about a value: the value itself or, of an object or a list, which may
     * go on for many lines, its property name and its opening bracket. For a value that is missing, its nearest ancestor
     * in the document is marked.
     *
     * @param pointer a JSON Pointer
     * @return the region; empty only if the document has no places at all
     * @throws IllegalArgumentException if the pointer is null, or neither is empty nor begins with a slash
     */
    public Optional<SourceRegion> mark(String pointer) {
        return reach(pointer).flatMap(Reached::mark);
    }

    /**
     * Returns where a part of a text stands, with escapes as wide as the document writes them: a line break takes two
     * columns, a character that is written by its number six.
     *
     * <p>A document may write a value such as a time as a text or as an object with the property {@code value}; a pointer
     * to one of them finds the other, if that has the same text.
     *
     * @param pointer a JSON Pointer to the text
     * @param text the whole text that the part is counted in, as the postmortem holds it
     * @param start where the part begins, in UTF-16 units of the text, from 0
     * @param end where it ends, exclusive
     * @return the region, always on one line; empty if the document does not write this very text there, as it may with
     *     a time
     * @throws IllegalArgumentException if pointer or text is null, or the pointer neither is empty nor begins with a slash
     * @throws IndexOutOfBoundsException if the text has no such part
     */
    public Optional<SourceRegion> part(String pointer, String text, int start, int end) {
        Objects.checkFromToIndex(
                start, end, Mandatory.text("SourcePlaces.text", text).length());
        return reach(pointer)
                .flatMap(reached -> text(reached.node()))
                .filter(written -> written.text().equals(text))
                .flatMap(written -> written.part(start, end));
    }

    private static Optional<Node.Text> text(Node node) {
        Node value = node instanceof Node.Members object ? object.child(Shape.Forms.TEXT) : node;
        return value instanceof Node.Text text ? Optional.of(text) : Optional.empty();
    }

    private static List<String> names(String pointer) {
        return Pointers.names(Mandatory.text("SourcePlaces.pointer", pointer));
    }

    private @Nullable Node find(List<String> names) {
        Node node = root;
        for (String name : names) {
            if (node == null) {
                return null;
            }
            node = node.child(name);
        }
        return node;
    }

    /** Goes as far along a pointer as the document does. */
    private Optional<Reached> reach(String pointer) {
        List<String> names = names(pointer);
        if (root == null) {
            return Optional.empty();
        }
        Reached reached = new Reached(root, null);
        for (String name : names) {
            Node child = reached.node().child(name);
            if (child == null) {
                break;
            }
            reached = new Reached(child, reached.node() instanceof Node.Members object ? object.namePlace(name) : null);
        }
        return Optional.of(reached);
    }

    /** A value, and where the property name before it stands, if it has one. */
    private record Reached(Node node, @Nullable SourceRegion name) {

        Optional<SourceRegion> mark() {
            boolean mayBeLong = node instanceof Node.Members || node instanceof Node.Elements;
            return mayBeLong ? node.region().map(this::beginning) : node.region();
        }

        private SourceRegion beginning(SourceRegion whole) {
            SourceRegion first = name == null ? whole : name;
            return new SourceRegion(first.startLine(), first.startColumn(), whole.startLine(), whole.startColumn() + 1);
        }
    }
}
