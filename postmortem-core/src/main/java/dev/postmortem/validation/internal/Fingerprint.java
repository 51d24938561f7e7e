package dev.postmortem.validation.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises a finding again in another version of the document.
 *
 * <p>Made from the rule, the place with ids or contents instead of indexes, and the words, so that it survives reordering and
 * changes elsewhere. The message has no part in it, because messages are translated.
 */
final class Fingerprint {

    /** Stands in front, so that a later way to compute it cannot be mistaken for this one. */
    private static final String VERSION = "v1:";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Fingerprint() {}

    static String of(String ruleId, String stablePointer, String words) {
        String normalised = SPACE.matcher(words.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        return VERSION + hash(ruleId + "\n" + stablePointer + "\n" + normalised);
    }

    /** Returns the fingerprint of the second, third and so on of those in a document that cannot be told apart. */
    static String ofRepeated(String fingerprint, int count) {
        return VERSION + hash(fingerprint + "\n" + count);
    }

    /** Returns 32 digits that are the same for the same text. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }
}
