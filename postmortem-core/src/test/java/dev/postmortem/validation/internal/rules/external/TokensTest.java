package dev.postmortem.validation.internal.rules.external;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TokensTest {

    /** One for each word by which a shape is told from afar, of lower-case letters as far as the shape lets it be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AKIAABCDEFGHIJKL",
                "ASIAABCDEFGHIJKL",
                "ghp_abcdefghijkl",
                "gho_abcdefghijkl",
                "ghu_abcdefghijkl",
                "ghs_abcdefghijkl",
                "ghr_abcdefghijkl",
                "github_pat_abcdefghijkl",
                "glpat-abcdefghijkl",
                "gldt-abcdefghijkl",
                "glrt-abcdefghijkl",
                "glcbt-abcdefghijkl",
                "glptt-abcdefghijkl",
                "xoxb-abcdefgh",
                "https://hooks.slack.com/services/abcdefgh",
                "sk_live_abcdefgh",
                "sk_test_abcdefgh",
                "rk_live_abcdefgh",
                "rk_test_abcdefgh",
                "AIzaabcdefghijklmnopqrst",
                "hvs.abcdefghijkl",
                "hvb.abcdefghijkl",
                "hvr.abcdefghijkl",
                "npm_abcdefghijkl",
                "pypi-abcdefghijklmnop",
                "doo_v1_abcdefabcdef",
                "dop_v1_abcdefabcdef",
                "dor_v1_abcdefabcdef",
                "SG.abcdefgh.abcdefgh",
                "eyJabcdefgh.eyJabcd",
                "Authorization: basic abcdefgh",
                "Bearer abcdefghijk1"
            })
    void a_key_is_known_by_its_shape(String key) {
        assertThat(Tokens.in("with " + key + " in it")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AKIA", "the bearer of the news", "SG. Then", "npm_config", "ghp_short", "XOXB-abcdefgh"})
    void what_only_begins_so_is_none(String text) {
        assertThat(Tokens.in(text)).isEmpty();
    }
}
