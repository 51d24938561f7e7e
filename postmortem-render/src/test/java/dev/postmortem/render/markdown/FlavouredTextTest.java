package dev.postmortem.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.MentionPolicy;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile text in every place and flavour, read by two parsers: both see what the tree holds. */
final class FlavouredTextTest {

    /** Texts in each place and flavour; more with {@code -Dpostmortem.hostile.count=…}. */
    private static final int COUNT = Integer.getInteger("postmortem.hostile.count", 600);

    private static final long SEED = Long.getLong("postmortem.hostile.seed", 20_260_315L);

    private static final List<Section> END =
            List.of(Section.builder(SectionId.of("end"), "End").build());

    /** A name shown as code. */
    private static final Pattern CODED_NAME = Pattern.compile("‹code:([@#!&][^›]*|(?i:G[HL])-[0-9]+)›");

    static Stream<Arguments> flavoursAndPlaces() {
        return Arrays.stream(Flavour.values())
                .flatMap(flavour -> Arrays.stream(Place.values()).map(place -> Arguments.of(flavour, place)));
    }

    static Stream<Arguments> platformsAndPlacesOfText() {
        Set<Place> places = EnumSet.allOf(Place.class);
        places.removeIf(place -> place.name().startsWith("CODE"));
        return Stream.of(Flavour.GITHUB, Flavour.GITLAB)
                .flatMap(flavour -> Stream.of(MentionPolicy.CODE, MentionPolicy.KEEP)
                        .flatMap(policy -> places.stream().map(place -> Arguments.of(flavour, policy, place))));
    }

    @ParameterizedTest
    @MethodSource("flavoursAndPlaces")
    void hostile_text_is_read_as_it_was_written(Flavour flavour, Place place) {
        MarkdownWriter writer = MarkdownWriter.builder().flavour(flavour).build();
        Random random = new Random(SEED + place.name().hashCode());

        for (int i = 0; i < COUNT; i++) {
            String text = Hostile.text(random);
            String markdown = written(writer, place, text);

            assertThat(firstReader(flavour, place, markdown))
                    .as("%s of \"%s\" as%n%s", place, escaped(text), markdown)
                    .isEqualTo(expected(flavour, place, text));
        }
    }

    @ParameterizedTest
    @MethodSource("flavoursAndPlaces")
    void a_second_reader_sees_the_same(Flavour flavour, Place place) {
        MarkdownWriter writer = MarkdownWriter.builder().flavour(flavour).build();
        Random random = new Random(SEED + 1 + place.name().hashCode());

        for (int i = 0; i < COUNT; i++) {
            String text = Hostile.text(random);
            String markdown = written(writer, place, text);

            assertThat(Shown.withoutParting(SecondReader.outline(flavour, markdown)))
                    .as("%s of \"%s\" as%n%s", place, escaped(text), markdown)
                    .isEqualTo(expected(flavour, place, text));
        }
    }

    @ParameterizedTest
    @MethodSource("platformsAndPlacesOfText")
    void names_that_stay_or_are_code_change_nothing_else(Flavour flavour, MentionPolicy policy, Place place) {
        MarkdownWriter writer =
                MarkdownWriter.builder().flavour(flavour).mentions(policy).build();
        Random random = new Random(SEED + 2 + place.name().hashCode());

        for (int i = 0; i < COUNT; i++) {
            String text = Hostile.text(random);
            String markdown = written(writer, place, text);

            String outline =
                    CODED_NAME.matcher(firstReader(flavour, place, markdown)).replaceAll("$1");
            assertThat(outline)
                    .as("%s of \"%s\" as%n%s", place, escaped(text), markdown)
                    .isEqualTo(expected(flavour, place, text));
        }
    }

    private static String firstReader(Flavour flavour, Place place, String markdown) {
        if (flavour == Flavour.COMMONMARK) {
            return Shown.withoutParting(ParsedMarkdown.plainOutline(markdown));
        }
        return Shown.withoutParting(
                place == Place.TASK ? ParsedMarkdown.outlineWithTasks(markdown) : ParsedMarkdown.outline(markdown));
    }

    private static String expected(Flavour flavour, Place place, String text) {
        String outline = flavour == Flavour.COMMONMARK ? CommonMarkPlaces.outline(place, text) : place.outline(text);
        return Shown.withoutParting("‹h1:T›" + outline + "‹p:.›‹h2:End›");
    }

    private static String written(MarkdownWriter writer, Place place, String text) {
        List<Block> blocks = List.of(place.block(text), Blocks.paragraph("."));
        return writer.write(Document.builder("T").build().withLead(blocks).withSections(END))
                .text();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            if (c >= ' ' && c < 0x7F) {
                escaped.append((char) c);
            } else {
                escaped.append("\\u").append(Integer.toHexString(0x10000 + c), 1, 5);
            }
        });
        return escaped.toString();
    }
}
