package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.value.SchemaChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One migration, which may be told in several places; what one of them says, none of the others has to. */
final class Migration {

    private final List<ToldChange> told = new ArrayList<>();

    void add(ToldChange change) {
        told.add(change);
    }

    /** Returns what the first place that says so says. */
    <T> Optional<T> find(Function<SchemaChange, Optional<T>> fact) {
        return told.stream().flatMap(each -> fact.apply(each.change()).stream()).findFirst();
    }

    /** Returns the place that says most. */
    ToldChange record() {
        return told.stream()
                .max(Comparator.comparingInt(each -> facts(each.change())))
                .orElseThrow();
    }

    private static int facts(SchemaChange change) {
        return (int) List.of(
                        change.migrationId(),
                        change.statementClass(),
                        change.statement(),
                        change.table(),
                        change.tableSize(),
                        change.method(),
                        change.reversible())
                .stream()
                .filter(Optional::isPresent)
                .count();
    }

    /** What to call it at the head of a sentence. */
    String name() {
        return find(SchemaChange::migrationId)
                .map(id -> "Migration " + id)
                .or(() -> find(SchemaChange::table).map(table -> "The schema change of " + table))
                .or(() -> find(SchemaChange::statementClass).map(statement -> "The schema change (" + statement + ")"))
                .orElse("The schema change");
    }
}
