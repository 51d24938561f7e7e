package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.ConstraintsOnly;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a pattern could be made to choke on are judged like any other. */
final class HostileTextTest {

    private static final int LONG = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"https://", "mailto:", "mailto:a@", "https://example.org/", "https://example.org?"})
    void a_long_address_with_a_blank_at_its_end_is_no_address(String beginning) {
        Postmortem postmortem = linking(beginning + "a".repeat(LONG) + " ");

        assertThat(rules(postmortem)).containsExactly("constraint/web-address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://", "mailto:a@", "HTTPS://example.org/", "http://example.org?", "https://a#"})
    void a_long_address_is_an_address(String beginning) {
        Postmortem postmortem = linking(beginning + "a".repeat(LONG));

        assertThat(rules(postmortem)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://", "https:///page", "https://?q", "mailto:@example.org", "mailto:nobody", "ftp://a"})
    void what_leads_nowhere_is_no_address(String address) {
        assertThat(rules(linking(address))).containsExactly("constraint/web-address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a b",
                "https://example.org/a\u00a0b",
                "https://exa\u3000mple.org",
                "https://example.org/\u2028",
                "https://example.org/\u0085",
                "https://example.org/\u0000",
                "https://example.org/\u202Egpj.exe",
                "https://exam\u200Bple.org",
                "https://example.org?q=\uD83D",
                "mailto:dba@example.org\n",
                "mailto:dba\u00a0@example.org"
            })
    void an_address_has_no_blank_of_any_script_and_nothing_that_cannot_be_seen(String address) {
        assertThat(rules(linking(address))).containsExactly("constraint/web-address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://bücher.example/ü?q=\uD83D\uDD12#日本", "http\u017F://example.org"})
    void letters_of_other_scripts_are_letters_of_an_address_but_not_of_its_scheme(String address) {
        assertThat(rules(linking(address)).isEmpty()).isEqualTo(address.startsWith("https:"));
    }

    @Test
    void a_language_tag_of_very_many_parts_is_none() {
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .language("en" + "-a".repeat(LONG))
                .build();

        assertThat(rules(postmortem)).containsExactly("constraint/pattern");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "zh-cmn-Hans-CN", "de-CH-1996-x-mine"})
    void a_language_tag_may_have_several_parts(String tag) {
        assertThat(rules(Postmortem.builder().title("Stall").language(tag).build()))
                .isEmpty();
    }

    @Test
    void a_key_of_very_many_parts_is_none() {
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .putAttribute("a" + ".b".repeat(LONG), "fine")
                .build();

        assertThat(rules(postmortem)).containsExactly("constraint/attribute-key");
    }

    @Test
    void a_key_may_have_several_parts() {
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .putAttribute("acme-db.eu_west.ticket-1", "fine")
                .build();

        assertThat(rules(postmortem)).isEmpty();
    }

    private static Postmortem linking(String address) {
        return Postmortem.builder().title("Stall").link("Chart", address).build();
    }

    private static List<String> rules(Postmortem postmortem) {
        return ConstraintsOnly.validator().validate(postmortem).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }
}
