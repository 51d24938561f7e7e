package dev.postmortem.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the W3C's checker says of pages. */
final class ValidPageTest {

    private static final HtmlWriter WRITER = HtmlWriter.builder().build();

    @Test
    void a_page_of_every_block_is_valid() throws Exception {
        assertThat(PageFaults.of(WRITER.write(SampleDocument.document()).text()))
                .isEmpty();
    }

    @Test
    void a_themed_page_is_valid() throws Exception {
        Theme theme = Theme.builder()
                .brand("Orders Ltd")
                .logo("data:image/png;base64,iVBORw0KGgo=")
                .footer("Ask ops@orders.example")
                .build();

        assertThat(PageFaults.of(HtmlWriter.builder()
                        .theme(theme)
                        .build()
                        .write(SampleDocument.document())
                        .text()))
                .isEmpty();
    }

    @Test
    void a_fragment_within_a_page_is_valid() throws Exception {
        HtmlWriter writer = HtmlWriter.builder().fragment("pm-").build();

        assertThat(PageFaults.of(
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Portal</title><style>" + writer.stylesheet()
                                + "</style></head><body>"
                                + writer.write(SampleDocument.document()).text() + "</body></html>"))
                .isEmpty();
    }

    @Test
    void the_checker_finds_faults() throws Exception {
        assertThat(PageFaults.of(WRITER.write(SampleDocument.document())
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

        assertThat(PageFaults.of(WRITER.write(document).text())).isEmpty();
    }
}
