package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.SectionName;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.internal.phrase.EnglishWords;
import dev.postmortem.validation.internal.text.Figure;
import dev.postmortem.validation.internal.text.Figures;
import dev.postmortem.validation.internal.text.Numbers;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Sentence;
import dev.postmortem.validation.internal.text.Token;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.List;
import java.util.Set;

/** How high is high? */
final class SaturationWithoutNumber implements PostmortemRule {

    private static final String ID = "saturation-without-number";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.DATABASE)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .phrases(EnglishPhrases.beside(SaturationWithoutNumber.class, ID), EnglishPhrases.LANGUAGE)
            .summary("A level or a rise of load, latency or lag is told with its figure")
            .rationale("\"CPU spiked\" cannot be compared with the next incident, and no alert can be set by it. From"
                    + " what to what, and for how long, can.")
            .source("Founding document, sections 3 and 4: use measurable facts")
            .source(
                    "Gregg, The USE Method: utilisation, saturation, errors",
                    "https://www.brendangregg.com/usemethod.html")
            .source(
                    "Site Reliability Book, chapter 6: the four golden signals",
                    "https://sre.google/sre-book/monitoring-distributed-systems/")
            .message("\"{words}\" has no figure: say from what to what, or add a measure to it")
            .build();

    private static final Set<Figure.Kind> LEVELS = Set.of(
            Figure.Kind.PERCENTAGE, Figure.Kind.DURATION, Figure.Kind.BYTES, Figure.Kind.RATE, Figure.Kind.MONEY);

    /** A next sentence that begins so speaks of the same. */
    private static final Set<String> GOES_ON = words("goes-on");

    private static final Set<String> ARTICLES = words("article");

    /** A number behind one of these tells which, and not how much. */
    private static final Set<String> NUMBERED = words("numbered");

    private static final Set<SectionName> READ =
            Set.of(SectionName.TIMELINE, SectionName.ROOT_CAUSE, SectionName.CONTRIBUTING_FACTORS);

    private static Set<String> words(String list) {
        return EnglishWords.beside(SaturationWithoutNumber.class, ID).of(list);
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        for (PhraseHits.Told told : PhraseHits.of(context)
                .of(ID, told -> told.isIn(READ) && !isMeasured(told.field()) && !hasFigure(told))) {
            findings.report().at(told.field().pointer()).span(told.hit().span()).with("words", told.words());
        }
    }

    private static boolean isMeasured(TextField field) {
        return field.pointer().startsWith("/rootCause/ruledOut/")
                || field.element()
                        .filter(element -> element instanceof TimelineEvent event
                                && !event.measures().isEmpty())
                        .isPresent();
    }

    private static boolean hasFigure(PhraseHits.Told told) {
        List<Sentence> sentences = told.field().prose().sentences();
        int at = sentences.indexOf(told.hit().sentence());
        boolean goesOn = at + 1 < sentences.size() && goesOn(told, sentences.get(at + 1));
        return hasFigure(told.field().prose(), sentences.get(at))
                || (goesOn && hasFigure(told.field().prose(), sentences.get(at + 1)));
    }

    /** "The median was 14 s" goes on with "queries were slow", and so does "Queries took 14 s". */
    private static boolean goesOn(PhraseHits.Told told, Sentence next) {
        String opening = next.tokens().stream()
                .map(Token::word)
                .filter(word -> !ARTICLES.contains(word))
                .findFirst()
                .orElse("");
        return GOES_ON.contains(opening) || told.hit().words().contains(opening);
    }

    private static boolean hasFigure(Prose prose, Sentence sentence) {
        return hasNumber(sentence.tokens())
                || Figures.of(prose).stream()
                        .filter(figure -> LEVELS.contains(figure.kind()))
                        .map(Figure::span)
                        .anyMatch(span -> sentence.span().start() <= span.start()
                                && span.end() <= sentence.span().end());
    }

    /** A day of a month is no level, and the number of a node is none. */
    private static boolean hasNumber(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean day =
                    i + 1 < tokens.size() && Numbers.isMonth(tokens.get(i + 1).word());
            boolean name = i > 0 && NUMBERED.contains(tokens.get(i - 1).word());
            if (!day && !name && Numbers.isNumber(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }
}
