package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.StatementClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells apart the migrations of a postmortem.
 *
 * <p>The same id is the same migration. A change without an id belongs to the first migration of its table, or to the
 * first of its class of statement if one of the two names no table; one that names neither belongs to the first of all.
 */
final class Migrations {

    private final List<Migration> all = new ArrayList<>();
    private final Map<String, Migration> byId = new HashMap<>();
    private final Map<String, Migration> byTable = new HashMap<>();
    private final Map<StatementClass, Migration> byStatement = new HashMap<>();
    private final Map<StatementClass, Migration> withoutTable = new HashMap<>();

    private Migrations() {}

    /** Returns them in the order in which they are told, those with an id first. A change of a setting is none. */
    static List<Migration> in(Postmortem postmortem) {
        List<ToldChange> changes = ToldChange.in(postmortem).stream()
                .filter(told -> !isOfSetting(told.change()))
                .toList();
        Migrations migrations = new Migrations();
        changes.stream().filter(told -> told.change().migrationId().isPresent()).forEach(migrations::addWithId);
        changes.stream().filter(told -> told.change().migrationId().isEmpty()).forEach(migrations::addWithoutId);
        return migrations.all;
    }

    private static boolean isOfSetting(SchemaChange change) {
        return change.statementClass()
                .filter(StatementClass.CONFIGURATION::equals)
                .isPresent();
    }

    private void addWithId(ToldChange told) {
        String id = told.change().migrationId().orElseThrow().strip();
        add(told, byId.computeIfAbsent(id, first -> begin()));
    }

    private void addWithoutId(ToldChange told) {
        add(told, known(told.change()).orElseGet(this::begin));
    }

    private Migration begin() {
        Migration migration = new Migration();
        all.add(migration);
        return migration;
    }

    private Optional<Migration> known(SchemaChange change) {
        Optional<Migration> sameTable = table(change).map(byTable::get);
        if (sameTable.isPresent()) {
            return sameTable;
        }
        if (change.statementClass().isPresent()) {
            Map<StatementClass, Migration> candidates = change.table().isPresent() ? withoutTable : byStatement;
            return change.statementClass().map(candidates::get);
        }
        return change.table().isEmpty() ? all.stream().findFirst() : Optional.empty();
    }

    private void add(ToldChange told, Migration migration) {
        migration.add(told);
        SchemaChange change = told.change();
        table(change).ifPresent(table -> byTable.putIfAbsent(table, migration));
        change.statementClass().ifPresent(statement -> {
            byStatement.putIfAbsent(statement, migration);
            if (change.table().isEmpty()) {
                withoutTable.putIfAbsent(statement, migration);
            }
        });
    }

    private static Optional<String> table(SchemaChange change) {
        return change.table().map(table -> table.strip().toLowerCase(Locale.ROOT));
    }
}
