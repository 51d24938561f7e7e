package dev.postmortem.json.internal;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which components a record cannot do without, by asking the one place that knows: its constructor is called
 * with that component missing and everything else given. So the check never disagrees with the record.
 */
final class MandatoryComponents {

    private MandatoryComponents() {}

    static boolean has(Creator constructor, RecordComponent[] components, int index) {
        if (components[index].getType().isPrimitive()) {
            return true;
        }
        if (isContainer(components[index].getType())) {
            return false;
        }
        try {
            constructor.create(arguments(components, index));
            return false;
        } catch (IllegalArgumentException missing) {
            return true;
        }
    }

    private static @Nullable Object[] arguments(RecordComponent[] components, int missing) {
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Class<?> type = components[i].getType();
            arguments[i] = i == missing || isContainer(type) ? null : Samples.of(type);
        }
        return arguments;
    }

    private static boolean isContainer(Class<?> type) {
        return type == Optional.class || type == List.class || type == Map.class;
    }
}
