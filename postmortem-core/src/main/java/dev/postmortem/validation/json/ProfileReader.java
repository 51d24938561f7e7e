package dev.postmortem.validation.json;

import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.ConfiguredProfile;
import dev.postmortem.validation.Gate;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.RuleSetting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a profile from JSON. Whatever it does not understand it tells and passes over. */
final class ProfileReader {

    private final Map<String, Profile> known;
    private final List<ConfigurationProblem> problems = new ArrayList<>();

    private ProfileReader(Map<String, Profile> known) {
        this.known = known;
    }

    /**
     * Reads a profile.
     *
     * @param json the text
     * @param known the profiles that it can extend, by name
     * @throws IllegalArgumentException if the text is no JSON object
     */
    static ConfiguredProfile read(String json, Map<String, Profile> known) {
        JsonNode tree = PlainJson.object(
                "profile",
                "{\"name\": \"house\", \"extends\": \"publish\", \"rules\": {\"evidence-missing\": \"error\"}}",
                json);
        ProfileReader reader = new ProfileReader(known);
        Profile profile = reader.profile(tree);
        return new ConfiguredProfile(profile, reader.problems);
    }

    private Profile profile(JsonNode tree) {
        refuseUnknown("", tree, Set.of("name", "extends", "failsOn", "rules"));
        String name = name(tree.get("name"));
        Optional<Profile> parent = text("extends", tree.get("extends")).flatMap(this::parent);
        Optional<Gate> gate =
                text("failsOn", tree.get("failsOn")).flatMap(word -> word("failsOn", word, Gate.values()));
        return new Profile(name, parent, gate, settings(tree.get("rules")));
    }

    private String name(@Nullable JsonNode node) {
        if (node == null || !node.isString()) {
            tell("name", node == null ? "is missing: give the profile a name" : "must be a text");
            return "unnamed";
        }
        return node.stringValue();
    }

    private Optional<Profile> parent(String name) {
        Optional<Profile> parent = Optional.ofNullable(known.get(name));
        if (parent.isEmpty()) {
            refuse("extends", "is \"" + name + "\": it must be one of " + String.join(", ", known.keySet()));
        }
        return parent;
    }

    private Map<String, RuleSetting> settings(@Nullable JsonNode rules) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        if (rules == null) {
            return settings;
        }
        if (!rules.isObject()) {
            refuse("rules", "must be an object with the ids of rules as keys");
            return settings;
        }
        rules.properties()
                .forEach(rule -> settings.put(rule.getKey(), setting("rules/" + rule.getKey(), rule.getValue())));
        return settings;
    }

    private RuleSetting setting(String where, JsonNode node) {
        if (node.isString()) {
            return level(where, node).map(RuleSetting.none()::at).orElse(RuleSetting.none());
        }
        if (!node.isObject()) {
            refuse(where, "must be a level such as \"warning\", or an object with level, options or suppressible");
            return RuleSetting.none();
        }
        refuseUnknown(where + "/", node, Set.of("level", "options", "suppressible"));
        Optional<RuleLevel> level =
                Optional.ofNullable(node.get("level")).flatMap(found -> level(where + "/level", found));
        return new RuleSetting(
                level, options(where + "/options", node.get("options")), suppressible(where, node.get("suppressible")));
    }

    private Optional<RuleLevel> level(String where, JsonNode node) {
        return text(where, node).flatMap(word -> word(where, word, RuleLevel.values()));
    }

    private Map<String, Object> options(String where, @Nullable JsonNode node) {
        Map<String, Object> options = new LinkedHashMap<>();
        if (node == null) {
            return options;
        }
        if (!node.isObject()) {
            tell(where, "must be an object with the names of options as keys");
            return options;
        }
        node.properties()
                .forEach(option -> plain(option.getValue())
                        .ifPresentOrElse(
                                value -> options.put(option.getKey(), value),
                                () -> tell(
                                        where + "/" + option.getKey(),
                                        "must be a number, a text, true or false, or a list of texts")));
        return options;
    }

    private Optional<Boolean> suppressible(String where, @Nullable JsonNode node) {
        if (node == null) {
            return Optional.empty();
        }
        if (!node.isBoolean()) {
            refuse(where + "/suppressible", "must be true or false");
            return Optional.empty();
        }
        return Optional.of(node.booleanValue());
    }

    private static Optional<Object> plain(JsonNode node) {
        if (node.isString()) {
            return Optional.of(node.stringValue());
        }
        if (node.isBoolean()) {
            return Optional.of(node.booleanValue());
        }
        if (node.isNumber()) {
            return Optional.of(node.numberValue());
        }
        if (!node.isArray()) {
            return Optional.empty();
        }
        List<Object> elements = new ArrayList<>();
        for (JsonNode element : node) {
            if (!element.isString()) {
                return Optional.empty();
            }
            elements.add(element.stringValue());
        }
        return Optional.of(List.copyOf(elements));
    }

    private Optional<String> text(String where, @Nullable JsonNode node) {
        if (node == null) {
            return Optional.empty();
        }
        if (!node.isString()) {
            refuse(where, "must be a text");
            return Optional.empty();
        }
        return Optional.of(node.stringValue());
    }

    private <E> Optional<E> word(String where, String word, E[] values) {
        Map<String, E> words = Arrays.stream(values)
                .collect(Collectors.toMap(Object::toString, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        if (!words.containsKey(word)) {
            refuse(where, "is \"" + word + "\": it must be one of " + String.join(", ", words.keySet()));
        }
        return Optional.ofNullable(words.get(word));
    }

    private void refuseUnknown(String where, JsonNode node, Set<String> properties) {
        for (String property : node.propertyNames()) {
            if (!properties.contains(property)) {
                refuse(
                        where + property,
                        "is no property of a profile: here are "
                                + String.join(", ", properties.stream().sorted().toList()));
            }
        }
    }

    private void tell(String where, String message) {
        problems.add(new ConfigurationProblem(where, where + " " + message, false));
    }

    /** All but a name and an option may have demanded more than what holds without it. */
    private void refuse(String where, String message) {
        problems.add(new ConfigurationProblem(where, where + " " + message, true));
    }
}
