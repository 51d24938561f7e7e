package dev.postmortem.validation.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhraseFileTest {

    @Test
    void entries_are_read_with_their_list_and_their_source() {
        assertThat(read("""
                # Words of praise
                source guide: Acme writing guide, page 3
                source  web-1:  https://acme.example/words?a=b: all

                [<vendor>]
                guide: oracle   percona

                [praise]
                # Nothing to see here
                guide:<vendor> was brilliant
                  web-1: superb

                [except]
                guide: brilliant idea
                """))
                .containsExactly(
                        "<vendor> oracle (Acme writing guide, page 3)",
                        "<vendor> percona (Acme writing guide, page 3)",
                        "praise: <vendor> was brilliant (Acme writing guide, page 3)",
                        "praise: superb (https://acme.example/words?a=b: all)",
                        "except: brilliant idea (Acme writing guide, page 3)");
    }

    @Test
    void a_list_behind_a_class_holds_phrases_again() {
        assertThat(read("source s: x\n[<a>]\ns: b c\n[a]\ns: b c"))
                .containsExactly("<a> b (x)", "<a> c (x)", "a: b c (x)");
    }

    @Test
    void a_source_holds_for_what_stands_below_it() {
        assertThat(read("source s: x\n[a]\ns: b\nsource s: y\ns: c")).containsExactly("a: b (x)", "a: c (y)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"praise", "[Praise]", "[<praise]", "[praise>]", "[]", "source: ", "s:", "S: superb", "[a] b"})
    void another_line_is_refused(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("source s: x\n\n[a]\n " + line))
                .withMessage("Line 4: \"" + line.strip() + "\" is none of \"source key: citation\", \"[list]\","
                        + " \"[<class>]\", \"[except]\" and \"key: phrase\"");
    }

    @Test
    void an_entry_of_an_unknown_source_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("[a]\nguide: superb\nsource guide: below is too late"))
                .withMessage("Line 2: the source \"guide\" is not known: add a line \"source guide: citation\" above");
    }

    @Test
    void an_entry_without_a_list_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("source guide: x\nguide: superb"))
                .withMessage("Line 2: \"superb\" belongs to no list: add a line such as \"[praise]\" above");
    }

    @Test
    void what_the_reader_of_a_phrase_refuses_is_told_with_its_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseFile.read("source s: x\n[a]\n\ns: b", new PhraseFile.Content() {
                    @Override
                    public void word(String wordClass, String entry, String source) {}

                    @Override
                    public void phrase(String list, String pattern, String source) {
                        throw new IllegalArgumentException("broken");
                    }
                }))
                .withMessage("Line 4: broken")
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> read(String text) {
        List<String> entries = new ArrayList<>();
        PhraseFile.read(text, new PhraseFile.Content() {
            @Override
            public void word(String wordClass, String entry, String source) {
                entries.add("<" + wordClass + "> " + entry + " (" + source + ")");
            }

            @Override
            public void phrase(String list, String pattern, String source) {
                entries.add(list + ": " + pattern + " (" + source + ")");
            }
        });
        return entries;
    }
}
