package dev.postmortem.fuzzing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * An input of the fuzzer as decisions, so that it learns which of them lead somewhere new. Where it ends, the first choice
 * is taken.
 */
final class Decisions {

    private static final List<Integer> LENGTHS =
            List.of(1, 2, 7, 17, 101, 1_001, 10_001, 100_001, 1_000_001, 10_000_000);

    private static final int TWO_BYTES = 1 << 16;

    private final byte[] bytes;
    private int next;

    Decisions(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    boolean atEnd() {
        return next >= bytes.length;
    }

    /** Returns a number from 0 to below the bound. */
    int below(int bound) {
        long number = 0;
        for (long reach = 1; reach < bound; reach *= 256) {
            number = number * 256 + oneByte();
        }
        return (int) (number % bound);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Returns how often something is repeated: each length half as likely as the one before. */
    int length() {
        int step = Integer.numberOfTrailingZeros(~below(TWO_BYTES));
        return LENGTHS.get(Math.min(step, LENGTHS.size() - 1));
    }

    /** Returns up to sixteen characters of Latin-1. */
    String word() {
        int end = Math.min(bytes.length, next + 1 + oneByte() % 16);
        String word = new String(bytes, Math.min(next, end), Math.max(0, end - next), StandardCharsets.ISO_8859_1);
        next = Math.max(next, end);
        return word;
    }

    byte[] rest() {
        byte[] rest = Arrays.copyOfRange(bytes, Math.min(next, bytes.length), bytes.length);
        next = bytes.length;
        return rest;
    }

    private int oneByte() {
        return atEnd() ? 0 : bytes[next++] & 0xFF;
    }
}
