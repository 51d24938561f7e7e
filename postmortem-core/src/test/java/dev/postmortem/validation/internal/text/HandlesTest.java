package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An at sign may stand before somebody's handle. */
final class HandlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            @dana ran it | @dana
            ask @dana | @dana
            ask @dana. | @dana
            ask @dana. Then wait | @dana
            ask @dana- | @dana
            ask @dana-k, please | @dana-k
            ask @dana.reyes. | @dana.reyes
            ask @dana_k1 | @dana_k1
            ask (@dana) | @dana
            ask @zoë | @zoë
            cc @dana: it broke | @dana
            cc:@dana | @dana
            ask @types/node/@x or @dana/ | @dana
            ask /@x or @dana/@all | @dana
            ask @all/@dana | @dana
            """)
    void a_handle_ends_like_a_word(String text, String handle) {
        assertThat(handles(text)).containsExactly("HANDLE " + handle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask @",
                "5 rows @ 10:05",
                "@5m",
                "@_x",
                "@-dana",
                "@.dana",
                ".@dana",
                "/@dana",
                "@@dana",
                "-@dana",
                ":@dana",
                "#@dana",
                "orders@dana",
                "@types/node",
                "@Transactional(timeout = 5)",
                "@dana@acme",
                "@channel",
                "@on-call",
                "@DBA"
            })
    void other_at_signs_name_nobody(String text) {
        assertThat(handles(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana@acme.example", "ops+pager@db.acme.example"})
    void an_address_is_no_handle(String address) {
        assertThat(handles("mail " + address + ".")).containsExactly("ADDRESS " + address);
    }

    private static List<String> handles(String text) {
        Names names = Names.builder().teamHandles(List.of("dba")).build();
        return names.find(Prose.of(text)).stream()
                .map(mention -> mention.kind() + " " + mention.text())
                .toList();
    }
}
