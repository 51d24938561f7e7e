package acme.postmortem.formats;

import static dev.postmortem.model.value.Severity.SEV_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.FormatRegistry;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.Renderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PagerFormatTest {

    private final Renderer pager =
            FormatRegistry.standard().plus(new PagerFormat()).renderer("pager", RenderOptions.defaults());

    @Test
    void a_page_is_one_line_that_says_what_is_wrong_and_how_much() {
        Postmortem postmortem = Postmortem.builder()
                .id("INC-7")
                .title("Search: stale\nresults")
                .severity(SEV_1)
                .build();

        Rendered page = pager.rendered(postmortem);

        assertThat(page.text())
                .startsWith("INC-7 Search: stale results; ")
                .contains("SEV-1")
                .endsWith("\n");
        assertThat(page.text().strip()).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\u0007", "\u0085", "\u009B", "\u2028", "\u202E", "\u2066"})
    void nothing_in_a_title_ends_the_message_or_does_anything_else(String control) {
        Postmortem postmortem =
                Postmortem.builder().title("Search" + control + "is slow").build();

        assertThat(pager.render(postmortem)).startsWith("Search is slow");
    }

    @Test
    void a_title_that_is_too_long_is_cut_between_two_characters_with_a_note() {
        Postmortem postmortem =
                Postmortem.builder().title("\uD83D\uDD25".repeat(100)).build();

        Rendered page = pager.rendered(postmortem);

        assertThat(page.text()).isEqualTo("\uD83D\uDD25".repeat(66) + "\u2026\n");
        assertThat(page.notes()).extracting(RenderNote::kind).contains(RenderNote.Kind.TRUNCATED);
    }
}
