package dev.postmortem.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two elements of a postmortem have the same id, so that a reference means one of them.
 *
 * <p>The violation stands at the id of each element that repeats one from further up.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = UniqueIdsValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UniqueIds {

    /**
     * What a violation says.
     *
     * @return the message, literal English
     */
    String message() default "must be unique in the postmortem: another element has the same id; change one of them";

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
