package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bare links of a text reach over. */
final class LinksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            see https://a.example/x?y=1#z, then | https://a.example/x?y=1#z
            https://a.example/x. | https://a.example/x
            https://a.example/x!?;: | https://a.example/x
            *https://a.example* | https://a.example
            __https://a.example__ | https://a.example
            ~https://a.example~ | https://a.example
            'https://a.example' | https://a.example
            ‘https://a.example’ | https://a.example
            (https://a.example/x) | https://a.example/x
            (https://a.example/x_(y)) | https://a.example/x_(y)
            https://a.example/x_(y) | https://a.example/x_(y)
            https://a.example/x)y | https://a.example/x
            <https://a.example> | https://a.example
            https://a.example<br> | https://a.example
            [x](https://a.example) | https://a.example
            postgres://u:p@db:5432/x end | postgres://u:p@db:5432/x
            git+ssh://a.example | git+ssh://a.example
            x-1.y://a.example | x-1.y://a.example
            azAZ09://a.example | azAZ09://a.example
            1x://a.example | x://a.example
            +-x://a.example | x://a.example
            éhttps://a.example | https://a.example
            WWW.a.example x | WWW.a.example
            (www.a.example) | www.a.example
            mailto://dana@acme.example x | mailto://dana@acme.example
            """)
    void a_link_ends_where_a_reader_would_end_it(String text, String link) {
        assertThat(Masked.in(text)).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "://a.example",
                "https://",
                "https://...",
                "https:// x",
                "https:/a.example",
                "1234://x y",
                "www. a",
                "www.",
                "wwww.a.example",
                "awww.a.example",
                "ww.a.example",
                "www._",
                "a: b // c"
            })
    void what_only_looks_like_a_link_stays(String text) {
        assertThat(Prose.of(text).masked()).isEqualTo(text);
    }

    @Test
    void a_link_holds_nothing_of_the_address_before_it() {
        assertThat(Masked.in("dana@acme.example+x://b")).containsExactly("dana@acme.example", "x://b");
    }

    @ParameterizedTest
    @CsvSource({"32, 0", "33, 1"})
    void a_scheme_has_an_end(int length, int left) {
        String masked = Prose.of("a".repeat(length) + "://x").masked();

        assertThat(masked.strip()).hasSize(left);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a <!-- b --> c | <!-- b -->
            a <!---->b | <!---->
            a <!-- b --> | <!-- b -->
            a --><!-- b --> c | <!-- b -->
            a <!-- b <!-- c --> d | <!-- b <!-- c -->
            a <!-- b --> `c` d | <!-- b --> `c`
            a <!-- b --> c <!-- d | <!-- b -->
            """)
    void a_comment_ends_with_its_sign(String text, String comment) {
        assertThat(Masked.in(text)).containsExactly(comment);
    }

    @Test
    void what_only_begins_a_comment_leaves_the_code_before_it_as_it_is() {
        assertThat(Masked.in("`a`<!-- b` c")).containsExactly("`a`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a <!- b --> c", "a <!-- b -- > c", "a <!-- b ->"})
    void a_comment_without_its_sign_is_none(String text) {
        assertThat(Masked.in(text)).isEmpty();
    }
}
