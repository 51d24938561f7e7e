package dev.postmortem.json.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the plain values that a migration returns back into a tree, in which nothing has a place. */
final class PlainTree {

    /** As deep as a document may ever be; a list that holds itself is deeper. */
    private static final int DEEPEST = 1000;

    private PlainTree() {}

    static Node of(@Nullable Object plain) {
        return of(plain, 0);
    }

    private static Node of(@Nullable Object plain, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("it returned values nested more than " + DEEPEST
                    + " deep: return maps and lists that do not hold themselves");
        }
        if (plain == null) {
            return new Node.Nothing(null);
        }
        if (plain instanceof Map<?, ?> map) {
            Map<String, Node.Member> members = new LinkedHashMap<>();
            map.forEach((name, value) -> members.put(name(name), new Node.Member(null, of(value, depth + 1))));
            return new Node.Members(members, null);
        }
        if (plain instanceof List<?> list) {
            List<Node> elements = new ArrayList<>(list.size());
            list.forEach(element -> elements.add(of(element, depth + 1)));
            return new Node.Elements(elements, null);
        }
        if (plain instanceof String text) {
            return new Node.Text(text, null, null);
        }
        if (plain instanceof Boolean truth) {
            return new Node.Truth(truth, null);
        }
        if (plain instanceof Integer
                || plain instanceof Long
                || plain instanceof BigInteger
                || plain instanceof BigDecimal) {
            return new Node.Numeral((Number) plain, null);
        }
        throw new IllegalArgumentException("it returned a value of " + plain.getClass()
                + ": return maps, lists, texts, numbers, truth values and null");
    }

    private static String name(@Nullable Object name) {
        if (name instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(
                "it returned a map with the key " + name + ": the keys of all maps must be texts");
    }
}
