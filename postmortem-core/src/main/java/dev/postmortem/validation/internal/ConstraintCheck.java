package dev.postmortem.validation.internal;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingOrigin;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The first floor of validation: the shape of each value, as the model's constraints state it. */
public final class ConstraintCheck {

    /** Stands in front of the names of constraints, which are no rules and cannot be configured or suppressed. */
    static final String RULE_PREFIX = "constraint/";

    private final Validator validator;

    private ConstraintCheck(Validator validator) {
        this.validator = validator;
    }

    /**
     * Starts Hibernate Validator without expression language, without XML files and in English.
     *
     * @throws IllegalStateException if it overlooks a planted fault: the worst failure of Bean Validation is silence
     */
    public static ConstraintCheck start() {
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new NumberedMessages(
                        new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false)))
                .buildValidatorFactory()
                .getValidator();
        Postmortem canary = Postmortem.builder()
                .title(" ")
                .timeline(t -> t.addGap(gap -> gap.when("2026-03-14").explanation(" ")))
                .build();
        int found = validator.validate(canary).size();
        if (found != 2) {
            throw new IllegalStateException(
                    "Bean Validation found " + found + " of the 2 faults of a planted postmortem;"
                            + " its findings could not be trusted. Is another Bean Validation provider or version in the way?");
        }
        return new ConstraintCheck(validator);
    }

    /**
     * Returns the violations as findings, in no order.
     *
     * @param postmortem what is looked at
     * @param hashes what is found out about elements without an id, by identity
     */
    List<Finding> check(Postmortem postmortem, IdentityHashMap<Object, String> hashes) {
        return validator.validate(postmortem).stream()
                .map(violation -> finding(violation, postmortem, hashes))
                .distinct()
                .toList();
    }

    private static Finding finding(
            ConstraintViolation<Postmortem> violation, Postmortem postmortem, IdentityHashMap<Object, String> hashes) {
        Place place = Place.of(violation.getPropertyPath(), postmortem, hashes);
        Optional<String> excerpt = place.excerpt();
        String ruleId = RULE_PREFIX
                + Words.kebab(violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName());
        return Finding.builder()
                .ruleId(ruleId)
                .category(Category.SHAPE)
                .severity(FindingSeverity.ERROR)
                .precision(PrecisionClass.VERY_HIGH)
                .message(place.location().path() + " " + NumberedMessages.plain(violation.getMessage()))
                .location(place.location())
                .excerpt(excerpt)
                .fingerprint(Fingerprint.of(ruleId, place.stablePointer(), excerpt.orElse("")))
                .origin(FindingOrigin.CONSTRAINT)
                .build();
    }
}
