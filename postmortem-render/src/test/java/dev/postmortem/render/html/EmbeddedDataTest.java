package dev.postmortem.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.DocumentData;
import dev.postmortem.render.document.DocumentMeta;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The data within a page are the data, whatever they hold. */
final class EmbeddedDataTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void hostile_data_come_back_as_they_were() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Map<String, String> data = Map.of("text", Hostile.text(random));

            Element script =
                    page("application/json", JSON.writeValueAsString(data)).selectFirst("#postmortem-data");

            assertThat(script.data()).doesNotContain("<", "&", "\u2028", "\u0000");
            assertThat(JSON.readTree(script.data())).isEqualTo(JSON.valueToTree(data));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/javascript", "module", "application/xml", "application/json\" src=\"x", "speculationrules"
            })
    void data_that_are_not_json_are_left_out(String mediaType) {
        Rendered rendered = HtmlWriter.builder().build().write(document(mediaType, "alert(1)"));

        assertThat(ParsedPage.of(rendered.text()).document().select("script")).isEmpty();
        assertThat(rendered.notes()).hasSize(1);
    }

    @Test
    void a_page_without_data_has_no_script_at_all() {
        assertThat(HtmlWriter.builder()
                        .build()
                        .write(Document.builder("T").build())
                        .text())
                .doesNotContain("<script");
    }

    private static Element page(String mediaType, String data) {
        return ParsedPage.of(HtmlWriter.builder()
                        .build()
                        .write(document(mediaType, data))
                        .text())
                .document();
    }

    private static Document document(String mediaType, String data) {
        return new Document(
                new DocumentMeta(
                        Optional.empty(),
                        "T",
                        Optional.of("en"),
                        Map.of(),
                        Optional.of(new DocumentData(mediaType, data))),
                List.of(),
                List.of());
    }
}
