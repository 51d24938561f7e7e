package dev.postmortem.revision;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import java.util.List;
import java.util.function.Predicate;

/**
 * What changed from one version of a postmortem to the next.
 *
 * <pre>{@code
 * PostmortemDifference difference = PostmortemDifference.between(published, draft);
 *
 * for (Change change : difference.under("/impact").changes()) {
 *     System.out.println(change); // Changed[impact, measures ME-1, amount: Amount[12.5 %] -> Amount[14 %]]
 * }
 * if (!difference.of("AI-3").isEmpty()) {
 *     System.out.println("AI-3 is not what was agreed on");
 * }
 * }</pre>
 *
 * <p>Elements with an id are the same if they have the same id, wherever they stand in their list; of elements with the
 * same id, the first is the first, the second the second. Elements without an id are the same if they are equal, and
 * what is left of them between two that stayed is paired in order. An element that was put elsewhere is
 * {@link Change.Moved}, and as few elements as possible are. An element that moves to another list is removed there and
 * added here, and so is one that gets another id.
 *
 * <p>What was added or removed as a whole is one change. Values that say one thing, such as an amount, a time, an owner,
 * a verdict or a text, change as a whole; all other values change component by component.
 *
 * <p>Immutable and thread-safe; it takes time in proportion to the size of the documents, and {@code n log n} for lists
 * that were put in another order.
 *
 * @param changes what changed, in the order of the later version; what was removed comes before what took its place
 * @since 0.1.0
 */
public record PostmortemDifference(List<Change> changes) {

    /** Copies the list. */
    public PostmortemDifference {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two versions of a postmortem.
     *
     * @param before the earlier version
     * @param after the later version
     * @return what changed; empty if and only if they are equal
     * @throws IllegalArgumentException if one of them is null
     */
    public static PostmortemDifference between(Postmortem before, Postmortem after) {
        return new PostmortemDifference(Comparison.of(
                Mandatory.given("PostmortemDifference.before", before),
                Mandatory.given("PostmortemDifference.after", after)));
    }

    /**
     * Whether nothing changed.
     *
     * @return true if there is no change
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Returns what changed at a place and inside it, by the {@link Change#pointer} of each change.
     *
     * @param pointer a JSON Pointer (RFC 6901), for example {@code /impact}; everything for the empty text
     * @return the changes there; empty if there are none, also if there is no such place
     * @throws IllegalArgumentException if the pointer is null, or neither is empty nor begins with a slash
     */
    public PostmortemDifference under(String pointer) {
        String holder = Mandatory.text("PostmortemDifference.pointer", pointer);
        if (!holder.isEmpty() && holder.charAt(0) != '/') {
            throw new IllegalArgumentException("PostmortemDifference.pointer " + Shown.quote(holder)
                    + " is no JSON Pointer: begin it with a slash, for example /impact");
        }
        String inside = holder + "/";
        return filtered(
                change -> change.pointer().equals(holder) || change.pointer().startsWith(inside));
    }

    /**
     * Returns what changed about an element: that it was added, removed or moved, and what changed in it.
     *
     * <p>An element inside another one, such as a measure of an event, is asked for by its own id.
     *
     * @param elementId the id, for example {@code AI-3}
     * @return the changes of which it is the {@link Change#elementId}; empty if there are none, also if there is no such
     *     element
     * @throws IllegalArgumentException if the id is null
     */
    public PostmortemDifference of(String elementId) {
        String id = Mandatory.text("PostmortemDifference.elementId", elementId);
        return filtered(change -> change.elementId().filter(id::equals).isPresent());
    }

    private PostmortemDifference filtered(Predicate<Change> wanted) {
        return new PostmortemDifference(changes.stream().filter(wanted).toList());
    }

    @Override
    public String toString() {
        return "PostmortemDifference[changes " + changes.size() + "]";
    }
}
