package dev.postmortem.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An absolute address that a reader can follow without harm: http, https or mailto, without blanks and
 * without characters that cannot be seen: the blanks of Unicode count, and what controls, hides or reorders text.
 *
 * <p>Null is accepted, because a validator hands an empty {@code Optional} over as null.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
// What ends the host must begin the rest: then a long address that does not match is gone through once, not once for
// each of its characters.
@Pattern(regexp = "(?is)(?!.*[\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}])(https?://[^/?#]+([/?#].*)?|mailto:[^@]+@.*)")
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebAddress {

    /**
     * What a violation says.
     *
     * @return the message, literal English
     */
    String message() default
            "must be an absolute http, https or mailto address without blanks and invisible characters, such as"
                    + " https://example.org/page";

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
