package dev.postmortem.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The data of {@link DisplayWidth}, made from those of Unicode.
 *
 * <p>{@code -Dunicode.data=/usr/share/unicode} compares them, with Debian's package {@code unicode-data} for example;
 * {@code -Dunicode.update=true} besides writes them anew.
 */
@EnabledIfSystemProperty(named = "unicode.data", matches = ".+")
final class ColumnsDataTest {

    private static final Path RESOURCE = Path.of("src/main/resources/dev/postmortem/render/internal/columns.txt");
    private static final Path UNICODE = Path.of(System.getProperty("unicode.data", ""));
    private static final Pattern LINE = Pattern.compile(
            "([0-9A-F]+)(?:\\.\\.([0-9A-F]+))?(?: FE0F)? *; *([^;#]*?) *[;#].*|\\s*(?:#.*)?|.* FE0E .*");

    @Test
    void the_data_are_those_of_unicode() throws IOException {
        StringBuilder data = new StringBuilder();
        Files.readAllLines(RESOURCE).stream()
                .filter(line -> line.startsWith("#"))
                .forEach(line -> data.append(line).append('\n'));
        append("none", none(), data);
        append("two", two(), data);
        append("picture", codePoints("emoji/emoji-data.txt", "Extended_Pictographic"::equals), data);
        append("styled", codePoints("emoji/emoji-variation-sequences.txt", "emoji style"::equals), data);

        if (Boolean.getBoolean("unicode.update")) {
            Files.writeString(RESOURCE, data, StandardCharsets.UTF_8);
        }
        assertThat(RESOURCE).hasContent(data.toString());
    }

    @Test
    void every_emoji_is_one_character_of_two_columns() throws IOException {
        List<String> emoji = Files.readAllLines(UNICODE.resolve("emoji/emoji-test.txt")).stream()
                .filter(line -> line.contains("; fully-qualified"))
                .map(line -> line.substring(0, line.indexOf(';')).strip().split(" "))
                .map(ColumnsDataTest::text)
                .toList();

        assertThat(emoji).hasSizeGreaterThan(3_000).allSatisfy(one -> {
            assertThat(DisplayWidth.characterEnd(one, 0)).isEqualTo(one.length());
            assertThat(DisplayWidth.columns(one)).isEqualTo(2);
        });
    }

    private static String text(String... codePoints) {
        StringBuilder text = new StringBuilder();
        Stream.of(codePoints).forEach(c -> text.appendCodePoint(Integer.parseInt(c, 16)));
        return text.toString();
    }

    /**
     * Marks and formats, and the vowels and final consonants of Hangul, which are drawn into the syllable before. Formats
     * that are drawn themselves, around the number behind them, are none.
     */
    private static BitSet none() throws IOException {
        BitSet none = codePoints("extracted/DerivedGeneralCategory.txt", List.of("Mn", "Me", "Cf")::contains);
        none.andNot(codePoints("PropList.txt", "Prepended_Concatenation_Mark"::equals));
        none.or(codePoints("HangulSyllableType.txt", List.of("V", "T")::contains));
        return none;
    }

    private static BitSet two() throws IOException {
        BitSet two = codePoints("EastAsianWidth.txt", List.of("W", "F")::contains);
        two.andNot(none());
        return two;
    }

    private static BitSet codePoints(String file, Predicate<String> wanted) throws IOException {
        BitSet codePoints = new BitSet();
        try (Stream<String> lines = Files.lines(UNICODE.resolve(file))) {
            lines.map(LINE::matcher).forEach(line -> add(line, wanted, codePoints));
        }
        return codePoints;
    }

    private static void add(Matcher line, Predicate<String> wanted, BitSet codePoints) {
        assertThat(line.matches()).as("%s", line).isTrue();
        if (line.group(1) != null && wanted.test(line.group(3))) {
            int first = Integer.parseInt(line.group(1), 16);
            int last = line.group(2) == null ? first : Integer.parseInt(line.group(2), 16);
            codePoints.set(first, last + 1);
        }
    }

    private static void append(String kind, BitSet codePoints, StringBuilder data) {
        for (int first = codePoints.nextSetBit(0); first >= 0; ) {
            int end = codePoints.nextClearBit(first);
            data.append(kind).append(' ').append(hex(first));
            data.append(end - 1 > first ? ".." + hex(end - 1) : "").append('\n');
            first = codePoints.nextSetBit(end);
        }
    }

    private static String hex(int codePoint) {
        return String.format(Locale.ROOT, "%04X", codePoint);
    }
}
