package dev.postmortem.json.internal;

import dev.postmortem.json.JsonProblem;
import dev.postmortem.json.PostmortemJsonException;
import dev.postmortem.json.SourceRegion;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text as RFC 8259, section 8.1, has it: UTF-8 and nothing else.
 *
 * <p>Documents are decoded before they are parsed, so that columns are counted in UTF-16 units and malformed bytes have
 * a place.
 */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final char REPLACEMENT = '\uFFFD';

    private SourceText() {}

    /** Returns the text without the byte-order mark that some editors write. */
    static String of(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /**
     * Returns the text that the bytes stand for.
     *
     * @throws PostmortemJsonException if they are not UTF-8
     */
    static String of(byte[] bytes) {
        if (looksLikeUtf16Or32(bytes)) {
            throw notUtf8(
                    new SourceRegion(1, 1, 1, 1),
                    "the document is encoded in UTF-16 or UTF-32: JSON is exchanged in UTF-8 (RFC 8259, section 8.1), convert it first");
        }
        // The quick way puts a replacement character for what is malformed; a document may also have one of its own.
        String quick = new String(bytes, StandardCharsets.UTF_8);
        return quick.indexOf(REPLACEMENT) < 0 ? of(quick) : strictly(bytes);
    }

    private static String strictly(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(source, text, true);
        text.flip();
        if (result.isError()) {
            int offset = source.position();
            throw notUtf8(
                    endOf(of(text.toString())),
                    "byte " + offset + " of the document is 0x" + Integer.toHexString(bytes[offset] & 0xFF)
                            + ", which is not UTF-8 there: save the document as UTF-8");
        }
        return of(text.toString());
    }

    /** Every JSON text begins with an ASCII character, so that zero bytes or the marks of the wider encodings betray them. */
    private static boolean looksLikeUtf16Or32(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
    }

    private static SourceRegion endOf(String text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                line++;
                lineStart = i + 1;
            }
        }
        int column = text.length() - lineStart + 1;
        return new SourceRegion(line, column, line, column);
    }

    private static PostmortemJsonException notUtf8(SourceRegion region, String message) {
        return new Problems(1).fatal(JsonProblem.Kind.SYNTAX, Path.ROOT, region, message);
    }
}
