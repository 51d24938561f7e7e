package dev.postmortem.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A house's look, and what is refused of it. */
final class ThemeTest {

    private static final String LOGO = "data:image/png;base64,iVBORw0KGgo=";

    @Test
    void a_page_shows_brand_logo_and_footer() {
        Theme theme = Theme.builder()
                .brand("Orders & Co")
                .logo(LOGO)
                .footer("Ask <ops@orders.example>")
                .build();

        Element page = ParsedPage.of(HtmlWriter.builder()
                        .theme(theme)
                        .build()
                        .write(SampleDocument.document())
                        .text())
                .document();

        assertThat(page.selectFirst(".brand").text()).isEqualTo("Orders & Co");
        assertThat(page.selectFirst(".brand img").attr("src")).isEqualTo(LOGO);
        assertThat(page.selectFirst("footer").text()).isEqualTo("Ask <ops@orders.example>");
        assertThat(page.selectFirst("footer a").attr("href")).isEqualTo("mailto:ops@orders.example");
    }

    @Test
    void an_accent_that_can_hardly_be_read_is_refused_with_its_contrast() {
        Theme.Builder theme = Theme.builder().accent("#99ccff", "#8ab4f8");

        assertThatIllegalArgumentException()
                .isThrownBy(theme::build)
                .withMessage(
                        "Theme.accent #99ccff on #ffffff, the page of the light scheme, has a contrast of 1.68:1: give a"
                                + " colour with 4.50:1 or more, because links are text (WCAG 2.2, 1.4.3)");
    }

    @Test
    void an_accent_is_checked_in_the_dark_scheme_as_well() {
        Theme.Builder theme = Theme.builder().accent("#0b57d0", "#0b57d0");

        assertThatIllegalArgumentException()
                .isThrownBy(theme::build)
                .withMessageContaining("the page of the dark scheme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "blue", "#fff", "#0b57d0;}", "#0b57dg"})
    void an_accent_that_is_no_colour_is_refused(String colour) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.builder().accent("#0b57d0", colour))
                .withMessage("Theme.accent \"" + colour
                        + "\" is not accepted: give # and six hexadecimal digits, such as #0b57d0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.example/logo.png",
                "data:text/html;base64,eA==",
                "data:image/png,x",
                "data:image/png;base64,\"",
                "data:image/svg+xml;utf8,<svg>",
                "data:image/png;base64,"
            })
    void a_logo_that_is_no_picture_within_the_page_is_refused(String logo) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.builder().logo(logo))
                .withMessageEndingWith("give data:image/png;base64,… or jpeg, webp, gif or svg+xml in its place");
    }

    @Test
    void a_logo_needs_a_brand_that_says_what_it_shows() {
        Theme.Builder theme = Theme.builder().logo(LOGO);

        assertThatIllegalArgumentException()
                .isThrownBy(theme::build)
                .withMessage("Theme.logo is given without Theme.brand: give the name too, for who cannot see the logo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_blank_brand_is_refused(String brand) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.builder().brand(brand))
                .withMessage("Theme.brand is blank: give a text or leave it out");
    }
}
