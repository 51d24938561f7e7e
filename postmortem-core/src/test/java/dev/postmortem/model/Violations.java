package dev.postmortem.model;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.function.Function;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What a plain Bean Validation factory, without expression language, has to say about a value. */
public final class Violations {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Violations() {}

    /** Returns one line for each violation, {@code path: message}, sorted. */
    public static List<String> of(Object value) {
        return each(value, violation -> violation.getPropertyPath() + ": " + violation.getMessage());
    }

    /** Returns where the value breaks a constraint, each place once for each breach, sorted. */
    public static List<String> placesIn(Object value) {
        return each(value, violation -> violation.getPropertyPath().toString());
    }

    /** Returns what is said about each breach. */
    public static List<String> messagesFor(Object value) {
        return each(value, ConstraintViolation::getMessage);
    }

    private static List<String> each(Object value, Function<ConstraintViolation<Object>, String> shown) {
        return VALIDATOR.validate(value).stream().map(shown).sorted().toList();
    }
}
