package dev.postmortem.validation.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhrasesTest {

    private static final Phrases PHRASES = Phrases.parse("""
            source guide: Acme writing guide, page 3

            [<vendor>]
            guide: oracle percona
            guide: mongo

            [zeal]
            guide: superb

            [praise]
            guide: <vendor> was|were <adverb>? brilliant
            guide: <human> shone

            [zeal]
            guide: heroic

            [except]
            guide: brilliant idea
            """);

    @Test
    void lists_and_their_phrases_keep_the_order_in_which_they_were_given() {
        assertThat(PHRASES.lists().keySet()).containsExactly("zeal", "praise");
        assertThat(PHRASES.lists().get("zeal"))
                .containsExactly(
                        new Phrase("superb", "Acme writing guide, page 3"),
                        new Phrase("heroic", "Acme writing guide, page 3"));
        assertThat(PHRASES).hasToString("Phrases[zeal, praise]");
    }

    @Test
    void classes_hold_all_their_lines() {
        assertThat(PHRASES.wordClasses()).containsOnlyKeys("vendor");
        assertThat(PHRASES.wordClasses().get("vendor")).containsExactly("oracle", "percona", "mongo");
    }

    @Test
    void exceptions_are_no_list() {
        assertThat(PHRASES.exceptions()).containsExactly(new Phrase("brilliant idea", "Acme writing guide, page 3"));
    }

    @Test
    void nothing_can_be_changed() {
        Phrase more = new Phrase("a", "b");

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> PHRASES.lists().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> PHRASES.lists().get("zeal").add(more));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> PHRASES.wordClasses().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> PHRASES.wordClasses().get("vendor").add("a"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> PHRASES.exceptions().add(more));
    }

    @Test
    void what_is_added_to_the_builder_later_does_not_reach_what_was_built() {
        Phrases.Builder builder = Phrases.builder().wordClass("x", "y").phrase("list", "<x>", "s");
        Phrases built = builder.build();

        builder.wordClass("x", "z")
                .phrase("list", "more", "s")
                .phrase("other", "more", "s")
                .exception("e", "s");

        assertThat(built.lists()).containsOnlyKeys("list");
        assertThat(built.lists().get("list")).hasSize(1);
        assertThat(built.wordClasses().get("x")).isEqualTo(List.of("y"));
        assertThat(built.exceptions()).isEmpty();
    }

    @Test
    void phrases_without_a_list_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Phrases.builder().exception("brilliant idea", "s").build())
                .withMessage("Phrases holds no phrase: add at least one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "!", "key account", "*ed ing", "`code`"})
    void an_entry_of_a_class_that_is_no_single_word_is_refused(String entry) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.builder().wordClass("party", entry))
                .withMessage("The class <party> cannot hold \"" + entry + "\": each entry must be a single word, *ed is"
                        + " every longer word that ends so, and !need a word that is not meant");
    }

    @Test
    void an_ending_and_a_word_that_is_not_meant_are_entries_of_a_class() {
        Phrases phrases = Phrases.builder()
                .wordClass("done", "*ed", "!need", "left-over")
                .phrase("list", "best <done>", "Acme writing guide")
                .build();

        assertThat(phrases.wordClasses()).containsEntry("done", List.of("*ed", "!need", "left-over"));
    }

    @Test
    void a_class_that_does_not_exist_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.builder()
                        .phrase("list", "<modal> a|<nosuch>", "s")
                        .build())
                .withMessageStartingWith(
                        "The phrase \"<modal> a|<nosuch>\" names the class <nosuch>, which does not exist: define it, or"
                                + " use one of <")
                .withMessageContaining("<human>, ")
                .withMessageEndingWith("<role>");
    }

    @Test
    void a_class_that_does_not_exist_is_refused_in_an_exception() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.builder()
                        .phrase("list", "a", "s")
                        .exception("<nosuch>", "s")
                        .build())
                .withMessageStartingWith("The phrase \"<nosuch>\" names the class <nosuch>, which does not exist: ");
    }

    @Test
    void what_cannot_be_read_is_told_with_its_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.parse("source s: x\n[a]\ns: b?"))
                .withMessage("Line 3: The phrase \"b?\" cannot be read: none of its words must be there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.parse("source s: x\n[a]\ns: b\n[except]\ns: * c"))
                .withMessage("Line 5: The phrase \"* c\" cannot be read: a gap stands between words");
    }

    @Test
    void a_phrase_that_cannot_be_read_is_refused_where_it_is_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Phrase("* a", "s"))
                .withMessage("The phrase \"* a\" cannot be read: a gap stands between words");
    }

    @Test
    void a_rule_with_phrases_reads_words_of_their_language() {
        RuleDescriptor descriptor = complete().phrases(PHRASES, "en").build();

        assertThat(descriptor.phrases()).containsSame(PHRASES);
        assertThat(descriptor.phraseLanguage()).contains("en");
        assertThat(descriptor.language()).contains("en");
        assertThat(descriptor.basis()).isEqualTo(RuleBasis.WORDS);
    }

    @Test
    void a_rule_with_phrases_beside_structure_reads_every_language() {
        RuleDescriptor descriptor = complete().alsoReads(PHRASES, "en").build();

        assertThat(descriptor.phrases()).containsSame(PHRASES);
        assertThat(descriptor.phraseLanguage()).contains("en");
        assertThat(descriptor.language()).isEmpty();
        assertThat(descriptor.basis()).isEqualTo(RuleBasis.STRUCTURE);
    }

    @Test
    void a_rule_without_phrases_may_read_words_of_a_language() {
        RuleDescriptor descriptor = complete().language("de").build();

        assertThat(descriptor.phrases()).isEmpty();
        assertThat(descriptor.language()).contains("de");
        assertThat(descriptor.basis()).isEqualTo(RuleBasis.WORDS);
    }

    @Test
    void any_other_rule_has_no_language() {
        assertThat(complete().build().language()).isEmpty();
        assertThat(complete().build().phrases()).isEmpty();
        assertThat(complete().build().phraseLanguage()).isEmpty();
    }

    private static RuleDescriptor.Builder complete() {
        return RuleDescriptor.builder("acme:praise")
                .category(Category.BLAMELESSNESS)
                .severity(FindingSeverity.INFO)
                .summary("Nobody is praised")
                .message("It praises");
    }
}
