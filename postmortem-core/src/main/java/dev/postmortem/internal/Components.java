package dev.postmortem.internal;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The components of records, looked up once for each type, because every finding and every difference asks for them. */
public final class Components {

    /** A component with its place among the others. */
    public record Component(int place, RecordComponent declared) {

        /** Returns the declared type, with what it holds. */
        public Type type() {
            return declared.getGenericType();
        }
    }

    private static final ClassValue<Map<String, Component>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Component> computeValue(Class<?> type) {
            Map<String, Component> components = new LinkedHashMap<>();
            if (type.isRecord()) {
                for (RecordComponent component : type.getRecordComponents()) {
                    // Told once that it may be read, an accessor does not ask anew each time.
                    component.getAccessor().trySetAccessible();
                    components.put(component.getName(), new Component(components.size(), component));
                }
            }
            return components;
        }
    };

    private Components() {}

    /** Returns the component of that name, if the type is a record that has it. */
    public static Optional<Component> find(Class<?> type, String name) {
        return Optional.ofNullable(KNOWN.get(type).get(name));
    }

    /** Returns the names of all components of a record, in their order. */
    public static Iterable<String> names(Class<?> type) {
        return KNOWN.get(type).keySet();
    }

    /** Returns what a component holds, unwrapped; null if it is empty or there is no such component. */
    public static @Nullable Object read(Record holder, String name) {
        Component component = KNOWN.get(holder.getClass()).get(name);
        if (component == null) {
            return null;
        }
        try {
            Object held = component.declared().getAccessor().invoke(holder);
            return held instanceof Optional<?> optional ? optional.orElse(null) : held;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + holder.getClass().getSimpleName() + "." + name, e);
        }
    }
}
