package dev.postmortem.revision;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionPart;
import dev.postmortem.model.cause.Conclusion;
import dev.postmortem.model.cause.Sufficiency;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.Owner;
import dev.postmortem.model.value.Severity;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RandomValues;
import dev.postmortem.testing.Records;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * A postmortem in which one thing is other than in the one it was made from.
 *
 * @param pointer where
 * @param kind how
 * @param edited the postmortem
 */
record SingleEdit(String pointer, Class<? extends Change> kind, Postmortem edited) {

    /** Seeds that are near each other begin with the same choice. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The records that change as a whole. */
    private static final Set<Class<?>> WHOLE = Set.of(
            Amount.class,
            Conclusion.class,
            MilestoneMark.class,
            Outcome.class,
            Owner.Person.class,
            Owner.Role.class,
            Owner.Team.class,
            SectionPart.class,
            Severity.class,
            Sufficiency.class,
            Verdict.class,
            When.class);

    /** Returns every edit of a single component, element or entry, wherever it stands. */
    static List<SingleEdit> of(Postmortem postmortem) {
        List<SingleEdit> edits = new ArrayList<>();
        new Editing(edits).value(postmortem, new Place("", Postmortem.class::cast));
        return edits;
    }

    @Override
    public String toString() {
        return kind.getSimpleName() + " at " + pointer;
    }

    /** A place with the way to put another value there. */
    private record Place(String pointer, Function<Object, Postmortem> with) {

        Place inside(Object token, Function<Object, Object> holderWith) {
            return new Place(pointer + "/" + token, value -> with.apply(holderWith.apply(value)));
        }
    }

    private record Editing(List<SingleEdit> edits) {

        void value(Object value, Place place) {
            if (value instanceof Record holder && !WHOLE.contains(holder.getClass())) {
                Records.components(holder.getClass()).stream()
                        .filter(component -> !isFixed(holder, component))
                        .forEach(component -> component(holder, component, place));
            } else {
                edit(place.pointer(), Change.Changed.class, place.with().apply(other(value)));
            }
        }

        /** Another id would make another element, there is one version only, and ids of other forms were never assigned. */
        private static boolean isFixed(Record holder, RecordComponent component) {
            return (holder instanceof Identified && component.getName().equals("id"))
                    || component.getName().equals("schemaVersion")
                    || component.getName().equals("idOrigin");
        }

        private void component(Record holder, RecordComponent component, Place place) {
            Object held = Records.read(holder, component);
            Place here = place.inside(component.getName(), value -> copy(holder, component, value));
            if (held instanceof Optional<?> optional) {
                optional(optional, argument(component), here);
            } else if (held instanceof List<?> list) {
                list(list, argument(component), here);
            } else if (held instanceof Map<?, ?> map) {
                map(map, here);
            } else {
                value(held, here);
            }
        }

        private void optional(Optional<?> held, Class<?> type, Place here) {
            if (held.isPresent()) {
                edit(here.pointer(), Change.Removed.class, here.with().apply(Optional.empty()));
                value(held.get(), new Place(here.pointer(), value -> here.with().apply(Optional.of(value))));
            } else {
                edit(here.pointer(), Change.Added.class, here.with().apply(Optional.of(some(type, 1))));
            }
        }

        private void list(List<?> held, Class<?> type, Place here) {
            int size = held.size();
            List<Object> longer = new ArrayList<>(held);
            longer.add(some(type, 1));
            edit(here.pointer() + "/" + size, Change.Added.class, here.with().apply(longer));
            if (size > 0) {
                edit(
                        here.pointer() + "/" + (size - 1),
                        Change.Removed.class,
                        here.with().apply(held.subList(0, size - 1)));
            }
            if (size == 2 && !held.get(0).equals(held.get(1))) {
                List<Object> swapped = new ArrayList<>(held);
                Collections.reverse(swapped);
                edit(here.pointer() + "/0", Change.Moved.class, here.with().apply(swapped));
            }
            for (int i = 0; i < size; i++) {
                int index = i;
                value(held.get(i), here.inside(i, value -> {
                    List<Object> edited = new ArrayList<>(held);
                    edited.set(index, value);
                    return edited;
                }));
            }
        }

        private void map(Map<?, ?> held, Place here) {
            Map<Object, Object> larger = new TreeMap<>(held);
            larger.put("acme.zzz", "added");
            edit(here.pointer() + "/acme.zzz", Change.Added.class, here.with().apply(larger));
            for (Object key : held.keySet()) {
                Map<Object, Object> smaller = new TreeMap<>(held);
                smaller.remove(key);
                edit(
                        here.pointer() + "/" + key,
                        Change.Removed.class,
                        here.with().apply(smaller));
                Map<Object, Object> edited = new TreeMap<>(held);
                edited.put(key, held.get(key) + "!");
                edit(
                        here.pointer() + "/" + key,
                        Change.Changed.class,
                        here.with().apply(edited));
            }
        }

        private void edit(String pointer, Class<? extends Change> kind, Postmortem edited) {
            edits.add(new SingleEdit(pointer, kind, edited));
        }
    }

    private static Object copy(Record holder, RecordComponent component, Object value) {
        return Records.construct(
                holder.getClass(),
                Records.components(holder.getClass()).stream()
                        .map(each -> each.getName().equals(component.getName()) ? value : Records.read(holder, each))
                        .toArray());
    }

    private static Object other(Object value) {
        return LongStream.range(1, 100)
                .mapToObj(seed -> value instanceof String text
                        ? text + "!"
                        : value instanceof Integer number ? (Object) (number + 1) : some(declared(value), seed))
                .filter(each -> !each.equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** A constant with a body has a class of its own. */
    private static Class<?> declared(Object value) {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }

    private static Object some(Class<?> type, long seed) {
        return type == String.class ? "some " + seed : RandomValues.full(type, seed * SPREAD);
    }

    private static Class<?> argument(RecordComponent component) {
        Type argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) argument;
    }
}
