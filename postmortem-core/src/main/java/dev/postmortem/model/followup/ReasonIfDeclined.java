package dev.postmortem.model.followup;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A declined action says why: a decision against an action is only worth something with its reason.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = ReasonIfDeclined.Rule.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReasonIfDeclined {

    /**
     * What a violation says.
     *
     * @return the message, literal English
     */
    String message() default "must have a reason where an action is declined";

    /**
     * The groups in which the constraint applies.
     *
     * @return none: always
     */
    Class<?>[] groups() default {};

    /**
     * What Bean Validation clients attach.
     *
     * @return nothing unless told
     */
    Class<? extends Payload>[] payload() default {};

    /** Judges the constraint. */
    final class Rule implements ConstraintValidator<ReasonIfDeclined, ActionStatus> {

        /** Made by the validator. */
        public Rule() {}

        @Override
        public boolean isValid(@Nullable ActionStatus status, ConstraintValidatorContext context) {
            return status == null
                    || status.state() != ActionState.DECLINED
                    || status.reason().isPresent();
        }
    }
}
