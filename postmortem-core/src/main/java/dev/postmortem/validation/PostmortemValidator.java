package dev.postmortem.validation;

import dev.postmortem.model.Participant;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.internal.BuiltInRules;
import dev.postmortem.validation.internal.ConstraintCheck;
import dev.postmortem.validation.internal.Discovery;
import dev.postmortem.validation.internal.Engine;
import dev.postmortem.validation.internal.Host;
import dev.postmortem.validation.internal.RuleRegistry;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says whether postmortems hold up.
 *
 * <pre>{@code
 * PostmortemValidator validator = PostmortemValidator.builder()
 *         .profile(Profile.publish())
 *         .level("evidence-missing", RuleLevel.ERROR)
 *         .clock(Clock.systemUTC())
 *         .build();
 *
 * ValidationReport report = validator.validate(postmortem);
 * report.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>It checks the shape of every single value with Jakarta Bean Validation, and the meaning across values with rules.
 * It reads no configuration file that it was not given, evaluates no expression, and speaks English, or the language that
 * it was given, whatever the locale of the machine is. The first one that is built in a program takes some tenths of a
 * second; after that an ordinary postmortem takes some milliseconds.
 *
 * <p>Immutable and thread-safe: build it once and share it.
 *
 * @since 0.1.0
 */
public final class PostmortemValidator {

    /** Made when it is first needed, because starting Bean Validation takes its time and can fail. */
    private static @Nullable ConstraintCheck constraints;

    private static @Nullable PostmortemValidator standard;

    private final Engine engine;

    private PostmortemValidator(Engine engine) {
        this.engine = engine;
    }

    /**
     * Returns the validator that a builder makes to which nothing is told: the rules of this library in the profile
     * {@code review}, without a clock and without plug-ins.
     *
     * @return the validator, the same at each call
     * @throws IllegalStateException if Bean Validation cannot be started, for example because Hibernate Validator is
     *     missing, or if it overlooks a planted fault and so could not be trusted; the next call tries again
     */
    public static synchronized PostmortemValidator standard() {
        if (standard == null) {
            standard = builder().withoutDiscovery().build();
        }
        return standard;
    }

    /**
     * Returns a builder to which nothing is told yet.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    private static synchronized ConstraintCheck constraints() {
        if (constraints == null) {
            constraints = start();
        }
        return constraints;
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
        return engine.validate(Mandatory.given("PostmortemValidator.postmortem", postmortem), Optional.empty());
    }

    /**
     * Checks a postmortem against an earlier revision of it, so that rules can speak of what changed.
     *
     * @param postmortem the postmortem
     * @param previous the earlier revision, for example the one that was published
     * @return everything there is to say about it at once
     */
    public ValidationReport validate(Postmortem postmortem, Postmortem previous) {
        return engine.validate(
                Mandatory.given("PostmortemValidator.postmortem", postmortem),
                Optional.of(Mandatory.given("PostmortemValidator.previous", previous)));
    }

    /**
     * What this validator does, after everything that was told to its builder was put together.
     *
     * @return the configuration, whose text can be printed and compared
     */
    public EffectiveConfiguration configuration() {
        return engine.configuration();
    }

    /**
     * What this validator can look for: its rules, whether the profile has them on or off. Constraints are not among them.
     *
     * @return the descriptors, in the order of their ids
     */
    public List<RuleDescriptor> rules() {
        return engine.descriptors();
    }

    /**
     * Builds a {@link PostmortemValidator}. What is told later counts more.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final List<PostmortemRule> rules = new ArrayList<>();
        private List<ConfigurationProblem> problems = List.of();
        private List<PostmortemRule> builtIn = BuiltInRules.all();
        private Profile profile = Profile.review();
        private Profile overrides = new Profile("overrides", Optional.empty(), Optional.empty(), Map.of());
        private @Nullable ClassLoader discovery = PostmortemRule.class.getClassLoader();
        private @Nullable Clock clock;
        private PersonDirectory people = PersonDirectory.empty();
        private Vocabulary vocabulary = Vocabulary.empty();
        private @Nullable Baseline baseline;
        private Locale locale = Locale.ENGLISH;

        private Builder() {}

        /**
         * Sets what is demanded; {@code review} unless told.
         *
         * @param wanted the profile
         * @return this builder
         */
        public Builder profile(Profile wanted) {
            this.profile = Mandatory.given("PostmortemValidator.profile", wanted);
            this.problems = List.of();
            return this;
        }

        /**
         * Sets what is demanded to a profile that was read from a configuration; what was not understood in it is told
         * in every report.
         *
         * @param wanted the profile, for example from {@link dev.postmortem.validation.json.ProfileJson}
         * @return this builder
         */
        public Builder profile(ConfiguredProfile wanted) {
            this.profile =
                    Mandatory.given("PostmortemValidator.profile", wanted).profile();
            this.problems = wanted.problems();
            return this;
        }

        /**
         * Adds rules.
         *
         * @param more the rules
         * @return this builder
         */
        public Builder rules(PostmortemRule... more) {
            for (PostmortemRule rule : Mandatory.given("PostmortemValidator.rules", more)) {
                rules.add(Mandatory.given("PostmortemValidator.rules", rule));
            }
            return this;
        }

        /**
         * Leaves out the rules of this library, so that constraints, the rules that are told to this builder or discovered,
         * and what is said about suppressions remain.
         *
         * @return this builder
         */
        public Builder withoutBuiltInRules() {
            this.builtIn = List.of();
            return this;
        }

        /**
         * Sets where rules are looked for that are registered for {@link java.util.ServiceLoader}; the class loader of
         * this library unless told.
         *
         * @param loader the class loader that sees the plug-ins
         * @return this builder
         */
        public Builder discovery(ClassLoader loader) {
            this.discovery = Mandatory.given("PostmortemValidator.discovery", loader);
            return this;
        }

        /**
         * Looks for no rules that are not told to this builder.
         *
         * @return this builder
         */
        public Builder withoutDiscovery() {
            this.discovery = null;
            return this;
        }

        /**
         * Sets how much the findings of a rule matter, whatever the profile says.
         *
         * @param rule the id of a rule, or of a rule and one of the things it can say
         * @param level how much
         * @return this builder
         */
        public Builder level(String rule, RuleLevel level) {
            this.overrides = overrides.level(rule, Mandatory.given("PostmortemValidator.level", level));
            return this;
        }

        /**
         * Sets an option of a rule, whatever the profile says.
         *
         * @param rule the id of a rule
         * @param option the option
         * @param value what it is set to: a number, a text, a duration, a boolean or a list of texts
         * @return this builder
         */
        public Builder option(String rule, String option, Object value) {
            this.overrides = overrides.option(rule, option, Mandatory.given("PostmortemValidator.option", value));
            return this;
        }

        /**
         * Passes in the clock by which rules speak of today; without one, nothing is overdue and no suppression expires.
         *
         * @param host the clock, whose zone decides when a day begins
         * @return this builder
         */
        public Builder clock(Clock host) {
            this.clock = Mandatory.given("PostmortemValidator.clock", host);
            return this;
        }

        /**
         * Passes in the people whom the host knows.
         *
         * @param directory the people
         * @return this builder
         */
        public Builder people(PersonDirectory directory) {
            List<Participant> asked = Mandatory.given(
                    "PersonDirectory.people",
                    Mandatory.given("PostmortemValidator.people", directory).people());
            List<Participant> known = Absent.listIfNull("PersonDirectory.people", asked);
            this.people = () -> known;
            return this;
        }

        /**
         * Passes in the words and teams that the host knows.
         *
         * @param words the vocabulary
         * @return this builder
         */
        public Builder vocabulary(Vocabulary words) {
            this.vocabulary = Mandatory.given("PostmortemValidator.vocabulary", words);
            return this;
        }

        /**
         * Passes in what is known already, and does not count.
         *
         * @param known the baseline
         * @return this builder
         */
        public Builder baseline(Baseline known) {
            this.baseline = Mandatory.given("PostmortemValidator.baseline", known);
            return this;
        }

        /**
         * Sets the language of messages, as far as rules speak it; English unless told.
         *
         * @param language the locale
         * @return this builder
         */
        public Builder locale(Locale language) {
            this.locale = Mandatory.given("PostmortemValidator.locale", language);
            return this;
        }

        /**
         * Builds the validator.
         *
         * @return the validator
         * @throws IllegalArgumentException if a rule that was told to this builder has no descriptor, an id without a
         *     namespace, or the id of another one; of rules that are discovered, such a one is a problem of the
         *     configuration
         * @throws IllegalStateException if Bean Validation cannot be started, or overlooks a planted fault
         */
        public PostmortemValidator build() {
            List<ConfigurationProblem> found = new ArrayList<>(problems);
            RuleRegistry registry = new RuleRegistry(builtIn);
            rules.forEach(registry::add);
            if (discovery != null) {
                Discovery.addTo(registry, discovery, found);
            }
            Profile effective =
                    new Profile(profile.name(), Optional.of(profile), Optional.empty(), overrides.settings());
            return new PostmortemValidator(new Engine(
                    Optional.of(constraints()),
                    registry.rules(),
                    effective,
                    new Host(Optional.ofNullable(clock), people, vocabulary, locale),
                    Optional.ofNullable(baseline),
                    found));
        }
    }
}
