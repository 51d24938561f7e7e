package dev.postmortem.render.markdown;

import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.MentionPolicy;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the names of people and issues, for each policy and flavour. */
final class MentionPolicyTest {

    private static String written(Flavour flavour, MentionPolicy policy, Inline... content) {
        return MarkdownWriter.builder()
                .flavour(flavour)
                .mentions(policy)
                .build()
                .write(Document.builder("T").lead(Blocks.paragraph(content)).build())
                .text()
                .replaceFirst("^# T\n\n", "")
                .stripTrailing();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "GITHUB     | NEUTRALISE | @octocat, org/x#12   | \\@&#8203;octocat, org/x\\#&#8203;12",
                "GITHUB     | CODE       | @octocat, org/x#12   | `@octocat`, org/x`#12`",
                "GITHUB     | KEEP       | @octocat, org/x#12   | @octocat, org/x#12",
                "GITHUB     | CODE       | @org/db_team. GH-12  | `@org/db_team`. `GH-12`",
                "GITHUB     | KEEP       | @org/db_team. GH-12  | @org/db_team. GH-12",
                "GITHUB     | CODE       | a@octocat !12        | a\\@octocat !12",
                "GITHUB     | CODE       | #include #1a         | \\#&#8203;include \\#&#8203;1a",
                "GITHUB     | KEEP       | @a_ #x               | @a\\_ \\#&#8203;x",
                "GITHUB     | CODE       | @a@b.example         | `@a`\\@&#8203;b.example",
                "GITHUB     | CODE       | dba@x.example        | <dba@x.example>",
                "GITHUB     | CODE       | https://x/@octocat   | <https://x/@octocat>",
                "GITLAB     | NEUTRALISE | @octocat !12 &3 #4   | \\@octocat \\!12 \\&3 \\#4",
                "GITLAB     | CODE       | @octocat !12 &3 #4   | `@octocat` `!12` `&3` `#4`",
                "GITLAB     | KEEP       | @octocat !12 &3 #4   | @octocat !12 &3 #4",
                "GITLAB     | KEEP       | GL-1 ~bug %1 $2      | GL-1 \\~bug \\%1 \\$2",
                "GITLAB     | CODE       | GL-1 GH-1            | `GL-1` GH-1",
                "COMMONMARK | NEUTRALISE | @octocat #12         | @octocat #12",
                "COMMONMARK | CODE       | @octocat #12         | @octocat #12",
                "COMMONMARK | KEEP       | @octocat #12         | @octocat #12"
            })
    void a_name_is_written_as_the_policy_says(Flavour flavour, MentionPolicy policy, String text, String markdown) {
        assertThat(written(flavour, policy, text(text))).isEqualTo(markdown);
    }

    @Test
    void a_name_within_a_link_calls_nobody_and_stays_in_it() {
        assertThat(written(Flavour.GITHUB, MentionPolicy.CODE, link("@octocat", "https://x")))
                .isEqualTo("[@octocat](<https://x>)");
    }

    @Test
    void code_beside_code_stays_two() {
        assertThat(written(Flavour.GITLAB, MentionPolicy.CODE, text("#1#2"))).isEqualTo("`#1`&#8203;`#2`");
    }

    @Test
    void a_reference_that_stays_behind_bold_is_whole() {
        assertThat(written(Flavour.GITHUB, MentionPolicy.KEEP, strong("k:"), text("GH-12")))
                .isEqualTo("**k:**&#71;H-12");
    }
}
