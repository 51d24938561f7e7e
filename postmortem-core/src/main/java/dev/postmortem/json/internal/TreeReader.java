package dev.postmortem.json.internal;

import static dev.postmortem.json.JsonProblem.Kind.DUPLICATE_PROPERTY;
import static dev.postmortem.json.JsonProblem.Kind.LIMIT_EXCEEDED;
import static dev.postmortem.json.JsonProblem.Kind.SYNTAX;

import dev.postmortem.json.PostmortemJsonException;
import dev.postmortem.json.ReadLimits;
import dev.postmortem.json.SourceRegion;
import dev.postmortem.model.internal.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The first pass: turns a text into a tree in which each value knows its place, and finds properties that stand twice. */
final class TreeReader {

    private static final long LARGEST_EXPONENT = 1_000_000_000;

    private static final SourceRegion START = new SourceRegion(1, 1, 1, 1);

    private final String text;
    private final JsonParser parser;
    private final ReadLimits limits;
    private final Problems problems;
    private int values;

    private TreeReader(String text, JsonParser parser, ReadLimits limits, Problems problems) {
        this.text = text;
        this.parser = parser;
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * Reads the whole text.
     *
     * @throws PostmortemJsonException if it is not JSON, or larger than the limits allow
     */
    static Node read(JsonFactory factory, String text, ReadLimits limits, Problems problems) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new TreeReader(text, parser, limits, problems).document();
        }
    }

    private Node document() {
        if (next(Path.ROOT) == null) {
            throw problems.fatal(SYNTAX, Path.ROOT, START, "the document is empty: a postmortem is a JSON object");
        }
        Node root = value(Path.ROOT, 1);
        if (next(Path.ROOT) != null) {
            throw problems.fatal(
                    SYNTAX,
                    Path.ROOT,
                    here(),
                    "there is more behind the end of the document: it must be one JSON object and nothing else");
        }
        return root;
    }

    private Node value(Path path, int depth) {
        count(path);
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(path, deeper(path, depth));
            case START_ARRAY -> elements(path, deeper(path, depth));
            case VALUE_STRING -> text(path);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path);
            case VALUE_TRUE -> new Node.Truth(true, token());
            case VALUE_FALSE -> new Node.Truth(false, token());
            case VALUE_NULL -> new Node.Nothing(token());
            default ->
                throw problems.fatal(
                        SYNTAX, path, here(), "the document is not JSON: unexpected " + parser.currentToken());
        };
    }

    private Node members(Path path, int depth) {
        SourceRegion start = here();
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (next(path) != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Path below = path.property(name);
            count(below);
            SourceRegion namePlace = placeOfName(path);
            if (name.length() > limits.nameLength()) {
                throw limit(
                        below,
                        namePlace,
                        "has a property name longer than " + limits.nameLength() + " UTF-16 units",
                        "nameLength");
            }
            next(below);
            Node.Member member = new Node.Member(namePlace, value(below, depth));
            Node.Member first = members.putIfAbsent(name, member);
            if (first != null) {
                problems.add(
                        DUPLICATE_PROPERTY,
                        below,
                        namePlace,
                        "property " + Shown.quote(name) + " stands twice, first at " + first.namePlace()
                                + ": keep one of them");
            }
        }
        return new Node.Members(members, from(start));
    }

    /**
     * Returns where the name of a property stands.
     *
     * @throws PostmortemJsonException if an escape in it is none, so that it is another name than the one that was read
     */
    private SourceRegion placeOfName(Path path) {
        int end = endOfName();
        SourceRegion place =
                onOneLine(end + 1 - (int) parser.currentTokenLocation().getCharOffset());
        refuseWrongDigits(path, place, written(parser.currentName(), end));
        return place;
    }

    private Node elements(Path path, int depth) {
        SourceRegion start = here();
        List<Node> elements = new ArrayList<>();
        while (next(path) != JsonToken.END_ARRAY) {
            elements.add(value(path.element(elements.size()), depth));
        }
        return new Node.Elements(elements, from(start));
    }

    private Node text(Path path) {
        // Only when a text is asked for does the parser read it, and then know where it ends.
        String value;
        try {
            value = parser.getString();
        } catch (JacksonException broken) {
            throw notJson(path, at(broken), broken);
        }
        if (value.length() > limits.textLength()) {
            throw limit(path, here(), "has a text longer than " + limits.textLength() + " UTF-16 units", "textLength");
        }
        SourceRegion place = token();
        String written = written(value);
        refuseWrongDigits(path, place, written);
        return new Node.Text(value, written, place);
    }

    private void refuseWrongDigits(Path path, SourceRegion place, @Nullable String written) {
        int digit = written == null ? -1 : Escapes.firstWrongDigit(written);
        if (digit >= 0) {
            int column = place.startColumn() + 1 + digit;
            throw problems.fatal(
                    SYNTAX,
                    path,
                    new SourceRegion(place.startLine(), column, place.startLine(), column),
                    "the document is not JSON: " + SyntaxWords.HEXADECIMAL_DIGITS);
        }
    }

    private @Nullable String written(String value) {
        return written(value, (int) parser.currentLocation().getCharOffset() - 1);
    }

    /** What has no escapes is as long in the document as it is, and need not be kept twice. */
    private @Nullable String written(String value, int end) {
        int start = (int) parser.currentTokenLocation().getCharOffset() + 1;
        return end - start == value.length() ? null : text.substring(start, end);
    }

    private Node number(Path path) {
        SourceRegion place = onOneLine(parser.getStringLength());
        if (parser.getStringLength() > limits.numberLength()) {
            throw limit(
                    path, place, "has a number longer than " + limits.numberLength() + " characters", "numberLength");
        }
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return new Node.Numeral(parser.getNumberValue(), place);
        }
        BigDecimal number = decimal();
        if (number == null) {
            throw problems.fatal(
                    LIMIT_EXCEEDED,
                    path,
                    place,
                    "the number has an exponent that no computer can hold: write it as a text, or leave it out");
        }
        return new Node.Numeral(number, place);
    }

    /** Returns the number, or null if its exponent is beyond reason; which ones a Java can hold depends on its version. */
    private @Nullable BigDecimal decimal() {
        try {
            BigDecimal number = new BigDecimal(parser.getString());
            return Math.abs((long) number.scale()) > LARGEST_EXPONENT ? null : number;
        } catch (NumberFormatException beyondReason) {
            return null;
        }
    }

    private int deeper(Path path, int depth) {
        if (depth > limits.depth()) {
            throw limit(path, here(), "is nested deeper than " + limits.depth() + " levels", "depth");
        }
        return depth + 1;
    }

    private void count(Path path) {
        values++;
        if (values > limits.values()) {
            throw limit(path, here(), "has more than " + limits.values() + " values and properties", "values");
        }
    }

    private PostmortemJsonException limit(Path path, SourceRegion place, String what, String option) {
        return problems.fatal(
                LIMIT_EXCEEDED,
                path,
                place,
                "the document " + what + ": shorten it or, if you trust its source, raise ReadLimits." + option);
    }

    private @Nullable JsonToken next(Path path) {
        boolean behindName = parser.currentToken() == JsonToken.PROPERTY_NAME;
        try {
            return parser.nextToken();
        } catch (JacksonException broken) {
            // The parser looks at the beginning of a value when it is asked for its name.
            boolean inValue = !behindName && parser.currentToken() == JsonToken.PROPERTY_NAME;
            if (inValue) {
                // What is wrong with the name stands before it.
                placeOfName(path);
            }
            throw notJson(inValue ? path.property(parser.currentName()) : path, atNumber(broken), broken);
        }
    }

    private PostmortemJsonException notJson(Path path, SourceRegion place, JacksonException broken) {
        return problems.fatal(
                SYNTAX, path, place, "the document is not JSON: " + SyntaxWords.of(broken.getOriginalMessage()));
    }

    private SourceRegion at(JacksonException broken) {
        TokenStreamLocation location = broken.getLocation();
        return location == null || location.getLineNr() < 1 ? here() : region(location, location);
    }

    /** What is no number is told where it begins, not where the parser gave it up. */
    private SourceRegion atNumber(JacksonException broken) {
        SourceRegion place = at(broken);
        if (broken.getLocation() == null || !SyntaxWords.aboutNumber(broken.getOriginalMessage())) {
            return place;
        }
        int end = (int) broken.getLocation().getCharOffset();
        int start = end;
        while (start > 0 && isOfNumber(text.charAt(start - 1))) {
            start--;
        }
        int column = place.startColumn() - (end - start);
        return new SourceRegion(place.startLine(), column, place.startLine(), column);
    }

    private static boolean isOfNumber(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
    }

    private SourceRegion here() {
        return region(parser.currentTokenLocation(), parser.currentTokenLocation());
    }

    /** When the parser hands out a name it is already behind the colon, so that the end is looked for here. */
    private int endOfName() {
        int end = (int) parser.currentTokenLocation().getCharOffset() + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    private SourceRegion token() {
        return region(parser.currentTokenLocation(), parser.currentLocation());
    }

    /** The token, where the parser may have read more than that: behind a name, and behind a number that stands alone. */
    private SourceRegion onOneLine(int length) {
        SourceRegion start = here();
        return new SourceRegion(
                start.startLine(), start.startColumn(), start.startLine(), start.startColumn() + length);
    }

    private SourceRegion from(SourceRegion start) {
        TokenStreamLocation end = parser.currentTokenLocation();
        return new SourceRegion(start.startLine(), start.startColumn(), end.getLineNr(), end.getColumnNr() + 1);
    }

    private static SourceRegion region(TokenStreamLocation start, TokenStreamLocation end) {
        return new SourceRegion(start.getLineNr(), start.getColumnNr(), end.getLineNr(), end.getColumnNr());
    }
}
