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
 * Money in a currency that ISO 4217 lists, as far as the running JDK knows it.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = KnownCurrency.Rule.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownCurrency {

    /**
     * What a violation says.
     *
     * @return the message, literal English
     */
    String message() default "the currency must be a code of ISO 4217, for example EUR";

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
    final class Rule implements ConstraintValidator<KnownCurrency, Amount> {

        /** Made by the validator. */
        public Rule() {}

        @Override
        public boolean isValid(@Nullable Amount amount, ConstraintValidatorContext context) {
            return amount == null
                    || amount.unit().filter(unit -> unit.kind() == UnitKind.MONEY).stream()
                            .allMatch(unit -> Currencies.isKnown(unit.symbol()));
        }
    }
}
