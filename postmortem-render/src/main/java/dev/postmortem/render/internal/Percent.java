package dev.postmortem.render.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Percent codes, which mean the same to who follows an address as the characters themselves (RFC 3986, section 2.1). */
public final class Percent {

    private Percent() {}

    /** Appends the code of a character; half of a pair becomes U+FFFD. */
    public static void append(int codePoint, StringBuilder out) {
        int character =
                codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE ? 0xFFFD : codePoint;
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(Character.toChars(character)));
        while (bytes.hasRemaining()) {
            int value = bytes.get() & 0xFF;
            out.append('%')
                    .append(Character.toUpperCase(Character.forDigit(value >> 4, 16)))
                    .append(Character.toUpperCase(Character.forDigit(value & 0xF, 16)));
        }
    }
}
