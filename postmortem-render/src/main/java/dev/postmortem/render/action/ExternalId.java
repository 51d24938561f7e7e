package dev.postmortem.render.action;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Objects;

/**
 * What an action is known by outside of its document: in a tracker, a calendar, a spreadsheet.
 *
 * <pre>{@code
 * ExternalId.of("INC-142", "AI-3").value(); // inc-142.ai-3-bd6q47626k0dh9wigf9xvb4eg
 * }</pre>
 *
 * <p>The same incident and action give the same id in each run and on any machine. Its beginning is for people and may be
 * cut; its last 25 characters are 128 bits of the SHA-256 digest of both ids, whichever characters they hold and however
 * long they are, so that no two actions share one: not {@code ("a", "b.c")} and {@code ("a.b", "c")}, and not ids that
 * differ in the case of a letter, which labels and file names do not tell apart.
 *
 * <p>It has at most 50 characters, all of them {@code a} to {@code z}, digits, and single hyphens and dots between these,
 * and fits wherever it may have to go: a label of GitHub (50 characters), GitLab or Jira (255, without blanks), the key of
 * an entity property of Jira (255), a comment in HTML (no two hyphens in a row), the {@code UID} of iCalendar, a file name.
 *
 * @param value the id
 * @since 0.1.0
 */
public record ExternalId(String value) {

    /** Bits of the digest, of which a collision would take some 2^64 actions. */
    private static final int DIGEST_BYTES = 16;

    /** As many digits as 128 bits can take. */
    private static final int DIGEST_LENGTH = 25;

    private static final int NAME_LENGTH = 24;
    private static final int RADIX = 36;

    /** Checks that it is there. */
    public ExternalId {
        Objects.requireNonNull(value, "ExternalId.value");
    }

    /**
     * Returns the id of an action.
     *
     * @param incident the id of the incident
     * @param action the id of the action in the document of that incident
     * @return the id
     * @throws IllegalArgumentException if one of them is empty
     */
    public static ExternalId of(String incident, String action) {
        Objects.requireNonNull(incident, "incident");
        Objects.requireNonNull(action, "action");
        if (incident.isEmpty() || action.isEmpty()) {
            throw new IllegalArgumentException("ExternalId needs the ids of incident and action, and was given \""
                    + incident + "\" and \"" + action + "\": give both");
        }
        String name = name(incident + "." + action);
        return new ExternalId(name.isEmpty() ? digest(incident, action) : name + "-" + digest(incident, action));
    }

    /** Returns as much of the ids as can stand anywhere. */
    private static String name(String ids) {
        StringBuilder name = new StringBuilder();
        String lower = ids.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length() && name.length() < NAME_LENGTH; i++) {
            char c = lower.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                name.append(c);
            } else if (!name.isEmpty() && isWord(name.charAt(name.length() - 1))) {
                name.append(c == '.' ? '.' : '-');
            }
        }
        while (!name.isEmpty() && !isWord(name.charAt(name.length() - 1))) {
            name.setLength(name.length() - 1);
        }
        return name.toString();
    }

    private static boolean isWord(char c) {
        return c != '.' && c != '-';
    }

    /** Digests UTF-16 as it is, because half a pair has no bytes in UTF-8, and the length of the first, which parts them. */
    private static String digest(String incident, String action) {
        byte[] digest = sha256(ByteBuffer.allocate(Integer.BYTES + 2 * (incident.length() + action.length()))
                .putInt(incident.length())
                .put(utf16(incident))
                .put(utf16(action))
                .array());
        String digits = new BigInteger(1, digest, 0, DIGEST_BYTES).toString(RADIX);
        return "0".repeat(DIGEST_LENGTH - digits.length()) + digits;
    }

    private static byte[] utf16(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return value;
    }
}
