package dev.postmortem.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that says something: not blank, and not longer than a document can carry. The blanks of Unicode count, too.
 *
 * <p>Half a surrogate pair, which is left where text was cut within a character, is refused: UTF-8 cannot write it.
 *
 * <p>Unlike {@code NotBlank} it accepts null, because a validator hands an empty {@code Optional} over as null.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Size
@Pattern(regexp = "(?sU)(?!.*\\p{Cs}).*\\S.*")
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

    /**
     * What a violation says.
     *
     * @return the message, literal English
     */
    String message() default
            "must not be blank, must have at most {max} characters and no half of a surrogate pair; leave it out if there is"
                    + " nothing to say";

    /**
     * The longest text, in UTF-16 units.
     *
     * @return the limit, 20,000 unless told
     */
    @OverridesAttribute(constraint = Size.class, name = "max")
    int max() default 20_000;

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
}
