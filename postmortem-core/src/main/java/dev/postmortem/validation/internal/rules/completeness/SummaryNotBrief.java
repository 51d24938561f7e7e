package dev.postmortem.validation.internal.rules.completeness;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.Summary;
import dev.postmortem.model.Systems;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.English;
import dev.postmortem.validation.internal.facts.SectionContents;
import dev.postmortem.validation.internal.facts.Telling;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.facts.TextFields;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.internal.text.Figure;
import dev.postmortem.validation.internal.text.Figures;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Quantifiable;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleBasis;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Most readers read the summary and nothing else. */
final class SummaryNotBrief implements PostmortemRule {

    private static final RuleOption<Integer> MAX_WORDS = RuleOption.number(
                    "max-words", 150, "The most words that the texts of the summary may have together")
            .atLeast(20);

    private static final RuleOption<Integer> MAX_SENTENCES = RuleOption.number(
                    "max-sentences", 6, "The most sentences that the texts of the summary may have together")
            .atLeast(1);

    /** A clock time, a date, or a month with a day or year. */
    private static final Pattern MOMENT = Pattern.compile(
            "(?<![\\p{L}\\p{N}_])([0-9]{1,2}:[0-9]{2}|[0-9]{4}-[0-9]{2}|[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{2,4}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}"
                    + "|[0-9]{1,2} ?[ap]\\.?m|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? [0-9]{1,4}"
                    + "|[0-9]{1,2}(st|nd|rd|th)?( of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
                    + ")(?![\\p{L}\\p{N}_])",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> TEXTS =
            Set.of("/summary/whatHappened", "/summary/affected", "/summary/howItEnded");

    private static final String ID = "summary-not-brief";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.COMPLETENESS)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .basis(RuleBasis.WORDS)
            .alsoReads(EnglishPhrases.beside(SummaryNotBrief.class, ID), EnglishPhrases.LANGUAGE)
            .summary("The summary is short and says when, what and with what effect")
            .rationale(
                    "Most readers read the summary and nothing else. It serves them if it is short and answers when it"
                            + " was, which system was affected, and how much its users felt of it.")
            .source("Founding document, section 2: keep this section brief and factual")
            .source(
                    "PagerDuty postmortem documentation: a summary of two to three sentences",
                    "https://postmortems.pagerduty.com/how_to_write/writing/")
            .option(MAX_WORDS)
            .option(MAX_SENTENCES)
            .message(
                    "too-long",
                    "The summary is longer than most readers read (words: {words} of at most {mostWords}, sentences:"
                            + " {sentences} of at most {mostSentences}): keep what happened, when, what it affected and"
                            + " how it ended, and move the rest to the timeline and the root cause")
            .message(
                    "no-when",
                    "The summary does not say when it happened or how long it took: give its start and end, or its"
                            + " duration")
            .message(
                    "no-what",
                    "The summary names none of the declared services and databases: say which of them was affected")
            .message(
                    "no-effect",
                    "The summary does not say how much was affected: give a number or a share, say all or none, or say"
                            + " that it is unknown")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        if (!SectionContents.of(context).tells(SectionName.SUMMARY)) {
            return;
        }
        List<TextField> fields = TextFields.of(context).sentencesIn(Set.of(SectionName.SUMMARY)).stream()
                .filter(field -> TEXTS.contains(field.pointer()))
                .toList();
        List<Prose> texts = fields.stream().map(TextField::prose).toList();
        checkLength(context, texts, findings);
        if (English.isLanguageOf(context.postmortem())) {
            checkContent(context, fields, findings);
        }
    }

    private static void checkLength(RuleContext context, List<Prose> texts, FindingSink findings) {
        int words = texts.stream().mapToInt(text -> text.words().size()).sum();
        int sentences = texts.stream().mapToInt(text -> text.sentences().size()).sum();
        int mostWords = context.option(MAX_WORDS);
        int mostSentences = context.option(MAX_SENTENCES);
        if (words > mostWords || sentences > mostSentences) {
            findings.report("too-long")
                    .at("/summary")
                    .with("words", words)
                    .with("sentences", sentences)
                    .with("mostWords", mostWords)
                    .with("mostSentences", mostSentences);
        }
    }

    private static void checkContent(RuleContext context, List<TextField> texts, FindingSink findings) {
        Postmortem postmortem = context.postmortem();
        Summary summary = postmortem.summary();
        Telling telling = Telling.of(context, ID);
        if (summary.when().isEmpty() && texts.stream().noneMatch(text -> tellsWhen(text, telling))) {
            findings.report("no-when").at("/summary");
        }
        if (summary.affected().filter(text -> !text.isBlank()).isPresent()) {
            return;
        }
        KnownNames names = KnownNames.of(context);
        if (declaresAny(postmortem.systems())
                && texts.stream().noneMatch(text -> names.isAmong(text.prose().words()))) {
            findings.report("no-what").at("/summary");
        }
        if (!postmortem.kinds().contains(IncidentKind.NEAR_MISS)
                && texts.stream().noneMatch(text -> tellsEffect(text, telling))) {
            findings.report("no-effect").at("/summary");
        }
    }

    private static boolean declaresAny(Systems systems) {
        return !systems.services().isEmpty() || !systems.databases().isEmpty();
    }

    private static boolean tellsWhen(TextField text, Telling telling) {
        return MOMENT.matcher(text.prose().masked()).find()
                || telling.is("day", text.text())
                || Figures.of(text.prose()).stream().anyMatch(figure -> figure.kind() == Figure.Kind.DURATION);
    }

    private static boolean tellsEffect(TextField text, Telling telling) {
        return Quantifiable.states(text.prose()) || telling.is("effect", text.text());
    }
}
