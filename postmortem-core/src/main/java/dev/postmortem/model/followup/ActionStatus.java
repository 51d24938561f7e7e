package dev.postmortem.model.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.NullGiven;
import dev.postmortem.model.value.StepsInOrder;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far an action has come.
 *
 * <pre>{@code
 * ActionStatus.done("2026-03-20").withOpened(When.parse("2026-03-15"))
 * }</pre>
 *
 * @param state open, in progress, done or declined
 * @param reason why it stands there; mandatory if the action was declined
 * @param opened when the action was agreed on
 * @param started when work on it began
 * @param closed when it was finished or declined
 * @since 0.1.0
 */
@Value.Builder
@StepsInOrder({"opened", "started", "closed"})
@ReasonIfDeclined
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ActionStatus(
        ActionState state,
        Optional<@Text String> reason,
        Optional<@Valid When> opened,
        Optional<@Valid When> started,
        Optional<@Valid When> closed)
        implements WithActionStatus {

    /** Checks that the state is there and turns what is missing into empty. */
    public ActionStatus {
        state = Mandatory.given("ActionStatus.state", state);
        reason = Absent.ifNull(reason);
        opened = Absent.ifNull(opened);
        started = Absent.ifNull(started);
        closed = Absent.ifNull(closed);
    }

    /**
     * Returns the status of an action that is not begun.
     *
     * @return the status
     */
    public static ActionStatus open() {
        return builder().state(ActionState.OPEN).build();
    }

    /**
     * Returns the status of an action that is begun.
     *
     * @return the status
     */
    public static ActionStatus inProgress() {
        return builder().state(ActionState.IN_PROGRESS).build();
    }

    /**
     * Returns the status of an action that is finished, nobody said when.
     *
     * @return the status
     */
    public static ActionStatus done() {
        return builder().state(ActionState.DONE).build();
    }

    /**
     * Returns the status of an action that is finished.
     *
     * @param when when it was finished, in the text form of {@link When#parse}
     * @return the status
     * @throws IllegalArgumentException if the time is not understood
     */
    public static ActionStatus done(String when) {
        return builder().state(ActionState.DONE).closed(when).build();
    }

    /**
     * Returns the status of an action that is finished.
     *
     * @param when when it was finished
     * @return the status
     * @throws IllegalArgumentException if the time is null
     */
    public static ActionStatus done(When when) {
        return builder()
                .state(ActionState.DONE)
                .closed(NullGiven.unless(when, "ActionStatus.closed"))
                .build();
    }

    /**
     * Returns the status of an action that will not be done.
     *
     * @param reason why not
     * @return the status
     */
    public static ActionStatus declined(String reason) {
        return builder()
                .state(ActionState.DECLINED)
                .reason(Mandatory.text("ActionStatus.reason", reason))
                .build();
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds this status.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "ActionStatus[" + state + "]";
    }

    /** Builds an {@link ActionStatus}. */
    public static final class Builder extends ActionStatusBuilder {
        Builder() {}

        /**
         * Sets when the action was agreed on.
         *
         * @param when the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder opened(String when) {
            return opened(Attribute.read("ActionStatus.opened", when, When::parse));
        }

        /**
         * Sets when work on the action began.
         *
         * @param when the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder started(String when) {
            return started(Attribute.read("ActionStatus.started", when, When::parse));
        }

        /**
         * Sets when the action was finished or declined.
         *
         * @param when the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder closed(String when) {
            return closed(Attribute.read("ActionStatus.closed", when, When::parse));
        }
    }
}
