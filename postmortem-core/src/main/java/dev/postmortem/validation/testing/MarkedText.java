package dev.postmortem.validation.testing;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.TextSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the markers {@code [[} and {@code ]]} out of the texts of a postmortem, and keeps what they mark. */
final class MarkedText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    private final Map<String, TextSpan> spans = new LinkedHashMap<>();
    private final Postmortem postmortem;

    MarkedText(Postmortem marked) {
        String json = PostmortemJson.standard().write(marked);
        if (!json.contains(OPEN)) {
            this.postmortem = marked;
            return;
        }
        JsonNode tree = MAPPER.readTree(json);
        strip("", tree);
        this.postmortem = PostmortemJson.standard().read(MAPPER.writeValueAsString(tree));
    }

    /** The postmortem without markers. */
    Postmortem postmortem() {
        return postmortem;
    }

    /** What was marked, by the JSON Pointer of the text. */
    Map<String, TextSpan> spans() {
        return spans;
    }

    private void strip(String pointer, JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames().stream().toList()) {
                String inner = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                JsonNode value = object.get(name);
                if (value.isString() && value.stringValue().contains(OPEN)) {
                    object.put(name, stripped(inner, value.stringValue()));
                } else {
                    strip(inner, value);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                String inner = pointer + "/" + i;
                JsonNode value = array.get(i);
                if (value.isString() && value.stringValue().contains(OPEN)) {
                    array.set(i, stripped(inner, value.stringValue()));
                } else {
                    strip(inner, value);
                }
            }
        }
    }

    private String stripped(String pointer, String text) {
        int open = text.indexOf(OPEN);
        int close = text.indexOf(CLOSE, open);
        if (close < 0) {
            throw new IllegalArgumentException("The marker [[ at " + pointer + " has no end ]]");
        }
        spans.put(pointer, new TextSpan(open, close - OPEN.length()));
        return text.substring(0, open)
                + text.substring(open + OPEN.length(), close)
                + text.substring(close + CLOSE.length());
    }
}
