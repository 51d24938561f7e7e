package dev.postmortem.render.adf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.generated.AdfOutline;
import dev.postmortem.render.generated.Seen;
import dev.postmortem.render.html.Hostile;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile text in every place: what a product reads is what the tree holds, and nothing that it would refuse. */
final class HostileTextTest {

    /** Texts in each place; more with {@code -Dpostmortem.hostile.count=…}. */
    private static final int COUNT = Integer.getInteger("postmortem.hostile.count", 300);

    private static final long SEED = Long.getLong("postmortem.hostile.seed", 20_260_328L);

    private static final Pattern HREF = Pattern.compile("\"href\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern RUNS_CODE =
            Pattern.compile("(?i)[\\p{Cc}\\s]*(javascript|vbscript|data):.*", Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource
    void hostile_text_is_read_as_it_was_written(Place place) {
        Random random = new Random(SEED + place.name().hashCode());

        for (int i = 0; i < COUNT; i++) {
            AdfProduct product = i % 2 == 0 ? AdfProduct.CONFLUENCE : AdfProduct.JIRA;
            String text = "x" + Hostile.text(random);
            Document document = place.document(text);

            String json = writer(product).build().write(document).text();

            String named = place + " of " + Arrays.toString(text.toCharArray());
            assertThat(AdfFaults.of(product, json)).as(named).isEmpty();
            assertThat(Seen.lines(ParsedAdf.outline(json)))
                    .as(named)
                    .isEqualTo(Seen.lines(new AdfOutline(product).of(document)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void text_that_may_show_nothing_makes_no_document_that_is_refused(Place place) {
        for (String text : List.of(
                "\u200B", "\u00A0", "\u3000", "\uFEFF\u200B", "\u0000\u200B \u200B", " \t\u00A0\r\n", "\u2028\u00AD")) {
            Document document = place.document(text.isBlank() ? "\u200B" + text : text);

            String json = writer(AdfProduct.CONFLUENCE).build().write(document).text();

            assertThat(AdfFaults.of(AdfProduct.CONFLUENCE, json))
                    .as("%s", place)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_address_runs_code_whatever_the_policy_answers(Place place) {
        Random random = new Random(SEED - place.name().hashCode());
        AdfWriter trusting = writer(AdfProduct.CONFLUENCE)
                .linkPolicy(url -> LinkPolicy.Treatment.LINK)
                .build();

        for (int i = 0; i < COUNT; i++) {
            String json =
                    trusting.write(place.document(Hostile.text(random) + "x")).text();

            assertThat(HREF.matcher(json).results().map(found -> found.group(1)))
                    .as("%s", place)
                    .allMatch(address -> address.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>'))
                    .noneMatch(address -> RUNS_CODE.matcher(address).matches());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"}]},{\"type\":\"rule\"}",
                "\\\"}],\"marks\":[{\"type\":\"link\",\"attrs\":{\"href\":\"javascript:alert(1)\"}}]}",
                "\\u0022}",
                "{color:red}[~accountid:5b10]{color} [x|javascript:alert(1)] !img! {panel}",
                "@all :boom: [~admin] PROJ-1 #1 <!channel> <ac:structured-macro ac:name=\"html\">",
                "]]>&nbsp;</p><script>",
                "h1. x\n* y\n|| z ||"
            })
    void known_break_outs_are_text(String text) {
        String json = AdfWriter.builder()
                .build()
                .write(Document.builder("T").lead(Blocks.paragraph(text)).build())
                .text();

        assertThat(AdfFaults.of(AdfProduct.CONFLUENCE, json)).isEmpty();
        assertThat(json).containsOnlyOnce("\"type\":\"paragraph\"").doesNotContainPattern("(?<!\\\\)\"href\"");
        assertThat(ParsedAdf.outline(json)).isEqualTo("\u2039h1:T\u203A\u2039p:" + text.replace('\n', ' ') + "\u203A");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000})
    void a_long_word_stays_whole(int length) {
        String word = "w".repeat(length);

        String json = AdfWriter.builder()
                .build()
                .write(Document.builder("T").lead(Blocks.paragraph(word)).build())
                .text();

        Matcher text = Pattern.compile("w{1000,}").matcher(json);
        assertThat(text.find()).isTrue();
        assertThat(text.group()).hasSize(length);
    }

    private static AdfWriter.Builder writer(AdfProduct product) {
        return AdfWriter.builder().product(product).maxLength(Integer.MAX_VALUE);
    }
}
