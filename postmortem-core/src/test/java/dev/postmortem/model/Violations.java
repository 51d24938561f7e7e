package dev.postmortem.model;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What a plain Bean Validation factory, without expression language, has to say about a value. */
public final class Violations {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Violations() {}

    /** Returns where the value breaks a constraint, each place once for each breach, sorted. */
    public static List<String> placesIn(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    /** Returns what is said about each breach. */
    public static List<String> messagesFor(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(violation -> violation.getMessage())
                .sorted()
                .toList();
    }
}
