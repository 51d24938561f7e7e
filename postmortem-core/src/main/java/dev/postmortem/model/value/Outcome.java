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
 * How an attempt turned out.
 *
 * <p>In JSON {@code "worked"}, or {@code {"made-worse": "what happened"}} where there is more to say.
 *
 * @param effect What the attempt did: worked, partly worked, no effect, made worse, unknown or not applicable.
 * @param reason What happened, or why. Mandatory for unknown and for not applicable.
 * @since 0.1.0
 */
@ReasonedForm(
        terms = Outcome.Effect.class,
        explained = {"unknown", "notApplicable"})
public record Outcome(Effect effect, Optional<@Text String> reason) {

    private static final Reasoned<Effect> FORM = Reasoned.of(Outcome.class, Effect.class);

    /**
     * What an attempt can do.
     *
     * @since 0.1.0
     */
    public enum Effect {
        /** It did what it was meant to do. */
        WORKED,
        /** It did a part of what it was meant to do. */
        PARTLY_WORKED,
        /** It changed nothing. */
        NO_EFFECT,
        /** It did harm. */
        MADE_WORSE,
        /** Nobody knows what it did. */
        UNKNOWN,
        /** There was nothing to do, for example a mechanism that was not needed. */
        NOT_APPLICABLE
    }

    /**
     * Makes an outcome; the factory methods read better.
     *
     * @throws IllegalArgumentException if the effect is null, or unknown or not applicable without a reason
     */
    public Outcome {
        effect = Mandatory.given("Outcome.effect", effect);
        reason = FORM.reason(effect, reason);
    }

    /**
     * It worked.
     *
     * @return the outcome
     */
    public static Outcome worked() {
        return new Outcome(Effect.WORKED, Optional.empty());
    }

    /**
     * It worked, with a note.
     *
     * @param note what happened
     * @return the outcome
     */
    public static Outcome worked(String note) {
        return noted(Effect.WORKED, note);
    }

    /**
     * It worked in part.
     *
     * @param note which part
     * @return the outcome
     */
    public static Outcome partlyWorked(String note) {
        return noted(Effect.PARTLY_WORKED, note);
    }

    /**
     * It changed nothing.
     *
     * @return the outcome
     */
    public static Outcome noEffect() {
        return new Outcome(Effect.NO_EFFECT, Optional.empty());
    }

    /**
     * It changed nothing, with a note.
     *
     * @param note what happened
     * @return the outcome
     */
    public static Outcome noEffect(String note) {
        return noted(Effect.NO_EFFECT, note);
    }

    /**
     * It did harm.
     *
     * @param note which harm
     * @return the outcome
     */
    public static Outcome madeWorse(String note) {
        return noted(Effect.MADE_WORSE, note);
    }

    /**
     * Nobody knows what it did.
     *
     * @param reason why
     * @return the outcome
     */
    public static Outcome unknown(String reason) {
        return noted(Effect.UNKNOWN, reason);
    }

    /**
     * There was nothing to do.
     *
     * @param reason why
     * @return the outcome
     */
    public static Outcome notApplicable(String reason) {
        return noted(Effect.NOT_APPLICABLE, reason);
    }

    private static Outcome noted(Effect effect, String reason) {
        return new Outcome(effect, Optional.of(Mandatory.text("Outcome.reason", reason)));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Outcome fromText(String code) {
        return FORM.read(code, Outcome::new);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Outcome fromObject(Map<String, @Nullable String> object) {
        return FORM.read(object, Outcome::new);
    }

    @JsonValue
    Object json() {
        return FORM.json(effect, reason);
    }

    @Override
    public String toString() {
        return FORM.shown(effect, reason);
    }
}
