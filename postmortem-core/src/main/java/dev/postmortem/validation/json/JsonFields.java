package dev.postmortem.validation.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The properties of an object in a configuration; what is wrong with any of them is collected and told at once. */
final class JsonFields {

    private final String what;
    private final String where;
    private final JsonNode node;
    private final List<String> problems;
    private boolean isWrong;

    private JsonFields(String what, String where, JsonNode node, List<String> problems) {
        this.what = what;
        this.where = where;
        this.node = node;
        this.problems = problems;
    }

    /**
     * Reads a text that holds one object.
     *
     * @param what what the object is, for messages
     * @param form what it must look like
     * @throws IllegalArgumentException if the text is no JSON object
     */
    static JsonFields read(String what, String form, String json) {
        return new JsonFields(what, "", PlainJson.object(what, form, json), new ArrayList<>());
    }

    /** Names the properties that there may be. */
    void only(String... names) {
        Set<String> known = new TreeSet<>(Arrays.asList(names));
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> tell(name, "is not known: here are " + String.join(", ", known)));
    }

    /** Names the properties that there must be. */
    void mandatory(String... names) {
        for (String name : names) {
            if (!node.has(name)) {
                tell(name, "is missing: it is mandatory");
            }
        }
    }

    Optional<String> text(String name) {
        JsonNode found = node.get(name);
        if (found == null) {
            return Optional.empty();
        }
        if (!found.isString()) {
            tell(name, "must be a text");
            return Optional.empty();
        }
        return Optional.of(found.stringValue());
    }

    /** Returns the words of a list that are not blank; none if it is missing. */
    List<String> texts(String name) {
        return texts(name, node.get(name));
    }

    private List<String> texts(String name, @Nullable JsonNode list) {
        if (list == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : list) {
            if (element.isString()) {
                texts.add(element.stringValue());
            }
        }
        if (!list.isArray() || texts.size() < list.size()) {
            tell(name, "must be a list of texts");
        }
        if (texts.stream().anyMatch(String::isBlank)) {
            tell(name, "has a blank text: leave it out");
        }
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }

    /** Returns lists of words by name. */
    Map<String, List<String>> lists(String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        JsonNode object = node.get(name);
        if (object != null && !object.isObject()) {
            tell(name, "must be an object of lists of texts");
        } else if (object != null) {
            object.properties()
                    .forEach(list -> lists.put(list.getKey(), texts(name + "/" + list.getKey(), list.getValue())));
        }
        return lists;
    }

    /** Returns the one of some values that is called so. */
    <E> Optional<E> choice(String name, E[] values, Function<E, String> called) {
        return text(name).flatMap(word -> chosen(name, word, values, called));
    }

    /** Returns those of some values that are called so. */
    <E> List<E> choices(String name, E[] values, Function<E, String> called) {
        return texts(name).stream()
                .flatMap(word -> chosen(name, word, values, called).stream())
                .toList();
    }

    private <E> Optional<E> chosen(String name, String word, E[] values, Function<E, String> called) {
        Optional<E> found = Arrays.stream(values)
                .filter(value -> called.apply(value).equals(word))
                .findFirst();
        if (found.isEmpty()) {
            tell(
                    name,
                    "is \"" + word + "\": it must be one of "
                            + Arrays.stream(values).map(called).collect(Collectors.joining(", ")));
        }
        return found;
    }

    /** Returns the elements of a list, which must be objects. */
    List<JsonFields> objects(String name) {
        JsonNode list = node.get(name);
        List<JsonFields> objects = new ArrayList<>();
        if (list == null || !list.isArray()) {
            tell(name, "must be a list");
            return objects;
        }
        for (int i = 0; i < list.size(); i++) {
            JsonNode element = list.get(i);
            if (element.isObject()) {
                objects.add(new JsonFields(what, where + name + "/" + i + "/", element, problems));
            } else {
                tell(name + "/" + i, "must be an object");
            }
        }
        return objects;
    }

    /** Returns what can be made of a property; what refuses it is told with its place. */
    <T> Optional<T> made(String name, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException refused) {
            tell(name, "is refused: " + refused.getMessage());
            return Optional.empty();
        }
    }

    /** Takes what is wrong with a property, or with the object itself if the name is empty. */
    void tell(String name, String message) {
        isWrong = true;
        String place = where + name;
        problems.add((place.endsWith("/") ? place.substring(0, place.length() - 1) : place) + " " + message);
    }

    /** Whether anything was wrong with this object. */
    boolean isWrong() {
        return isWrong;
    }

    /**
     * Ends the reading.
     *
     * @throws IllegalArgumentException if anything was wrong
     */
    void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("The " + what + " is not understood: " + String.join("; ", problems));
        }
    }
}
