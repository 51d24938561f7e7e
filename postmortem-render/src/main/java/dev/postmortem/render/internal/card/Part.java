package dev.postmortem.render.internal.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document that stands in one message if it can. */
public sealed interface Part {

    /** Returns how many characters there are at which the part can be cut, or 0 if it cannot. */
    int length();

    /** Returns the characters at which the part can be cut. */
    String text();

    /** Returns the part up to a character, and what stands there in place of the rest. */
    Part before(int end, String mark);

    /** Returns the part from a character on. */
    Part from(int start);

    /** The title of the document, which is short enough for any message. */
    record Title(String text) implements Part {
        @Override
        public int length() {
            return 0;
        }

        @Override
        public Part before(int end, String mark) {
            return this;
        }

        @Override
        public Part from(int start) {
            return this;
        }
    }

    /**
     * A heading, which never stands at the end.
     *
     * @param level 1 for the title of a section, 2 to 4 below it
     */
    record Heading(int level, List<Run> runs) implements Part {
        @Override
        public int length() {
            return Run.length(runs);
        }

        @Override
        public String text() {
            return Run.text(runs);
        }

        @Override
        public Part before(int end, String mark) {
            return new Heading(level, cut(runs, end, mark));
        }

        @Override
        public Part from(int start) {
            return new Heading(level, Run.between(runs, start, length()));
        }
    }

    /** A paragraph. */
    record Paragraph(@Nullable Box box, List<Run> runs) implements Part {
        @Override
        public int length() {
            return Run.length(runs);
        }

        @Override
        public String text() {
            return Run.text(runs);
        }

        @Override
        public Part before(int end, String mark) {
            return new Paragraph(box, cut(runs, end, mark));
        }

        @Override
        public Part from(int start) {
            return new Paragraph(box, Run.between(runs, start, length()));
        }
    }

    /** What stands before an item. */
    enum Marker {
        BULLET,
        NUMBER,
        OPEN,
        DONE
    }

    /**
     * An item of a list.
     *
     * @param depth how many lists it stands in, less one
     * @param number its number, from 1
     */
    record Item(@Nullable Box box, Marker marker, int depth, int number, List<Run> runs) implements Part {
        @Override
        public int length() {
            return Run.length(runs);
        }

        @Override
        public String text() {
            return Run.text(runs);
        }

        @Override
        public Part before(int end, String mark) {
            return new Item(box, marker, depth, number, cut(runs, end, mark));
        }

        @Override
        public Part from(int start) {
            return new Paragraph(box, Run.between(runs, start, length()));
        }
    }

    /** A fact: what it is called and what it is. */
    record Fact(List<Run> label, List<Run> value) implements Part {
        @Override
        public int length() {
            return Run.length(value);
        }

        @Override
        public String text() {
            return Run.text(value);
        }

        @Override
        public Part before(int end, String mark) {
            return new Fact(label, cut(value, end, mark));
        }

        @Override
        public Part from(int start) {
            return new Paragraph(null, Run.between(value, start, length()));
        }
    }

    /** A row of a table, which is never cut. */
    record Row(Grid grid, List<List<Run>> cells) implements Part {
        @Override
        public int length() {
            return 0;
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public Part before(int end, String mark) {
            return this;
        }

        @Override
        public Part from(int start) {
            return this;
        }
    }

    /** Lines of code. */
    record CodeLines(@Nullable Box box, String text) implements Part {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public Part before(int end, String mark) {
            return new CodeLines(box, text.substring(0, end) + mark);
        }

        @Override
        public Part from(int start) {
            return new CodeLines(box, text.substring(start));
        }
    }

    private static List<Run> cut(List<Run> runs, int end, String mark) {
        List<Run> cut = new ArrayList<>(Run.between(runs, 0, end));
        if (!mark.isEmpty()) {
            cut.add(Run.of(mark));
        }
        return cut;
    }
}
