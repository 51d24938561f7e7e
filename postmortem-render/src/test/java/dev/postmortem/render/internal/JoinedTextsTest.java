package dev.postmortem.render.internal;

import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.person;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.Inline;
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

    @Test
    void what_has_no_texts_side_by_side_stays_as_it_is() {
        List<Inline> content = List.of(text("a"), code("b"), text("c"));

        assertThat(JoinedTexts.of(content)).isSameAs(content);
    }

    @Test
    void what_is_added_one_by_one_is_joined_as_well() {
        JoinedTexts texts = new JoinedTexts();

        texts.add(text("a")).add("-b-c", 1, 3).add(text("d")).add("e", 1, 1).add(code("f"));
        texts.add(List.of(text("g"))).add("h", 0, 1);

        assertThat(texts.inlines()).containsExactly(text("ab-d"), code("f"), text("gh"));
    }
}
