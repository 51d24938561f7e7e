package dev.postmortem.redaction.internal;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.When;
import dev.postmortem.redaction.internal.FieldTable.Line;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes what one audience sees of any postmortem. */
public final class Projection {

    /** A record of the model as the audience sees it: a line for each component, null where there is none to see. */
    record View(RecordShape shape, @Nullable Line[] lines, int audience) {}

    private final Settings settings;
    private final Audience audience;
    private final Map<Class<?>, View> views = new ConcurrentHashMap<>();

    /** Makes a projection. */
    public Projection(Settings settings, Audience audience) {
        this.settings = settings;
        this.audience = audience;
    }

    /** Returns what the audience sees. */
    public Postmortem of(Postmortem postmortem) {
        ElementNames names = new ElementNames();
        name(postmortem, true, names);
        if (isOutside()) {
            names.number();
        }
        ProjectionRun run = new ProjectionRun(this, settings, names, Scrubbers.of(postmortem, settings, names, this));
        return (Postmortem) Objects.requireNonNull(run.seen(postmortem), "seen");
    }

    Audience audience() {
        return audience;
    }

    boolean isOutside() {
        return audience.compareTo(Audience.ORGANISATION) > 0;
    }

    View view(Class<?> type) {
        View known = views.get(type);
        return known == null ? views.computeIfAbsent(type, this::looked) : known;
    }

    private View looked(Class<?> type) {
        RecordShape shape = RecordShape.of(type);
        @Nullable Line[] lines = new @Nullable Line[shape.names().size()];
        int narrowing = -1;
        for (int i = 0; i < lines.length; i++) {
            Optional<Line> line = settings.fields().find(type, shape.names().get(i));
            lines[i] = line.filter(known -> known.isSeenBy(audience)).orElse(null);
            boolean narrows = line.map(Line::treatment)
                    .filter(treatment -> treatment == Treatment.NARROWS || treatment == Treatment.OPENS)
                    .isPresent();
            narrowing = narrows ? i : narrowing;
        }
        return new View(shape, lines, narrowing);
    }

    /** Says whether the audience is in the circle that a record names for itself. */
    boolean isInCircle(View view, Record holder) {
        if (view.audience() < 0) {
            return true;
        }
        Optional<?> circle = (Optional<?>) view.shape().read(holder, view.audience());
        if (circle.isPresent()) {
            return audience.compareTo((Audience) circle.get()) <= 0;
        }
        Line line = view.lines()[view.audience()];
        boolean opens = line != null && line.treatment() == Treatment.OPENS;
        return !opens || !isOutside() || Links.isPublic(holder, settings.sites());
    }

    /** Collects the ids of the elements, those that the audience sees and those that it does not. */
    private void name(Object value, boolean isKept, ElementNames names) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> name(held, isKept, names));
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(element -> name(element, isKept, names));
        } else if (value instanceof Record holder && mayHoldElements(holder)) {
            View view = view(holder.getClass());
            boolean isSeen = isKept && isInCircle(view, holder);
            if (holder instanceof Identified element) {
                names.add(element, isSeen);
            }
            for (int i = 0; i < view.lines().length; i++) {
                name(view.shape().read(holder, i), isSeen && view.lines()[i] != null, names);
            }
        }
    }

    private static boolean mayHoldElements(Record holder) {
        return !(holder instanceof When || holder instanceof Amount || holder instanceof Evidence);
    }

    static Object nothing(Object value) {
        if (value instanceof Optional<?>) {
            return Optional.empty();
        }
        return value instanceof Map<?, ?> ? Map.of() : List.of();
    }
}
