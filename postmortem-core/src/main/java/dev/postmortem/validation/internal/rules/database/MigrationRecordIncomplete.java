package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.response.RollbackUse;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.StatementClass;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.Telling;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.internal.phrase.Hit;
import dev.postmortem.validation.internal.text.Numbers;
import dev.postmortem.validation.internal.text.Token;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A migration is told so that its danger can be judged again: what it ran, on how much, with which lock, and whether it
 * could be undone.
 *
 * <p>A statement that ran outside of a migration has no id. A decision about rolling back says by itself whether that
 * could be done. A table that is created has no size, and nobody waits for it.
 */
final class MigrationRecordIncomplete implements PostmortemRule {

    private static final String ID = "migration-record-incomplete";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.DATABASE)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .alsoReads(EnglishPhrases.beside(MigrationRecordIncomplete.class, ID), EnglishPhrases.LANGUAGE)
            .summary("A migration is recorded with id, statement, size, lock and reversibility")
            .rationale(
                    "The same statement is harmless on a small table and an outage on a large one. Only the full record"
                            + " shows which migrations ahead are of the same kind.")
            .source("Founding document, section 9: why rollback was or was not used")
            .source("Design of this library: statement, size and lock decide what a migration does to those who wait")
            .message(
                    "none",
                    "{why}, but no trigger, event or decision records the migration: add its id, statement, table with"
                            + " size, lock and whether it could be undone")
            .message("id", "{migration} has no id: name the version or file by which its tool knows it")
            .message(
                    "operation",
                    "{migration} does not say what it ran: name the class of statement, or the statement without its"
                            + " literals")
            .message(
                    "size",
                    "{migration} does not say {missing}: give the table with its rows or bytes, or say why they are"
                            + " unknown")
            .message(
                    "lock",
                    "{migration} does not say how it was brought about: blocking, online, by a shadow table or in steps")
            .message(
                    "reversible",
                    "{migration} does not say whether it could be undone: answer yes, partly or no, with the reason")
            .build();

    /** Statements are the same in every language. */
    private static final Pattern STATEMENT = Pattern.compile("(?i)(?<![\\p{L}\\p{N}_])"
            + "(?:alter table|create index|drop (?:table|column|index)|truncate)(?![\\p{L}\\p{N}_])");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Postmortem postmortem = context.postmortem();
        List<Migration> migrations = Migrations.in(postmortem);
        boolean undoTold = context.isDeclaredAbsent(SectionName.ROLLBACK) || isUndoTold(postmortem);
        boolean isMigration = postmortem.kinds().contains(IncidentKind.MIGRATION);
        for (Migration migration : migrations) {
            boolean hasTool = migration.find(SchemaChange::tool).isPresent();
            if ((isMigration || hasTool)
                    && migration.find(SchemaChange::migrationId).isEmpty()) {
                report("id", migration, findings);
            }
            check(migration, undoTold, findings);
        }
        if (ToldChange.in(postmortem).isEmpty() && hasWhereToRecord(postmortem)) {
            whyMigration(postmortem, Telling.of(context, ID))
                    .ifPresent(why -> findings.report("none")
                            .at(postmortem.rootCause().trigger().isPresent() ? "/rootCause/trigger" : "/rootCause")
                            .with("why", why));
        }
    }

    private static void check(Migration migration, boolean undoTold, FindingSink findings) {
        Optional<StatementClass> statement = migration.find(SchemaChange::statementClass);
        boolean creates = statement.filter(StatementClass.CREATE_TABLE::equals).isPresent();
        if (statement.isEmpty() && migration.find(SchemaChange::statement).isEmpty()) {
            report("operation", migration, findings);
        }
        if (!creates) {
            missingOfTable(migration)
                    .ifPresent(missing -> report("size", migration, findings).with("missing", missing));
        }
        if (!creates && migration.find(SchemaChange::method).isEmpty()) {
            report("lock", migration, findings);
        }
        if (!undoTold && migration.find(SchemaChange::reversible).isEmpty()) {
            report("reversible", migration, findings);
        }
    }

    private static FindingDraft report(String subId, Migration migration, FindingSink findings) {
        return findings.report(subId).at(migration.record().pointer()).with("migration", migration.name());
    }

    private static Optional<String> missingOfTable(Migration migration) {
        boolean table = migration.find(SchemaChange::table).isPresent();
        boolean size = migration.find(SchemaChange::tableSize).isPresent();
        if (table && size) {
            return Optional.empty();
        }
        if (table) {
            return Optional.of("how large the table was");
        }
        return Optional.of(size ? "which table it changed" : "which table it changed and how large that was");
    }

    private static boolean isUndoTold(Postmortem postmortem) {
        return postmortem.rollback().decisions().stream()
                .anyMatch(decision -> decision.use() != RollbackUse.NOT_APPLICABLE
                        || decision.reversible().isPresent());
    }

    /** Where nothing of the incident is written yet, that is told by section-missing. */
    private static boolean hasWhereToRecord(Postmortem postmortem) {
        return postmortem.rootCause().trigger().isPresent()
                || !postmortem.rootCause().causes().isEmpty()
                || !postmortem.timeline().events().isEmpty();
    }

    private static Optional<String> whyMigration(Postmortem postmortem, Telling telling) {
        if (postmortem.kinds().contains(IncidentKind.MIGRATION)) {
            return Optional.of("The incident is of the kind migration");
        }
        return postmortem
                .rootCause()
                .trigger()
                .filter(trigger -> trigger.event()
                        .flatMap(id -> change(id, postmortem))
                        .filter(event -> readsLikeMigration(trigger.text(), telling)
                                || readsLikeMigration(event.text(), telling))
                        .isPresent())
                .map(trigger -> "The trigger reads like a migration");
    }

    private static boolean readsLikeMigration(String text, Telling telling) {
        return STATEMENT.matcher(text).find()
                || telling.is("migration", text)
                || telling.in("numbered", text).anyMatch(MigrationRecordIncomplete::hasNumber);
    }

    private static boolean hasNumber(Hit hit) {
        List<Token> tokens = hit.sentence().tokens();
        return hit.to() < tokens.size()
                && !tokens.get(hit.to()).clauseBreak()
                && Numbers.isNumber(tokens.get(hit.to()).word());
    }

    private static Optional<TimelineEvent> change(String id, Postmortem postmortem) {
        return postmortem.timeline().events().stream()
                .filter(event -> event.id().equals(id) && event.kind().equals(EventKind.CHANGE))
                .findFirst();
    }
}
