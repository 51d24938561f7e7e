package dev.postmortem.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds what a writer hands on until all of it is there.
 *
 * <p>Writers hand on long pieces. They are kept as they are and put together once, in exactly the memory that all of them
 * take: a string builder would copy a page again each time it grows, and once more where it meets the first character
 * beyond Latin-1.
 */
final class CollectedText implements Appendable {

    /** Shorter pieces than this are cheaper to copy than to keep. */
    private static final int LONG = 1024;

    private final List<String> pieces = new ArrayList<>();

    /** What came since the last long piece. */
    private final StringBuilder rest = new StringBuilder();

    @Override
    public CollectedText append(CharSequence text) {
        CharSequence given = String.valueOf(text);
        if (given.length() < LONG) {
            rest.append(given);
        } else {
            endPiece();
            pieces.add(given.toString());
        }
        return this;
    }

    @Override
    public CollectedText append(CharSequence text, int start, int end) {
        return append(String.valueOf(text).subSequence(start, end));
    }

    @Override
    public CollectedText append(char c) {
        rest.append(c);
        return this;
    }

    private void endPiece() {
        if (!rest.isEmpty()) {
            pieces.add(rest.toString());
            rest.setLength(0);
        }
    }

    /** Returns everything. */
    @Override
    public String toString() {
        endPiece();
        return pieces.size() == 1 ? pieces.get(0) : String.join("", pieces);
    }
}
