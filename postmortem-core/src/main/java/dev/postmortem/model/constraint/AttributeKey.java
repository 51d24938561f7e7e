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
 * The key of an attribute that a host keeps with an element: namespaced, so that two hosts do not meet.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
// Bounded, because Java's regular expressions use the stack for each repetition of a group.
@Pattern(regexp = "[a-z][a-z0-9-]{0,99}(\\.[a-z0-9_-]{1,100}){1,20}")
@Target({ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AttributeKey {

    /**
     * What a violation says.
     *
     * @return the message, literal English
     */
    String message() default "must be a namespaced key in lower case, such as acme.ticket";

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
