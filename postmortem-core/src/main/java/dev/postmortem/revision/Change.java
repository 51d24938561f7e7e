package dev.postmortem.revision;

import dev.postmortem.model.internal.Shown;
import java.util.Optional;

/**
 * One thing that changed from one version of a postmortem to the next.
 *
 * <p>A minor version may add a leaf.
 *
 * @since 0.1.0
 */
public sealed interface Change {

    /**
     * Where it stands in the later version; for what was removed, where it stood in the earlier one.
     *
     * @return a JSON Pointer (RFC 6901), for example {@code /impact/measures/0/amount}
     */
    String pointer();

    /**
     * The id of the innermost element that holds the place, or that itself was added, removed or moved.
     *
     * @return the id, for example {@code ME-1}; empty outside of all elements that have one
     */
    Optional<String> elementId();

    /**
     * The place in words, for people, as it is named at the {@link #pointer}.
     *
     * @return the place, for example {@code impact, measures ME-1, amount}
     */
    String place();

    /**
     * Where it stood in the earlier version.
     *
     * @return a JSON Pointer (RFC 6901); empty if it was added
     */
    Optional<String> pointerBefore();

    /**
     * Where it stands in the later version.
     *
     * @return a JSON Pointer (RFC 6901); empty if it was removed
     */
    Optional<String> pointerAfter();

    /**
     * What stood there in the earlier version.
     *
     * @return a value of the model, such as a text, an amount or a whole element; empty if it was added
     */
    Optional<Object> valueBefore();

    /**
     * What stands there in the later version.
     *
     * @return a value of the model, such as a text, an amount or a whole element; empty if it was removed
     */
    Optional<Object> valueAfter();

    /**
     * Something that only the later version has: an element with all that is in it, an attribute, an entry of a map.
     *
     * @param pointer where it stands in the later version
     * @param elementId the id of the innermost element
     * @param place the place in words
     * @param value what was added
     * @since 0.1.0
     */
    record Added(String pointer, Optional<String> elementId, String place, Object value) implements Change {

        @Override
        public Optional<String> pointerBefore() {
            return Optional.empty();
        }

        @Override
        public Optional<String> pointerAfter() {
            return Optional.of(pointer);
        }

        @Override
        public Optional<Object> valueBefore() {
            return Optional.empty();
        }

        @Override
        public Optional<Object> valueAfter() {
            return Optional.of(value);
        }

        @Override
        public String toString() {
            return "Added[" + place + ": " + told(value) + "]";
        }
    }

    /**
     * Something that only the earlier version has: an element with all that was in it, an attribute, an entry of a map.
     *
     * @param pointer where it stood in the earlier version
     * @param elementId the id of the innermost element
     * @param place the place in words
     * @param value what was removed
     * @since 0.1.0
     */
    record Removed(String pointer, Optional<String> elementId, String place, Object value) implements Change {

        @Override
        public Optional<String> pointerBefore() {
            return Optional.of(pointer);
        }

        @Override
        public Optional<String> pointerAfter() {
            return Optional.empty();
        }

        @Override
        public Optional<Object> valueBefore() {
            return Optional.of(value);
        }

        @Override
        public Optional<Object> valueAfter() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "Removed[" + place + ": " + told(value) + "]";
        }
    }

    /**
     * A value that became another one in the same place.
     *
     * @param pointer where it stands in the later version
     * @param formerPointer where it stood in the earlier version, which differs if elements before it came or went
     * @param elementId the id of the innermost element
     * @param place the place in words
     * @param before the value in the earlier version
     * @param after the value in the later version
     * @since 0.1.0
     */
    record Changed(
            String pointer, String formerPointer, Optional<String> elementId, String place, Object before, Object after)
            implements Change {

        @Override
        public Optional<String> pointerBefore() {
            return Optional.of(formerPointer);
        }

        @Override
        public Optional<String> pointerAfter() {
            return Optional.of(pointer);
        }

        @Override
        public Optional<Object> valueBefore() {
            return Optional.of(before);
        }

        @Override
        public Optional<Object> valueAfter() {
            return Optional.of(after);
        }

        @Override
        public String toString() {
            return "Changed[" + place + ": " + told(before) + " -> " + told(after) + "]";
        }
    }

    /**
     * An element that stands before or after others on the other side of which it stood.
     *
     * <p>What changed in the element is told by changes of its own.
     *
     * @param pointer where it stands in the later version
     * @param formerPointer where it stood in the earlier version
     * @param elementId the id of the innermost element
     * @param place the place in words
     * @param before the element in the earlier version
     * @param after the element in the later version, equal to the earlier one unless it changed, too
     * @since 0.1.0
     */
    record Moved(
            String pointer, String formerPointer, Optional<String> elementId, String place, Object before, Object after)
            implements Change {

        @Override
        public Optional<String> pointerBefore() {
            return Optional.of(formerPointer);
        }

        @Override
        public Optional<String> pointerAfter() {
            return Optional.of(pointer);
        }

        @Override
        public Optional<Object> valueBefore() {
            return Optional.of(before);
        }

        @Override
        public Optional<Object> valueAfter() {
            return Optional.of(after);
        }

        @Override
        public String toString() {
            return "Moved[" + place + ": " + formerPointer + " -> " + pointer + "]";
        }
    }

    private static String told(Object value) {
        return value instanceof String text ? Shown.quote(text) : Shown.cut(value.toString());
    }
}
