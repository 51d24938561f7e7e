package dev.postmortem.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hostile text in every place: what a browser reads is what the tree holds. */
final class HostileTextTest {

    private static final HtmlWriter WRITER = HtmlWriter.builder().build();

    private static final HtmlWriter HIDING =
            HtmlWriter.builder().linkPolicy(url -> LinkPolicy.Treatment.HIDE).build();

    private static final HtmlWriter TRUSTING =
            HtmlWriter.builder().linkPolicy(url -> LinkPolicy.Treatment.LINK).build();

    private static final HtmlWriter DRAWING = HtmlWriter.builder()
            .customBlock(Drawn.class, (block, out) -> out.element("div", Map.of("title", block.text()), div -> {}))
            .build();

    /** Texts in each place; more with {@code -Dpostmortem.hostile.count=…}. */
    private static final int COUNT = Integer.getInteger("postmortem.hostile.count", 400);

    private static final long SEED = Long.getLong("postmortem.hostile.seed", 20_260_314L);

    private static final Pattern RUNS_CODE =
            Pattern.compile("(?i)[\\p{Cc}\\s]*(javascript|vbscript|data):.*", Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LANGUAGE", "CODE_BLOCK", "LINK_ADDRESS"})
    void hostile_text_is_read_as_it_was_written(Place place) {
        Random random = new Random(SEED + place.name().hashCode());

        for (int i = 0; i < COUNT; i++) {
            String text = "x" + Hostile.text(random);
            ParsedPage page = parsed(WRITER, place, text);

            assertThat(page.texts(place.selector()))
                    .as("%s of \"%s\"", place, escaped(text))
                    .isNotEmpty()
                    .allMatch(Shown.line(text)::equals);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hostile_text_makes_no_element_and_no_attribute(Place place) {
        Random random = new Random(SEED - place.name().hashCode());
        String harmless = skeleton(parsed(HIDING, place, "x"));

        for (int i = 0; i < COUNT; i++) {
            String text = "x" + Hostile.text(random);

            assertThat(skeleton(parsed(HIDING, place, text)))
                    .as("%s of \"%s\"", place, escaped(text))
                    .isEqualTo(harmless);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.INCLUDE, names = "CODE_BLOCK")
    void hostile_code_keeps_its_lines(Place place) {
        Random random = new Random(SEED);

        for (int i = 0; i < COUNT; i++) {
            String text = Hostile.text(random);
            Element code = parsed(WRITER, place, text).document().selectFirst("pre > code");

            assertThat(ParsedPage.text(code)).as("\"%s\"", escaped(text)).isEqualTo(Shown.lines(text));
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_address_runs_code_whatever_the_policy_answers(Place place) {
        Random random = new Random(SEED + place.name().hashCode());

        for (int i = 0; i < COUNT; i++) {
            String text = Hostile.text(random) + "x";

            assertThat(parsed(TRUSTING, place, text).addresses())
                    .as("%s of \"%s\"", place, escaped(text))
                    .noneMatch(address -> RUNS_CODE.matcher(address).matches());
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_two_ids_are_the_same_and_no_link_within_the_page_is_dead(Place place) {
        Random random = new Random(SEED + place.name().hashCode());

        for (int i = 0; i < COUNT / 4; i++) {
            ParsedPage page = parsed(WRITER, place, "x" + Hostile.text(random));
            var ids = page.document().select("[id]").eachAttr("id");

            assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.chars().anyMatch(Character::isWhitespace));
            assertThat(page.document().select("a[href^=#]").eachAttr("href"))
                    .allMatch(new HashSet<>(ids.stream().map(id -> "#" + id).toList())::contains);
        }
    }

    @Test
    void hostile_text_does_not_end_an_attribute() {
        Random random = new Random(SEED);

        for (int i = 0; i < COUNT; i++) {
            String text = "x" + Hostile.text(random);
            Block important = Blocks.callout(CalloutKind.IMPORTANT, Blocks.paragraph(text));
            Document document =
                    Document.builder("x").lead(important).lead(new Drawn(text)).build();

            Element page = ParsedPage.of(DRAWING.write(document).text()).document();

            assertThat(page.selectFirst("meta[name=description]").attributes()).hasSize(2);
            assertThat(page.selectFirst("header > div[title]").attributes()).hasSize(1);
            assertThat(Shown.line(page.selectFirst("header > div[title]").attr("title")))
                    .as("\"%s\"", escaped(text))
                    .isEqualTo(Shown.line(text));
        }
    }

    private record Drawn(String text) implements CustomBlock {
        @Override
        public List<Block> fallback() {
            return List.of();
        }
    }

    private static ParsedPage parsed(HtmlWriter writer, Place place, String text) {
        return ParsedPage.of(writer.write(place.document(text)).text());
    }

    /** Leaves out how many lines of words a drawing has and whether a class says that something is long. */
    private static String skeleton(ParsedPage page) {
        page.document().select("figure text").remove();
        page.document().select("time.long").removeAttr("class");
        page.document().select("pre code, .facts div").removeAttr("class");
        return page.skeleton();
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
