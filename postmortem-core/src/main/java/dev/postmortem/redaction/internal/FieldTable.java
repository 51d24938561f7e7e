package dev.postmortem.redaction.internal;

import dev.postmortem.internal.ResourceLines;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Audience;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who sees which component of the model, and what becomes of it: the table beside the model, and what a host changed. */
public final class FieldTable {

    /** A line of the table. */
    record Line(Audience widest, Treatment treatment) {

        boolean isSeenBy(Audience audience) {
            return audience.compareTo(widest) <= 0;
        }
    }

    private static final String NAME = "audiences.table";

    private static final class Holder {
        static final FieldTable STANDARD = new FieldTable(read(ResourceLines.of(Postmortem.class, NAME)));
    }

    private final Map<String, Line> lines;

    private FieldTable(Map<String, Line> lines) {
        this.lines = lines;
    }

    /** Returns the table of this library. */
    public static FieldTable standard() {
        return Holder.STANDARD;
    }

    /**
     * Returns the table with another circle for a component.
     *
     * @throws IllegalArgumentException if there is no such component
     */
    public FieldTable with(String field, Audience widest) {
        Line line = lines.get(field);
        if (line == null) {
            throw new IllegalArgumentException("There is no field \"" + field
                    + "\": name a record of the model and its component, for example TimelineEvent.source");
        }
        Map<String, Line> changed = new TreeMap<>(lines);
        changed.put(field, new Line(widest, line.treatment()));
        return new FieldTable(changed);
    }

    /** Returns the line of a component; empty if nobody has decided about it, so that it is withheld. */
    Optional<Line> find(Class<?> type, String component) {
        return Optional.ofNullable(lines.get(nameOf(type, component)));
    }

    /** Returns the line of a component by what it is called in the table. */
    Optional<Line> find(String field) {
        return Optional.ofNullable(lines.get(field));
    }

    /** Returns the components that have a line. */
    Set<String> fields() {
        return Collections.unmodifiableSet(lines.keySet());
    }

    /** Returns what a component is called in the table. */
    static String nameOf(Class<?> type, String component) {
        String name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.') + "." + component;
    }

    private static Map<String, Line> read(List<String> table) {
        Map<String, Line> lines = new TreeMap<>();
        for (String line : table) {
            String[] words = line.split("\\s+");
            if (words.length != 3 || lines.put(words[0], line(words)) != null) {
                throw new IllegalStateException("The line \"" + line + "\" of " + NAME
                        + " must name a component that no other line names, a circle and a treatment");
            }
        }
        return lines;
    }

    private static Line line(String[] words) {
        return new Line(
                Audience.valueOf(words[1].toUpperCase(Locale.ROOT)),
                Treatment.valueOf(words[2].toUpperCase(Locale.ROOT)));
    }
}
