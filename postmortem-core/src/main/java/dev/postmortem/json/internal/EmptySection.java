package dev.postmortem.json.internal;

import dev.postmortem.model.DocumentStatus;
import dev.postmortem.model.Postmortem;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The filter by which Jackson leaves out a section that says nothing, so that a draft is as short in JSON as it is in
 * the builder. Jackson makes filters itself and asks whether they equal the value.
 *
 * <p>The status of the document always says something: a postmortem that is no more than begun is a draft.
 */
final class EmptySection {

    private static final Map<Class<?>, Object> EMPTY = new LinkedHashMap<>();

    static {
        Postmortem nothing = Postmortem.builder().title("nothing").build();
        for (RecordComponent component : Postmortem.class.getRecordComponents()) {
            if (component.getType().isRecord() && component.getType() != DocumentStatus.class) {
                EMPTY.put(component.getType(), value(component, nothing));
            }
        }
    }

    /** Makes the filter. */
    EmptySection() {}

    /** The types of the sections that can be left out. */
    static Set<Class<?>> types() {
        return EMPTY.keySet();
    }

    /** Says whether the value is to be left out. */
    @Override
    public boolean equals(@Nullable Object value) {
        return value != null && value.equals(EMPTY.get(value.getClass()));
    }

    @Override
    public int hashCode() {
        return EMPTY.hashCode();
    }

    private static Object value(RecordComponent component, Postmortem postmortem) {
        try {
            return component.getAccessor().invoke(postmortem);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
