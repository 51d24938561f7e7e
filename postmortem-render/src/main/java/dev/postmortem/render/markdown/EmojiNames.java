package dev.postmortem.render.markdown;

import dev.postmortem.render.internal.Characters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names that GitHub turns into pictures between two colons, in the middle of a word as well and whatever is escaped.
 *
 * <p>Source: gemoji by GitHub, Inc., under the MIT licence, which stands above the names.
 */
final class EmojiNames {

    private static final String RESOURCE = "emoji-names.txt";
    private static final Set<String> NAMES = load();
    private static final int LONGEST =
            NAMES.stream().mapToInt(String::length).max().orElse(0);

    /** How long a name can be on the page, where a backslash may stand before each of its characters. */
    private static final int LONGEST_WRITTEN = 2 * LONGEST;

    private EmojiNames() {}

    private static Set<String> load() {
        try (InputStream names = EmojiNames.class.getResourceAsStream(RESOURCE)) {
            if (names == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the library's jar");
            }
            return new BufferedReader(new InputStreamReader(names, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE + " cannot be read from the library's jar", unreadable);
        }
    }

    /** Says whether a text holds a name between two colons. */
    static boolean isIn(String text) {
        int colon = text.indexOf(':');
        while (colon >= 0) {
            int next = text.indexOf(':', colon + 1);
            if (next >= 0 && NAMES.contains(text.substring(colon + 1, next))) {
                return true;
            }
            colon = next;
        }
        return false;
    }

    /**
     * Says whether the line so far ends with a colon and a name, so that another colon would make a picture of it. It
     * looks back, because what belongs together on the page may come in several texts.
     *
     * @param line what is written so far, from {@code lineStart} on
     * @param lineStart where the line begins
     */
    static boolean isCompletedByColon(StringBuilder line, int lineStart) {
        int start = line.length();
        int least = Math.max(lineStart, start - LONGEST_WRITTEN);
        while (start > least && (isPart(line.charAt(start - 1)) || isEscape(line, start - 1))) {
            start--;
        }
        if (start == lineStart || start == line.length() || line.charAt(start - 1) != ':') {
            return false;
        }
        return NAMES.contains(line.substring(start).replace("\\", ""));
    }

    private static boolean isPart(char c) {
        return Characters.isAsciiWord(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        return c == '_' || c == '-' || c == '+';
    }

    /** The backslash before a mark is not part of the text. */
    private static boolean isEscape(StringBuilder line, int at) {
        return line.charAt(at) == '\\' && at + 1 < line.length() && isMark(line.charAt(at + 1));
    }
}
