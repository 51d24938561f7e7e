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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An amount that is zero or more, unless it is money, of which there may be less than none.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = NotNegative.Rule.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotNegative {

    /**
     * What a violation says.
     *
     * @return the message, literal English
     */
    String message() default "must be 0 or more; only money may be negative";

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
    final class Rule implements ConstraintValidator<NotNegative, Amount> {

        /** Made by the validator. */
        public Rule() {}

        @Override
        public boolean isValid(@Nullable Amount amount, ConstraintValidatorContext context) {
            return amount == null
                    || amount.unit()
                            .filter(unit -> unit.kind() == UnitKind.MONEY)
                            .isPresent()
                    || Stream.of(amount.lower(), amount.upper())
                            .flatMap(Optional::stream)
                            .noneMatch(number -> number.signum() < 0);
        }
    }
}
