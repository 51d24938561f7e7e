package dev.postmortem.render.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.mola.galimatias.StrictErrorHandler;
import io.mola.galimatias.URL;
import io.mola.galimatias.URLParsingSettings;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {

    private static final URLParsingSettings STRICT =
            URLParsingSettings.create().withErrorHandler(StrictErrorHandler.getInstance());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/a/b?c=d&e=f#g",
                "https://example.com:8443/~team/(1)!$'*+,-.;=@_",
                "https://[2001:DB8::1]/a",
                "https://[fe80::7:9]:8443/",
                "https://[::ffff:192.0.2.1]/",
                "HTTPS://EXAMPLE.COM/AZaz09",
                "azAZ://[09af::AF]/",
                "https://example.com/%41%fF",
                "https://example.com/straße/東京",
                "mailto:dba@example.com",
                ""
            })
    void what_may_stand_in_an_address_stays_as_it_is(String address) {
        assertThat(LinkAddress.of(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '´',
            value = {
                "https://example.com/a b, https://example.com/a%20b",
                "https://example.com/\"<>\\^`{|}, https://example.com/%22%3C%3E%5C%5E%60%7B%7C%7D",
                "https://example.com/a[1]/@/Z, https://example.com/a%5B1%5D/@/Z",
                "https://[::1]/a[1], https://[::1]/a%5B1%5D",
                "https://[not a host]/, https://%5Bnot%20a%20host%5D/",
                "https://[G::1]/, https://%5BG::1%5D/",
                "ht!tps://[::1]/, ht!tps://%5B::1%5D/",
                "@z://[::1]/, @z://%5B::1%5D/",
                "[z://[::1]/, %5Bz://%5B::1%5D/",
                "`z://[::1]/, %60z://%5B::1%5D/",
                "{z://[::1]/, %7Bz://%5B::1%5D/",
                "https://[::1, https://%5B::1",
                "/a[1]://[::1], /a%5B1%5D://%5B::1%5D",
                "https://example.com/\u0001\u007F, https://example.com/%01%7F",
                "https://example.com/\uD83D\uDE80, https://example.com/%F0%9F%9A%80",
                "https://example.com/\u2013, https://example.com/%E2%80%93"
            })
    void what_may_not_goes_by_its_code(String address, String written) {
        assertThat(LinkAddress.of(address)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/100%, https://example.com/100%25",
        "https://example.com/%4, https://example.com/%254",
        "https://example.com/%4g, https://example.com/%254g",
        "https://example.com/%g4, https://example.com/%25g4",
        "https://example.com/%\uFF14\uFF11, https://example.com/%25\uFF14\uFF11",
    })
    void a_percent_sign_that_begins_no_code_becomes_one(String address, String written) {
        assertThat(LinkAddress.of(address)).isEqualTo(written);
    }

    @Test
    void only_the_first_sign_of_a_fragment_begins_one() {
        assertThat(LinkAddress.of("https://example.com/#a#b##")).isEqualTo("https://example.com/#a%23b%23%23");
    }

    @Test
    void nothing_in_an_attribute_ends_it_or_is_an_entity() {
        StringBuilder out = new StringBuilder("href='");

        LinkAddress.toAttribute("https://example.com/?a='&b=\"&lt;", out);

        assertThat(out).hasToString("href='https://example.com/?a=&#39;&amp;b=%22&amp;lt;");
    }

    @Property
    void a_strict_reader_of_addresses_finds_nothing_wrong(@ForAll("hostile") String path) {
        String written = LinkAddress.of("https://example.com/" + path);

        assertThatCode(() -> URL.parse(STRICT, written)).as(written).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings()
                .withChars("ab09 %#?&[]{}|\\^`\"'<>:/@.\t\n\u0000\u007F\u00A0\u00E9\u2028\uFFFE\uD83D\uDE80\uD800")
                .ofMaxLength(20);
    }
}
