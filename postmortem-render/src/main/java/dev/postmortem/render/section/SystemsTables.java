package dev.postmortem.render.section;

import dev.postmortem.model.Database;
import dev.postmortem.model.Systems;
import dev.postmortem.model.value.Owner;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The databases and services that took part, to whose ids the sections refer. */
final class SystemsTables {

    private SystemsTables() {}

    static List<Block> of(Systems systems, SectionContext context) {
        List<Block> tables = new ArrayList<>();
        if (!hasMore(systems)) {
            return tables;
        }
        if (!systems.databases().isEmpty()) {
            tables.add(databases(systems, context));
        }
        if (!systems.services().isEmpty()) {
            tables.add(services(systems, context));
        }
        return tables;
    }

    /** Says whether there is more to tell than names, engines, versions and roles, which are among the facts. */
    static boolean hasMore(Systems systems) {
        return systems.databases().stream().anyMatch(SystemsTables::hasMore)
                || systems.services().stream()
                        .anyMatch(service -> service.description().isPresent()
                                || service.owner().isPresent());
    }

    private static boolean hasMore(Database database) {
        return Stream.of(
                        database.cluster(),
                        database.namespace(),
                        database.topology(),
                        database.hosting(),
                        database.size(),
                        database.owner())
                .anyMatch(Optional::isPresent);
    }

    private static Table databases(Systems systems, SectionContext context) {
        return Columns.of(systems.databases())
                .column("name", context.label(Label.DATABASE), database -> Phrases.text(database.name()))
                .column(
                        "engine",
                        context.label(Label.ENGINE),
                        database -> Phrases.text(database.engine().map(context::term)))
                .column("version", context.label(Label.VERSION), database -> Phrases.text(database.version()))
                .column(
                        "role",
                        context.label(Label.ROLE),
                        database -> Phrases.text(database.role().map(context::term)))
                .column("cluster", context.label(Label.CLUSTER), database -> Phrases.text(database.cluster()))
                .column("namespace", context.label(Label.NAMESPACE), database -> Phrases.text(database.namespace()))
                .column("topology", context.label(Label.TOPOLOGY), database -> Phrases.lines(database.topology()))
                .column(
                        "hosting",
                        context.label(Label.HOSTING),
                        database -> Phrases.text(database.hosting().map(context::term)))
                .column(
                        "size",
                        context.label(Label.SIZE),
                        database -> Phrases.lines(database.size().map(context::amount)))
                .column("owner", context.label(Label.OWNER), database -> owner(database.owner(), context))
                .column("id", context.label(Label.ID), database -> context.anchor(database.id()))
                .table(Optional.of(context.label(Label.DATABASES)));
    }

    private static Table services(Systems systems, SectionContext context) {
        return Columns.of(systems.services())
                .column("name", context.label(Label.SERVICE), service -> Phrases.text(service.name()))
                .column("description", context.label(Label.WHAT), service -> Phrases.lines(service.description()))
                .column("owner", context.label(Label.OWNER), service -> owner(service.owner(), context))
                .column("id", context.label(Label.ID), service -> context.anchor(service.id()))
                .table(Optional.of(context.label(Label.SERVICES)));
    }

    private static List<Inline> owner(Optional<Owner> owner, SectionContext context) {
        return Phrases.one(owner.map(context::owner));
    }
}
