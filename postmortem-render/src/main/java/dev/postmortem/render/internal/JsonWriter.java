package dev.postmortem.render.internal;

import java.io.IOException;

/**
 * Writes JSON (RFC 8259) without any blanks, piece by piece, in the order in which it is told.
 *
 * <p>An unpaired surrogate becomes U+FFFD, because UTF-8 has no bytes for it. Nothing is checked: who opens an object or an
 * array closes it.
 */
public final class JsonWriter {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final OutputBuffer buffer;
    private final StringBuilder out;

    /** Whether something stands before the next name or value that a comma has to part it from. */
    private boolean comma;

    private long handedOn;

    /** Makes a writer of one document. */
    public JsonWriter(Appendable target) {
        this.buffer = new OutputBuffer(target);
        this.out = buffer.text();
    }

    /** Begins an object, as a value. */
    public JsonWriter object() throws IOException {
        return open('{');
    }

    /** Begins the object of a name. */
    public JsonWriter object(String name) throws IOException {
        return name(name).object();
    }

    /** Ends an object. */
    public JsonWriter endObject() throws IOException {
        return close('}');
    }

    /** Begins an array, as a value. */
    public JsonWriter array() throws IOException {
        return open('[');
    }

    /** Begins the array of a name. */
    public JsonWriter array(String name) throws IOException {
        return name(name).array();
    }

    /** Ends an array. */
    public JsonWriter endArray() throws IOException {
        return close(']');
    }

    /** Writes a name; its value comes next. */
    public JsonWriter name(String name) throws IOException {
        part();
        string(name);
        out.append(':');
        comma = false;
        return this;
    }

    /** Writes a text, as a value. */
    public JsonWriter value(CharSequence text) throws IOException {
        part();
        string(text);
        return this;
    }

    /** Writes a name and a text. */
    public JsonWriter text(String name, CharSequence text) throws IOException {
        return name(name).value(text);
    }

    /** Writes a name and a value that is JSON already. */
    public JsonWriter json(String name, CharSequence json) throws IOException {
        name(name);
        out.append(json);
        comma = true;
        return this;
    }

    /** Writes a name and a number. */
    public JsonWriter number(String name, long number) throws IOException {
        name(name);
        out.append(number);
        comma = true;
        return this;
    }

    /** Writes a name and whether it is so. */
    public JsonWriter flag(String name, boolean flag) throws IOException {
        name(name);
        out.append(flag);
        comma = true;
        return this;
    }

    /** Returns how many characters were written so far, what is not yet handed on included. */
    public long length() {
        return handedOn + out.length();
    }

    /** Hands on what is left, with a line feed at the end. */
    public void finish() throws IOException {
        out.append('\n');
        flush();
    }

    /** Hands on what was written so far. */
    public void flush() throws IOException {
        handedOn += out.length();
        buffer.handOn();
    }

    private JsonWriter open(char bracket) throws IOException {
        part();
        out.append(bracket);
        comma = false;
        return this;
    }

    private JsonWriter close(char bracket) {
        out.append(bracket);
        comma = true;
        return this;
    }

    private void part() throws IOException {
        if (comma) {
            out.append(',');
        }
        comma = true;
        if (buffer.isLong()) {
            flush();
        }
    }

    private void string(CharSequence text) {
        out.append('"');
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            out.append(text, copied, i);
            escape(c);
            copied = i + 1;
        }
        out.append(text, copied, text.length()).append('"');
    }

    /** Those from U+0080 are all written as they are but for C1 controls, half pairs and JavaScript's line breaks. */
    private static boolean isPlain(char c) {
        return c < 0x80
                ? c >= ' ' && c != '"' && c != '\\' && c != 0x7F
                : c >= 0xA0 && !Character.isSurrogate(c) && c != 0x2028 && c != 0x2029;
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (Character.isSurrogate(c)) {
                    out.append('\uFFFD');
                } else {
                    out.append("\\u")
                            .append(HEX[c >> 12])
                            .append(HEX[c >> 8 & 0xF])
                            .append(HEX[c >> 4 & 0xF])
                            .append(HEX[c & 0xF]);
                }
            }
        }
    }
}
