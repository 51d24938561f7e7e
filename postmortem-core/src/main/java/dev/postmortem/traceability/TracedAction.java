package dev.postmortem.traceability;

import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.followup.ActionItem;
import java.util.List;

/**
 * An action of a postmortem, with what it is for.
 *
 * @param action the action, whatever its state
 * @param pointer the JSON Pointer (RFC 6901) of the action, for example {@code /actionItems/items/0}
 * @param addressed what it addresses, each element once: first what the action names, as written, then the improvements
 *     that name the action, in the order of the document; concerns and other elements alike, but never the action itself
 * @param dangling the ids that the action names and that exist nowhere in the document, each once, as written
 * @since 0.1.0
 */
public record TracedAction(
        ActionItem action, String pointer, List<ElementIndex.Entry> addressed, List<String> dangling) {

    /** Copies the lists. */
    public TracedAction {
        addressed = List.copyOf(addressed);
        dangling = List.copyOf(dangling);
    }

    /**
     * Whether it addresses nothing that exists.
     *
     * @return true if nothing is addressed, also if ids are named that dangle
     */
    public boolean isUnlinked() {
        return addressed.isEmpty();
    }

    @Override
    public String toString() {
        return "TracedAction[" + action.id() + ", addressed " + addressed.size() + ", dangling " + dangling.size()
                + "]";
    }
}
