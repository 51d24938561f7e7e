package dev.postmortem.traceability;

import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.internal.Mandatory;
import java.util.List;

/**
 * What a postmortem does about all that it found, and what each of its actions is for.
 *
 * <pre>{@code
 * for (Concern concern : Traceability.of(postmortem).unanswered()) {
 *     System.out.println(concern.pointer() + " " + concern.element().id() + ": nothing is done about it");
 * }
 * }</pre>
 *
 * <p>Every cause, contributing factor, detection gap, improvement and stroke of luck calls for an answer: an action that
 * addresses it, a mitigation that removed it for good, or the stated acceptance that it stays. Each needs an answer of
 * its own; what brought a cause about shares none with it. An action that was declined is not an action any more, but
 * its reason is an acceptance. A mitigation that is temporary, or whose outcome is other than worked or partly worked,
 * removed nothing for good, whatever it addresses.
 *
 * <p>Actions and improvements may name each other from either side, or from both, which is one link. A reference means
 * the first element with its id, as in {@link dev.postmortem.model.ElementIndex}.
 *
 * <p>Immutable and thread-safe; it takes time in proportion to the elements and the references between them.
 *
 * @param concerns what calls for an answer, in the order of the document
 * @param actions the actions, in the order of the document
 * @since 0.1.0
 */
public record Traceability(List<Concern> concerns, List<TracedAction> actions) {

    /** Copies the lists. */
    public Traceability {
        concerns = List.copyOf(concerns);
        actions = List.copyOf(actions);
    }

    /**
     * Follows the links of a postmortem.
     *
     * @param postmortem the postmortem; one from which something was left out for an audience has fewer links
     * @return what they come to; without concerns and actions if the postmortem has none
     * @throws IllegalArgumentException if the postmortem is null
     */
    public static Traceability of(Postmortem postmortem) {
        return of(ElementIndex.of(Mandatory.given("Traceability.postmortem", postmortem)));
    }

    /**
     * Follows the links of a postmortem whose elements were found already.
     *
     * @param index the elements of the postmortem
     * @return what they come to; without concerns and actions if the postmortem has none
     * @throws IllegalArgumentException if the index is null
     * @since 0.1.0
     */
    public static Traceability of(ElementIndex index) {
        return Tracing.of(Mandatory.given("Traceability.index", index));
    }

    /**
     * The concerns about which nothing is done, was done or is stated.
     *
     * @return the concerns without an answer, in the order of the document
     */
    public List<Concern> unanswered() {
        return concerns.stream().filter(concern -> !concern.isAnswered()).toList();
    }

    @Override
    public String toString() {
        return "Traceability[concerns " + concerns.size() + ", unanswered "
                + unanswered().size() + ", actions " + actions.size() + "]";
    }
}
