package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final Set<SectionName> TOLD_IN = Set.of(SectionName.TIMELINE, SectionName.ROOT_CAUSE);

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
        Map<String, List<TextField>> texts = textsByPlace(context);
        ToldDestruction destruction = ToldDestruction.of(context, ID);
        for (String place : places(context.postmortem())) {
            if (!reportText(texts.getOrDefault(place, List.of()), destruction, findings)) {
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

    /** Returns the texts by all places that they stand at or within. */
    private static Map<String, List<TextField>> textsByPlace(RuleContext context) {
        Map<String, List<TextField>> texts = new HashMap<>();
        for (TextField field : TextFields.of(context).sentencesIn(TOLD_IN)) {
            String pointer = field.pointer();
            for (int step = pointer.indexOf('/', 1); step >= 0; step = pointer.indexOf('/', step + 1)) {
                texts.computeIfAbsent(pointer.substring(0, step), first -> new ArrayList<>())
                        .add(field);
            }
        }
        return texts;
    }

    private static boolean reportText(List<TextField> texts, ToldDestruction destruction, FindingSink findings) {
        for (TextField field : texts) {
            Optional<TextSpan> statement = destruction.in(field);
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
