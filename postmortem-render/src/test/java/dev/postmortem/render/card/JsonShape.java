package dev.postmortem.render.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Checks JSON against a table of the objects that may stand in it: a property that the table does not know is a fault. */
public final class JsonShape {

    /** Checks a value and adds its faults. */
    @FunctionalInterface
    public interface Check {

        /** Checks the value that stands at a place. */
        void check(JsonNode value, String place, List<String> faults);
    }

    /** An object of the table: what it must have and what it may have. */
    public static final class Shape implements Check {

        private final Map<String, Check> required = new LinkedHashMap<>();
        private final Map<String, Check> optional = new LinkedHashMap<>();

        /** Adds what must be there. */
        public Shape with(String name, Check check) {
            required.put(name, check);
            return this;
        }

        /** Adds what may be there. */
        public Shape maybe(String name, Check check) {
            optional.put(name, check);
            return this;
        }

        @Override
        public void check(JsonNode value, String place, List<String> faults) {
            if (!value.isObject()) {
                faults.add(place + " is no object");
                return;
            }
            for (String name : required.keySet()) {
                if (!value.has(name)) {
                    faults.add(place + " has no " + name);
                }
            }
            for (String name : new TreeSet<>(value.propertyNames())) {
                Check check = required.getOrDefault(name, optional.get(name));
                if (check == null) {
                    faults.add(place + " has " + name + ", which is not known");
                } else {
                    check.check(value.get(name), place + "/" + name, faults);
                }
            }
        }
    }

    private JsonShape() {}

    /** Returns the faults of a value. */
    public static List<String> faults(JsonNode value, Check check) {
        List<String> faults = new ArrayList<>();
        check.check(value, "", faults);
        return faults;
    }

    /** Returns a new object of the table. */
    public static Shape object(String type) {
        return new Shape().with("type", is(type));
    }

    /** Accepts one text. */
    public static Check is(String text) {
        return (value, place, faults) -> {
            if (!value.isString() || !value.stringValue().equals(text)) {
                faults.add(place + " is " + value + ", not " + text);
            }
        };
    }

    /** Accepts one of several texts. */
    public static Check oneOf(String... texts) {
        return (value, place, faults) -> {
            if (!value.isString() || !List.of(texts).contains(value.stringValue())) {
                faults.add(place + " is " + value);
            }
        };
    }

    /** Accepts a text that is not empty, in code points. */
    public static Check text(int most) {
        return (value, place, faults) -> {
            if (!value.isString() || value.stringValue().isEmpty()) {
                faults.add(place + " is no text");
            } else if (value.stringValue().codePointCount(0, value.stringValue().length()) > most) {
                faults.add(place + " has more than " + most + " characters");
            } else if (value.stringValue().codePoints().anyMatch(JsonShape::isHarmful)) {
                faults.add(place + " holds a character that must not be there");
            }
        };
    }

    private static boolean isHarmful(int c) {
        return (c < ' ' && c != '\n' && c != '\t')
                || (c >= 0x7F && c < 0xA0)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** Accepts an address. */
    public static Check url(int most) {
        return (value, place, faults) -> {
            if (!value.isString() || !value.stringValue().matches("(?i)(https?://|mailto:)[!-~]+")) {
                faults.add(place + " is no address: " + value);
            } else if (value.stringValue().length() > most) {
                faults.add(place + " is too long");
            }
        };
    }

    /** Accepts one of true and false. */
    public static Check flag(boolean expected) {
        return (value, place, faults) -> {
            if (!value.isBoolean() || value.booleanValue() != expected) {
                faults.add(place + " is " + value);
            }
        };
    }

    /** Accepts a whole number. */
    public static Check number(int least, int most) {
        return (value, place, faults) -> {
            if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
                faults.add(place + " is " + value);
            }
        };
    }

    /** Accepts a list, each element of which is one of some objects by its type. */
    public static Check list(int least, int most, Map<String, Check> byType) {
        return (value, place, faults) -> {
            if (!value.isArray() || value.size() < least || value.size() > most) {
                faults.add(place + " is no list of " + least + " to " + most + ": " + value.size());
                return;
            }
            for (int i = 0; i < value.size(); i++) {
                String type = value.get(i).path("type").asString("");
                Check check = byType.getOrDefault(type, byType.get("*"));
                if (check == null) {
                    faults.add(place + "/" + i + " has the type \"" + type + "\"");
                } else {
                    check.check(value.get(i), place + "/" + i, faults);
                }
            }
        };
    }
}
