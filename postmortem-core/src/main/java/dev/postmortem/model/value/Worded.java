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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time whose words, or whose reason for having none, say something.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = Worded.Rule.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Worded {

    /**
     * What a violation says.
     *
     * @return the message, literal English
     */
    String message() default
            "must say when, or why not: its text or reason must not be blank"
                    + " and must have at most 20000 characters";

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
    final class Rule implements ConstraintValidator<Worded, When> {

        private static final int LONGEST = 20_000;
        private static final Pattern NOT_BLANK = Pattern.compile("\\S", Pattern.UNICODE_CHARACTER_CLASS);

        /** Made by the validator. */
        public Rule() {}

        @Override
        public boolean isValid(@Nullable When when, ConstraintValidatorContext context) {
            if (when == null || !(when.time() instanceof Time.Undated undated)) {
                return true;
            }
            String words = undated.words();
            return words.length() <= LONGEST && NOT_BLANK.matcher(words).find();
        }
    }
}
