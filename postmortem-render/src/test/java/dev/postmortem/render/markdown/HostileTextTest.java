package dev.postmortem.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hostile text in every place: what a reader of Markdown sees is what the tree holds. */
final class HostileTextTest {

    private static final MarkdownWriter WRITER = MarkdownWriter.builder().build();

    /** Texts in each place; more with {@code -Dpostmortem.hostile.count=…}. */
    private static final int COUNT = Integer.getInteger("postmortem.hostile.count", 5_000);

    private static final long SEED = Long.getLong("postmortem.hostile.seed", 20_260_314L);

    private static final int TOGETHER = 10;

    /** What GitHub takes for a mail address, as a link leads to it. */
    private static final Pattern MAIL =
            Pattern.compile("(?i)(?:mailto|xmpp):[a-z0-9.+_-]+@[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*\\.[a-z0-9_-]*[a-z]");

    /** Outside of code, a backslash stands before each of these. */
    private static final Pattern MAIL_AS_CODE = Pattern.compile("`[^`\\\\]*@[^`\\\\]*`");

    /** What GitHub takes for a person or an issue, and tells of the page. */
    private static final Pattern CALL = Pattern.compile("(?i)(?:^|\\W)(?:@|#|GH-)[a-z0-9]");

    private static final List<Section> END =
            List.of(Section.builder(SectionId.of("end"), "End").build());

    @ParameterizedTest
    @EnumSource
    void random_hostile_text_is_read_as_it_was_written(Place place) {
        Random random = new Random(SEED + place.name().hashCode());

        // Several in a document, so that each is also tried beside others of its kind.
        for (int i = 0; i < COUNT; i += TOGETHER) {
            List<String> texts =
                    Stream.generate(() -> Hostile.text(random)).limit(TOGETHER).toList();
            if (!readAs(place, texts).equals(expected(place, texts))) {
                texts.forEach(text -> assertReadAsWritten(place, text));
                fail(
                        "%s of %s",
                        place, texts.stream().map(HostileTextTest::escaped).toList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "CODE.*") // Nothing is a link in code.
    void random_hostile_text_links_to_no_site_that_the_policy_hides(Place place) {
        MarkdownWriter hiding = MarkdownWriter.builder()
                .linkPolicy(url -> LinkPolicy.Treatment.HIDE)
                .build();
        Random random = new Random(SEED + place.name().hashCode());

        for (int i = 0; i < COUNT; i++) {
            String text = Hostile.text(random);
            String markdown = hiding.write(documentOf(place, List.of(text))).text();

            assertThat(ParsedMarkdown.addresses(markdown))
                    .as("%s of \"%s\" as%n%s", place, escaped(text), markdown)
                    .isEmpty();
            assertThat(ParsedMarkdown.allAddresses(markdown))
                    .as("%s of \"%s\" as%n%s", place, escaped(text), markdown)
                    .noneMatch(address -> MAIL.matcher(address).matches());
            // What GitHub links by itself stands unescaped in the source, outside of the code that mail addresses are;
            // the parser's extension links more than that.
            assertThat(MAIL_AS_CODE.matcher(markdown).replaceAll("``"))
                    .as("%s of \"%s\"", place, escaped(text))
                    .doesNotContainPattern("(?<!\\\\)(?:\\\\\\\\)*://")
                    .doesNotContainPattern("(?i)www\\.");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "CODE.*") // Names are not looked for in code.
    void random_hostile_text_calls_nobody_and_shows_no_picture(Place place) {
        Random random = new Random(SEED + place.name().hashCode());

        for (int i = 0; i < COUNT; i++) {
            String text = Hostile.text(random);
            String markdown = WRITER.write(documentOf(place, List.of(text))).text();

            assertThat(ParsedMarkdown.texts(markdown))
                    .as("%s of \"%s\" as%n%s", place, escaped(text), markdown)
                    .noneMatch(shown -> CALL.matcher(shown).find() || EmojiNames.isIn(shown));
        }
    }

    private static void assertReadAsWritten(Place place, String text) {
        assertThat(readAs(place, List.of(text)))
                .as(
                        "%s of \"%s\" as%n%s",
                        place,
                        escaped(text),
                        WRITER.write(documentOf(place, List.of(text))).text())
                .isEqualTo(expected(place, List.of(text)));
    }

    private static String readAs(Place place, List<String> texts) {
        String markdown = WRITER.write(documentOf(place, texts)).text();
        return Shown.withoutParting(
                place == Place.TASK ? ParsedMarkdown.outlineWithTasks(markdown) : ParsedMarkdown.outline(markdown));
    }

    private static String expected(Place place, List<String> texts) {
        return Shown.withoutParting(texts.stream()
                .map(text -> place.outline(text) + "‹p:.›")
                .collect(Collectors.joining("", "‹h1:T›", "‹h2:End›")));
    }

    private static Document documentOf(Place place, List<String> texts) {
        List<Block> blocks = texts.stream()
                .flatMap(text -> Stream.of(place.block(text), Blocks.paragraph(".")))
                .toList();
        return Document.builder("T").build().withLead(blocks).withSections(END);
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
