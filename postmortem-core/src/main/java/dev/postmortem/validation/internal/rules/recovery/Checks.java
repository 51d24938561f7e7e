package dev.postmortem.validation.internal.rules.recovery;

import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.value.Verdict;

/** What the result of a recovery check comes to. */
final class Checks {

    private Checks() {}

    /** Says whether it was passed, be it in part. */
    static boolean passed(RecoveryCheck check) {
        return has(check, Verdict.Answer.YES) || has(check, Verdict.Answer.PARTLY);
    }

    /** Says whether it was not passed; a result that nobody knows is another matter. */
    static boolean failed(RecoveryCheck check) {
        return has(check, Verdict.Answer.NO);
    }

    private static boolean has(RecoveryCheck check, Verdict.Answer answer) {
        return check.result().filter(result -> result.answer() == answer).isPresent();
    }
}
