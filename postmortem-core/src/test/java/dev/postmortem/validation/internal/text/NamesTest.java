package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NamesTest {

    private final Names names = Names.builder()
            .name("Dana Okafor")
            .name("Zoë O’Neill")
            .name("Will Mark")
            .name("Grace Jack")
            .name("Maria Jenkins")
            .name("May Percona")
            .name("Kira J. Lindqvist")
            .name("Stellan Widget")
            .handle("@dana-k")
            .handle("root")
            .handle("storage-oncall")
            .teamHandles(List.of("@storage-oncall", "dba"))
            .vocabulary(List.of("widget"))
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dana ran it | NAME Dana
            Okafor's change | NAME Okafor
            Dana’s change | NAME Dana
            dana okafor ran it | NAME dana okafor
            Zoe\u0308 ran it | NAME Zoe\u0308
            O'Neill ran it | NAME O'Neill
            Will Mark ran it | NAME Will Mark
            Maria Jenkins ran it | NAME Maria Jenkins
            Kira J. Lindqvist ran it | NAME Kira J. Lindqvist
            Kira Lindqvist ran it | NAME Kira Lindqvist
            DANA OKAFOR'S change | NAME DANA OKAFOR
            dana    okafor ran it | NAME dana    okafor
            he said "Dana" | NAME Dana
            ask @someone. | HANDLE @someone
            ask dana-k | HANDLE dana-k
            (ops@acme.example) | ADDRESS ops@acme.example
            """)
    void finds_a_person(String text, String found) {
        assertThat(names.find(Prose.of(text)))
                .extracting(mention -> mention.kind() + " " + mention.text())
                .containsExactly(found);
        assertThat(names.find(Prose.of(text)))
                .allSatisfy(mention -> assertThat(text.substring(
                                mention.span().start(), mention.span().end()))
                        .isEqualTo(mention.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jenkins failed",
                "Percona and MariaDB",
                "Maria DB",
                "Will it hold?",
                "Mark the row; Grace period; Jack of all trades",
                "will mark the row in May",
                "grace jack",
                "dana, okafor; dana/okafor",
                "dana     okafor",
                "kira j, lindqvist",
                "it took 5 s",
                "Pipeline ran, Rasmus did too",
                "dana",
                "Danas, DanaBase and Dana_1",
                "Dana-led",
                "Widget sizes",
                "`Dana` and https://a.example/@dana",
                "@types/node and @Transactional(x)",
                "@storage-oncall, @DBA and @here",
                "git@host.example:path",
                "postgres@14, a @ b, @5m",
                "root",
                ""
            })
    void finds_nobody(String text) {
        assertThat(names.find(Prose.of(text))).isEmpty();
    }

    @Test
    void finds_several_people_in_order() {
        assertThat(names.find(Prose.of("Dana told Maria Jenkins, dana-k and @someone; Kira, Lindqvist left")))
                .extracting(Mention::text)
                .containsExactly("Dana", "Maria Jenkins", "dana-k", "@someone", "Kira", "Lindqvist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ines Duarte Prado", "Tomasz Zielinski Nowak", "Yuki Tanabe Mori", "Olga Petrova Lund"})
    void finds_the_longest_of_the_names_that_begin_alike(String longest) {
        String shorter = longest.substring(0, longest.lastIndexOf(' '));
        Names names = Names.builder().name(shorter).name(longest).build();

        assertThat(names.find(Prose.of(longest + " ran it")))
                .extracting(Mention::text)
                .containsExactly(longest);
    }
}
