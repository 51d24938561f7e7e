package dev.postmortem.validation.spi;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a rule before it has looked at anything.
 *
 * <pre>{@code
 * RuleDescriptor.builder("acme:review-in-time")
 *         .category(Category.FOLLOW_UP)
 *         .severity(FindingSeverity.WARNING)
 *         .precision(PrecisionClass.VERY_HIGH)
 *         .summary("A SEV-1 is reviewed within three business days")
 *         .rationale("What happened is remembered for a few days.")
 *         .source("Acme incident policy, section 4")
 *         .option(DAYS)
 *         .message("late", "The review took place on {day}: it was due on {due}")
 *         .message("missing", "There is no review: hold it by {due}")
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleDescriptor {

    private static final Pattern ID = Pattern.compile("([a-z0-9]+(-[a-z0-9]+)*:)?[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /** Where the pages of this library's own rules are published. */
    private static final String OUR_PAGES = "https://postmortem.dev/rules/";

    private final String id;
    private final List<String> formerIds;
    private final Category category;
    private final FindingSeverity severity;
    private final PrecisionClass precision;
    private final RuleBasis basis;
    private final String summary;
    private final String rationale;
    private final List<RuleSource> sources;
    private final Optional<String> helpUri;
    private final Map<String, RuleMessage> messages;
    private final Map<String, RuleOption<?>> options;
    private final List<String> supersedes;
    private final boolean redacted;
    private final Optional<Phrases> phrases;
    private final Optional<String> phraseLanguage;
    private final Optional<String> language;
    private final Optional<Function<Locale, ResourceBundle>> translations;

    private RuleDescriptor(Builder builder) {
        this.id = builder.id;
        this.formerIds = List.copyOf(builder.formerIds);
        this.category = Mandatory.given("RuleDescriptor.category of " + id, builder.category);
        this.severity = Mandatory.given("RuleDescriptor.severity of " + id, builder.severity);
        this.precision = builder.precision;
        this.basis = builder.basis;
        this.summary = Mandatory.text("RuleDescriptor.summary of " + id, builder.summary);
        this.rationale = builder.rationale;
        this.sources = List.copyOf(builder.sources);
        this.helpUri = Optional.ofNullable(builder.helpUri)
                .or(() -> namespace().isEmpty() ? Optional.of(OUR_PAGES + id) : Optional.empty());
        this.messages = Collections.unmodifiableMap(new LinkedHashMap<>(builder.messages));
        this.options = Collections.unmodifiableMap(new LinkedHashMap<>(builder.options));
        this.supersedes = List.copyOf(builder.supersedes);
        this.redacted = builder.redacted;
        this.phrases = Optional.ofNullable(builder.phrases);
        this.phraseLanguage = Optional.ofNullable(builder.phraseLanguage);
        this.language = Optional.ofNullable(builder.language);
        this.translations = Optional.ofNullable(builder.translations);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("RuleDescriptor " + id + " has no message: give at least one");
        }
    }

    /**
     * Begins the descriptor of a rule.
     *
     * @param id lower-case words joined by hyphens that name the problem, for example {@code action-incomplete}; with a
     *     namespace and a colon in front for all rules but this library's own, for example {@code acme:review-in-time}
     * @return the builder
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * What the rule is called in findings, in configurations and in suppressions.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What the rule was called before; configurations and suppressions that still say so mean this rule.
     *
     * @return the former ids
     */
    public List<String> formerIds() {
        return formerIds;
    }

    /**
     * What the rule is about.
     *
     * @return the category
     */
    public Category category() {
        return category;
    }

    /**
     * How much a finding matters where no profile says otherwise.
     *
     * @return the severity
     */
    public FindingSeverity severity() {
        return severity;
    }

    /**
     * How often a finding is right; very high unless told.
     *
     * @return the precision
     */
    public PrecisionClass precision() {
        return precision;
    }

    /**
     * What the rule reads; structure unless told.
     *
     * @return the basis
     */
    public RuleBasis basis() {
        return basis;
    }

    /**
     * What the rule looks for, as one line without a full stop.
     *
     * @return the summary
     */
    public String summary() {
        return summary;
    }

    /**
     * Why it matters, in a few sentences.
     *
     * @return the rationale; empty if none is given
     */
    public String rationale() {
        return rationale;
    }

    /**
     * Where it says that the rule is right.
     *
     * @return the sources
     */
    public List<RuleSource> sources() {
        return sources;
    }

    /**
     * Where the rule is explained.
     *
     * @return the address, or empty if there is none
     */
    public Optional<String> helpUri() {
        return helpUri;
    }

    /**
     * What the rule can say, by sub-id; a rule that can say one thing has one message with an empty sub-id.
     *
     * @return the messages, in the order in which they were declared
     */
    public Collection<RuleMessage> messages() {
        return messages.values();
    }

    /**
     * Returns one of the messages.
     *
     * @param subId its name, or an empty text
     * @return the message, or empty if there is none of that name
     */
    public Optional<RuleMessage> message(String subId) {
        return Optional.ofNullable(messages.get(Mandatory.text("RuleMessage.subId", subId)));
    }

    /**
     * What can be set.
     *
     * @return the options, in the order in which they were declared
     */
    public Collection<RuleOption<?>> options() {
        return options.values();
    }

    /**
     * Returns one of the options.
     *
     * @param name its name
     * @return the option, or empty if there is none of that name
     */
    public Optional<RuleOption<?>> option(String name) {
        return Optional.ofNullable(options.get(Mandatory.text("RuleOption.name", name)));
    }

    /**
     * The rules whose findings say less than one of this rule at the same place, and are then left out, unless they are
     * graver: what a profile raises to an error is heard beside a warning that says more.
     *
     * @return ids of rules
     */
    public List<String> supersedes() {
        return supersedes;
    }

    /**
     * Whether findings must not repeat the words that they are about.
     *
     * @return whether excerpts are withheld
     */
    public boolean redacted() {
        return redacted;
    }

    /**
     * The rule's messages in other languages, by keys of the form {@code review-in-time} or {@code
     * review-in-time/late}: the id without its namespace, and the sub-id.
     *
     * @return the source of bundles, or empty if the rule speaks English alone
     */
    public Optional<Function<Locale, ResourceBundle>> translations() {
        return translations;
    }

    /**
     * What the rule looks for in texts, if that is phrases; {@link RuleContext#matches()} tells where they stand.
     *
     * @return the phrases
     */
    public Optional<Phrases> phrases() {
        return phrases;
    }

    /**
     * The language of the phrases; in a postmortem in any other none of them is found.
     *
     * @return the language as in {@code en}, without a region; empty if the rule looks for no phrases
     */
    public Optional<String> phraseLanguage() {
        return phraseLanguage;
    }

    /**
     * The language that the rule can read, if it reads words alone; a postmortem in any other is not looked at.
     *
     * @return the language as in {@code en}, without a region; empty if the rule reads any
     */
    public Optional<String> language() {
        return language;
    }

    /**
     * The namespace of the id.
     *
     * @return what stands before the colon; empty for this library's own rules
     */
    public String namespace() {
        return id.contains(":") ? id.substring(0, id.indexOf(':')) : "";
    }

    @Override
    public String toString() {
        return "RuleDescriptor[" + id + "]";
    }

    /**
     * Builds a {@link RuleDescriptor}.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final String id;
        private final List<String> formerIds = new ArrayList<>();
        private final List<RuleSource> sources = new ArrayList<>();
        private final Map<String, RuleMessage> messages = new LinkedHashMap<>();
        private final Map<String, RuleOption<?>> options = new LinkedHashMap<>();
        private final List<String> supersedes = new ArrayList<>();
        private @Nullable Category category;
        private @Nullable FindingSeverity severity;
        private PrecisionClass precision = PrecisionClass.VERY_HIGH;
        private RuleBasis basis = RuleBasis.STRUCTURE;
        private @Nullable String summary;
        private String rationale = "";
        private @Nullable String helpUri;
        private boolean redacted;
        private @Nullable Phrases phrases;
        private @Nullable String phraseLanguage;
        private @Nullable String language;
        private @Nullable Function<Locale, ResourceBundle> translations;

        private Builder(String id) {
            this.id = Mandatory.text("RuleDescriptor.id", id);
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("RuleDescriptor.id is \"" + id
                        + "\": it must be lower-case words joined by hyphens, after a namespace and a colon,"
                        + " for example acme:review-in-time");
            }
        }

        /**
         * Adds an id that the rule had before.
         *
         * @param formerId the id
         * @return this builder
         */
        public Builder formerly(String formerId) {
            formerIds.add(Mandatory.text("RuleDescriptor.formerIds", formerId));
            return this;
        }

        /**
         * Sets what the rule is about; mandatory.
         *
         * @param about the category
         * @return this builder
         */
        public Builder category(Category about) {
            this.category = Mandatory.given("RuleDescriptor.category", about);
            return this;
        }

        /**
         * Sets how much a finding matters where no profile says otherwise; mandatory.
         *
         * @param howMuch the severity
         * @return this builder
         */
        public Builder severity(FindingSeverity howMuch) {
            this.severity = Mandatory.given("RuleDescriptor.severity", howMuch);
            return this;
        }

        /**
         * Sets how often a finding is right.
         *
         * @param howOften the precision
         * @return this builder
         */
        public Builder precision(PrecisionClass howOften) {
            this.precision = Mandatory.given("RuleDescriptor.precision", howOften);
            return this;
        }

        /**
         * Sets what the rule reads.
         *
         * @param what the basis
         * @return this builder
         */
        public Builder basis(RuleBasis what) {
            this.basis = Mandatory.given("RuleDescriptor.basis", what);
            return this;
        }

        /**
         * Sets what the rule looks for; mandatory.
         *
         * @param line one line without a full stop
         * @return this builder
         */
        public Builder summary(String line) {
            this.summary = Mandatory.text("RuleDescriptor.summary", line);
            return this;
        }

        /**
         * Sets why it matters.
         *
         * @param text a few sentences
         * @return this builder
         */
        public Builder rationale(String text) {
            this.rationale = Mandatory.text("RuleDescriptor.rationale", text);
            return this;
        }

        /**
         * Adds a source.
         *
         * @param citation the work and the place in it
         * @return this builder
         */
        public Builder source(String citation) {
            sources.add(new RuleSource(citation, Optional.empty()));
            return this;
        }

        /**
         * Adds a source that can be read online.
         *
         * @param citation the work and the place in it
         * @param url its address
         * @return this builder
         */
        public Builder source(String citation, String url) {
            sources.add(new RuleSource(citation, Optional.of(Mandatory.text("RuleSource.url", url))));
            return this;
        }

        /**
         * Sets where the rule is explained.
         *
         * @param address the address
         * @return this builder
         */
        public Builder helpUri(String address) {
            this.helpUri = Mandatory.text("RuleDescriptor.helpUri", address);
            return this;
        }

        /**
         * Sets the only thing that the rule can say.
         *
         * @param template what is the case, where, and what would settle it, with {@code {names}} for what differs
         * @return this builder
         * @throws IllegalArgumentException if the rule has a message already
         */
        public Builder message(String template) {
            return add(new RuleMessage("", Optional.empty(), template));
        }

        /**
         * Adds one of the things that the rule can say.
         *
         * @param subId its name
         * @param template what is the case, where, and what would settle it, with {@code {names}} for what differs
         * @return this builder
         * @throws IllegalArgumentException if the rule has a message of that name already
         */
        public Builder message(String subId, String template) {
            return add(new RuleMessage(subId, Optional.empty(), template));
        }

        /**
         * Adds one of the things that the rule can say, which matters more or less than its others.
         *
         * @param subId its name
         * @param howMuch its severity where no profile says otherwise
         * @param template what is the case, where, and what would settle it, with {@code {names}} for what differs
         * @return this builder
         * @throws IllegalArgumentException if the rule has a message of that name already
         */
        public Builder message(String subId, FindingSeverity howMuch, String template) {
            return add(new RuleMessage(subId, Optional.of(Mandatory.given("RuleMessage.severity", howMuch)), template));
        }

        private Builder add(RuleMessage message) {
            if (messages.putIfAbsent(message.subId(), message) != null) {
                throw new IllegalArgumentException("RuleDescriptor " + id + " has two messages called \""
                        + message.subId() + "\": give each its own name");
            }
            return this;
        }

        /**
         * Adds something that can be set.
         *
         * @param option the option
         * @return this builder
         * @throws IllegalArgumentException if the rule has an option of that name already
         */
        public Builder option(RuleOption<?> option) {
            if (options.putIfAbsent(
                            Mandatory.given("RuleDescriptor.options", option).name(), option)
                    != null) {
                throw new IllegalArgumentException(
                        "RuleDescriptor " + id + " has two options called \"" + option.name() + "\"");
            }
            return this;
        }

        /**
         * Adds rules whose findings say less than one of this rule at the same place.
         *
         * @param ids ids of rules
         * @return this builder
         */
        public Builder supersedes(String... ids) {
            for (String id : Mandatory.given("RuleDescriptor.supersedes", ids)) {
                supersedes.add(Mandatory.text("RuleDescriptor.supersedes", id));
            }
            return this;
        }

        /**
         * Says that findings must not repeat the words that they are about.
         *
         * @return this builder
         */
        public Builder redacted() {
            this.redacted = true;
            return this;
        }

        /**
         * Sets what the rule looks for in texts, and nowhere else; with it, the rule reads words. A postmortem in any
         * other language is not looked at.
         *
         * @param wanted the phrases
         * @param tongue the language that they are in, as in {@code en}, without a region
         * @return this builder
         * @throws IllegalArgumentException if it is no language of that form
         */
        public Builder phrases(Phrases wanted, String tongue) {
            return alsoReads(wanted, tongue).language(tongue);
        }

        /**
         * Sets what the rule looks for in texts beside the structure that it reads. In a postmortem in any other language
         * none of the phrases is found, and the rule does the rest of its work.
         *
         * @param wanted the phrases
         * @param tongue the language that they are in, as in {@code en}, without a region
         * @return this builder
         * @throws IllegalArgumentException if it is no language of that form
         */
        public Builder alsoReads(Phrases wanted, String tongue) {
            this.phrases = Mandatory.given("RuleDescriptor.phrases", wanted);
            this.phraseLanguage = tongue("RuleDescriptor.phraseLanguage", tongue);
            return this;
        }

        /**
         * Sets the language that the rule can read; with it, the rule reads words. A postmortem in any other language is
         * not looked at, and the report says so.
         *
         * @param tongue the language as in {@code en}, without a region
         * @return this builder
         * @throws IllegalArgumentException if it is no language of that form
         */
        public Builder language(String tongue) {
            this.language = tongue("RuleDescriptor.language", tongue);
            return basis(RuleBasis.WORDS);
        }

        /** Any other form would equal the language of no postmortem, so that the rule never ran. */
        private static String tongue(String attribute, String tongue) {
            boolean isLanguage =
                    LANGUAGE.matcher(Mandatory.text(attribute, tongue)).matches()
                            && Locale.forLanguageTag(tongue).getLanguage().equals(tongue);
            if (!isLanguage) {
                throw new IllegalArgumentException(attribute + " is \"" + tongue
                        + "\": it must be a language of ISO 639 in small letters without a region, for example en");
            }
            return tongue;
        }

        /**
         * Sets where the messages stand in other languages, so that the rule's own module reads its own bundles.
         *
         * <pre>{@code
         * .translations(locale -> ResourceBundle.getBundle("dev.acme.rules.messages", locale))
         * }</pre>
         *
         * @param bundles returns the bundle for a locale
         * @return this builder
         */
        public Builder translations(Function<Locale, ResourceBundle> bundles) {
            this.translations = Mandatory.given("RuleDescriptor.translations", bundles);
            return this;
        }

        /**
         * Builds the descriptor.
         *
         * @return the descriptor
         * @throws IllegalArgumentException if category, severity, summary or a message is missing
         */
        public RuleDescriptor build() {
            if (messages.containsKey("") && messages.size() > 1) {
                throw new IllegalArgumentException(
                        "RuleDescriptor " + id + " has a message without a name and others: give each a name");
            }
            return new RuleDescriptor(this);
        }
    }
}
