package dev.postmortem.validation.internal.rules.completeness;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.English;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleBasis;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Years later a postmortem is found by its title, or not at all. */
final class TitleNotSearchable implements PostmortemRule {

    private static final RuleOption<Integer> MIN_WORDS = RuleOption.number(
                    "min-words", 3, "The fewest words with a meaning of their own that a title needs")
            .atLeast(1);

    private static final RuleOption<Integer> MAX_CHARACTERS = RuleOption.number(
                    "max-characters", 100, "The most characters that a title may have")
            .atLeast(20);

    private static final RuleOption<List<String>> GENERIC_WORDS =
            RuleOption.texts("generic-words", List.of(), "Further words by which no incident of the house is found");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("title-not-searchable")
            .category(Category.COMPLETENESS)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .basis(RuleBasis.WORDS)
            .summary("The title names what failed and how, in few words")
            .rationale("A title is what a search, a list or a link shows. One that would fit any incident is found by"
                    + " nobody who has the same problem again.")
            .source("Founding document, section 1: a clear, searchable title")
            .option(MIN_WORDS)
            .option(MAX_CHARACTERS)
            .option(GENERIC_WORDS)
            .message(
                    "too-short",
                    "The title \"{title}\" has fewer than {least} words with a meaning of their own: name the system,"
                            + " what happened to it, and what set it off")
            .message(
                    "too-long",
                    "The title has {length} characters, more than {most}: keep the system and what happened to it, and"
                            + " leave the rest to the summary")
            .message(
                    "generic",
                    "The title \"{title}\" would fit any incident: name the system, what happened to it, and what set it"
                            + " off")
            .message(
                    "names-nothing",
                    "The title \"{title}\" tells what was felt, but names nothing to search for: add the service,"
                            + " database, table or change that it was about")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Postmortem postmortem = context.postmortem();
        String title = postmortem.title();
        int length = title.codePointCount(0, title.length());
        int most = context.option(MAX_CHARACTERS);
        if (length > most) {
            findings.report("too-long").at("/title").with("length", length).with("most", most);
        }
        Prose prose = Prose.of(title);
        boolean written = !title.isBlank() && LeftPlaceholders.in(prose).isEmpty();
        if (written && English.isLanguageOf(postmortem)) {
            checkWords(context, prose, findings);
        }
    }

    private static void checkWords(RuleContext context, Prose title, FindingSink findings) {
        Set<String> houseWords = context.option(GENERIC_WORDS).stream()
                .flatMap(words -> Prose.of(words).words().stream())
                .collect(Collectors.toSet());
        List<String> telling = title.contentWords().stream()
                .filter(word -> !CommonWords.isGeneric(word) && !houseWords.contains(word))
                .toList();
        boolean named = KnownNames.of(context).isAmong(title.words());
        int least = context.option(MIN_WORDS);
        if (telling.isEmpty() && !named) {
            findings.report("generic").at("/title").with("title", title.text());
        } else if (title.contentWords().size() < least) {
            findings.report("too-short")
                    .at("/title")
                    .with("title", title.text())
                    .with("least", least);
        } else if (!named && telling.stream().allMatch(CommonWords::isSymptom)) {
            findings.report("names-nothing").at("/title").with("title", title.text());
        }
    }
}
