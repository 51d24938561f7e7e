package dev.postmortem.redaction.internal;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.When;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes what one audience sees of any postmortem. */
public final class Projection {

    private final Settings settings;
    private final Audience audience;
    private final Map<Class<?>, RecordView> views = new ConcurrentHashMap<>();

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

    boolean isOutside() {
        return audience.compareTo(Audience.ORGANISATION) > 0;
    }

    RecordView view(Class<?> type) {
        RecordView known = views.get(type);
        return known == null
                ? views.computeIfAbsent(type, unknown -> new RecordView(unknown, settings.fields(), audience))
                : known;
    }

    /** Says whether the audience is in the circle that a record names for itself. */
    boolean isInCircle(RecordView view, Record holder) {
        Optional<Audience> circle = view.circleOf(holder);
        if (circle.isPresent()) {
            return audience.compareTo(circle.get()) <= 0;
        }
        return !view.isClosed() || !isOutside() || Links.isPublic(holder, settings.sites());
    }

    /** Collects the ids of the elements, those that the audience sees and those that it does not. */
    private void name(Object value, boolean isKept, ElementNames names) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> name(held, isKept, names));
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(element -> name(element, isKept, names));
        } else if (value instanceof Record holder && mayHoldElements(holder)) {
            RecordView view = view(holder.getClass());
            boolean isSeen = isKept && isInCircle(view, holder);
            if (holder instanceof Identified element) {
                names.add(element, isSeen);
            }
            for (int i = 0; i < view.size(); i++) {
                name(view.shape().read(holder, i), isSeen && view.line(i) != null, names);
            }
        }
    }

    private static boolean mayHoldElements(Record holder) {
        return !(holder instanceof When || holder instanceof Amount || holder instanceof Evidence);
    }
}
