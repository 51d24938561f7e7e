package dev.postmortem.render.internal;

/** Code as it is shown: what ends a line anywhere ends it everywhere, so that no line hides in a comment before it. */
public final class PlainCode {

    private PlainCode() {}

    /** Returns code with line feeds between its lines and without what has no look; tabs stay. */
    public static String of(String code) {
        StringBuilder clean = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); ) {
            int c = code.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                clean.append('\n');
                i += i < code.length() && code.charAt(i) == '\n' ? 1 : 0;
            } else if (c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                clean.append('\n');
            } else if (c == '\n' || c == '\t') {
                clean.append((char) c);
            } else if (Characters.isBidiControl(c)) {
                clean.append(Characters.revealed(c));
            } else if (Characters.isNoCharacter(c)) {
                clean.append('\uFFFD');
            } else if (!Characters.isControl(c) && c != 0xFEFF) {
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }
}
