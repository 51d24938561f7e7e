package dev.postmortem.validation.internal;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Identified;
import dev.postmortem.validation.Location;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows a Bean Validation path through a postmortem, so that it can be told as a place in the document.
 *
 * <p>A path and a pointer differ in three ways: the index of a list stands at the node that follows the list, containers
 * add nodes that the document does not have, and a value that is one text in the document, such as an amount, has parts
 * in the path.
 */
final class Place {

    /** The name of the node for the key itself (Jakarta Validation 3.1, section 6.2). */
    private static final String MAP_KEY = "<map key>";

    private final StringBuilder pointer = new StringBuilder();
    private final StringBuilder stablePointer = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private Optional<String> elementId = Optional.empty();
    private @Nullable Object value;

    private Place(Postmortem postmortem) {
        this.value = postmortem;
    }

    static Place of(Path path, Postmortem postmortem) {
        Place place = new Place(postmortem);
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                place.enterElement(node.getIndex());
            } else if (node.getKey() != null) {
                place.enterKey(node.getKey().toString());
                if (node.getName() != null && node.getName().equals(MAP_KEY)) {
                    place.value = node.getKey();
                }
            }
            if (place.oneText()) {
                break;
            }
            if (place.value instanceof Record holder
                    && node.getName() != null
                    && !node.getName().startsWith("<")) {
                place.enterProperty(holder, node.getName());
            }
        }
        return place;
    }

    /** The place in pointer and words. */
    Location location() {
        return new Location(pointer.toString(), elementId, words.toString(), Optional.empty());
    }

    /** The pointer with ids instead of indexes, which shift when an element is added further up. */
    String stablePointer() {
        return stablePointer.toString();
    }

    /** What stands there, if it is text. */
    Optional<String> excerpt() {
        return value instanceof String text ? Optional.of(Shown.cut(text)) : Optional.empty();
    }

    private void enterProperty(Record holder, String name) {
        String token = "/" + name;
        pointer.append(token);
        stablePointer.append(token);
        words.append(words.isEmpty() ? "" : ", ").append(Words.spaced(name));
        Object held = component(holder, name);
        enter(held instanceof Optional<?> optional ? optional.orElse(null) : held);
    }

    private void enterElement(int index) {
        enter(value instanceof List<?> list && index < list.size() ? list.get(index) : null);
        String id = value instanceof Identified identified ? identified.id() : "";
        pointer.append('/').append(index);
        stablePointer.append('/').append(id.isEmpty() ? String.valueOf(index) : id);
        words.append(' ').append(id.isBlank() ? String.valueOf(index + 1) : Shown.cut(id));
    }

    private void enterKey(String key) {
        String token = "/" + key.replace("~", "~0").replace("/", "~1");
        pointer.append(token);
        stablePointer.append(token);
        words.append(' ').append(Shown.quote(key));
        enter(value instanceof Map<?, ?> map ? map.get(key) : null);
    }

    private void enter(@Nullable Object inner) {
        value = inner;
        if (inner instanceof Identified identified && !identified.id().isEmpty()) {
            elementId = Optional.of(identified.id());
        }
    }

    private boolean oneText() {
        return value != null
                && Arrays.stream(value.getClass().getDeclaredMethods()).anyMatch(Place::writesTheWholeValue);
    }

    private static boolean writesTheWholeValue(Method method) {
        return method.isAnnotationPresent(JsonValue.class);
    }

    private static @Nullable Object component(Record holder, String name) {
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    return component.getAccessor().invoke(holder);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(
                            "Cannot read " + holder.getClass().getSimpleName() + "." + name, e);
                }
            }
        }
        return null;
    }
}
