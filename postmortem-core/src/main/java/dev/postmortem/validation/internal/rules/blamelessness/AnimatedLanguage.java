package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.facts.TextFields;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;

/** A measured voice is believed. */
final class AnimatedLanguage implements PostmortemRule {

    private static final String ID = "animated-language";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.BLAMELESSNESS)
            .severity(FindingSeverity.INFO)
            .precision(PrecisionClass.HIGH)
            .phrases(EnglishPhrases.beside(AnimatedLanguage.class, ID), EnglishPhrases.LANGUAGE)
            .summary("The postmortem is written in a measured voice")
            .rationale("Exclamations and capitals tell how it felt to those who write, and make those who read look for"
                    + " somebody to be angry with. Praise of heroes hides what the system needs.")
            .source("Founding document, best practices: clear, neutral language")
            .source(
                    "Site Reliability Workbook, chapter 10: animated language",
                    "https://sre.google/workbook/postmortem-culture/")
            .message("word", "\"{words}\" tells how it felt: say what was seen, with a figure")
            .message("exclamation", "\"{words}\" is an exclamation: end it with a full stop")
            .message("capitals", "\"{words}\" is written in capitals: write it as any other word")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        for (PhraseHits.Told told : PhraseHits.of(context).of(ID, told -> !isPartOfName(told))) {
            report(findings, "word", told.field(), told.hit().span());
        }
        Capitals capitals = Capitals.of(context);
        for (TextField field : TextFields.of(context).sentences()) {
            Exclamations.in(field.prose()).ifPresent(span -> report(findings, "exclamation", field, span));
            capitals.in(field.prose()).ifPresent(span -> report(findings, "capitals", field, span));
        }
    }

    /** "Nightmare.js" is the name of a product or a file. */
    private static boolean isPartOfName(PhraseHits.Told told) {
        String text = told.field().text();
        int end = told.hit().span().end();
        return end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetterOrDigit(text.charAt(end + 1));
    }

    private static void report(FindingSink findings, String subId, TextField field, TextSpan span) {
        findings.report(subId)
                .at(field.pointer())
                .span(span)
                .with("words", field.text().substring(span.start(), span.end()));
    }
}
