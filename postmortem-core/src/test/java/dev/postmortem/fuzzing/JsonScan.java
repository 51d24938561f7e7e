package dev.postmortem.fuzzing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a text stand, up to where it stops being JSON: another opinion than that of the reader under test,
 * and what mutations are aimed at. It has no recursion and no limits.
 */
final class JsonScan {

    private final String text;
    private final List<Value> values = new ArrayList<>();
    private int at;
    private int stop;

    private JsonScan(String text) {
        this.text = text;
    }

    static JsonScan of(String text) {
        JsonScan scan = new JsonScan(text);
        scan.run();
        scan.skipBlanks();
        scan.stop = Math.max(scan.stop, scan.at);
        return scan;
    }

    /** A value; a property whose value is broken ends where it begins. */
    static final class Value {

        final @Nullable Value parent;
        final String step;
        final int nameStart;
        final int nameEnd;
        final List<Value> children = new ArrayList<>();
        int start;
        int end;

        private Value(@Nullable Value parent, String step, int nameStart, int nameEnd, int start) {
            this.parent = parent;
            this.step = step;
            this.nameStart = nameStart;
            this.nameEnd = nameEnd;
            this.start = start;
            this.end = start;
        }

        boolean hasName() {
            return nameEnd > nameStart;
        }

        /** Where what is deleted or doubled with the value begins. */
        int wholeStart() {
            return hasName() ? nameStart : start;
        }
    }

    /** Returns all values in the order in which they begin. */
    List<Value> values() {
        return values;
    }

    /** Returns where the text stops being JSON, or its end. */
    int stop() {
        return stop;
    }

    /** Returns the values to which a pointer leads; more than one where properties stand twice. */
    List<Value> at(String pointer) {
        List<Value> reached = values.isEmpty() ? List.of() : List.of(values.get(0));
        if (pointer.isEmpty()) {
            return reached;
        }
        for (String escaped : pointer.substring(1).split("/", -1)) {
            String step = escaped.replace("~1", "/").replace("~0", "~");
            reached = reached.stream().flatMap(value -> children(value, step)).toList();
        }
        return reached;
    }

    /** Returns the pointer to a value. */
    static String pointer(Value value) {
        StringBuilder pointer = new StringBuilder();
        for (Value step = value; step.parent != null; step = step.parent) {
            pointer.insert(0, "/" + step.step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private static Stream<Value> children(Value value, String step) {
        return value.children.stream().filter(child -> child.step.equals(step));
    }

    private void run() {
        Value open = null;
        while (true) {
            boolean inObject = open != null && text.charAt(open.start) == '{';
            skipBlanks();
            if (open != null
                    && at < text.length()
                    && text.charAt(at) == (inObject ? '}' : ']')
                    && open.children.isEmpty()) {
                open = closed(open);
            } else {
                Value value = begin(open, inObject);
                if (value == null || at >= text.length()) {
                    break;
                }
                char c = text.charAt(at);
                if (c == '{' || c == '[') {
                    at++;
                    open = value;
                    continue;
                }
                int end = c == '"' ? endOfText(at) : endOfWord(at);
                if (end <= at) {
                    break;
                }
                at = end;
                value.end = end;
            }
            open = afterValue(open);
            if (open == null) {
                return;
            }
        }
        for (Value left = open; left != null; left = left.parent) {
            left.end = at;
        }
    }

    /** Goes over a name and its colon, if it takes one, to where the value begins. */
    private @Nullable Value begin(@Nullable Value parent, boolean inObject) {
        String step = parent == null ? "" : Integer.toString(parent.children.size());
        int nameStart = at;
        int nameEnd = at;
        if (inObject) {
            nameEnd = at < text.length() && text.charAt(at) == '"' ? endOfText(at) : -1;
            if (nameEnd < 0) {
                return null;
            }
            step = unescaped(text.substring(nameStart + 1, nameEnd - 1));
            at = nameEnd;
            skipBlanks();
            boolean colon = at < text.length() && text.charAt(at) == ':';
            at += colon ? 1 : 0;
            skipBlanks();
            Value value = added(new Value(parent, step, nameStart, nameEnd, at));
            return colon ? value : null;
        }
        return at < text.length() ? added(new Value(parent, step, nameStart, nameEnd, at)) : null;
    }

    private Value added(Value value) {
        values.add(value);
        if (value.parent != null) {
            value.parent.children.add(value);
        }
        return value;
    }

    /** Closes all that ends behind a value, and returns what is open behind the next comma; null at the end. */
    private @Nullable Value afterValue(@Nullable Value parent) {
        Value open = parent;
        while (open != null) {
            skipBlanks();
            char c = at < text.length() ? text.charAt(at) : ' ';
            if (c == ',') {
                at++;
                return open;
            }
            if (c != (text.charAt(open.start) == '{' ? '}' : ']')) {
                break;
            }
            open = closed(open);
        }
        for (Value left = open; left != null; left = left.parent) {
            left.end = at;
        }
        return null;
    }

    private @Nullable Value closed(Value value) {
        at++;
        value.end = at;
        return value.parent;
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** Returns where a text ends, or -1 if it does not. */
    private int endOfText(int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c < ' ') {
                stop = i;
                return -1;
            }
            i += c == '\\' ? 1 : 0;
        }
        stop = text.length();
        return -1;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || "+-.".indexOf(c) >= 0;
    }

    private static String unescaped(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < written.length()) {
            char c = written.charAt(i);
            char escaped = c == '\\' && i + 1 < written.length() ? written.charAt(i + 1) : ' ';
            if (escaped == ' ') {
                text.append(c);
                i++;
            } else if (escaped == 'u') {
                text.append(byNumber(written, i + 2));
                i += 6;
            } else {
                int simple = "bfnrt".indexOf(escaped);
                text.append(simple < 0 ? escaped : "\b\f\n\r\t".charAt(simple));
                i += 2;
            }
        }
        return text.toString();
    }

    private static String byNumber(String written, int start) {
        String digits = written.substring(Math.min(start, written.length()), Math.min(start + 4, written.length()));
        return digits.matches("[0-9A-Fa-f]{4}") ? Character.toString((char) Integer.parseInt(digits, 16)) : "";
    }
}
