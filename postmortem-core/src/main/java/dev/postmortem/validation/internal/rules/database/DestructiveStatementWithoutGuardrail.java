package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.StatementClass;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.facts.TextFields;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.Phrases;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A statement that destroyed data once can do so again, unless something stands in its way. */
final class DestructiveStatementWithoutGuardrail implements PostmortemRule {

    private static final String ID = "destructive-statement-without-guardrail";

    private static final Phrases PHRASES = EnglishPhrases.beside(DestructiveStatementWithoutGuardrail.class, ID);

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

    private static final Set<StatementClass> DESTRUCTIVE =
            Set.of(StatementClass.DROP_TABLE, StatementClass.DROP_COLUMN, StatementClass.TRUNCATE_TABLE);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        if (Guardrails.in(context, ID, PHRASES)) {
            return;
        }
        List<ToldChange> changes = ToldChange.in(context.postmortem()).stream()
                .filter(told -> isDestructive(told.change()))
                .toList();
        for (String place : places(context.postmortem())) {
            if (!reportText(place, context, findings)) {
                changes.stream()
                        .filter(told -> told.pointer().equals(place + "/schemaChange"))
                        .forEach(told -> findings.report().at(told.pointer()).with("words", words(told.change())));
            }
        }
    }

    /** Returns where it is told what led to the incident: each place is worth one finding. */
    private static List<String> places(Postmortem postmortem) {
        List<String> places = new ArrayList<>();
        List<TimelineEvent> events = postmortem.timeline().events();
        Optional<String> trigger = postmortem.rootCause().trigger().flatMap(told -> told.event());
        for (int i = 0; i < events.size(); i++) {
            boolean isTrigger = trigger.equals(Optional.of(events.get(i).id()));
            if (isTrigger || events.get(i).kind().equals(EventKind.CHANGE)) {
                places.add("/timeline/events/" + i);
            }
        }
        places.add("/rootCause/trigger");
        for (int i = 0; i < postmortem.rootCause().causes().size(); i++) {
            places.add("/rootCause/causes/" + i);
        }
        return places;
    }

    private static boolean reportText(String place, RuleContext context, FindingSink findings) {
        ToldDestruction told = ToldDestruction.of(context, ID);
        for (TextField field : TextFields.of(context).sentences()) {
            Optional<TextSpan> statement = field.pointer().startsWith(place + "/") ? told.in(field) : Optional.empty();
            if (statement.isPresent()) {
                TextSpan span = statement.get();
                findings.report()
                        .at(field.pointer())
                        .span(span)
                        .with("words", field.text().substring(span.start(), span.end()));
                return true;
            }
        }
        return false;
    }

    private static boolean isDestructive(SchemaChange change) {
        boolean deletes = change.statementClass().equals(Optional.of(StatementClass.DELETE_DATA));
        return change.statementClass().filter(DESTRUCTIVE::contains).isPresent()
                || (deletes && change.statement().isEmpty())
                || change.statement().filter(DestructiveStatement::is).isPresent();
    }

    private static String words(SchemaChange change) {
        return change.statement()
                .orElseGet(
                        () -> change.statementClass().map(StatementClass::code).orElse("")
                                + change.table().map(table -> " " + table).orElse(""));
    }
}
