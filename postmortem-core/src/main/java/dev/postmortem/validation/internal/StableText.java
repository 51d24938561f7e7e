package dev.postmortem.validation.internal;

import dev.postmortem.internal.Components;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What a value says, in one text that is the same in every program: a hash code is not, and toString is cut. */
final class StableText {

    private StableText() {}

    static String of(@Nullable Object value) {
        if (value instanceof Record holder) {
            StringJoiner parts = new StringJoiner("\u001f", "(", ")");
            Components.names(holder.getClass()).forEach(name -> parts.add(of(Components.read(holder, name))));
            return parts.toString();
        }
        if (value instanceof Iterable<?> list) {
            StringJoiner parts = new StringJoiner("\u001f", "[", "]");
            list.forEach(element -> parts.add(of(element)));
            return parts.toString();
        }
        if (value instanceof Map<?, ?> map) {
            return of(map.entrySet());
        }
        if (value instanceof Map.Entry<?, ?> entry) {
            return of(entry.getKey()) + "=" + of(entry.getValue());
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        return value instanceof Enum<?> term ? term.name() : value == null ? "" : value.toString();
    }
}
