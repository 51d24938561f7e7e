package dev.postmortem.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Facts for machines at the beginning of a document, read by a parser of YAML. */
final class FrontMatterTest {

    private static final MarkdownWriter WRITER =
            MarkdownWriter.builder().frontMatter(true).build();

    private static Object parsed(String markdown) {
        String yaml = markdown.substring(4, markdown.indexOf("\n---\n", 3) + 1);
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    @ParameterizedTest
    @EnumSource
    void a_document_begins_with_what_it_says_about_itself(Flavour flavour) {
        Document document = Document.builder("Orders: \"down\"")
                .id("INC-142")
                .language("en")
                .property("severity", "SEV-1")
                .property("started at", "2026-03-14T10:00:00Z")
                .property("no", "yes")
                .lead(Blocks.paragraph("a"))
                .build();

        String markdown = MarkdownWriter.builder()
                .flavour(flavour)
                .frontMatter(true)
                .build()
                .write(document)
                .text();

        assertThat(markdown).isEqualTo("""
                ---
                id: "INC-142"
                incident_title: "Orders: \\"down\\""
                language: "en"
                severity: "SEV-1"
                "started at": "2026-03-14T10:00:00Z"
                "no": "yes"
                ---

                # INC-142: Orders: "down"

                a
                """);
    }

    @Test
    void a_document_without_more_than_a_title_says_so() {
        assertThat(WRITER.write(Document.builder("T").build()).text())
                .isEqualTo("---\nincident_title: \"T\"\n---\n\n# T\n");
    }

    @Test
    void a_property_of_the_house_replaces_what_the_document_says() {
        Document document = Document.builder("T").id("1").property("id", "2").build();

        assertThat(parsed(WRITER.write(document).text())).isEqualTo(Map.of("id", "2", "incident_title", "T"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\n---\nb", "\u0000\u0007\u001B\u007F\u0085\u009F", "\u2028\u2029\uFEFF", "'#: {}[]!&*|>%@`"})
    void any_value_stays_what_it_is(String value) {
        Document document = Document.builder("T").property("p", value).build();

        assertThat(parsed(WRITER.write(document).text())).isEqualTo(Map.of("incident_title", "T", "p", value));
    }

    @Test
    void what_turns_the_text_around_it_is_there_by_its_number() {
        Document document =
                Document.builder("T").property("p", "a\u202Eb\uD800").build();

        assertThat(WRITER.write(document).text()).contains("p: \"a\\u202eb\uFFFD\"\n");
    }

    @Test
    void random_hostile_values_and_names_are_read_as_they_were_written() {
        Random random = new Random(20_260_318);

        for (int i = 0; i < 5_000; i++) {
            Map<String, String> properties = new LinkedHashMap<>();
            for (int j = 0; j < 3; j++) {
                properties.put(j + Hostile.text(random), Hostile.text(random));
                properties.put(Hostile.text(random) + j, Hostile.text(random));
            }
            var document = Document.builder("T");
            properties.forEach(document::property);

            Map<String, String> expected = new LinkedHashMap<>();
            expected.put("incident_title", "T");
            properties.forEach((name, value) -> expected.put(whole(name), whole(value)));
            assertThat(parsed(WRITER.write(document.build()).text())).isEqualTo(expected);
        }
    }

    /** What is no character is none in YAML either. */
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints()
                .forEach(c -> whole.appendCodePoint(
                        Character.getType(c) == Character.SURROGATE
                                        || (c & 0xFFFE) == 0xFFFE
                                        || (c >= 0xFDD0 && c <= 0xFDEF)
                                ? 0xFFFD
                                : c));
        return whole.toString();
    }
}
