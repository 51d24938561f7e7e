package dev.postmortem.model.internal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a value that is written in JSON as a {@link Reasoned} term: {@code "no"}, or {@code {"no": "the reason"}}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReasonedForm {

    /** The terms that may stand alone. */
    String[] plain();

    /** The terms that need a reason. */
    String[] explained() default {};
}
