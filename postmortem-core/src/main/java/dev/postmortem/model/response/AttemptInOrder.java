package dev.postmortem.model.response;

import dev.postmortem.model.value.When;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that does not end before it starts. Times that may be equal, given their precision, are accepted.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = AttemptInOrder.Validator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AttemptInOrder {

    /**
     * What a violation says.
     *
     * @return the message, literal English
     */
    String message() default "must not end before it starts: started must not lie after ended";

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

    /** Checks an attempt; Bean Validation makes it. */
    final class Validator implements ConstraintValidator<AttemptInOrder, Mitigation> {

        /** Makes the validator, for Bean Validation. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Mitigation attempt, ConstraintValidatorContext context) {
            if (attempt == null) {
                return true;
            }
            Optional<Instant> started = attempt.started().flatMap(When::earliest);
            Optional<Instant> ended = attempt.ended().flatMap(When::latest);
            return started.isEmpty() || ended.isEmpty() || !ended.get().isBefore(started.get());
        }
    }
}
