package dev.postmortem.json.internal;

import static dev.postmortem.json.JsonProblem.Kind.UNREADABLE_VALUE;
import static dev.postmortem.json.JsonProblem.Kind.UNSUPPORTED_VERSION;
import static dev.postmortem.json.JsonProblem.Kind.WRONG_TYPE;

import dev.postmortem.json.PostmortemJsonException;
import dev.postmortem.json.SchemaMigration;
import dev.postmortem.model.internal.Shown;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings a document of an older schema version to the one that this library reads, step by step. */
final class SchemaVersions {

    private static final String PROPERTY = "schemaVersion";

    private final String current;
    private final Map<String, SchemaMigration> steps = new LinkedHashMap<>();

    SchemaVersions(String current, List<SchemaMigration> migrations) {
        this.current = current;
        for (SchemaMigration migration : migrations) {
            if (migration.from().equals(current)) {
                throw new IllegalArgumentException("The migration from schema version \"" + current + "\" to \""
                        + migration.to() + "\" would never run, because \"" + current
                        + "\" is the version that is read: name the older version first");
            }
            if (steps.put(migration.from(), migration) != null) {
                throw new IllegalArgumentException(
                        "There are two migrations from schema version \"" + migration.from() + "\": register one");
            }
        }
    }

    /**
     * Returns the tree itself if it is of the current version or says nothing of one, else the migrated tree. A version
     * that is no text is told and taken out, so that it does not hide what else is wrong.
     *
     * @throws PostmortemJsonException if the version can neither be read nor be migrated
     */
    Node migrated(Node root, Problems problems) {
        Node version = root instanceof Node.Members ? root.child(PROPERTY) : null;
        if (version == null || version instanceof Node.Nothing) {
            return root;
        }
        Path path = Path.ROOT.property(PROPERTY);
        if (!(version instanceof Node.Text text)) {
            problems.add(
                    WRONG_TYPE,
                    path,
                    version.place(),
                    "found " + Expected.found(version) + ", expected the schema version as a text, for example \""
                            + current + "\"");
            return ((Node.Members) root).without(PROPERTY);
        }
        if (text.text().equals(current)) {
            return root;
        }
        if (!leadsToCurrent(text.text())) {
            throw problems.fatal(UNSUPPORTED_VERSION, path, version.place(), unsupported(text.text()));
        }
        return migrate((Node.Members) root, text.text(), problems);
    }

    private Node migrate(Node.Members root, String from, Problems problems) {
        // A migration can rely on what it is given: a property that stands twice is told before.
        problems.throwIfAny();
        Map<String, @Nullable Object> document = root.plainMembers();
        SchemaMigration step = steps.get(from);
        while (step != null) {
            document = applied(step, document, problems);
            step = step.to().equals(current) ? null : steps.get(step.to());
        }
        document.put(PROPERTY, current);
        try {
            return PlainTree.of(document);
        } catch (IllegalArgumentException notJson) {
            throw failed(from, current, String.valueOf(notJson.getMessage()), problems);
        }
    }

    @SuppressWarnings("NullAway") // A migration's map holds nulls where the document does; its signature cannot say so.
    private static Map<String, @Nullable Object> applied(
            SchemaMigration step, Map<String, @Nullable Object> document, Problems problems) {
        Map<String, @Nullable Object> changed;
        try {
            changed = step.change().apply(document);
        } catch (RuntimeException failed) {
            PostmortemJsonException told = failed(step.from(), step.to(), failed.toString(), problems);
            told.initCause(failed);
            throw told;
        }
        if (changed == null) {
            throw failed(
                    step.from(), step.to(), "it returned null: return the document, changed or a new one", problems);
        }
        // What is returned may be unmodifiable, and the version is yet to be set.
        return new LinkedHashMap<>(changed);
    }

    private static PostmortemJsonException failed(String from, String to, String why, Problems problems) {
        return problems.fatal(
                UNREADABLE_VALUE,
                Path.ROOT,
                null,
                "the migration from schema version \"" + from + "\" to \"" + to + "\" failed: " + why);
    }

    private boolean leadsToCurrent(String from) {
        Set<String> seen = new HashSet<>();
        SchemaMigration step = steps.get(from);
        while (step != null && !step.to().equals(current) && seen.add(step.to())) {
            step = steps.get(step.to());
        }
        return step != null && step.to().equals(current);
    }

    private String unsupported(String version) {
        boolean newer = version.matches("[0-9]{1,18}") && Long.parseLong(version) > Long.parseLong(current);
        return "the document has schema version " + Shown.quote(version) + ", this version of the library reads \""
                + current
                + "\": "
                + (newer
                        ? "read it with a newer version of the library"
                        : "register a SchemaMigration that leads from " + Shown.quote(version) + " to \"" + current
                                + "\"");
    }
}
