package dev.postmortem.validation.internal;

import dev.postmortem.internal.Components;
import dev.postmortem.internal.PlaceWords;
import dev.postmortem.internal.Pointers;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Identified;
import dev.postmortem.validation.Location;
import dev.postmortem.validation.TextSpan;
import jakarta.validation.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Follows a Bean Validation path, or a JSON Pointer, through a postmortem, so that it can be told as a place in the document.
 *
 * <p>A path and a pointer differ in three ways: the index of a list stands at the node that follows the list, containers
 * add nodes that the document does not have, and a value such as an amount is written as one text, or in properties
 * that are not its components.
 */
final class Place {

    /** The name of the node for the key itself (Jakarta Validation 3.1, section 6.2). */
    private static final String MAP_KEY = "<map key>";

    /** An index as JSON Pointer writes it (RFC 6901, section 4), of no more digits than a list can need. */
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** The place that is the whole document, in words. */
    private static final String WHOLE = "the postmortem";

    private final StringBuilder pointer = new StringBuilder();
    private final StringBuilder stablePointer = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private Optional<String> elementId = Optional.empty();
    private @Nullable Object value;

    /** The form of the value that the path has gone into, as long as nothing in it stands for the part that was reached. */
    private @Nullable WrittenForm around;

    /** What elements without an id are told apart by, which is looked at once for all places in them. */
    private final IdentityHashMap<Object, String> hashes;

    private Place(Postmortem postmortem, IdentityHashMap<Object, String> hashes) {
        this.value = postmortem;
        this.hashes = hashes;
    }

    /**
     * Follows a path.
     *
     * @param path the path
     * @param postmortem where it begins
     * @param hashes what other paths found out about the elements, by identity
     */
    static Place of(Path path, Postmortem postmortem, IdentityHashMap<Object, String> hashes) {
        Place place = new Place(postmortem, hashes);
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                place.enterElement(node.getIndex());
            } else if (node.getKey() != null) {
                place.enterKey(node.getKey().toString());
                if (node.getName() != null && node.getName().equals(MAP_KEY)) {
                    place.value = node.getKey();
                }
            }
            if (place.value instanceof Record holder
                    && node.getName() != null
                    && !node.getName().startsWith("<")) {
                place.enterComponent(holder, node.getName());
            }
        }
        return place;
    }

    /**
     * Follows a JSON Pointer.
     *
     * @param pointer the pointer
     * @param postmortem where it begins
     * @param hashes what other pointers found out about the elements, by identity
     * @throws IllegalArgumentException if there is nothing at the pointer, and nothing could be
     */
    static Place at(String pointer, Postmortem postmortem, IdentityHashMap<Object, String> hashes) {
        Place place = new Place(postmortem, hashes);
        for (String name : Pointers.names(pointer)) {
            if (!place.enter(name)) {
                throw new IllegalArgumentException("There is nothing at " + pointer + " in the postmortem: \"" + name
                        + "\" is no part of what " + (place.pointer.isEmpty() ? "it" : place.pointer) + " holds");
            }
        }
        return place;
    }

    private boolean enter(String token) {
        if (value instanceof List<?> list) {
            boolean within = INDEX.matcher(token).matches() && Integer.parseInt(token) < list.size();
            if (within) {
                enterElement(Integer.parseInt(token));
            }
            return within;
        }
        if (value instanceof Map<?, ?> map) {
            enterKey(token);
            return map.containsKey(token);
        }
        if (value instanceof Record holder) {
            Optional<String> component = componentOf(holder, token);
            component.ifPresent(name -> enterComponent(holder, name));
            return component.isPresent();
        }
        return false;
    }

    /** Returns the component that a property stands for: of its name, or one that the value writes under that name. */
    private static Optional<String> componentOf(Record holder, String property) {
        if (Components.find(holder.getClass(), property).isPresent()) {
            return Optional.of(property);
        }
        return WrittenForm.of(holder)
                .flatMap(form -> StreamSupport.stream(
                                Components.names(holder.getClass()).spliterator(), false)
                        .filter(name -> Optional.ofNullable(Components.read(holder, name))
                                .flatMap(held -> form.property(name, held))
                                .equals(Optional.of(property)))
                        .findFirst());
    }

    /** The place in pointer and words. */
    Location location() {
        return location(Optional.empty());
    }

    /** The place, with the part of its text that is meant. */
    Location location(Optional<TextSpan> span) {
        String told = words.isEmpty() ? WHOLE : words.toString();
        return new Location(pointer.toString(), elementId, told, span, Optional.empty());
    }

    /** The whole text that stands there, if there is one. */
    Optional<String> text() {
        if (around != null) {
            return around.text();
        }
        if (value == null) {
            return Optional.empty();
        }
        return value instanceof String plain
                ? Optional.of(plain)
                : WrittenForm.of(value).flatMap(WrittenForm::text);
    }

    /** The pointer with ids, or what an element says, instead of indexes, which shift when one is added further up. */
    String stablePointer() {
        return stablePointer.toString();
    }

    /** What stands there, if it is text or says a text. */
    Optional<String> excerpt() {
        return text().map(Shown::cut);
    }

    private void enterComponent(Record holder, String name) {
        Object held = Components.read(holder, name);
        WrittenForm form = around == null ? WrittenForm.of(holder).orElse(null) : around;
        if (form == null) {
            appendProperty(name);
            enter(held);
            return;
        }
        Optional<String> property = held == null ? Optional.empty() : form.property(name, held);
        around = property.isEmpty() ? form : null;
        if (property.isPresent()) {
            appendProperty(property.get());
            enter(held);
        } else if (held != null) {
            value = held;
        }
    }

    private void appendProperty(String name) {
        pointer.append('/').append(name);
        stablePointer.append('/').append(name);
        words.append(words.isEmpty() ? "" : ", ").append(PlaceWords.component(name));
    }

    private void enterElement(int index) {
        enter(value instanceof List<?> list && index < list.size() ? list.get(index) : null);
        String id = value instanceof Identified identified ? identified.id() : "";
        pointer.append('/').append(index);
        stablePointer.append('/').append(id.isEmpty() ? hash(value) : id);
        words.append(' ').append(PlaceWords.element(id, index));
    }

    private String hash(@Nullable Object element) {
        return hashes.computeIfAbsent(
                element == null ? "" : element, unknown -> Fingerprint.hash(StableText.of(element)));
    }

    private void enterKey(String key) {
        String step = "/" + Pointers.step(key);
        pointer.append(step);
        stablePointer.append(step);
        words.append(' ').append(PlaceWords.key(key));
        enter(value instanceof Map<?, ?> map ? map.get(key) : null);
    }

    private void enter(@Nullable Object inner) {
        value = inner;
        if (inner instanceof Identified identified && !identified.id().isEmpty()) {
            elementId = Optional.of(identified.id());
        }
    }
}
