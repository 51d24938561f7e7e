package dev.postmortem.validation.internal.rules.external;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GlanceTest {

    @Test
    void an_ordinary_sentence_has_nothing_to_look_at_closer() {
        Glance glance = Glance.at("The build of the index locked out every write for half an hour.");

        assertThat(glance).isEqualTo(new Glance(false, false, false, false, false, false));
    }

    @Test
    void signs_are_seen() {
        Glance glance = Glance.at("a@b c://d");

        assertThat(glance).isEqualTo(new Glance(true, false, true, true, false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "db-1.internal", "10.0", "end.Start"})
    void a_point_that_joins_is_seen(String text) {
        assertThat(Glance.at(text).dotted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a. b", "a.", ".", "a.-b", "..."})
    void a_point_that_ends_is_none(String text) {
        assertThat(Glance.at(text).dotted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "db_passwd",
                "PWD",
                "a Secret",
                "apikey",
                "key",
                "my token",
                "Credentials",
                "identified",
                "MySQL",
                "curl"
            })
    void words_that_credentials_are_told_with_are_seen_in_any_case(String text) {
        assertThat(Glance.at(text).word()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pas",
                "pw",
                "cure",
                "icy",
                "identity",
                "sector",
                "ke",
                "tokyo",
                "crew",
                "mysterious",
                "ſecret"
            })
    void words_that_only_begin_so_are_none(String text) {
        assertThat(Glance.at(text).word()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AKIAABCDEFGH",
                "abcdefghijk1",
                "x abcdefghij1k y",
                "a_bcdefghijk",
                "bearer:abcde",
                "aBcdefghijkl"
            })
    void something_as_long_as_a_key_that_is_no_plain_word_is_seen(String text) {
        assertThat(Glance.at(text).code()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcdefghi",
                "AKIAABCDE",
                "replication",
                "abcdefghijklmnopqrstuvwxyz",
                "abcde ABCDE",
                "ABCDE\tabcdefghij"
            })
    void a_plain_or_a_short_word_is_no_key(String text) {
        assertThat(Glance.at(text).code()).isFalse();
    }

    /** One of each shape, of lower-case letters as far as the shape lets it be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AKIAABCDEFGHIJKL",
                "ghp_abcdefghijkl",
                "github_pat_abcdefghijkl",
                "glpat-abcdefghijkl",
                "gldt-abcdefghijkl",
                "glrt-abcdefghijkl",
                "glcbt-abcdefghijkl",
                "glptt-abcdefghijkl",
                "xoxb-abcdefgh",
                "https://hooks.slack.com/services/abcdefgh",
                "sk_live_abcdefgh",
                "AIzaabcdefghijklmnopqrst",
                "hvs.abcdefghijkl",
                "hvb.abcdefghijkl",
                "hvr.abcdefghijkl",
                "npm_abcdefghijkl",
                "pypi-abcdefghijklmnop",
                "dop_v1_abcdefabcdef",
                "SG.abcdefgh.abcdefgh",
                "eyJabcdefgh.eyJabcd",
                "authorization: basic abcdefgh",
                "bearer abcdefghijk1"
            })
    void no_key_is_passed_over(String key) {
        assertThat(Tokens.in(key)).hasSize(1);
        assertThat(Glance.at(key).code()).isTrue();
    }
}
