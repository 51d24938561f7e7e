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
        StringBuilder reversed = new StringBuilder();
        for (int i = line.length() - 1; i >= lineStart && reversed.length() <= LONGEST; i--) {
            char c = line.charAt(i);
            if (c == ':') {
                return NAMES.contains(reversed.reverse().toString());
            }
            if (!isPart(c)) {
                return false;
            }
            reversed.append(c);
            if (!Characters.isAsciiWord(c) && i > lineStart && line.charAt(i - 1) == '\\') {
                // The backslash before a mark is not part of the text.
                i--;
            }
        }
        return false;
    }

    private static boolean isPart(char c) {
        return Characters.isAsciiWord(c) || c == '_' || c == '-' || c == '+';
    }
}
