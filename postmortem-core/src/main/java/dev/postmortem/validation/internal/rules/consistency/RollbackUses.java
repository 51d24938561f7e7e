package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.response.RollbackUse;

/** Says in words what a decision about rollback says. */
final class RollbackUses {

    private RollbackUses() {}

    /** Returns the words that follow "rollback was". */
    static String words(RollbackUse use) {
        return switch (use) {
            case USED -> "used";
            case PARTLY_USED -> "partly used";
            case NOT_USED -> "not used";
            case NOT_POSSIBLE -> "not possible";
            case NOT_APPLICABLE -> "not applicable";
        };
    }
}
