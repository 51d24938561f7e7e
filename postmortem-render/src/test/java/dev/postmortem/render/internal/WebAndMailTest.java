package dev.postmortem.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.LinkPolicy.Treatment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are links unless a house says otherwise. */
final class WebAndMailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.example/1",
                "HTTP://x.example",
                "https://x.example/@team/post",
                "https://x.example?mail=dba@x.example",
                "https://x.example#@here",
                "mailto:dba@x.example",
                "https://"
            })
    void web_and_mail_addresses_are_linked(String url) {
        assertThat(WebAndMail.POLICY.treatmentOf(url)).isEqualTo(Treatment.LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:secret@x.example/1",
                "http://ck:$$@name",
                "https://bank.example@evil.example/",
                "https:///user@x.example",
                "https://\\\\user@x.example"
            })
    void a_web_address_with_a_name_before_its_host_is_not(String url) {
        assertThat(WebAndMail.POLICY.treatmentOf(url)).isEqualTo(Treatment.SHOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:alert(1)", "ftp://x.example", "x.example", "https:x", " https://x.example"})
    void nothing_else_is(String url) {
        assertThat(WebAndMail.POLICY.treatmentOf(url)).isEqualTo(Treatment.SHOW);
    }
}
