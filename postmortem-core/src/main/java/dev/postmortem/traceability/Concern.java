package dev.postmortem.traceability;

import dev.postmortem.model.value.Identified;
import java.util.List;

/**
 * Something in a postmortem that calls for an answer, with the answers that it has.
 *
 * @param element the cause, factor, gap or improvement
 * @param pointer the JSON Pointer (RFC 6901) of the element, for example {@code /rootCause/causes/0}
 * @param kind what it is
 * @param answers what is done about it, or why nothing is: first the acceptance that it states itself, then the
 *     mitigations, then the actions, each in the order of the document; every element answers once
 * @param dangling the ids among its own {@code actions} that exist nowhere in the document, each once, as written; empty
 *     for what names no actions
 * @since 0.1.0
 */
public record Concern(
        Identified element, String pointer, ConcernKind kind, List<Answer> answers, List<String> dangling) {

    /** Copies the lists. */
    public Concern {
        answers = List.copyOf(answers);
        dangling = List.copyOf(dangling);
    }

    /**
     * Whether anything is done about it, was done about it, or is stated to be left as it is.
     *
     * @return true if there is an answer
     */
    public boolean isAnswered() {
        return !answers.isEmpty();
    }

    @Override
    public String toString() {
        return "Concern[" + element.id() + " " + kind + ", answers " + answers.size() + "]";
    }
}
