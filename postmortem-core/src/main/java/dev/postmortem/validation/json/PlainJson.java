package dev.postmortem.validation.json;

import dev.postmortem.json.internal.SyntaxWords;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON for the eyes of reviewers: two spaces, a line for each value, and a line break at the end. */
final class PlainJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private PlainJson() {}

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /**
     * Reads a text that holds one object.
     *
     * @param what what the object is, for messages
     * @param form what it must look like
     * @throws IllegalArgumentException if the text holds none
     */
    static JsonNode object(String what, String form, String json) {
        JsonNode tree;
        try {
            tree = read(json);
        } catch (StreamConstraintsException beyond) {
            // It has no place.
            throw new IllegalArgumentException(
                    "The " + what + " is larger than what is read: " + SyntaxWords.of(beyond.getOriginalMessage()),
                    beyond);
        } catch (JacksonException broken) {
            throw new IllegalArgumentException(
                    "The " + what + " is no JSON: " + SyntaxWords.of(broken.getOriginalMessage()) + ", at line "
                            + broken.getLocation().getLineNr() + ", column "
                            + broken.getLocation().getColumnNr(),
                    broken);
        }
        if (!tree.isObject()) {
            throw new IllegalArgumentException("The " + what + " is no JSON object: it must look like " + form);
        }
        return tree;
    }

    static String write(Object value) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        return MAPPER.writer().with(printer).writeValueAsString(value) + "\n";
    }
}
