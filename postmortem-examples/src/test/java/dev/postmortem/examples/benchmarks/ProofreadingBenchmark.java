package dev.postmortem.examples.benchmarks;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.spi.PhraseRule;
import dev.postmortem.validation.spi.Phrases;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * All rules over a postmortem of 3,000 words, against constraints alone and against one regular expression that holds the
 * same phrases; and how the cost grows with the words and with the phrases.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 3, time = 2)
public class ProofreadingBenchmark {

    private static final int WORDS = 3000;

    private static final int MORE_PHRASES = 5000;

    /** Makes the benchmark. */
    public ProofreadingBenchmark() {}

    /** A postmortem, and what looks at it. */
    @State(Scope.Benchmark)
    public static class Document {

        /** How many times 3,000 words the postmortem has. */
        @Param({"1", "10", "100"})
        public int size;

        private final PostmortemValidator library = validator().build();
        private final PostmortemValidator withMorePhrases =
                validator().rules(morePhrases()).build();
        private final Validator plain = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
        private Postmortem postmortem = WordyPostmortem.of(WORDS);

        /** Makes the state. */
        public Document() {}

        /** Makes the postmortem. */
        @Setup
        public void make() {
            postmortem = WordyPostmortem.of(size * WORDS);
        }
    }

    /** The texts of the postmortem of 3,000 words, and the expression; ten times the words would take minutes. */
    @State(Scope.Benchmark)
    public static class Texts {

        private final Pattern expression = PhraseAlternation.of(validator().build());
        private final List<String> texts = WordyPostmortem.paragraphs(WORDS);

        /** Makes the state. */
        public Texts() {}
    }

    private static PostmortemValidator.Builder validator() {
        return PostmortemValidator.builder()
                .profile(Profile.publish())
                .withoutDiscovery()
                .clock(Clock.fixed(Instant.parse("2026-03-16T10:00:00Z"), ZoneOffset.UTC));
    }

    private static PhraseRule morePhrases() {
        Phrases.Builder phrases = Phrases.builder();
        for (int i = 0; i < MORE_PHRASES; i++) {
            phrases.phrase("more", "the word" + i + " was <adverb>? said" + i, "made up");
        }
        return PhraseRule.builder("bench:more-phrases")
                .category(Category.EXTERNAL)
                .severity(FindingSeverity.INFO)
                .summary("Nobody says any of many phrases")
                .phrases(phrases.build())
                .message("{words}")
                .build();
    }

    /**
     * Constraints and all rules.
     *
     * @param document the postmortem
     * @return the report
     */
    @Benchmark
    public ValidationReport library(Document document) {
        return document.library.validate(document.postmortem);
    }

    /**
     * Constraints and all rules, and one with thousands of phrases.
     *
     * @param document the postmortem
     * @return the report
     */
    @Benchmark
    public ValidationReport libraryWithMorePhrases(Document document) {
        return document.withMorePhrases.validate(document.postmortem);
    }

    /**
     * Constraints alone.
     *
     * @param document the postmortem
     * @return what they found, which is nothing
     */
    @Benchmark
    public Set<ConstraintViolation<Postmortem>> plain(Document document) {
        return document.plain.validate(document.postmortem);
    }

    /**
     * One pass with the phrases of all rules in one regular expression.
     *
     * @param document the texts of the postmortem
     * @return how many it found
     */
    @Benchmark
    public int expression(Texts document) {
        int found = 0;
        for (String text : document.texts) {
            Matcher matcher = document.expression.matcher(text);
            while (matcher.find()) {
                found++;
            }
        }
        return found;
    }
}
