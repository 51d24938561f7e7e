package dev.postmortem.render.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing proves nothing, unless it would find what is there. */
final class TokensTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zq1007canary",
                "a zq1007can\u2026",
                "ZQ1007Canary",
                "&#122;q1007canary",
                "&#x7a;q1007canary",
                "%7Aq1007canary",
                "%257aq1007canary",
                "\\u007aq1007canary",
                "&amp;#122;q1007canary",
                "z\u200Bq10\u00AD07canary",
                "z\\q1007canary"
            })
    void a_token_is_found_behind_each_encoding(String text) {
        assertThat(Tokens.hiddenIn(text)).containsExactly("zq1007canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xy", "xyz"})
    void a_token_is_found_in_base64_wherever_it_begins(String before) {
        String encoded =
                Base64.getEncoder().encodeToString((before + "zq1007canary and more").getBytes(StandardCharsets.UTF_8));

        assertThat(Tokens.hiddenIn("data:text/plain;base64," + encoded)).containsExactly("zq1007canary");
    }
}
