package dev.postmortem.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the W3C's checker says of pages. */
final class ValidPageTest {

    private static final HtmlWriter WRITER = HtmlWriter.builder().build();

    /** What the checker says that is no fault of the page, each with its reason. */
    private static final List<Pattern> NO_FAULTS = List.of(
            // A property of SVG 2 and of every browser, which the checker's list does not have yet.
            Pattern.compile("CSS: “paint-order”: Property “paint-order” doesn't exist"),
            // It computes no hashes, takes data for a script, and takes "data:" for no source of pictures.
            // ContentSecurityPolicyTest
            // computes the hash, and BrowserTest sees that a browser refuses nothing.
            Pattern.compile("violates Content Security Policy"),
            // Safari takes a list without marks for none unless it says so.
            Pattern.compile("The “list” role is unnecessary for element"),
            // About characters that users wrote, which are shown as they are.
            Pattern.compile(
                    "Unicode Private Use Area|Normalization Form C|leading or trailing white|composing character"));

    @Test
    void a_page_of_every_block_is_valid() throws Exception {
        assertThat(faults(WRITER.write(SampleDocument.document()).text())).isEmpty();
    }

    @Test
    void a_themed_page_is_valid() throws Exception {
        Theme theme = Theme.builder()
                .brand("Orders Ltd")
                .logo("data:image/png;base64,iVBORw0KGgo=")
                .footer("Ask ops@orders.example")
                .build();

        assertThat(faults(HtmlWriter.builder()
                        .theme(theme)
                        .build()
                        .write(SampleDocument.document())
                        .text()))
                .isEmpty();
    }

    @Test
    void a_fragment_within_a_page_is_valid() throws Exception {
        HtmlWriter writer = HtmlWriter.builder().fragment("pm-").build();

        assertThat(faults("<!DOCTYPE html>\n<html lang=\"en\"><head><title>Portal</title><style>" + writer.stylesheet()
                        + "</style></head><body>"
                        + writer.write(SampleDocument.document()).text() + "</body></html>"))
                .isEmpty();
    }

    @Test
    void the_checker_finds_faults() throws Exception {
        assertThat(faults(WRITER.write(SampleDocument.document())
                        .text()
                        .replace("<main ", "<main style='x' onclick='(' ")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_page_of_hostile_text_is_valid(Place place) throws Exception {
        Random random = new Random(place.name().hashCode());
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            sections.add(Section.builder(SectionId.of("s" + i), "S")
                    .add(place.block("x" + Hostile.text(random)))
                    .build());
        }
        Document document = place.document("x" + Hostile.text(random)).withSections(sections);

        assertThat(faults(WRITER.write(document).text())).isEmpty();
    }

    private static List<String> faults(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        String messages = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        return messages.lines()
                .filter(line -> !line.isBlank())
                .filter(line -> NO_FAULTS.stream()
                        .noneMatch(known -> known.matcher(line).find()))
                .toList();
    }
}
