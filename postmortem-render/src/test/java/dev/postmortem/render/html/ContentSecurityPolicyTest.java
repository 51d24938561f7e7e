package dev.postmortem.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy that a page states holds for exactly the style that it has. */
final class ContentSecurityPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"#0b57d0", "#7a1fa2"})
    void the_policy_knows_the_style_that_is_written(String accent) throws Exception {
        HtmlWriter writer = HtmlWriter.builder()
                .theme(Theme.builder().accent(accent, "#8ab4f8").build())
                .build();

        Element page =
                ParsedPage.of(writer.write(SampleDocument.document()).text()).document();

        String style = page.selectFirst("style").data();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(style).isEqualTo(writer.stylesheet()).contains(accent);
        assertThat(writer.contentSecurityPolicy())
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest)
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo(writer.contentSecurityPolicy());
    }
}
