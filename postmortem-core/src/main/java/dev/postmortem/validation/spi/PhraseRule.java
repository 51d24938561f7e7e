package dev.postmortem.validation.spi;

import dev.postmortem.model.SectionName;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.TextSpan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is only data: phrases, where they matter, how much, and what to say about them.
 *
 * <pre>{@code
 * PostmortemRule rule = PhraseRule.builder("acme:weasel-words")
 *         .category(Category.MEASURABILITY)
 *         .severity(FindingSeverity.WARNING)
 *         .summary("Summaries hold no weasel words")
 *         .phrases(Phrases.builder()
 *                 .phrase("weasel", "best effort", "Acme writing guide, page 3")
 *                 .phrase("weasel", "up to <determiner>? point", "Acme writing guide, page 3")
 *                 .build())
 *         .in(SectionName.SUMMARY)
 *         .message("\"{words}\" promises nothing: say what was done")
 *         .build();
 * }</pre>
 *
 * <p>It reports the first phrase of each sentence. A team can keep its rules as JSON, which {@link
 * dev.postmortem.validation.json.PhraseRuleJson} reads. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PhraseRule implements PostmortemRule {

    private static final String WORDS = "words";

    private final RuleDescriptor descriptor;
    private final Set<SectionName> sections;
    private final Optional<Suggestion> suggestion;
    private final boolean quotes;

    private PhraseRule(RuleDescriptor descriptor, Builder builder) {
        this.descriptor = descriptor;
        this.sections = Set.copyOf(builder.sections);
        this.suggestion = Optional.ofNullable(builder.suggestion);
        this.quotes = descriptor.messages().iterator().next().placeholders().contains(WORDS);
    }

    /**
     * Begins a rule.
     *
     * @param id a namespace, a colon, and lower-case words joined by hyphens, for example {@code acme:weasel-words}
     * @return the builder
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    /**
     * Returns where the rule looks.
     *
     * @return the sections; empty for all texts in which people tell something, the title too
     */
    public Set<SectionName> sections() {
        return sections;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        @Nullable String pointer = null;
        @Nullable TextSpan sentence = null;
        for (PhraseMatch match : context.matches()) {
            boolean another =
                    !match.pointer().equals(pointer) || !match.sentence().equals(sentence);
            if (another && looksAt(match)) {
                report(match, findings);
                pointer = match.pointer();
                sentence = match.sentence();
            }
        }
    }

    private boolean looksAt(PhraseMatch match) {
        return sections.isEmpty() || match.section().filter(sections::contains).isPresent();
    }

    private void report(PhraseMatch match, FindingSink findings) {
        FindingDraft finding = findings.report().at(match.pointer()).span(match.span());
        if (quotes) {
            finding.with(WORDS, match.words());
        }
        suggestion.ifPresent(finding::suggest);
    }

    @Override
    public String toString() {
        return "PhraseRule[" + descriptor.id() + "]";
    }

    /**
     * Builds a {@link PhraseRule}.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final RuleDescriptor.Builder descriptor;
        private final Set<SectionName> sections = new LinkedHashSet<>();
        private @Nullable Phrases phrases;
        private String language = "en";
        private @Nullable Suggestion suggestion;

        private Builder(String id) {
            this.descriptor = RuleDescriptor.builder(id).precision(PrecisionClass.MEDIUM);
        }

        /**
         * Sets what the rule is about; mandatory.
         *
         * @param about the category
         * @return this builder
         */
        public Builder category(Category about) {
            descriptor.category(about);
            return this;
        }

        /**
         * Sets how much a finding matters where no profile says otherwise; mandatory.
         *
         * @param howMuch the severity
         * @return this builder
         */
        public Builder severity(FindingSeverity howMuch) {
            descriptor.severity(howMuch);
            return this;
        }

        /**
         * Sets how often a finding is right; medium unless told.
         *
         * @param howOften the precision
         * @return this builder
         */
        public Builder precision(PrecisionClass howOften) {
            descriptor.precision(howOften);
            return this;
        }

        /**
         * Sets what the rule looks for in words; mandatory.
         *
         * @param line one line without a full stop
         * @return this builder
         */
        public Builder summary(String line) {
            descriptor.summary(line);
            return this;
        }

        /**
         * Sets why it matters.
         *
         * @param text a few sentences
         * @return this builder
         */
        public Builder rationale(String text) {
            descriptor.rationale(text);
            return this;
        }

        /**
         * Adds a source.
         *
         * @param citation the work and the place in it
         * @return this builder
         */
        public Builder source(String citation) {
            descriptor.source(citation);
            return this;
        }

        /**
         * Sets where the rule is explained.
         *
         * @param address the address
         * @return this builder
         */
        public Builder helpUri(String address) {
            descriptor.helpUri(address);
            return this;
        }

        /**
         * Sets the phrases; mandatory.
         *
         * @param wanted the phrases
         * @return this builder
         */
        public Builder phrases(Phrases wanted) {
            this.phrases = Mandatory.given("PhraseRule.phrases", wanted);
            return this;
        }

        /**
         * Sets the language of the phrases; English unless told. A postmortem in any other language is not looked at.
         *
         * @param tongue the language as in {@code en}, without a region
         * @return this builder
         * @throws IllegalArgumentException if it is no language of that form
         */
        public Builder language(String tongue) {
            descriptor.language(tongue);
            this.language = tongue;
            return this;
        }

        /**
         * Adds sections in which the phrases matter; everywhere, in the title too, unless told.
         *
         * @param some the sections
         * @return this builder
         */
        public Builder in(SectionName... some) {
            for (SectionName section : Mandatory.given("PhraseRule.sections", some)) {
                sections.add(Mandatory.given("PhraseRule.sections", section));
            }
            return this;
        }

        /**
         * Sets what is said about a phrase; mandatory.
         *
         * @param template what is the case and what would settle it; {@code {words}} is the phrase as it is written
         * @return this builder
         */
        public Builder message(String template) {
            descriptor.message(template);
            return this;
        }

        /**
         * Sets what could be done about it.
         *
         * @param label what to do, in a few words
         * @return this builder
         */
        public Builder suggestion(String label) {
            this.suggestion = new Suggestion(label, Suggestion.Kind.REWRITE, List.of(), false);
            return this;
        }

        /**
         * Builds the rule.
         *
         * @return the rule
         * @throws IllegalArgumentException if category, severity, summary, phrases or message is missing, or the message
         *     names something else than {@code {words}}
         */
        public PhraseRule build() {
            RuleDescriptor built = descriptor
                    .phrases(Mandatory.given("PhraseRule.phrases", phrases), language)
                    .build();
            List<String> unknown = built.messages().iterator().next().placeholders().stream()
                    .filter(name -> !name.equals(WORDS))
                    .toList();
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException("PhraseRule.message of " + built.id() + " names "
                        + String.join(", ", unknown) + ": the only name that it can use is {words}");
            }
            return new PhraseRule(built, this);
        }
    }
}
