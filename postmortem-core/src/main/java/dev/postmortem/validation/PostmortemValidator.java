package dev.postmortem.validation;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.internal.ConstraintCheck;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says whether postmortems hold up.
 *
 * <pre>{@code
 * ValidationReport report = PostmortemValidator.standard().validate(postmortem);
 * report.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>It checks the shape of every single value with Jakarta Bean Validation. It reads no configuration file, evaluates
 * no expression, and speaks English whatever the locale of the machine is. The first use of {@link #standard()} in a
 * program takes some tenths of a second; after that a postmortem takes microseconds.
 *
 * <p>Immutable and thread-safe: build it once and share it.
 *
 * @since 0.1.0
 */
public final class PostmortemValidator {

    /** Made when it is first needed, because starting Bean Validation takes its time and can fail. */
    private static @Nullable PostmortemValidator standard;

    private final ConstraintCheck constraints;

    private PostmortemValidator(ConstraintCheck constraints) {
        this.constraints = constraints;
    }

    /**
     * Returns the validator that checks the constraints of the model.
     *
     * @return the validator, the same at each call
     * @throws IllegalStateException if Bean Validation cannot be started, for example because Hibernate Validator is
     *     missing, or if it overlooks a planted fault and so could not be trusted; the next call tries again
     */
    public static synchronized PostmortemValidator standard() {
        if (standard == null) {
            standard = new PostmortemValidator(start());
        }
        return standard;
    }

    private static ConstraintCheck start() {
        try {
            return ConstraintCheck.start();
        } catch (IllegalStateException overlooked) {
            throw overlooked;
        } catch (LinkageError | RuntimeException missing) {
            throw new IllegalStateException(
                    "Bean Validation cannot be started: are org.hibernate.validator:hibernate-validator and what it"
                            + " needs on the class path or the module path?",
                    missing);
        }
    }

    /**
     * Checks a postmortem.
     *
     * @param postmortem the postmortem
     * @return everything there is to say about it at once
     */
    public ValidationReport validate(Postmortem postmortem) {
        List<Finding> findings = constraints.check(Objects.requireNonNull(postmortem, "postmortem"));
        boolean blocked = findings.stream().anyMatch(finding -> finding.severity() == FindingSeverity.ERROR);
        return new ValidationReport(
                postmortem.id(),
                blocked ? ReportVerdict.FAIL : ReportVerdict.PASS,
                findings,
                List.of(),
                List.of(),
                List.of());
    }
}
