package dev.postmortem.validation.json;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.PostmortemJsonException;
import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.TextSpan;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the changes of suggestions, in the JSON of a postmortem, because that is what their pointers speak of. */
final class Edits {

    private Edits() {}

    /**
     * Makes changes one after the other.
     *
     * @throws IllegalArgumentException if one speaks of a place that is not there, or what they leave is no postmortem
     */
    static Postmortem apply(List<Suggestion.Edit> edits, Postmortem postmortem) {
        JsonNode tree = PlainJson.read(PostmortemJson.standard().write(postmortem));
        for (Suggestion.Edit edit : edits) {
            JsonPointer pointer = JsonPointer.compile(edit.pointer());
            if (edit.pointer().isEmpty()) {
                throw new IllegalArgumentException("An edit of the whole postmortem cannot be made: name a part of it");
            }
            JsonNode holder = tree.at(pointer.head());
            if (tree.at(pointer).isMissingNode()) {
                throw new IllegalArgumentException("There is nothing at " + edit.pointer() + " to be changed");
            }
            if (edit instanceof Suggestion.ReplaceText replace) {
                replace(holder, pointer, replace);
            } else if (edit instanceof Suggestion.MoveElement move) {
                move(holder, pointer, move);
            } else {
                remove(holder, pointer);
            }
        }
        try {
            return PostmortemJson.standard().read(tree.toString());
        } catch (PostmortemJsonException broken) {
            throw new IllegalArgumentException(
                    "What the edits leave is no postmortem any more: " + broken.getMessage(), broken);
        }
    }

    private static void replace(JsonNode holder, JsonPointer pointer, Suggestion.ReplaceText edit) {
        String last = pointer.last().getMatchingProperty();
        JsonNode text = holder.isArray() ? holder.get(index(pointer)) : holder.get(last);
        if (!text.isString()) {
            throw new IllegalArgumentException("What stands at " + edit.pointer() + " is no text");
        }
        String old = text.stringValue();
        TextSpan span = edit.span().orElse(new TextSpan(0, old.length()));
        if (span.end() > old.length()) {
            throw new IllegalArgumentException("The text at " + edit.pointer() + " ends before " + span);
        }
        String changed = old.substring(0, span.start()) + edit.replacement() + old.substring(span.end());
        if (holder instanceof ArrayNode array) {
            array.set(index(pointer), changed);
        } else if (holder instanceof ObjectNode object) {
            object.put(last, changed);
        }
    }

    private static void move(JsonNode holder, JsonPointer pointer, Suggestion.MoveElement edit) {
        if (!(holder instanceof ArrayNode array) || edit.index() < 0 || edit.index() >= array.size()) {
            throw new IllegalArgumentException(
                    "What stands at " + edit.pointer() + " cannot be moved to " + edit.index() + " of a list");
        }
        JsonNode element = array.remove(index(pointer));
        array.insert(edit.index(), element);
    }

    private static void remove(JsonNode holder, JsonPointer pointer) {
        if (holder instanceof ArrayNode array) {
            array.remove(index(pointer));
        } else if (holder instanceof ObjectNode object) {
            object.remove(pointer.last().getMatchingProperty());
        }
    }

    private static int index(JsonPointer pointer) {
        return pointer.last().getMatchingIndex();
    }
}
