package dev.postmortem.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are found where readers find them, without the sentence around them. */
final class AddressesInTextTest {

    private static String marked(
            String text, BiFunction<String, Integer, Integer> next, BiFunction<String, Integer, Integer> end) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (int start = next.apply(text, 0); start < text.length(); start = next.apply(text, from)) {
            int to = end.apply(text, start);
            marked.append(text, from, start).append('‹').append(text, start, to).append('›');
            from = to;
        }
        return marked.append(text, from, text.length()).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://x.example/a.            | see ‹https://x.example/a›.",
                "HTTP://x.example and httpS://y      | ‹HTTP://x.example› and ‹httpS://y›",
                "(http://x.example)                  | (‹http://x.example›)",
                "http://x/a_(b)                      | ‹http://x/a_(b)›",
                "http://x/(a)) more                  | ‹http://x/(a)›) more",
                "http://x/a). So                     | ‹http://x/a›). So",
                "is it https://x/~a*?!               | is it ‹https://x/~a›*?!",
                "https://x/a;b:c'd                   | ‹https://x/a;b:c'd›",
                "https://x.example<b>                | ‹https://x.example›<b>",
                "https://x/日本\uD83D\uDD25           | ‹https://x/日本›\uD83D\uDD25",
                "ftp://x then http://y               | ftp://x then ‹http://y›",
                "xhttps://x, _http://x, 1http://x    | xhttps://x, _http://x, 1http://x",
                "-https://x                          | -‹https://x›",
                "http:// and http://. and https://*  | http:// and http://. and https://*",
                "tps://x, s://x and ://x             | tps://x, s://x and ://x",
                "http://x\u007Fy                      | ‹http://x›\u007Fy"
            })
    void a_web_address_is_found(String text, String marked) {
        assertThat(marked(text, WebAddress::next, WebAddress::end)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.example/a, true",
        "https://x.example/a., false",
        "see https://x, false",
        "x.example, false",
        "http://, false",
        "'', false"
    })
    void a_text_is_a_web_address_if_nothing_else_is_in_it(String text, boolean whole) {
        assertThat(WebAddress.isWhole(text)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ask dba@x.example.                  | ask ‹dba@x.example›.",
                "a.b+c-d_e@x-y.z_1.example           | ‹a.b+c-d_e@x-y.z_1.example›",
                "mailto:dba@x.example                | ‹mailto:dba@x.example›",
                "MAILTO:dba@x.example, XMPP:a@x.y    | ‹MAILTO:dba@x.example›, ‹XMPP:a@x.y›",
                "xmailto:dba@x.example               | xmailto:‹dba@x.example›",
                "-mailto:dba@x.example               | -‹mailto:dba@x.example›",
                "mailto:@x.example                   | ‹mailto:@x.example›",
                "@x.example and @team                | @x.example and @team",
                "root@host and root@host.            | root@host and root@host.",
                "git@x.example:a.git                 | ‹git@x.example›:a.git",
                "a@x.example-, b@x.example_          | ‹a@x.example›-, ‹b@x.example›_",
                "a@b@x.example                       | a@‹b@x.example›",
                "a@x.example,b@y.example             | ‹a@x.example›,‹b@y.example›",
                "é.a@x.example                       | é‹.a@x.example›",
                "root@10.0.0.1                       | ‹root@10.0.0.1›"
            })
    void a_mail_address_is_found(String text, String marked) {
        assertThat(marked(text, MailAddress::next, MailAddress::end)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"dba@x.example, true", "root@10.0.0.1, false"})
    void a_mail_address_of_numbers_is_no_link(String address, boolean linkable) {
        assertThat(MailAddress.isLinkable(address)).isEqualTo(linkable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@x.example", "xmpp:a@x.example", "XMPP:a@x.example"})
    void a_mail_address_with_a_scheme_leads_where_it_says(String address) {
        assertThat(MailAddress.url(address)).isEqualTo(address);
        assertThat(MailAddress.url(address.substring(address.indexOf(':') + 1))).isEqualTo("mailto:a@x.example");
    }
}
