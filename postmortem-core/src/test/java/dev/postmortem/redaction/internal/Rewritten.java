package dev.postmortem.redaction.internal;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.Records;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A copy of a postmortem in which each text and each word of a vocabulary may be another one. */
final class Rewritten {

    /** Says what stands in a field in place of a value; the path leads from the root to the field. */
    @FunctionalInterface
    interface Rewriting {
        Object rewritten(List<String> path, Object value);
    }

    private Rewritten() {}

    static Postmortem of(Postmortem postmortem, Rewriting rewriting) {
        return (Postmortem) copy(List.of(), postmortem, rewriting);
    }

    private static Object copy(List<String> path, Object value, Rewriting rewriting) {
        if (value instanceof Optional<?> optional) {
            return optional.map(held -> copy(path, held, rewriting));
        }
        if (value instanceof List<?> list) {
            List<Object> copies = new ArrayList<>();
            list.forEach(element -> copies.add(copy(path, element, rewriting)));
            // The model refuses a cause that is named twice.
            return Set.copyOf(list).size() < list.size() ? copies : List.copyOf(new LinkedHashSet<>(copies));
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copies = new TreeMap<>();
            map.forEach((key, held) ->
                    copies.put(key + "." + rewriting.rewritten(path, "key"), rewriting.rewritten(path, held)));
            return copies;
        }
        if (value instanceof Record holder) {
            List<Object> components = new ArrayList<>();
            for (RecordComponent component : Records.components(holder.getClass())) {
                List<String> inner = new ArrayList<>(path);
                inner.add(FieldTable.nameOf(holder.getClass(), component.getName()));
                components.add(copy(inner, Records.read(holder, component), rewriting));
            }
            return Records.construct(holder.getClass(), components.toArray());
        }
        return rewriting.rewritten(path, value);
    }
}
