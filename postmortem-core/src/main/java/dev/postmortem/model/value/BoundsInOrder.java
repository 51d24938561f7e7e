package dev.postmortem.model.value;

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
 * An amount whose lower bound is not above its upper one.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = BoundsInOrder.Rule.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface BoundsInOrder {

    /**
     * What a violation says.
     *
     * @return the message, literal English
     */
    String message() default "the lower bound must not be above the upper one, as in 5000..7000";

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
    final class Rule implements ConstraintValidator<BoundsInOrder, Amount> {

        /** Made by the validator. */
        public Rule() {}

        @Override
        public boolean isValid(@Nullable Amount amount, ConstraintValidatorContext context) {
            return amount == null
                    || amount.lower().isEmpty()
                    || amount.upper().isEmpty()
                    || amount.lower().get().compareTo(amount.upper().get()) <= 0;
        }
    }
}
