package dev.postmortem.traceability;

import dev.postmortem.model.value.Identified;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what was traced in lines that a test can compare. */
final class Traced {

    private Traced() {}

    static List<String> concerns(Traceability traceability) {
        return traceability.concerns().stream()
                .map(concern -> concern.element().id() + " " + concern.kind() + " at " + concern.pointer() + ": "
                        + String.join(", ", answers(concern))
                        + (concern.dangling().isEmpty() ? "" : " dangling " + concern.dangling()))
                .toList();
    }

    static List<String> actions(Traceability traceability) {
        return traceability.actions().stream()
                .map(action -> action.action().id() + " at " + action.pointer() + ": " + addressed(action)
                        + (action.dangling().isEmpty() ? "" : " dangling " + action.dangling())
                        + (action.isUnlinked() ? " unlinked" : ""))
                .toList();
    }

    /** Returns the answers to each concern behind its id, and nothing of concerns that have none. */
    static List<String> answered(Traceability traceability) {
        return traceability.concerns().stream()
                .filter(Concern::isAnswered)
                .map(concern -> concern.element().id() + ": " + String.join(", ", answers(concern)))
                .toList();
    }

    static List<String> unanswered(Traceability traceability) {
        return traceability.unanswered().stream()
                .map(Concern::element)
                .map(Identified::id)
                .toList();
    }

    private static String addressed(TracedAction action) {
        return action.addressed().stream().map(entry -> entry.element().id()).collect(Collectors.joining(", "));
    }

    private static List<String> answers(Concern concern) {
        return concern.answers().stream().map(Traced::answer).toList();
    }

    private static String answer(Answer answer) {
        if (answer instanceof Answer.ByAction action) {
            return action.element().id() + " " + action.state().map(Enum::name).orElse("nobody said") + " at "
                    + action.pointer();
        }
        if (answer instanceof Answer.ByMitigation mitigation) {
            return mitigation.element().id() + " at " + mitigation.pointer();
        }
        if (answer instanceof Answer.ByAcceptance accepted) {
            return accepted.element().id() + " says \"" + accepted.acceptance().reason() + "\" at "
                    + accepted.pointer();
        }
        throw new AssertionError(answer);
    }
}
