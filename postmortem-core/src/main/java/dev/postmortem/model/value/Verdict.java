package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Reasoned;
import dev.postmortem.model.internal.ReasonedForm;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question of yes or no, which in real incidents is often "partly" or "we do not know".
 *
 * <p>In JSON {@code "yes"}, or {@code {"no": "the reason"}} where there is a reason.
 *
 * @param answer The answer: yes, partly, no, unknown or not applicable.
 * @param reason Why it is so. Mandatory for unknown and for not applicable.
 * @since 0.1.0
 */
@ReasonedForm(
        terms = Verdict.Answer.class,
        explained = {"unknown", "notApplicable"})
public record Verdict(Answer answer, Optional<@Text String> reason) {

    private static final Reasoned<Answer> FORM = Reasoned.of(Verdict.class, Answer.class);

    /**
     * What can be answered.
     *
     * @since 0.1.0
     */
    public enum Answer {
        /** Yes. */
        YES,
        /** In part. */
        PARTLY,
        /** No. */
        NO,
        /** Nobody knows, or the author does not. */
        UNKNOWN,
        /** The question does not arise. */
        NOT_APPLICABLE
    }

    /**
     * Makes a verdict; the factory methods read better.
     *
     * @throws IllegalArgumentException if the answer is null, or unknown or not applicable without a reason
     */
    public Verdict {
        answer = Mandatory.given("Verdict.answer", answer);
        reason = FORM.reason(answer, reason);
    }

    /**
     * Yes.
     *
     * @return the verdict
     */
    public static Verdict yes() {
        return new Verdict(Answer.YES, Optional.empty());
    }

    /**
     * Yes, because.
     *
     * @param reason why
     * @return the verdict
     */
    public static Verdict yes(String reason) {
        return because(Answer.YES, reason);
    }

    /**
     * In part, because.
     *
     * @param reason which part, or why
     * @return the verdict
     */
    public static Verdict partly(String reason) {
        return because(Answer.PARTLY, reason);
    }

    /**
     * No.
     *
     * @return the verdict
     */
    public static Verdict no() {
        return new Verdict(Answer.NO, Optional.empty());
    }

    /**
     * No, because.
     *
     * @param reason why
     * @return the verdict
     */
    public static Verdict no(String reason) {
        return because(Answer.NO, reason);
    }

    /**
     * Nobody knows, because.
     *
     * @param reason why
     * @return the verdict
     */
    public static Verdict unknown(String reason) {
        return because(Answer.UNKNOWN, reason);
    }

    /**
     * The question does not arise, because.
     *
     * @param reason why
     * @return the verdict
     */
    public static Verdict notApplicable(String reason) {
        return because(Answer.NOT_APPLICABLE, reason);
    }

    private static Verdict because(Answer answer, String reason) {
        return new Verdict(answer, Optional.of(Mandatory.text("Verdict.reason", reason)));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Verdict fromText(String code) {
        return FORM.read(code, Verdict::new);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Verdict fromObject(Map<String, @Nullable String> object) {
        return FORM.read(object, Verdict::new);
    }

    @JsonValue
    Object json() {
        return FORM.json(answer, reason);
    }

    @Override
    public String toString() {
        return FORM.shown(answer, reason);
    }
}
