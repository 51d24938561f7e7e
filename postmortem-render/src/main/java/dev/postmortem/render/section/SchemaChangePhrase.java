package dev.postmortem.render.section;

import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.label.Label;
import java.util.List;

/** Says a change to a schema in one line; nothing if nothing of it is known. */
final class SchemaChangePhrase {

    private SchemaChangePhrase() {}

    static List<Inline> of(SchemaChange change, SectionContext context) {
        return context.list(List.of(
                Phrases.text(change.migrationId().map(id -> context.label(Label.MIGRATION, id))),
                Phrases.text(change.tool().map(tool -> context.label(Label.WITH_TOOL, tool))),
                Phrases.text(change.statementClass().map(context::term)),
                change.table()
                        .map(table -> context.sentence(Label.ON_TABLE, List.of(List.of(Inlines.code(table)))))
                        .orElse(List.of()),
                Phrases.lines(change.tableSize().map(size -> context.label(Label.TABLE_SIZE, context.amount(size)))),
                Phrases.text(change.method().map(context::term)),
                Phrases.lines(
                        change.reversible().map(verdict -> context.label(Label.REVERSIBLE, context.verdict(verdict)))),
                Phrases.one(change.statement().map(Inlines::code))));
    }
}
