package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.StatementClass;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.Phrases;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A statement that destroyed data once can do so again, unless something stands in its way. */
final class DestructiveStatementWithoutGuardrail implements PostmortemRule {

    private static final String ID = "destructive-statement-without-guardrail";

    private static final Phrases PHRASES =
            EnglishPhrases.beside(DestructiveStatementWithoutGuardrail.class, ID, ToldDestruction.PHRASES);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.DATABASE)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .phrases(PHRASES, EnglishPhrases.LANGUAGE)
            .summary("Where a statement destroyed data, an action puts a guardrail in front of such statements")
            .rationale("People who are trained run the same statement in the wrong window as well. A right that is"
                    + " missing, a question or a dry run stops it every time.")
            .source("RCA2 (NPSF, 2015): action hierarchy, with forcing functions above training")
            .source(
                    "Site Reliability Engineering, chapter 26: soft deletion and early detection",
                    "https://sre.google/sre-book/data-integrity/")
            .source("Design of this library: statements in code count, and a guardrail is known by its words")
            .message("\"{words}\" destroys data, and no action names a guardrail: revoke the right, ask for a"
                    + " confirmation or an approval, or add a dry run, a soft delete or a check of the backup")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        if (Guardrails.in(context, ID, PHRASES)) {
            return;
        }
        Map<String, ToldDestruction> texts = ToldDestruction.in(context, ID).stream()
                .collect(Collectors.toMap(ToldDestruction::place, Function.identity()));
        Map<String, ToldChange> changes = ToldChange.in(context.postmortem()).stream()
                .filter(told -> DestructiveStatement.is(told.change()))
                .collect(Collectors.toMap(ToldChange::place, Function.identity()));
        for (String place : ToldDestruction.places(context.postmortem())) {
            ToldDestruction text = texts.get(place);
            ToldChange change = changes.get(place);
            if (text != null) {
                findings.report().at(text.field().pointer()).span(text.span()).with("words", text.words());
            } else if (change != null) {
                findings.report().at(change.pointer()).with("words", words(change.change()));
            }
        }
    }

    private static String words(SchemaChange change) {
        return change.statement()
                .orElseGet(
                        () -> change.statementClass().map(StatementClass::code).orElse("")
                                + change.table().map(table -> " " + table).orElse(""));
    }
}
