package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.response.RollbackUse;
import java.util.Map;

/** Says in words what a decision about rollback says. */
final class RollbackUses {

    private static final Map<RollbackUse, String> WORDS = Map.of(
            RollbackUse.USED, "used",
            RollbackUse.PARTLY_USED, "partly used",
            RollbackUse.NOT_USED, "not used",
            RollbackUse.NOT_POSSIBLE, "not possible",
            RollbackUse.NOT_APPLICABLE, "not applicable");

    private RollbackUses() {}

    /** Returns the words that follow "rollback was". */
    static String words(RollbackUse use) {
        return WORDS.getOrDefault(use, "");
    }
}
