package dev.postmortem.render.report;

import dev.postmortem.render.internal.JsonString;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes JSON (RFC 8259) with two spaces of indentation, in the order in which it is told. */
final class JsonText {

    private final Output out;
    private int depth;
    private boolean first = true;

    private JsonText(Output out) {
        this.out = out;
    }

    /** Writes an object, with a line feed at the end. */
    static void writeObject(Output out, Consumer<JsonText> members) {
        new JsonText(out).nested('{', members, '}');
        out.append('\n');
    }

    /** Writes an array, with a line feed at the end. */
    static void writeArray(Output out, Consumer<JsonText> elements) {
        new JsonText(out).nested('[', elements, ']');
        out.append('\n');
    }

    JsonText text(String name, String value) {
        name(name);
        string(value);
        return this;
    }

    JsonText text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    JsonText number(String name, int value) {
        name(name);
        out.append(Integer.toString(value));
        return this;
    }

    void flag(String name, boolean value) {
        name(name);
        out.append(Boolean.toString(value));
    }

    JsonText object(String name, Consumer<JsonText> members) {
        name(name);
        nested('{', members, '}');
        return this;
    }

    void array(String name, Consumer<JsonText> elements) {
        name(name);
        nested('[', elements, ']');
    }

    /** Adds an object to an array. */
    void object(Consumer<JsonText> members) {
        next();
        nested('{', members, '}');
    }

    /** Adds a text to an array. */
    void text(String value) {
        next();
        string(value);
    }

    private void name(String name) {
        next();
        string(name);
        out.append(": ");
    }

    private void next() {
        out.append(first ? "\n" : ",\n").append("  ".repeat(depth));
        first = false;
    }

    private void nested(char open, Consumer<JsonText> content, char close) {
        out.append(open);
        depth++;
        first = true;
        content.accept(this);
        depth--;
        if (!first) {
            out.append('\n').append("  ".repeat(depth));
        }
        first = false;
        out.append(close);
    }

    private void string(String value) {
        out.append('"').append(JsonString.escaped(value)).append('"');
    }
}
