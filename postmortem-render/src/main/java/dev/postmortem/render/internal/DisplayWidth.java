package dev.postmortem.render.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many columns a text takes in a terminal, and about so in other type: what is wide is twice as wide as a letter.
 *
 * <p>What is wide or fullwidth takes two (UAX #11), a mark that stands on its neighbour none, a sequence that makes one
 * emoji two (UTS #51), and everything else one, what is ambiguous in UAX #11 included. The data come with the library:
 * those of the platform are another version of Unicode on each.
 */
public final class DisplayWidth {

    private static final String RESOURCE = "columns.txt";
    private static final Map<String, List<String>> RANGES = load();

    private static final CodePoints NONE = CodePoints.of(RANGES.getOrDefault("none", List.of()));
    private static final CodePoints TWO = CodePoints.of(RANGES.getOrDefault("two", List.of()));
    private static final CodePoints PICTURE = CodePoints.of(RANGES.getOrDefault("picture", List.of()));
    private static final CodePoints STYLED = CodePoints.of(RANGES.getOrDefault("styled", List.of()));

    /** Below this, every character takes one column and stands alone. */
    private static final int PLAIN_END = 0x300;

    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;

    private DisplayWidth() {}

    private static Map<String, List<String>> load() {
        try (InputStream ranges = DisplayWidth.class.getResourceAsStream(RESOURCE)) {
            if (ranges == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the library's jar");
            }
            return new BufferedReader(new InputStreamReader(ranges, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.groupingBy(
                            line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE + " cannot be read from the library's jar", unreadable);
        }
    }

    /** Returns the columns that a text takes; it holds no control characters. */
    public static int columns(String text) {
        if (isPlain(text)) {
            return text.length();
        }
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int end = characterEnd(text, i);
            columns += columns(text, i, end);
            i = end;
        }
        return columns;
    }

    /** Says whether each character of a text takes one column and stands alone, as in most texts. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= PLAIN_END) {
                return false;
            }
        }
        return true;
    }

    /** Returns where the character that begins at a place ends, with everything that terminals draw into its columns. */
    public static int characterEnd(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (isFlagLetter(first) && end < text.length() && isFlagLetter(text.codePointAt(end))) {
            end += 2;
        }
        while (end < text.length() && text.charAt(end) >= PLAIN_END) {
            int next = text.codePointAt(end);
            if (!NONE.contains(next) && !(isSkinTone(next) && PICTURE.contains(first))) {
                break;
            }
            end += Character.charCount(next);
            if (next == JOINER && PICTURE.contains(first) && end < text.length()) {
                int joined = text.codePointAt(end);
                end += PICTURE.contains(joined) ? Character.charCount(joined) : 0;
            }
        }
        return end;
    }

    /** Returns the columns of one character, which ends where {@link #characterEnd} says. */
    public static int columns(String text, int start, int end) {
        int first = text.codePointAt(start);
        int next = start + Character.charCount(first);
        if (first < PLAIN_END && next == end) {
            return 1;
        }
        if (TWO.contains(first)) {
            return 2;
        }
        if (next < end && isMadeWide(first, text, next, end)) {
            return 2;
        }
        return NONE.contains(first) ? 0 : 1;
    }

    /** Says whether what follows a narrow character makes an emoji of it, which is wide. */
    private static boolean isMadeWide(int first, String text, int next, int end) {
        if (isFlagLetter(first) && isFlagLetter(text.codePointAt(next))) {
            return true;
        }
        if (text.charAt(next) == EMOJI_STYLE && STYLED.contains(first)) {
            return true;
        }
        return PICTURE.contains(first)
                && text.substring(next, end).codePoints().anyMatch(c -> isSkinTone(c) || PICTURE.contains(c));
    }

    private static boolean isFlagLetter(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }
}
