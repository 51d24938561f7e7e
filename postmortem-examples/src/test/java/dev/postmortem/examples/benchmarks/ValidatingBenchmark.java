package dev.postmortem.examples.benchmarks;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.ValidationReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Validates a postmortem with all rules and constraints, and passes over the same object with Hibernate Validator alone,
 * at three sizes: a cost that grows faster than the document would show in the ratio.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class ValidatingBenchmark {

    private final PostmortemValidator library = PostmortemValidator.builder()
            .profile(Profile.publish())
            .withoutDiscovery()
            .clock(Clock.fixed(Instant.parse("2026-03-16T10:00:00Z"), ZoneOffset.UTC))
            .build();
    private final Validator plain = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    /** How many times 40 events, 4 causes and 8 actions the postmortem has. */
    @Param({"1", "10", "100"})
    public int size;

    private Postmortem postmortem = LargePostmortem.of(1);

    /** Makes the benchmark. */
    public ValidatingBenchmark() {}

    /** Makes the postmortem. */
    @Setup
    public void make() {
        postmortem = LargePostmortem.of(size);
    }

    /**
     * Constraints and rules.
     *
     * @return the report
     */
    @Benchmark
    public ValidationReport library() {
        return library.validate(postmortem);
    }

    /**
     * Constraints alone.
     *
     * @return what they found, which is nothing
     */
    @Benchmark
    public Set<ConstraintViolation<Postmortem>> plain() {
        return plain.validate(postmortem);
    }
}
