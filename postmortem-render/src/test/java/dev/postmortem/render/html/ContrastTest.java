package dev.postmortem.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of colours in the stylesheet, in both schemes and in print, can be told apart. */
final class ContrastTest {

    private static final String STYLE = HtmlWriter.builder().build().stylesheet();

    private static final Pattern BLOCK = Pattern.compile("(?s)\\.root \\{\\n([^{}]*?--pm-page:[^}]*)\\}");
    private static final Pattern VARIABLE = Pattern.compile("--pm-([a-z-]+): (#[0-9a-f]{6});");
    private static final Pattern USE =
            Pattern.compile("(?:^|\\n) *(?:color|fill|stroke|outline|border[a-z-]*):[^;{}]*var\\(--pm-([a-z-]+)\\)");

    /** What text stands on: of each colour, all backgrounds. */
    private static final Map<String, Set<String>> TEXT = Map.of(
            "ink", Set.of("page", "surface", "info-paper", "warning-paper", "critical-paper"),
            "muted", Set.of("page", "surface"),
            "accent", Set.of("page", "surface"),
            "neutral-ink", Set.of("neutral-paper"),
            "info-ink", Set.of("info-paper"),
            "good-ink", Set.of("good-paper"),
            "warning-ink", Set.of("warning-paper"),
            "critical-ink", Set.of("critical-paper", "surface"));

    /** What a drawing stands on. */
    private static final Map<String, Set<String>> GRAPHICS = Map.of(
            "mark", Set.of("page", "surface"),
            "accent", Set.of("page", "surface"),
            "neutral", Set.of("page", "surface"),
            "info", Set.of("page", "surface"),
            "good", Set.of("page", "surface"),
            "warning", Set.of("page", "surface"),
            "critical", Set.of("page", "surface"));

    /** Lines between rows, which mean nothing, and grounds on which the others stand. */
    private static final Set<String> ORNAMENTS = Set.of("line", "page", "surface", "warning-paper");

    static Stream<Arguments> pairs() {
        return schemes()
                .flatMap(scheme ->
                        Stream.concat(pairs(scheme, TEXT, 4.5).stream(), pairs(scheme, GRAPHICS, 3.0).stream()));
    }

    private static Set<Arguments> pairs(String scheme, Map<String, Set<String>> pairs, double least) {
        return pairs.entrySet().stream()
                .flatMap(pair -> pair.getValue().stream()
                        .map(background -> Arguments.of(scheme, pair.getKey(), background, least)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> schemes() {
        return Stream.of("light", "dark", "print");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_colour_can_be_told_from_what_is_behind_it(String scheme, String colour, String background, double least) {
        Map<String, String> colours = colours(scheme);

        assertThat(ratio(colours.get(colour), colours.get(background))).isGreaterThanOrEqualTo(least);
    }

    @Test
    void no_colour_of_the_stylesheet_is_missing_here() {
        Set<String> used = new TreeSet<>();
        Matcher use = USE.matcher(STYLE);
        while (use.find()) {
            used.add(use.group(1));
        }

        assertThat(used)
                .hasSizeGreaterThan(10)
                .allMatch(colour ->
                        TEXT.containsKey(colour) || GRAPHICS.containsKey(colour) || ORNAMENTS.contains(colour));
    }

    @Test
    void print_has_the_colours_of_the_light_scheme() {
        assertThat(colours("print")).isEqualTo(colours("light")).isNotEqualTo(colours("dark"));
    }

    @ParameterizedTest
    @CsvSource({"#000000,#ffffff,21.0", "#777777,#ffffff,4.478", "#ffffff,#777777,4.478", "#123456,#123456,1.0"})
    void the_ratio_is_that_of_wcag(String one, String other, double ratio) {
        assertThat(Contrast.ratio(one, other)).isCloseTo(ratio, offset(0.001));
        assertThat(ratio(one, other)).isCloseTo(ratio, offset(0.001));
    }

    private static Map<String, String> colours(String scheme) {
        Matcher block = BLOCK.matcher(STYLE);
        for (int i = 0; i <= schemes().toList().indexOf(scheme); i++) {
            assertThat(block.find()).isTrue();
        }
        Map<String, String> colours = new HashMap<>();
        Matcher variable = VARIABLE.matcher(block.group(1));
        while (variable.find()) {
            colours.put(variable.group(1), variable.group(2));
        }
        return colours;
    }

    private static double ratio(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255d;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
