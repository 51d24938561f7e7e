package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.value.Verdict;
import java.util.regex.Pattern;

/** What the result of a recovery check comes to. */
public final class CheckResults {

    /** A figure by itself, and not the one in {@code p99}. */
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{N}");

    private CheckResults() {}

    /** Says whether it was passed, be it in part. */
    public static boolean passed(RecoveryCheck check) {
        return has(check, Verdict.Answer.YES) || has(check, Verdict.Answer.PARTLY);
    }

    /** Says whether it was not passed; a result that nobody knows is another matter. */
    public static boolean failed(RecoveryCheck check) {
        return has(check, Verdict.Answer.NO);
    }

    /** Says whether a reader learns what was seen, be it from the text: {@code p99 back to 38 ms}. */
    public static boolean tellsWhatItShowed(RecoveryCheck check) {
        return check.observed().isPresent()
                || !check.evidence().isEmpty()
                || check.result().flatMap(Verdict::reason).isPresent()
                || FIGURE.matcher(check.what()).find();
    }

    private static boolean has(RecoveryCheck check, Verdict.Answer answer) {
        return check.result().filter(result -> result.answer() == answer).isPresent();
    }
}
