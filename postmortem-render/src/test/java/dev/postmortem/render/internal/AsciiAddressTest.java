package dev.postmortem.render.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AsciiAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.example/a%20b?c=d&e=(f)#g",
                "https://[2001:db8::1]:8443/a",
                "https://user@[2001:db8::1]?q",
                "mailto:dba@acme.example?subject=a,b;c!"
            })
    void what_may_stand_in_an_address_stays(String url) {
        assertThat(AsciiAddress.of(url)).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "https://acme.example/é, https://acme.example/%C3%A9",
        "https://acme.example/a b, https://acme.example/a%20b",
        "https://acme.example/a[0], https://acme.example/a%5B0%5D",
        "https://acme.example?a[]=1, https://acme.example?a%5B%5D=1",
        "mailto:[a]@acme.example, mailto:%5Ba%5D@acme.example",
        "https://acme.example/#a#b, https://acme.example/#a%23b",
        "https://acme.example/100%, https://acme.example/100%25",
        "https://acme.example/%zz, https://acme.example/%25zz",
        "https://acme.example/\"<>\\^`{|}, https://acme.example/%22%3C%3E%5C%5E%60%7B%7C%7D",
        "https://acme.example/\uD83D\uDE00, https://acme.example/%F0%9F%98%80"
    })
    void what_may_not_stand_there_goes_by_its_code(String url, String written) {
        assertThat(AsciiAddress.of(url)).isEqualTo(written);
        assertThatCode(() -> new URI(written)).doesNotThrowAnyException();
    }
}
