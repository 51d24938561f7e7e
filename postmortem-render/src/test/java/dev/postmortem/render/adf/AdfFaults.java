package dev.postmortem.render.adf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the structure of a document in the Atlassian Document Format, as strictly as the strictest of its readers: what
 * the table does not name is a fault.
 *
 * <p>Source: the nodes in Atlassian's documentation of the format for Jira, with those of its JSON schema that only
 * Confluence knows; beyond them what the schema does not say and a product refuses, such as the end of a line in a text.
 */
public final class AdfFaults {

    private static final Set<String> INLINES = Set.of("text", "hardBreak", "status", "date");

    /**
     * What a node may hold.
     *
     * @param children the types of its children
     * @param least how many children there are at least
     * @param first the type of the first child; null if it may be any
     * @param needed the attributes that it has
     * @param other the attributes that it may have
     * @param marks the marks that it may have
     */
    private record Rule(
            Set<String> children,
            int least,
            @Nullable String first,
            Map<String, Predicate<JsonNode>> needed,
            Map<String, Predicate<JsonNode>> other,
            Set<String> marks) {

        static Rule of(int least, Set<String> children) {
            return new Rule(children, least, null, Map.of(), Map.of(), Set.of());
        }

        static Rule leaf() {
            return of(0, Set.of());
        }

        Rule beginning(String type) {
            return new Rule(children, least, type, needed, other, marks);
        }

        Rule with(Map<String, Predicate<JsonNode>> attributes) {
            return new Rule(children, least, first, attributes, other, marks);
        }

        Rule maybeWith(Map<String, Predicate<JsonNode>> attributes) {
            return new Rule(children, least, first, needed, attributes, marks);
        }

        Rule marked(Set<String> types) {
            return new Rule(children, least, first, needed, other, types);
        }
    }

    private static final Map<String, Rule> CONFLUENCE = Map.ofEntries(
            Map.entry(
                    "doc",
                    Rule.of(
                            0,
                            Set.of(
                                    "paragraph",
                                    "heading",
                                    "bulletList",
                                    "orderedList",
                                    "taskList",
                                    "panel",
                                    "codeBlock",
                                    "table"))),
            Map.entry("paragraph", Rule.of(0, INLINES).marked(Set.of("alignment"))),
            Map.entry("heading", Rule.of(0, INLINES).with(Map.of("level", AdfFaults::isLevel))),
            Map.entry("bulletList", Rule.of(1, Set.of("listItem"))),
            Map.entry("orderedList", Rule.of(1, Set.of("listItem"))),
            Map.entry(
                    "listItem",
                    Rule.of(1, Set.of("paragraph", "bulletList", "orderedList", "codeBlock"))
                            .beginning("paragraph")),
            Map.entry("taskList", Rule.of(1, Set.of("taskItem")).with(Map.of("localId", AdfFaults::isWords))),
            Map.entry(
                    "taskItem",
                    Rule.of(0, INLINES).with(Map.of("localId", AdfFaults::isWords, "state", oneOf("TODO", "DONE")))),
            Map.entry(
                    "panel",
                    Rule.of(1, Set.of("paragraph", "bulletList", "orderedList", "taskList", "codeBlock"))
                            .with(Map.of("panelType", oneOf("info", "note", "warning", "error", "success")))),
            Map.entry("codeBlock", Rule.of(0, Set.of("text")).maybeWith(Map.of("language", AdfFaults::isWords))),
            Map.entry("table", Rule.of(1, Set.of("tableRow"))),
            Map.entry("tableRow", Rule.of(1, Set.of("tableCell", "tableHeader"))),
            Map.entry("tableCell", Rule.of(1, Set.of("paragraph"))),
            Map.entry("tableHeader", Rule.of(1, Set.of("paragraph"))),
            Map.entry("text", Rule.leaf().marked(Set.of("link", "code", "em", "strong"))),
            Map.entry("hardBreak", Rule.leaf()),
            Map.entry(
                    "status",
                    Rule.leaf()
                            .with(Map.of(
                                    "text",
                                    AdfFaults::isWords,
                                    "color",
                                    oneOf("neutral", "blue", "green", "yellow", "red")))),
            Map.entry("date", Rule.leaf().with(Map.of("timestamp", AdfFaults::isMidnight))));

    private final AdfProduct product;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> localIds = new HashSet<>();

    private AdfFaults(AdfProduct product) {
        this.product = product;
    }

    /** Returns the faults of a document, each with its place. */
    public static List<String> of(AdfProduct product, String json) {
        return of(product, JsonMapper.shared().readTree(json));
    }

    static List<String> of(AdfProduct product, JsonNode document) {
        AdfFaults check = new AdfFaults(product);
        if (!document.path("version").equals(JsonMapper.shared().readTree("1"))) {
            check.fault("doc", "has another version than 1");
        }
        check.require(document.path("type").asString("").equals("doc"), "doc", "is none");
        check.node("doc", document, "", Set.of("version", "type", "content"));
        return check.faults;
    }

    private static Predicate<JsonNode> oneOf(String... values) {
        return value -> value.isString() && Set.of(values).contains(value.stringValue());
    }

    private static boolean isWords(JsonNode value) {
        return value.isString() && !value.stringValue().isEmpty();
    }

    private static boolean isLevel(JsonNode value) {
        return value.isInt() && value.intValue() >= 1 && value.intValue() <= 6;
    }

    private static boolean isMidnight(JsonNode value) {
        return value.isString()
                && value.stringValue().matches("[0-9]+")
                && Long.parseLong(value.stringValue()) % 86_400_000 == 0;
    }

    private void fault(String path, String what) {
        faults.add(path + " " + what);
    }

    private void require(boolean holds, String path, String otherwise) {
        if (!holds) {
            fault(path, otherwise);
        }
    }

    private void node(String path, JsonNode node, String parent, Set<String> keys) {
        String type = node.path("type").asString("");
        Rule rule = CONFLUENCE.get(type);
        if (rule == null) {
            fault(path, "has an unknown type \"" + type + "\"");
            return;
        }
        node.propertyNames().forEach(key -> require(keys.contains(key), path, "has an unknown key " + key));
        attributes(path, node, rule);
        marks(path, node, rule, parent);
        text(path, node, type, parent);
        children(path, node, rule, type);
        require(product != AdfProduct.JIRA || !type.equals("taskList"), path, "is not known to Jira");
    }

    private static Set<String> keys(String type) {
        return switch (type) {
            case "text" -> Set.of("type", "text", "marks");
            case "hardBreak" -> Set.of("type");
            case "status", "date" -> Set.of("type", "attrs");
            case "paragraph" -> Set.of("type", "content", "marks");
            case "heading", "taskList", "taskItem", "panel", "codeBlock" -> Set.of("type", "content", "attrs");
            default -> Set.of("type", "content");
        };
    }

    private void attributes(String path, JsonNode node, Rule rule) {
        JsonNode attributes = node.path("attrs");
        require(attributes.isMissingNode() || attributes.isObject(), path, "has attributes that are no object");
        rule.needed()
                .forEach((name, accepts) -> require(accepts.test(attributes.path(name)), path, "has a wrong " + name));
        attributes.properties().forEach(attribute -> {
            String name = attribute.getKey();
            boolean known = rule.needed().containsKey(name)
                    || (rule.other().containsKey(name) && rule.other().get(name).test(attribute.getValue()));
            require(known, path, "has an unknown or wrong attribute " + name);
        });
        String localId = attributes.path("localId").asString("");
        require(localId.isEmpty() || localIds.add(localId), path, "has the localId of another");
    }

    private void marks(String path, JsonNode node, Rule rule, String parent) {
        List<String> types = new ArrayList<>();
        for (JsonNode mark : node.path("marks")) {
            String type = mark.path("type").asString("");
            types.add(type);
            require(rule.marks().contains(type), path, "has an unknown mark \"" + type + "\"");
            boolean attributed = type.equals("link") || type.equals("alignment");
            require(mark.size() == (attributed ? 2 : 1), path, "has a mark with other keys");
            JsonNode attributes = mark.path("attrs");
            if (type.equals("link")) {
                require(attributes.size() == 1 && isWords(attributes.path("href")), path, "has a wrong link");
            } else if (type.equals("alignment")) {
                require(
                        attributes.size() == 1 && oneOf("center", "end").test(attributes.path("align")),
                        path,
                        "has a wrong alignment");
                require(parent.startsWith("table"), path, "is aligned outside of a cell");
                require(product == AdfProduct.CONFLUENCE, path, "has an alignment, which Jira does not know");
            }
        }
        require(!node.has("marks") || !types.isEmpty(), path, "has no mark in its marks");
        require(new HashSet<>(types).size() == types.size(), path, "has a mark twice");
        boolean mixed = types.contains("code") && (types.contains("strong") || types.contains("em"));
        require(!mixed, path, "has marks that do not go together");
        require(!parent.equals("codeBlock") || types.isEmpty(), path, "has a mark in a block of code");
    }

    private void text(String path, JsonNode node, String type, String parent) {
        if (type.equals("text")) {
            require(isWords(node.path("text")), path, "has no text");
            boolean code = parent.equals("codeBlock");
            characters(path, node.path("text").asString(""), code);
        } else if (type.equals("status")) {
            characters(path, node.path("attrs").path("text").asString(""), false);
        }
    }

    private void characters(String path, String text, boolean lines) {
        text.codePoints()
                .filter(c -> (Character.isISOControl(c) && !(lines && (c == '\n' || c == '\t')))
                        || c == 0x2028
                        || c == 0x2029
                        || c == 0xFEFF
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069)
                        || (c >= 0xD800 && c <= 0xDFFF)
                        || (c & 0xFFFE) == 0xFFFE
                        || (c >= 0xFDD0 && c <= 0xFDEF))
                .findFirst()
                .ifPresent(c -> fault(path, "has U+" + Integer.toHexString(c) + " in its text"));
    }

    private void children(String path, JsonNode node, Rule rule, String type) {
        boolean leaf = rule.children().isEmpty();
        JsonNode content = node.path("content");
        require(leaf ? content.isMissingNode() : content.isArray(), path, "has the wrong kind of content");
        require(content.size() >= rule.least(), path, "has no content");
        String first = rule.first();
        require(
                first == null || content.path(0).path("type").asString("").equals(first),
                path,
                "begins with something else than a " + first);
        int i = 0;
        for (JsonNode child : content) {
            String inner = child.path("type").asString("");
            String place = path + "/" + i + ":" + inner;
            require(rule.children().contains(inner), place, "stands in a " + type);
            node(place, child, type, keys(inner));
            i++;
        }
        if (type.equals("table")) {
            long widths = StreamSupport.stream(content.spliterator(), false)
                    .map(row -> row.path("content").size())
                    .distinct()
                    .count();
            require(widths <= 1, path, "has rows of different widths");
        }
    }
}
