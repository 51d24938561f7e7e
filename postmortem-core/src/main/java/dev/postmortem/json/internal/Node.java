package dev.postmortem.json.internal;

import dev.postmortem.json.SourceRegion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON value with its place in the text: what the first pass leaves for the second. */
public sealed interface Node {

    /** Returns where the value stands, or null if it comes out of a migration. */
    @Nullable
    SourceRegion place();

    /** Returns what a problem calls such a value. */
    String called();

    /** Returns the value as Java's own types, in maps and lists that the caller may modify. */
    @Nullable
    Object plain();

    /** Returns where the value stands, or empty if it comes out of a migration. */
    default Optional<SourceRegion> region() {
        return Optional.ofNullable(place());
    }

    /** Returns the value one step below, by property name or index, or null if there is none. */
    default @Nullable Node child(String token) {
        return null;
    }

    /** A property of an object. The name's region is null if the object comes out of a migration. */
    record Member(@Nullable SourceRegion namePlace, Node value) {}

    /** An object, its members in the order of the document. */
    record Members(Map<String, Member> members, @Nullable SourceRegion place) implements Node {

        @Override
        public String called() {
            return "an object";
        }

        @Override
        public Object plain() {
            return plainMembers();
        }

        /** Returns the object without one of its members. */
        Members without(String name) {
            Map<String, Member> others = new LinkedHashMap<>(members);
            others.remove(name);
            return new Members(others, place);
        }

        /** Returns where the name of a property stands, or null if there is none or it comes out of a migration. */
        public @Nullable SourceRegion namePlace(String name) {
            Member member = members.get(name);
            return member == null ? null : member.namePlace();
        }

        Map<String, @Nullable Object> plainMembers() {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            members.forEach((name, member) -> plain.put(name, member.value().plain()));
            return plain;
        }

        @Override
        public @Nullable Node child(String token) {
            Member member = members.get(token);
            return member == null ? null : member.value();
        }
    }

    /** A list. */
    record Elements(List<Node> elements, @Nullable SourceRegion place) implements Node {

        @Override
        public String called() {
            return "a list";
        }

        @Override
        public Object plain() {
            List<@Nullable Object> plain = new ArrayList<>(elements.size());
            elements.forEach(element -> plain.add(element.plain()));
            return plain;
        }

        @Override
        public @Nullable Node child(String token) {
            if (!token.matches("0|[1-9][0-9]{0,8}")) {
                return null;
            }
            int index = Integer.parseInt(token);
            return index < elements.size() ? elements.get(index) : null;
        }
    }

    /**
     * A text. How the document writes it, without the quotation marks, is kept only where escapes make that another one;
     * it is null otherwise.
     */
    record Text(
            String text, @Nullable String written, @Nullable SourceRegion place) implements Node {

        /** Returns where a part of the text stands, or empty if it comes out of a migration. */
        public Optional<SourceRegion> part(int start, int end) {
            // A text in JSON has no line break in it, so that all of it stands on one line.
            return region().map(whole -> new SourceRegion(
                    whole.startLine(),
                    whole.startColumn() + 1 + inSource(start),
                    whole.startLine(),
                    whole.startColumn() + 1 + inSource(end)));
        }

        private int inSource(int index) {
            return written == null ? index : Escapes.indexInSource(written, index);
        }

        @Override
        public String called() {
            return "a text";
        }

        @Override
        public Object plain() {
            return text;
        }
    }

    /** A number: {@code Integer}, {@code Long} or {@code BigInteger} if it is written as a whole one, else {@code BigDecimal}. */
    record Numeral(Number number, @Nullable SourceRegion place) implements Node {

        @Override
        public String called() {
            return "a number";
        }

        @Override
        public Object plain() {
            return number;
        }
    }

    /** True or false. */
    record Truth(boolean value, @Nullable SourceRegion place) implements Node {

        @Override
        public String called() {
            return Boolean.toString(value);
        }

        @Override
        public Object plain() {
            return value;
        }
    }

    /** Null. */
    record Nothing(@Nullable SourceRegion place) implements Node {

        @Override
        public String called() {
            return "null";
        }

        @Override
        public @Nullable Object plain() {
            return null;
        }
    }
}
