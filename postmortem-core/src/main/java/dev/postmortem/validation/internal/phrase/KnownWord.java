package dev.postmortem.validation.internal.phrase;

import java.util.Arrays;

/** What phrases know of a word: its own number, if one of them spells it out, and the numbers of its classes. */
final class KnownWord {

    /** No word and no class has it. */
    static final int NONE = -1;

    /** A word that is in no phrase and in no class. */
    static final KnownWord UNKNOWN = new KnownWord(NONE, new int[0]);

    private final int own;
    private final int[] classes;

    /** The bits of all its numbers. */
    private final long bits;

    private KnownWord(int own, int[] classes) {
        this.own = own;
        this.classes = classes;
        long all = bit(own);
        for (int each : classes) {
            all |= bit(each);
        }
        this.bits = all;
    }

    /**
     * Returns one of 64 bits for a number, so that most of what does not go together is seen at once. Numbers share bits,
     * so that a common one says nothing yet.
     */
    static long bit(int number) {
        return number == NONE ? 0 : 1L << number;
    }

    KnownWord withOwn(int number) {
        return new KnownWord(number, classes);
    }

    KnownWord withClass(int number) {
        if (isIn(number)) {
            return this;
        }
        int[] more = Arrays.copyOf(classes, classes.length + 1);
        more[classes.length] = number;
        return new KnownWord(own, more);
    }

    /** Returns its own number, or none. */
    int own() {
        return own;
    }

    /** Says whether it may have one of the numbers of which the bits are given. */
    boolean mayHaveOneOf(long numbers) {
        return (bits & numbers) != 0;
    }

    /** Returns how many classes it belongs to. */
    int classCount() {
        return classes.length;
    }

    /** Returns the number of one of its classes. */
    int classAt(int index) {
        return classes[index];
    }

    boolean isIn(int wordClass) {
        if (!mayHaveOneOf(bit(wordClass))) {
            return false;
        }
        for (int each : classes) {
            if (each == wordClass) {
                return true;
            }
        }
        return false;
    }
}
