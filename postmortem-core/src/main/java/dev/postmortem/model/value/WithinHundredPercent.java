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
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A percentage of at most 100, unless it is the share of a stated baseline.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = WithinHundredPercent.Rule.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WithinHundredPercent {

    /**
     * What a violation says.
     *
     * @return the message, literal English
     */
    String message() default "a percentage must be at most 100 % unless its baseline is stated";

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
    final class Rule implements ConstraintValidator<WithinHundredPercent, Amount> {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /** Made by the validator. */
        public Rule() {}

        @Override
        public boolean isValid(@Nullable Amount amount, ConstraintValidatorContext context) {
            return amount == null
                    || amount.unit().filter(Unit.PERCENT::equals).isEmpty()
                    || amount.baseline().isPresent()
                    || Stream.of(amount.lower(), amount.upper())
                            .flatMap(Optional::stream)
                            .noneMatch(number -> number.compareTo(HUNDRED) > 0);
        }
    }
}
