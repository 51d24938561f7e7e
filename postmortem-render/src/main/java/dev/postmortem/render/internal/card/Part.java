package dev.postmortem.render.internal.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document that stands in one message if it can. */
public sealed interface Part {

    /** Returns how many characters there are at which the part can be cut, or 0 if it never is. */
    default int length() {
        return 0;
    }

    /** Returns the characters at which the part can be cut, or all of them if it never is. */
    String text();

    /** Returns the part up to a character, and what stands there in place of the rest. */
    default Part before(int end, String mark) {
        return this;
    }

    /** Returns what is left behind a character at which the part was cut; its length is 0 if nothing is to be seen there. */
    default Part behind(int end) {
        return this;
    }

    /** The title of the document, which is short enough for any message. */
    record Title(String text) implements Part {}

    /**
     * A heading, which is never cut and never stands at the end, unless nothing stands below it in the document.
     *
     * @param level 1 for the title of a section, 2 to 4 below it
     */
    record Heading(int level, List<Run> runs) implements Part {
        @Override
        public String text() {
            return Run.text(runs);
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
        public Part behind(int end) {
            return new Paragraph(box, Run.behind(runs, end));
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
        public Part behind(int end) {
            return new Paragraph(box, Run.behind(runs, end));
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
        public Part behind(int end) {
            return new Paragraph(null, Run.behind(value, end));
        }
    }

    /** A row of a table, which is never cut. */
    record Row(Grid grid, List<List<Run>> cells) implements Part {
        @Override
        public String text() {
            return "";
        }
    }

    /** Lines of code, of which a line break alone goes where they are cut, and no blank. */
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
        public Part behind(int end) {
            String rest = text.substring(text.startsWith("\n", end) ? end + 1 : end);
            return new CodeLines(box, rest.isBlank() ? "" : rest);
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
