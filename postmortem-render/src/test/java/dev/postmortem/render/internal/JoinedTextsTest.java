package dev.postmortem.render.internal;

import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.person;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.PersonRef;
import dev.postmortem.render.document.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JoinedTextsTest {

    @Test
    void texts_side_by_side_are_one() {
        assertThat(JoinedTexts.of(List.of(text("a"), text(""), text("b"), code("c"), text("d"), person("e"))))
                .containsExactly(text("ab"), code("c"), text("d"), person("e"));
    }

    @Test
    void what_is_plain_text_to_a_format_is_a_text() {
        assertThat(JoinedTexts.of(
                        List.of(text("a"), person("b"), code("c"), person("d")),
                        inline -> inline instanceof PersonRef person
                                ? person.text()
                                : inline instanceof Text text ? text.text() : null))
                .containsExactly(text("ab"), code("c"), text("d"));
    }
}
