package dev.postmortem.render.markdown;

import java.util.Arrays;

/** The marks around what is being written: those whose sign stands in the output, and within them those held back. */
final class MarkStack {

    /** Hardly any text is marked deeper. */
    private static final int USUAL_DEPTH = 8;

    private Mark[] marks = new Mark[USUAL_DEPTH];
    private int depth;
    private int written;

    void clear() {
        depth = 0;
        written = 0;
    }

    /** Adds a mark, which is held back. */
    void push(Mark mark) {
        if (depth == marks.length) {
            marks = Arrays.copyOf(marks, 2 * depth);
        }
        marks[depth++] = mark;
    }

    /** Removes the innermost mark and returns it; {@link Mark#NONE} if it was held back to the end. */
    Mark pop() {
        Mark mark = marks[--depth];
        if (written <= depth) {
            return Mark.NONE;
        }
        written = depth;
        return mark;
    }

    boolean holds(Mark mark) {
        for (int i = 0; i < depth; i++) {
            if (marks[i] == mark) {
                return true;
            }
        }
        return false;
    }

    boolean isAnyHeldBack() {
        return written < depth;
    }

    /** Returns the outermost mark that is held back, which is so no longer. */
    Mark write() {
        return marks[written++];
    }

    /** Says whether no mark that is still held back has a sign. */
    boolean isRestBare() {
        for (int i = written; i < depth; i++) {
            if (marks[i] != Mark.NONE) {
                return false;
            }
        }
        return true;
    }
}
