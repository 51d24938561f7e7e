package dev.postmortem.validation.testing;

import dev.postmortem.internal.Pointers;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.TextSpan;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Takes the markers {@code [[} and {@code ]]} out of the texts of a postmortem, and keeps what they mark. */
final class MarkedText {

    /**
     * Words that are marked.
     *
     * @param pointer the JSON Pointer of the text that they stand in
     * @param span where they stand in the text without markers
     */
    record Mark(String pointer, TextSpan span) {}

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    private final List<Mark> marks = new ArrayList<>();
    private final Postmortem postmortem;

    MarkedText(Postmortem marked) {
        String json = PostmortemJson.standard().write(marked);
        this.postmortem = json.contains(OPEN)
                ? PostmortemJson.standard().read(MAPPER.writeValueAsString(stripped("", MAPPER.readTree(json))))
                : marked;
    }

    /** The postmortem without markers. */
    Postmortem postmortem() {
        return postmortem;
    }

    /** What was marked, in the order of the document. */
    List<Mark> marks() {
        return marks;
    }

    private JsonNode stripped(String pointer, JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                String inner = pointer + "/" + Pointers.step(name);
                object.set(name, stripped(inner, object.get(name)));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, stripped(pointer + "/" + i, array.get(i)));
            }
        }
        return node.isString() ? StringNode.valueOf(stripped(pointer, node.stringValue())) : node;
    }

    private String stripped(String pointer, String text) {
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                throw new IllegalArgumentException("The marker [[ at " + pointer + " has no end ]]");
            }
            plain.append(text, from, open);
            int start = plain.length();
            plain.append(text, open + OPEN.length(), close);
            marks.add(new Mark(pointer, new TextSpan(start, plain.length())));
            from = close + CLOSE.length();
        }
        return plain.append(text, from, text.length()).toString();
    }
}
