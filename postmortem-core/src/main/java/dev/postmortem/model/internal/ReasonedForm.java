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

    /** The closed set. */
    Class<? extends Enum<?>> terms();

    /** The codes of the terms that need a reason; all others may stand alone. */
    String[] explained() default {};
}
