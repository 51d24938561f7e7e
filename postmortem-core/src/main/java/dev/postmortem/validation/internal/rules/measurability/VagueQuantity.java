package dev.postmortem.validation.internal.rules.measurability;

import dev.postmortem.model.SectionName;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.internal.phrase.Hit;
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

/** Some is not a number. */
final class VagueQuantity implements PostmortemRule {

    private static final String ID = "vague-quantity";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.MEASURABILITY)
            .severity(FindingSeverity.INFO)
            .precision(PrecisionClass.MEDIUM)
            .phrases(EnglishPhrases.beside(VagueQuantity.class, ID), EnglishPhrases.LANGUAGE)
            .summary("Summary and impact count users, requests and rows in figures")
            .rationale("\"Some users\" is 3 to one reader and 30,000 to another. An estimate with its source ends the"
                    + " question, and an honest unknown with its reason does, too.")
            .source("Founding document, section 3: use measurable facts")
            .source(
                    "Site Reliability Workbook, chapter 10: the only numerical data is the duration",
                    "https://sre.google/workbook/postmortem-culture/")
            .source(
                    "Pilot over 39 published postmortems: only before a noun that can be counted",
                    "https://github.com/dfds/postmortems")
            .message("\"{words}\" can be counted: give a number, a share or an estimate, or say why it is unknown")
            .build();

    private static final Set<SectionName> READ = Set.of(SectionName.SUMMARY, SectionName.IMPACT);

    private static final Set<String> TIMES = Set.of("minute", "minutes", "hour", "hours");

    /** How far away the number may stand, in sentences. */
    private static final int NEAR = 2;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        for (PhraseHits.Told told : PhraseHits.of(context)
                .of(ID, told -> told.isIn(READ) && !isCountedNearby(told) && !isUnknownForAReason(told.hit()))) {
            findings.report().at(told.field().pointer()).span(told.hit().span()).with("words", told.words());
        }
    }

    private static boolean isCountedNearby(PhraseHits.Told told) {
        Prose prose = told.field().prose();
        List<Sentence> sentences = prose.sentences();
        int at = sentences.indexOf(told.hit().sentence());
        int from = sentences.get(Math.max(0, at - NEAR)).span().start();
        int to = sentences.get(Math.min(sentences.size() - 1, at + NEAR)).span().end();
        String noun = told.hit().words().get(told.hit().words().size() - 1);
        return isFollowedByNumber(told.hit())
                || Figures.of(prose).stream()
                        .filter(figure ->
                                from <= figure.span().start() && figure.span().end() <= to)
                        .anyMatch(figure -> counts(figure, noun));
    }

    private static boolean counts(Figure figure, String noun) {
        return figure.kind() == Figure.Kind.DURATION ? TIMES.contains(noun) : figure.counts(noun);
    }

    /** "How many of the users is unknown, because the proxy logs no accounts". */
    private static boolean isUnknownForAReason(Hit hit) {
        List<String> words = hit.sentence().tokens().stream().map(Token::word).toList();
        return words.contains("unknown") && words.contains("because");
    }

    /** "Some rows were missing: 212", "several tenants, namely 14 of 612". */
    private static boolean isFollowedByNumber(Hit hit) {
        List<Token> tokens = hit.sentence().tokens();
        for (int i = hit.to(); i < tokens.size(); i++) {
            Token next = tokens.get(Math.min(i + 1, tokens.size() - 1));
            boolean opens = tokens.get(i).clauseBreak() || next.clauseBreak();
            if (opens && (isNumber(tokens.get(i)) || isNumber(next))) {
                return true;
            }
        }
        return false;
    }

    /** Clock times and years count nothing. */
    private static boolean isNumber(Token token) {
        return Numbers.isNumber(token.word());
    }
}
