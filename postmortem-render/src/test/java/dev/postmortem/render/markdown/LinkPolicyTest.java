package dev.postmortem.render.markdown;

import static dev.postmortem.render.LinkPolicy.Treatment.HIDE;
import static dev.postmortem.render.LinkPolicy.Treatment.LINK;
import static dev.postmortem.render.LinkPolicy.Treatment.SHOW;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.LinkPolicy.Treatment;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of links, and of addresses in running text, for each answer of a link policy. */
final class LinkPolicyTest {

    private static Rendered rendered(LinkPolicy policy, Inline... content) {
        MarkdownWriter writer = MarkdownWriter.builder().linkPolicy(policy).build();
        return writer.write(
                Document.builder("T").lead(Blocks.paragraph(content)).build());
    }

    private static String written(LinkPolicy policy, Inline... content) {
        return rendered(policy, content).text().replaceFirst("^# T\n", "").strip();
    }

    static Stream<Arguments> links() {
        Link runbook = link("runbook", "https://x.example/1");
        Link itself = link("https://x.example/1", "https://x.example/1");
        Link boldItself = new Link("https://x.example/1", List.of(strong("https://x.example/1")));
        Link mail = link("dba@x.example", "mailto:dba@x.example");
        Link blank = link(" ", "https://x.example/1");
        return Stream.of(
                Arguments.of(LINK, runbook, "[runbook](<https://x.example/1>)"),
                Arguments.of(SHOW, runbook, "runbook (https\\:&#8203;//x.example/1)"),
                Arguments.of(HIDE, runbook, "runbook"),
                Arguments.of(LINK, itself, "<https://x.example/1>"),
                Arguments.of(SHOW, itself, "https\\:&#8203;//x.example/1"),
                Arguments.of(HIDE, itself, "https\\:&#8203;//x.example/1"),
                Arguments.of(SHOW, boldItself, "**https\\:&#8203;//x.example/1**"),
                Arguments.of(LINK, mail, "[dba\\@x.example](<mailto:dba@x.example>)"),
                Arguments.of(SHOW, mail, "`dba@x.example`"),
                Arguments.of(HIDE, mail, "`dba@x.example`"),
                Arguments.of(LINK, blank, "[https\\://x.example/1](<https://x.example/1>)"),
                Arguments.of(SHOW, blank, "https\\:&#8203;//x.example/1"),
                Arguments.of(HIDE, blank, ""));
    }

    @ParameterizedTest
    @MethodSource("links")
    void a_link_is_written_as_the_policy_says(Treatment treatment, Link link, String markdown) {
        assertThat(written(url -> treatment, link)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource({
        "http://x/%{a}, http\\:&#8203;//x/\\%{a}",
        ":smile:http://x, :smile&#8203;:http&#8203;\\:&#8203;//x",
        "http://@@name, http\\:&#8203;//\\@\\@name"
    })
    void what_is_no_link_is_a_neighbour_of_the_words_around_it(String given, String markdown) {
        MarkdownWriter writer = MarkdownWriter.builder()
                .flavour(Flavour.GITLAB)
                .linkPolicy(url -> SHOW)
                .build();

        String written = writer.write(
                        Document.builder("T").lead(Blocks.paragraph(given)).build())
                .text();

        assertThat(written).isEqualTo("# T\n\n" + markdown + "\n");
    }

    @Test
    void addresses_within_addresses_are_parted_however_many_there_are() {
        String nested = "http://".repeat(20_000) + "x";

        String markdown = written(url -> SHOW, text(nested));

        assertThat(markdown).isEqualTo("http\\:&#8203;//".repeat(20_000) + "x");
    }

    @Test
    void a_scheme_within_a_word_is_none() {
        assertThat(written(url -> LINK, text("word_mailto:a@b.example"))).isEqualTo("word_mailto:<a@b.example>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmpp:@x.example", "mailto:@x.example"})
    void a_scheme_without_a_name_is_an_address_as_well(String address) {
        assertThat(written(url -> HIDE, text(address))).isEqualTo("`" + address + "`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LINK | https://x.example     | <https://x.example>",
                "SHOW | https://x.example     | https\\:&#8203;//x.example",
                "HIDE | https://x.example     | https\\:&#8203;//x.example",
                "LINK | dba@x.example         | <dba@x.example>",
                "SHOW | dba@x.example         | `dba@x.example`",
                "HIDE | dba@x.example         | `dba@x.example`",
                "LINK | mailto:dba@x.example  | <mailto:dba@x.example>",
                "SHOW | MailTo:dba@x.example  | `MailTo:dba@x.example`",
                "LINK | xmpp:dba@x.example    | <xmpp:dba@x.example>",
                "SHOW | xmpp:dba@x.example/a  | `xmpp:dba@x.example`/a",
                "SHOW | xmailto:dba@x.example | xmailto:`dba@x.example`",
                "LINK | dba@x_y.example       | [dba\\@x_y.example](<mailto:dba@x_y.example>)",
                "LINK | -dba@x.example--      | <-dba@x.example>--",
                "LINK | postgres@db1          | postgres\\@db1",
                "LINK | root@10.0.0.1         | root\\@10.0.0.1",
                "SHOW | root@10.0.0.1         | `root@10.0.0.1`",
                "SHOW | postgres@db1          | postgres\\@db1",
                "LINK | 负责人dba@x.example。  | 负责人<dba@x.example>。"
            })
    void an_address_in_running_text_is_written_as_the_policy_says(Treatment treatment, String text, String markdown) {
        assertThat(written(url -> treatment, text(text))).isEqualTo(markdown);
    }

    @Test
    void a_mail_address_in_running_text_is_offered_as_what_a_link_would_lead_to() {
        List<String> offered = new ArrayList<>();
        LinkPolicy policy = url -> {
            offered.add(url);
            return SHOW;
        };

        written(policy, text("Ask dba@x.example, MAILTO:b@x.example or xmpp:c@x.example"));

        assertThat(offered).containsExactly("mailto:dba@x.example", "MAILTO:b@x.example", "xmpp:c@x.example");
    }

    @Test
    void an_address_in_two_texts_is_offered_as_the_one_that_it_is() {
        assertThat(written(url -> HIDE, text("Ask dba@x"), text(".example"))).isEqualTo("Ask `dba@x.example`");
    }

    @Test
    void mail_addresses_are_linked_by_default_and_chat_addresses_are_not() {
        assertThat(written(LinkPolicy.webAndMail(), text("dba@x.example or xmpp:dba@x.example")))
                .isEqualTo("<dba@x.example> or `xmpp:dba@x.example`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001vbscript:x",
                "data:text/html,x"
            })
    void an_address_that_could_run_code_is_no_link_whatever_the_policy_says(String url) {
        String markdown = written(address -> LINK, link("here", url));

        assertThat(ParsedMarkdown.addresses(markdown)).isEmpty();
    }

    @Test
    void a_policy_without_an_answer_is_refused() {
        assertThatNullPointerException()
                .isThrownBy(() -> written(url -> null, text("https://x.example")))
                .withMessage("The link policy returned null for the address \"https://x.example\"");
    }

    @Test
    void a_link_that_is_hidden_with_all_that_it_had_is_noted_as_dropped() {
        Rendered rendered = rendered(url -> HIDE, text("a"), link(" ", "https://x.example"));

        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DROPPED,
                        "document",
                        "A link is not shown: the link policy hides its address, and it has no words"));
    }
}
