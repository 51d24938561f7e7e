package dev.postmortem.json.internal;

/** Counts through a text as a JSON document writes it, escapes and all (RFC 8259, section 7). */
final class Escapes {

    private static final int UNICODE = "\\u00e9".length();

    private static final int SHORT = "\\n".length();

    private Escapes() {}

    /** Returns where the unit with an index in the text begins in what is written for it. */
    static int indexInSource(String written, int index) {
        int source = 0;
        // Every escape stands for one UTF-16 unit: a character beyond the first plane takes two of them.
        for (int i = 0; i < index; i++) {
            source += length(written, source);
        }
        return source;
    }

    /**
     * Returns where a character stands that is no hexadecimal digit and should be one, or -1 if there is none. The parser
     * looks at the lower half of a character alone, and takes a dotted capital I for a zero.
     */
    static int firstWrongDigit(String written) {
        for (int escape = written.indexOf('\\'); escape >= 0; escape = written.indexOf('\\', escape)) {
            int end = escape + length(written, escape);
            for (int digit = escape + SHORT; digit < end; digit++) {
                if ("0123456789abcdefABCDEF".indexOf(written.charAt(digit)) < 0) {
                    return digit;
                }
            }
            escape = end;
        }
        return -1;
    }

    private static int length(String written, int source) {
        if (written.charAt(source) != '\\') {
            return 1;
        }
        return written.charAt(source + 1) == 'u' ? UNICODE : SHORT;
    }
}
