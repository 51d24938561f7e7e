package dev.postmortem.redaction.internal;

import dev.postmortem.model.value.Audience;
import dev.postmortem.redaction.internal.FieldTable.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type of record as an audience sees it. */
final class RecordView {

    private final RecordShape shape;
    private final List<@Nullable Line> lines;
    private final int circle;
    private final boolean isClosed;

    RecordView(Class<?> type, FieldTable fields, Audience audience) {
        this.shape = RecordShape.of(type);
        List<@Nullable Line> seen = new ArrayList<>();
        int narrowing = -1;
        boolean opens = false;
        for (String component : shape.names()) {
            Optional<Line> line = fields.find(type, component);
            Treatment treatment = line.map(Line::treatment).orElse(Treatment.PLAIN);
            if (treatment == Treatment.NARROWS || treatment == Treatment.OPENS) {
                narrowing = seen.size();
                opens = treatment == Treatment.OPENS;
            }
            seen.add(line.filter(known -> known.isSeenBy(audience)).orElse(null));
        }
        this.lines = Collections.unmodifiableList(seen);
        this.circle = narrowing;
        this.isClosed = opens;
    }

    RecordShape shape() {
        return shape;
    }

    int size() {
        return lines.size();
    }

    /** Returns how a component is seen; null if it is not. */
    @Nullable
    Line line(int place) {
        return lines.get(place);
    }

    /** Returns the circle that a record names for itself, if its type can name one and it does. */
    Optional<Audience> circleOf(Record holder) {
        if (circle < 0) {
            return Optional.empty();
        }
        return ((Optional<?>) shape.read(holder, circle)).map(Audience.class::cast);
    }

    /** Says whether a record that names no circle is the organisation's. */
    boolean isClosed() {
        return isClosed;
    }
}
