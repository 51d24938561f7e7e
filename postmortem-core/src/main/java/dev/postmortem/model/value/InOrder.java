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
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A time that does not end before it starts. Ends that may be equal, given their precision, are accepted.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = InOrder.Rule.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InOrder {

    /**
     * What a violation says.
     *
     * @return the message, literal English
     */
    String message() default
            "must not end before it starts: the end must not lie before the start,"
                    + " and the length must not be negative";

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
    final class Rule implements ConstraintValidator<InOrder, When> {

        /** Made by the validator. */
        public Rule() {}

        @Override
        public boolean isValid(@Nullable When when, ConstraintValidatorContext context) {
            if (when == null) {
                return true;
            }
            if (when.time() instanceof Lasted lasted) {
                return !lasted.length().map(Duration::isNegative).orElse(false)
                        && !lasted.end()
                                .map(end -> endsBefore(end, lasted.start()))
                                .orElse(false);
            }
            return !(when.time() instanceof Within within) || !endsBefore(within.latest(), within.earliest());
        }

        private static boolean endsBefore(Moment end, Moment start) {
            // An end without any zone was read off the same clock as the start, wherever it hung.
            if (end.zoneless()) {
                return end.precision().last(end.local()).isBefore(start.local());
            }
            return end.range().latest().isBefore(start.range().earliest());
        }
    }
}
