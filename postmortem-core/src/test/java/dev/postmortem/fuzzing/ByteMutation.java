package dev.postmortem.fuzzing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Changes of bytes that know nothing of JSON: other encodings, and what happens to files on their way. */
enum ByteMutation {
    NONE {
        @Override
        byte[] change(byte[] bytes, Decisions decisions) {
            return bytes;
        }
    },
    BYTE_ORDER_MARK {
        @Override
        byte[] change(byte[] bytes, Decisions decisions) {
            return spliced(bytes, 0, 0, decisions.oneOf(MARKS));
        }
    },
    ENCODING {
        @Override
        byte[] change(byte[] bytes, Decisions decisions) {
            return new String(bytes, StandardCharsets.UTF_8).getBytes(Charset.forName(decisions.oneOf(CHARSETS)));
        }
    },
    TRUNCATE {
        @Override
        byte[] change(byte[] bytes, Decisions decisions) {
            return Arrays.copyOf(bytes, decisions.below(bytes.length + 1));
        }
    },
    FLIP {
        @Override
        byte[] change(byte[] bytes, Decisions decisions) {
            byte[] changed = bytes.clone();
            if (changed.length > 0) {
                int offset = decisions.below(changed.length);
                changed[offset] = (byte) (changed[offset] ^ 1 << decisions.below(8));
            }
            return changed;
        }
    },
    INSERT {
        @Override
        byte[] change(byte[] bytes, Decisions decisions) {
            int offset = decisions.below(bytes.length + 1);
            return spliced(bytes, offset, offset, decisions.word().getBytes(StandardCharsets.ISO_8859_1));
        }
    },
    /** What no encoder of UTF-8 may write. */
    MALFORMED {
        @Override
        byte[] change(byte[] bytes, Decisions decisions) {
            int offset = decisions.below(bytes.length + 1);
            return spliced(bytes, offset, offset, decisions.oneOf(NOT_UTF_8));
        }
    };

    private static final List<byte[]> MARKS = List.of(
            bytes(0xEF, 0xBB, 0xBF),
            bytes(0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF),
            bytes(0xFE, 0xFF),
            bytes(0xFF, 0xFE),
            bytes(0xFF, 0xFE, 0, 0),
            bytes(0, 0, 0xFE, 0xFF),
            bytes(0x2B, 0x2F, 0x76, 0x38),
            bytes(0xEF, 0xBB),
            bytes(0));

    private static final List<String> CHARSETS = List.of(
            "UTF-16",
            "UTF-16BE",
            "UTF-16LE",
            "UTF-32",
            "UTF-32BE",
            "UTF-32LE",
            "ISO-8859-1",
            "windows-1252",
            "IBM1047");

    private static final List<byte[]> NOT_UTF_8 = List.of(
            bytes(0x80),
            bytes(0xFF),
            bytes(0xC0, 0x80),
            bytes(0xC0, 0xAF),
            bytes(0xE0, 0x80, 0xAF),
            bytes(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80),
            bytes(0xF4, 0x90, 0x80, 0x80),
            bytes(0xF0, 0x9F),
            bytes(0xF8, 0x88, 0x80, 0x80, 0x80),
            bytes(0xEF, 0xBF, 0xBD, 0xFF));

    abstract byte[] change(byte[] bytes, Decisions decisions);

    /** Changes bytes as the decisions will have it. */
    static byte[] changed(byte[] document, Decisions decisions) {
        List<ByteMutation> mutations = List.of(values());
        byte[] bytes = document;
        int times = 1 + decisions.below(3);
        for (int i = 0; i < times; i++) {
            bytes = decisions.oneOf(mutations).change(bytes, decisions);
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int start, int end, byte[] piece) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream(bytes.length + piece.length);
        spliced.write(bytes, 0, start);
        spliced.writeBytes(piece);
        spliced.write(bytes, end, bytes.length - end);
        return spliced.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
