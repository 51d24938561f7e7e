package dev.postmortem.model.value;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The times of a record do not contradict the order in which its steps happen.
 *
 * <p>Two times contradict it only if the earlier step certainly began after the later one was over: times that are
 * absent, unknown or so coarse that both orders are possible are accepted.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = StepsInOrder.Rule.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StepsInOrder {

    /**
     * The components that hold the times, each an {@code Optional<When>}, in the order in which the steps happen.
     *
     * @return the names of record components
     */
    String[] value();

    /**
     * What a violation says; it stands at the later step.
     *
     * @return the message, literal English
     */
    String message() default "must not lie before the time of an earlier step";

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

    /** Judges the constraint. */
    final class Rule implements ConstraintValidator<StepsInOrder, Record> {

        private List<String> steps = List.of();

        /** Made by the validator. */
        public Rule() {}

        @Override
        public void initialize(StepsInOrder constraint) {
            steps = List.of(constraint.value());
        }

        @Override
        public boolean isValid(@Nullable Record held, ConstraintValidatorContext context) {
            if (held == null) {
                return true;
            }
            boolean valid = true;
            Instant reached = Instant.MIN;
            for (String step : steps) {
                Optional<When> when = time(held, step);
                if (when.flatMap(When::latest).orElse(Instant.MAX).isBefore(reached)) {
                    report(step, context);
                    valid = false;
                }
                Instant begun = when.flatMap(When::earliest).orElse(Instant.MIN);
                reached = begun.isAfter(reached) ? begun : reached;
            }
            return valid;
        }

        private static void report(String step, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(step)
                    .addConstraintViolation();
        }

        private static Optional<When> time(Record held, String step) {
            RecordComponent component = Arrays.stream(held.getClass().getRecordComponents())
                    .filter(c -> c.getName().equals(step))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(held.getClass() + " has no component " + step));
            try {
                return ((Optional<?>) component.getAccessor().invoke(held)).map(When.class::cast);
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException(held.getClass() + "." + step + " cannot be read", unreadable);
            }
        }
    }
}
