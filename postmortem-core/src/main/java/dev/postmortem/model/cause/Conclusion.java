package dev.postmortem.model.cause;

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
 * How far the root cause analysis came.
 *
 * <p>In JSON {@code "found"}, or {@code {"not-found": "the reason"}} where there is a reason.
 *
 * @param state whether the root cause is found, suspected or not found
 * @param reason why it is so; mandatory if the root cause is not found
 * @since 0.1.0
 */
@ReasonedForm(terms = Conclusion.State.class, explained = "not-found")
public record Conclusion(State state, Optional<@Text String> reason) {

    private static final Reasoned<State> FORM = Reasoned.of(Conclusion.class, State.class);

    /**
     * How far an analysis can come.
     *
     * @since 0.1.0
     */
    public enum State {
        /** The root cause is known. */
        FOUND,
        /** There is an explanation that is not shown to be right. */
        SUSPECTED,
        /** The analysis ended, or goes on, without one. */
        NOT_FOUND
    }

    /**
     * Makes a conclusion; the factory methods read better.
     *
     * @throws IllegalArgumentException if the state is null, or not found without a reason
     */
    public Conclusion {
        state = Mandatory.given("Conclusion.state", state);
        reason = FORM.reason(state, reason);
    }

    /**
     * The root cause is found.
     *
     * @return the conclusion
     */
    public static Conclusion found() {
        return new Conclusion(State.FOUND, Optional.empty());
    }

    /**
     * There is a suspicion, and nothing more to say about it.
     *
     * @return the conclusion
     */
    public static Conclusion suspected() {
        return new Conclusion(State.SUSPECTED, Optional.empty());
    }

    /**
     * There is no more than a suspicion, because.
     *
     * @param reason what is missing to be sure
     * @return the conclusion
     */
    public static Conclusion suspected(String reason) {
        return because(State.SUSPECTED, reason);
    }

    /**
     * The root cause is not found, because.
     *
     * @param reason why not
     * @return the conclusion
     */
    public static Conclusion notFound(String reason) {
        return because(State.NOT_FOUND, reason);
    }

    private static Conclusion because(State state, String reason) {
        return new Conclusion(state, Optional.of(Mandatory.text("Conclusion.reason", reason)));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Conclusion fromText(String code) {
        return FORM.read(code, Conclusion::new);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Conclusion fromObject(Map<String, @Nullable String> object) {
        return FORM.read(object, Conclusion::new);
    }

    @JsonValue
    Object json() {
        return FORM.json(state, reason);
    }

    @Override
    public String toString() {
        return FORM.shown(state, reason);
    }
}
