package dev.postmortem.model.internal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes the text that a value is written as in JSON, for the JSON Schema and for whoever needs a sample.
 *
 * <p>Its creator has the last word: the pattern may let through what the creator refuses, never the other way round.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TextForm {

    /** Regular expressions, as ECMA-262 and Java agree on, one of which matches the whole text. */
    String[] patterns();

    /** Texts that the creator accepts; the first is the simplest. At least one. */
    String[] examples();

    /**
     * The properties of the object form of which exactly one is given; {@code value} is the one that holds the text. None
     * for a value that is always a text.
     */
    String[] exactlyOne() default {};
}
