package dev.postmortem.redaction.internal;

/** Says whether a text has the signs without which something cannot be in it, because most texts need no closer look. */
final class Signs {

    private Signs() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Says whether there are so many digits in a row. */
    static boolean hasDigits(String text, int inRow) {
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            row = isDigit(text.charAt(i)) ? row + 1 : 0;
            if (row == inRow) {
                return true;
            }
        }
        return false;
    }

    /** Says whether a sign is there so many times. */
    static boolean has(String text, char sign, int times) {
        int found = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            if (++found == times) {
                return true;
            }
        }
        return false;
    }

    /** Says whether a digit follows on a sign somewhere. */
    static boolean hasDigitBehind(String text, char sign) {
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            if (at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
