package dev.postmortem.validation.internal.rules.analysis;

import dev.postmortem.model.SectionName;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.Conclusion;
import dev.postmortem.model.value.Confidence;
import dev.postmortem.model.value.Identified;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.internal.text.Token;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.Set;

/** A guess is marked as one, or left out. */
final class SpeculativeClaim implements PostmortemRule {

    private static final String ID = "speculative-claim";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.SPECULATION)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .phrases(
                    EnglishPhrases.beside(SpeculativeClaim.class, ID, EnglishPhrases.MACHINES), EnglishPhrases.LANGUAGE)
            .summary("What is only supposed is marked as suspected")
            .rationale("A guess that stands among facts is repeated as a fact. Marked as suspected, it asks for the"
                    + " action that would confirm it.")
            .source("Founding document, section 3: avoid speculation")
            .source("Hyland, Hedging in Scientific Research Articles (1998)")
            .message(
                    "cause",
                    "\"{words}\" makes this a guess: mark it as suspected and plan what would confirm it, or say what is"
                            + " known")
            .message("told", "\"{words}\" makes this a guess: say what is known, or that it is unknown, and why")
            .build();

    private static final Set<SectionName> CAUSES = Set.of(SectionName.ROOT_CAUSE, SectionName.CONTRIBUTING_FACTORS);

    private static final Set<SectionName> READ =
            Set.of(SectionName.ROOT_CAUSE, SectionName.CONTRIBUTING_FACTORS, SectionName.IMPACT, SectionName.RECOVERY);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        boolean open = context.postmortem()
                .rootCause()
                .conclusion()
                .filter(conclusion -> conclusion.state() != Conclusion.State.FOUND)
                .isPresent();
        for (PhraseHits.Told told : PhraseHits.of(context)
                .of(ID, told -> told.isIn(READ) && !isMarked(told.field(), open) && !isMonth(told))) {
            findings.report(told.isIn(CAUSES) ? "cause" : "told")
                    .at(told.field().pointer())
                    .span(told.hit().span())
                    .with("words", told.words());
        }
    }

    private static boolean isMarked(TextField field, boolean open) {
        return field.pointer().startsWith("/rootCause/ruledOut/")
                || field.element().filter(SpeculativeClaim::isMarked).isPresent()
                || (open && field.pointer().startsWith("/rootCause/conclusion"));
    }

    private static boolean isMarked(Identified element) {
        return element instanceof Cause cause
                && cause.confidence()
                        .filter(confidence -> confidence != Confidence.CONFIRMED)
                        .isPresent();
    }

    /** "Backups from May have expired". */
    private static boolean isMonth(PhraseHits.Told told) {
        Token first = told.hit().sentence().tokens().get(told.hit().from());
        return first.word().equals("may") && first.capitalised() && !first.first();
    }
}
