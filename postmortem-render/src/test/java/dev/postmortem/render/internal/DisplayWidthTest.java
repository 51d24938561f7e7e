package dev.postmortem.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "é, 1", // One code point.
        "e\u0301, 1", // Letter and accent.
        "日本語, 6",
        "ﾃｽﾄ, 3", // Halfwidth.
        "ＡＢ, 4", // Fullwidth.
        "한국, 4",
        "\u1112\u1161\u11AB, 2", // The same syllable as three letters.
        "שלום, 4",
        "क्षि, 3",
        "a\u200Bb, 2", // A zero-width space.
        "\u0600\u0661, 2", // A format that is drawn: the Arabic number sign.
        "😀, 2",
        "👩\u200D👩\u200D👧, 2", // A family.
        "❤, 1",
        "❤\uFE0F, 2",
        "❤\uFE0F\u200D🔥, 2",
        "1\uFE0F\u20E3, 2", // A keycap.
        "a\uFE0F, 1",
        "☝🏻, 2", // A narrow picture that a skin tone makes wide.
        "👍🏽, 2",
        "a🏽, 3",
        "🇩🇪, 2",
        "🇩🇪🇫🇷, 4",
        "🇩, 1",
        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F, 2", // A flag made with tags.
        "\u0301, 0",
    })
    void a_text_takes_the_columns_that_terminals_give_it(String text, int columns) {
        assertThat(DisplayWidth.columns(text)).isEqualTo(columns);
    }

    @Test
    void single_characters_are_as_wide_as_another_implementation_says_but_for_these() throws IOException {
        Map<String, Integer> differences = new TreeMap<>();

        forEachCharacter((character, theirs) -> {
            int ours = DisplayWidth.columns(Character.toString(character));
            if (ours != theirs) {
                differences.merge(reason(character, ours, theirs), 1, Integer::sum);
            }
        });

        assertThat(differences)
                .containsOnlyKeys(
                        "a spacing mark, which it gives no column",
                        "became wide in Unicode 16",
                        "half of a flag, which it gives two columns by itself",
                        "a filler, which it gives no column");
    }

    private static String reason(int c, int ours, int theirs) {
        if (theirs == 0 && (Character.getType(c) == Character.COMBINING_SPACING_MARK || isNewMark(c))) {
            return "a spacing mark, which it gives no column";
        }
        if (ours == 1 && theirs == 2 && isWideSince16(c)) {
            return "became wide in Unicode 16";
        }
        if (c >= 0x1F1E6 && c <= 0x1F1FF && ours == 1) {
            return "half of a flag, which it gives two columns by itself";
        }
        if (c == 0x3164 || c == 0xFFA0) {
            return "a filler, which it gives no column";
        }
        return String.format(Locale.ROOT, "U+%04X: %d and not %d", c, ours, theirs);
    }

    /** Spacing marks that JDK 17, which has Unicode 13, does not know. */
    private static boolean isNewMark(int c) {
        return c == 0x1715 || c == 0x1734 || c == 0x0CF3 || (c >= 0x11F03 && c <= 0x11F41);
    }

    /** Hexagrams and the like. */
    private static boolean isWideSince16(int c) {
        return (c >= 0x2630 && c <= 0x2637)
                || (c >= 0x268A && c <= 0x268F)
                || (c >= 0x4DC0 && c <= 0x4DFF)
                || (c >= 0x1D300 && c <= 0x1D376);
    }

    private interface CharacterCheck {
        void check(int character, int theirs);
    }

    private static void forEachCharacter(CharacterCheck check) throws IOException {
        try (InputStream stream = DisplayWidthTest.class.getResourceAsStream("wcwidth.txt")) {
            new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] range = line.substring(line.indexOf(' ') + 1).split("\\.\\.", 2);
                        int last = Integer.parseInt(range[range.length - 1], 16);
                        for (int c = Integer.parseInt(range[0], 16); c <= last; c++) {
                            if (isShown(c)) {
                                check.check(c, line.charAt(0) - '0');
                            }
                        }
                    });
        }
    }

    /** Controls, soft hyphens, byte order marks and blanks that end a line are never shown. */
    private static boolean isShown(int c) {
        return !Characters.isControl(c) && c != 0xAD && c != 0xFEFF && c != 0x2028 && c != 0x2029;
    }
}
