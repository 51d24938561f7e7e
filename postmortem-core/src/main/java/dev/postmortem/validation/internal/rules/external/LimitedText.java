package dev.postmortem.validation.internal.rules.external;

/** A text that may be looked at so often and no more: an expression that goes back again and again would not end. */
final class LimitedText implements CharSequence {

    /** Thrown when the text was looked at too often. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Exhausted() {
            super("The text was looked at too often", null, false, false);
        }
    }

    private static final int LOOKS_PER_CHARACTER = 200;
    private static final int LEAST_LOOKS = 100_000;

    private final String text;
    private long left;

    LimitedText(String text) {
        this.text = text;
        this.left = Math.max(LEAST_LOOKS, (long) text.length() * LOOKS_PER_CHARACTER);
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
