package dev.postmortem.fuzzing;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Changes of a text that know where its values stand, so that most of it stays JSON. */
enum TokenMutation {
    /** A value becomes another one, mostly of another type. */
    REPLACE((text, values, decisions, other) -> {
        JsonScan.Value value = decisions.oneOf(values);
        return spliced(text, value.start, value.end, decisions.oneOf(Pieces.LITERALS));
    }),
    /** A value becomes what stands in another place. */
    COPY((text, values, decisions, other) -> {
        JsonScan.Value value = decisions.oneOf(values);
        JsonScan.Value source = decisions.oneOf(values);
        return spliced(text, value.start, value.end, text.substring(source.start, source.end));
    }),
    /** A value becomes one of another document. */
    GRAFT((text, values, decisions, other) -> {
        JsonScan.Value value = decisions.oneOf(values);
        String grafted = other.get();
        List<JsonScan.Value> sources = JsonScan.of(grafted).values();
        if (sources.isEmpty()) {
            return text;
        }
        JsonScan.Value source = decisions.oneOf(sources);
        return spliced(text, value.start, value.end, grafted.substring(source.start, source.end));
    }),
    /** A value becomes a short word of the fuzzer's own, quoted or not. */
    WORD((text, values, decisions, other) -> {
        JsonScan.Value value = decisions.oneOf(values);
        String quote = decisions.below(4) == 0 ? "" : "\"";
        return spliced(text, value.start, value.end, quote + decisions.word() + quote);
    }),
    DELETE((text, values, decisions, other) -> {
        JsonScan.Value value = decisions.oneOf(values);
        int end = value.end;
        while (end < text.length() && ",\r\n\t ".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return spliced(text, value.wholeStart(), Math.max(end, value.wholeStart()), "");
    }),
    /** An element or a property stands many times. */
    REPEAT((text, values, decisions, other) -> {
        JsonScan.Value value = decisions.oneOf(values);
        String whole = text.substring(value.wholeStart(), Math.max(value.end, value.wholeStart())) + ',';
        return inserted(text, value.wholeStart(), repeated(whole, decisions.length()));
    }),
    /** A property is called otherwise, or an element gets a name. */
    RENAME((text, values, decisions, other) -> {
        JsonScan.Value value = decisions.oneOf(values);
        JsonScan.Value source = decisions.oneOf(values);
        String name = source.hasName() && decisions.below(4) > 0
                ? text.substring(source.nameStart, source.nameEnd)
                : '"' + decisions.oneOf(Pieces.NAMES) + '"';
        return value.hasName()
                ? spliced(text, value.nameStart, value.nameEnd, name)
                : inserted(text, value.start, name + ':');
    }),
    ADD((text, values, decisions, other) -> {
        JsonScan.Value value = decisions.oneOf(values);
        String name = value.hasName() ? '"' + decisions.oneOf(Pieces.NAMES) + "\":" : "";
        return inserted(text, value.wholeStart(), name + decisions.oneOf(Pieces.LITERALS) + ',');
    }),
    NEST((text, values, decisions, other) -> {
        JsonScan.Value value = decisions.oneOf(values);
        boolean list = decisions.below(2) == 0;
        int depth = decisions.length();
        String closing = decisions.below(8) == 0 ? "" : repeated(list ? "]" : "}", depth);
        return inserted(inserted(text, value.end, closing), value.start, repeated(list ? "[" : "{\"title\":", depth));
    }),
    /** A character of a value or a name stands many times: long texts, names and numbers. */
    STRETCH((text, values, decisions, other) -> {
        JsonScan.Value value = decisions.oneOf(values);
        int offset = within(value.wholeStart(), value.end, decisions);
        return offset >= text.length()
                ? text
                : inserted(text, offset, repeated(text.substring(offset, offset + 1), decisions.length()));
    }),
    /** Something goes into a value or a name that JSON or the model may stumble over. */
    INSERT((text, values, decisions, other) -> {
        JsonScan.Value value = decisions.oneOf(values);
        int offset = within(value.wholeStart(), value.end, decisions);
        return inserted(text, offset, decisions.oneOf(Pieces.PIECES));
    }),
    /** A character of a value becomes another one. */
    TWEAK((text, values, decisions, other) -> {
        JsonScan.Value value = decisions.oneOf(values);
        int offset = within(value.start, value.end, decisions);
        return offset >= text.length() ? text : spliced(text, offset, offset + 1, decisions.oneOf(Pieces.CHARACTERS));
    }),
    /** The characters of a text are written by their numbers. */
    ESCAPE((text, values, decisions, other) -> {
        JsonScan.Value value = decisions.oneOf(values);
        boolean name = value.hasName() && decisions.below(2) == 0;
        int start = name ? value.nameStart : value.start;
        int end = name ? value.nameEnd : value.end;
        if (end - start < 2 || end - start > 10_000 || text.charAt(start) != '"') {
            return text;
        }
        String escaped = text.substring(start + 1, end - 1)
                .chars()
                .mapToObj(c -> c == '\\' || c == '"' ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
        return spliced(text, start + 1, end - 1, escaped);
    }),
    /** Blanks and what is none stand between the values. */
    SPACE((text, values, decisions, other) -> {
        JsonScan.Value value = decisions.oneOf(values);
        int offset = decisions.below(2) == 0 ? value.wholeStart() : value.end;
        return inserted(text, offset, repeated(decisions.oneOf(Pieces.BLANKS), decisions.length()));
    }),
    CUT((text, values, decisions, other) -> {
        JsonScan.Value value = decisions.oneOf(values);
        return text.substring(0, within(value.wholeStart(), value.end, decisions));
    }),
    APPEND((text, values, decisions, other) ->
            inserted(text, text.length(), decisions.below(2) == 0 ? other.get() : decisions.oneOf(Pieces.BLANKS)));

    /** Beyond the limits of documents, within those of the machine. */
    private static final int LONGEST = 25_000_000;

    private static final int LONG = 1_000_000;
    private static final int MOST = 12;

    @SuppressWarnings("ImmutableEnumChecker") // A lambda that holds nothing.
    private final Change change;

    TokenMutation(Change change) {
        this.change = change;
    }

    private interface Change {
        String of(String text, List<JsonScan.Value> values, Decisions decisions, Supplier<String> other);
    }

    /** Changes a text that has at least one value; another document is there to take something from. */
    String change(String text, List<JsonScan.Value> values, Decisions decisions, Supplier<String> other) {
        return change.of(text, values, decisions, other);
    }

    /** Changes a text a few times as the decisions will have it, or until it is long. */
    static String changed(String document, Decisions decisions, Supplier<String> other) {
        String text = document;
        List<TokenMutation> mutations = List.of(values());
        int times = 1 + decisions.below(MOST);
        for (int i = 0; i < times && text.length() < LONG; i++) {
            TokenMutation mutation = decisions.oneOf(mutations);
            List<JsonScan.Value> values = JsonScan.of(text).values();
            if (values.isEmpty()) {
                return inserted(text, 0, decisions.oneOf(Pieces.LITERALS));
            }
            text = mutation.change(text, values, decisions, other);
        }
        return text;
    }

    /** Returns a place between two others, the first included. */
    private static int within(int start, int end, Decisions decisions) {
        return start + decisions.below(Math.max(1, end - start));
    }

    private static String inserted(String text, int offset, String piece) {
        return spliced(text, offset, offset, piece);
    }

    private static String spliced(String text, int start, int end, String piece) {
        long length = (long) text.length() - (end - start) + piece.length();
        return length > LONGEST || length < 0 ? text : text.substring(0, start) + piece + text.substring(end);
    }

    private static String repeated(String piece, int times) {
        return piece.isEmpty() ? "" : piece.repeat(Math.min(times, LONGEST / piece.length()));
    }
}
