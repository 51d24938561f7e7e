package dev.postmortem.model;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.value.Identified;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Everything in one postmortem that others can refer to, in the order of the document, with its place.
 *
 * <pre>{@code
 * ElementIndex.of(postmortem).find("RC-1"); // the root cause, at /rootCause/causes/0
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ElementIndex {

    private final List<Entry> entries;
    private final Map<String, Entry> firstById;

    private ElementIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.firstById = new LinkedHashMap<>();
        entries.forEach(entry -> firstById.putIfAbsent(entry.element().id(), entry));
    }

    /**
     * An element and where it stands.
     *
     * @param pointer the JSON Pointer of the element in its document, for example {@code /rootCause/causes/0}
     * @param element the element
     * @since 0.1.0
     */
    public record Entry(String pointer, Identified element) {}

    /**
     * Returns the index of a postmortem.
     *
     * @param postmortem the postmortem
     * @return the index
     * @throws IllegalArgumentException if the postmortem is null
     */
    public static ElementIndex of(Postmortem postmortem) {
        Mandatory.given("ElementIndex.postmortem", postmortem);
        List<Entry> entries = new ArrayList<>();
        ElementEditor collecting = new Collecting(entries);
        collecting.edit("/episodes", "", postmortem.episodes(), (element, id) -> element);
        collecting.edit("/systems/services", "", postmortem.systems().services(), (element, id) -> element);
        collecting.edit("/systems/databases", "", postmortem.systems().databases(), (element, id) -> element);
        Sections.of(postmortem).edited(collecting);
        return new ElementIndex(entries);
    }

    /**
     * All elements in the order of the document; of elements with the same id, each one.
     *
     * @return the entries
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Returns the element that a reference means.
     *
     * @param id the id that the reference holds
     * @return the first element with that id, or empty if the reference dangles
     */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(firstById.get(id));
    }

    private record Collecting(List<Entry> entries) implements ElementEditor {
        @Override
        public <E extends Identified> E edit(
                String list, int index, String prefix, E element, BiFunction<E, String, E> withId) {
            entries.add(new Entry(list + "/" + index, element));
            return element;
        }
    }
}
