package dev.postmortem.render.internal;

import java.io.IOException;

/**
 * Writes JSON (RFC 8259) without any blanks, piece by piece, in the order in which it is told. Nothing is checked: who
 * opens an object or an array closes it.
 */
public final class JsonWriter {

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
        JsonString.append(text, out);
        out.append('"');
    }
}
