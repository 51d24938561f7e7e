package dev.postmortem.render.report;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes JSON (RFC 8259) with two spaces of indentation, in the order in which it is told.
 *
 * <p>An unpaired surrogate becomes U+FFFD, because UTF-8 has no bytes for it.
 */
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

    /** Returns what stands for a text between quotation marks. */
    static String escaped(String text) {
        return Output.text(out -> escape(text, out));
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
        out.append('"');
        escape(value, out);
        out.append('"');
    }

    private static void escape(String text, Output out) {
        text.codePoints().forEach(c -> escape(c, out));
    }

    private static void escape(int c, Output out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            // Line breaks in JavaScript, into which JSON is pasted at times.
            case 0x2028, 0x2029 -> out.append(String.format(Locale.ROOT, "\\u%04x", c));
            default -> {
                if (Character.isISOControl(c)) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", c));
                } else {
                    out.appendCodePoint(isUnpairedSurrogate(c) ? 0xFFFD : c);
                }
            }
        }
    }

    private static boolean isUnpairedSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
