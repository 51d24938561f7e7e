package dev.postmortem.validation.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Token;
import dev.postmortem.validation.spi.Phrases;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PhraseBookTest {

    private static final String SOURCE = "Acme writing guide";

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            poor;               A poor plan.;                          poor
            poor plan;          A poor old plan.;                      -
            poor|bad plan;      A bad plan.;                           bad plan
            poor|bad plan;      A poor plan.;                          poor plan
            poor|bad plan;      A good plan.;                          -
            poor very? plan;    A poor plan.;                          poor plan
            poor very? plan;    A poor very plan.;                     poor very plan
            poor very? plan;    A poor old plan.;                      -
            very? poor;         A very poor plan.;                     very poor
            poor plan?;         A poor plan.;                          poor plan
            poor * plan;        A poor old plan.;                      poor old plan
            poor * plan;        A poor plan.;                          -
            poor * plan;        A poor but plan.;                      -
            poor * plan;        A poor not plan.;                      -
            poor * plan;        A poor never plan.;                    -
            poor * plan;        A poor wasn't plan.;                   -
            poor * plan;        A poor `x` plan.;                      poor `x` plan
            poor .. plan;       A poor plan.;                          poor plan
            poor .. plan;       A poor old plan.;                      poor old plan
            poor .. plan;       A poor very old plan.;                 poor very old plan
            poor .. plan;       A poor very very old plan.;            -
            poor .. plan;       A poor very not plan.;                 -
            did not check;      It did not check it.;                  did not check
            ^ poor plan;        Poor plan.;                            Poor plan
            ^ poor plan;        A poor plan.;                          -
            ^ poor plan;        A good one. Poor plan.;                Poor plan
            poor !plan|plans;   A poor plan.;                          -
            poor !plan|plans;   A poor thing.;                         poor
            poor !plan;         It was poor.;                          poor
            poor !plan;         It was poor, plan or not.;             poor
            poor !<human>;      The poor engineer.;                    -
            poor !<human>;      The poor machine.;                     poor
            """)
    void a_pattern_finds_what_it_says(String pattern, String text, String expected) {
        assertThat(found(phrases(pattern), text)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Nested
    class Classes {

        @ParameterizedTest
        @ValueSource(strings = {"oracle", "percona", "moved", "tested"})
        void a_class_holds_its_words_and_what_ends_so(String word) {
            assertThat(found(vendors(), "It was " + word + ".")).containsExactly(word);
        }

        @ParameterizedTest
        @ValueSource(strings = {"postgres", "used", "exceed", "ed", "testedly"})
        void a_class_holds_neither_short_words_that_end_so_nor_those_that_are_ruled_out(String word) {
            assertThat(found(vendors(), "It was " + word + ".")).isEmpty();
        }

        @Test
        void a_class_of_its_own_stands_before_one_that_comes_with_the_library() {
            Phrases phrases = Phrases.builder()
                    .wordClass("human", "cats")
                    .phrase("list", "<human> slept", SOURCE)
                    .build();

            assertThat(found(phrases, "We slept, and cats slept.")).containsExactly("cats slept");
        }

        @Test
        void a_class_of_its_own_holds_in_exceptions() {
            Phrases phrases = Phrases.builder()
                    .wordClass("human", "cats")
                    .phrase("list", "slept", SOURCE)
                    .exception("<human> slept", SOURCE)
                    .build();

            assertThat(found(phrases, "We slept. Cats slept.")).containsExactly("slept");
        }

        @Test
        void a_class_that_comes_with_the_library_holds_in_exceptions() {
            Phrases phrases = Phrases.builder()
                    .phrase("list", "slept", SOURCE)
                    .exception("<human> slept", SOURCE)
                    .build();

            assertThat(found(phrases, "We slept. Cats slept.")).containsExactly("slept");
        }

        @Test
        void classes_of_two_rules_have_nothing_to_do_with_each_other() {
            Phrases cats = Phrases.builder()
                    .wordClass("animal", "cats")
                    .phrase("list", "<animal>", SOURCE)
                    .build();
            Phrases dogs = Phrases.builder()
                    .wordClass("animal", "dogs")
                    .phrase("list", "<animal>", SOURCE)
                    .build();
            PhraseBook book = new PhraseBook(Map.of("cats", cats, "dogs", dogs), List.of());

            assertThat(found(book, "cats", "Dogs and cats.", PhraseBookTest::nobody))
                    .containsExactly("cats");
            assertThat(found(book, "dogs", "Dogs and cats.", PhraseBookTest::nobody))
                    .containsExactly("Dogs");
        }

        @Test
        void words_of_a_class_are_folded() {
            Phrases phrases = Phrases.builder()
                    .wordClass("vendor", "Oracle", "d’Acme")
                    .phrase("list", "<vendor>", SOURCE)
                    .build();

            assertThat(found(phrases, "An ORACLE of d'Acme.")).containsExactly("ORACLE", "d'Acme");
        }

        @Test
        void a_word_may_belong_to_several_classes() {
            Phrases phrases = Phrases.builder()
                    .wordClass("one", "tested", "*ed")
                    .wordClass("other", "tested", "*ted")
                    .phrase("list", "<one> twice", SOURCE)
                    .phrase("list", "<other> thrice", SOURCE)
                    .build();

            assertThat(found(phrases, "It was tested twice, and tested thrice."))
                    .containsExactly("tested twice", "tested thrice");
        }

        @Test
        void somebody_who_is_named_is_human() {
            PhraseBook book = new PhraseBook(Map.of("rule", phrases("<human> slept")), List.of());

            assertThat(found(
                            book,
                            "rule",
                            "Dana slept. We slept. Cats slept.",
                            token -> token.word().equals("dana")))
                    .containsExactly("Dana slept", "We slept");
        }

        @Test
        void somebody_who_is_named_by_a_word_of_the_class_is_found_once() {
            PhraseBook book = new PhraseBook(Map.of("rule", phrases("<human> slept")), List.of());

            assertThat(found(book, "rule", "User slept.", token -> token.word().equals("user")))
                    .containsExactly("User slept");
        }

        private static Phrases vendors() {
            return Phrases.builder()
                    .wordClass("vendor", "oracle", "percona", "*ed", "!exceed")
                    .phrase("list", "<vendor>", SOURCE)
                    .build();
        }
    }

    @Nested
    class Exceptions {

        @ParameterizedTest
        @ValueSource(strings = {"gateway", "bad gateway error", "bad gateway error page", "error page", "very bad"})
        void an_exception_of_the_rule_excuses_whatever_overlaps_with_it(String exception) {
            Phrases phrases = Phrases.builder()
                    .phrase("list", "bad gateway error", SOURCE)
                    .exception(exception, SOURCE)
                    .build();

            assertThat(found(phrases, "A very bad gateway error page.")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"very", "page", "bad page"})
        void an_exception_of_the_rule_excuses_nothing_beside_it(String exception) {
            Phrases phrases = Phrases.builder()
                    .phrase("list", "bad gateway error", SOURCE)
                    .exception(exception, SOURCE)
                    .build();

            assertThat(found(phrases, "A very bad gateway error page.")).containsExactly("bad gateway error");
        }

        @Test
        void an_exception_of_another_rule_excuses_nothing() {
            Phrases other = Phrases.builder()
                    .phrase("list", "elsewhere", SOURCE)
                    .exception("bad gateway", SOURCE)
                    .build();
            PhraseBook book = new PhraseBook(Map.of("other", other, "rule", phrases("bad gateway")), List.of());

            assertThat(found(book, "rule", "A bad gateway.", PhraseBookTest::nobody))
                    .containsExactly("bad gateway");
        }

        @ParameterizedTest
        @ValueSource(strings = {"bad", "gateway", "bad gateway"})
        void a_term_of_the_house_excuses_what_is_not_longer(String pattern) {
            PhraseBook book = new PhraseBook(Map.of("rule", phrases(pattern)), List.of("Bad Gateway"));

            assertThat(found(book, "rule", "A bad gateway error.", PhraseBookTest::nobody))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"bad gateway error", "error", "very"})
        void a_term_of_the_house_excuses_neither_what_is_longer_nor_what_stands_beside_it(String pattern) {
            PhraseBook book = new PhraseBook(Map.of("rule", phrases(pattern)), List.of("Bad Gateway"));

            assertThat(found(book, "rule", "A very bad gateway error.", PhraseBookTest::nobody))
                    .containsExactly(pattern);
        }

        @Test
        void a_term_of_the_house_is_read_as_its_words_whatever_its_signs() {
            PhraseBook book = new PhraseBook(
                    Map.of("rule", phrases("bad", "poor")), List.of("Bad ^ (Gateway)?", "!?", "a poor *"));

            assertThat(found(book, "rule", "A bad gateway. A bad plan. A poor plan. So poor.", PhraseBookTest::nobody))
                    .containsExactly("bad", "poor");
        }

        @Test
        void words_of_the_trade_excuse_what_is_not_longer() {
            assertThat(found(phrases("kill", "should have killed"), "We kill it, and should have killed it."))
                    .containsExactly("should have killed");
        }

        @Test
        void a_term_of_the_house_excuses_all_rules() {
            PhraseBook book =
                    new PhraseBook(Map.of("one", phrases("bad"), "two", phrases("bad !x")), List.of("bad gateway"));

            assertThat(book.find(Prose.of("A bad gateway."), PhraseBookTest::nobody))
                    .isEmpty();
        }
    }

    @Nested
    class Overlaps {

        @Test
        void the_longest_phrase_counts() {
            assertThat(found(phrases("poor", "poor old plan", "poor old"), "A poor old plan."))
                    .containsExactly("poor old plan");
        }

        @Test
        void phrases_of_one_rule_do_not_overlap() {
            assertThat(found(phrases("poor old", "old plan", "plan b"), "A poor old plan b."))
                    .containsExactly("poor old", "plan b");
        }

        @Test
        void phrases_of_two_rules_may_overlap() {
            PhraseBook book = new PhraseBook(Map.of("one", phrases("poor old"), "two", phrases("old plan")), List.of());

            assertThat(found(book, "one", "A poor old plan.", PhraseBookTest::nobody))
                    .containsExactly("poor old");
            assertThat(found(book, "two", "A poor old plan.", PhraseBookTest::nobody))
                    .containsExactly("old plan");
        }

        @Test
        void of_two_lists_with_the_same_phrase_the_first_one_counts() {
            Phrases phrases = Phrases.builder()
                    .phrase("zebra", "poor", SOURCE)
                    .phrase("ant", "poor", SOURCE)
                    .build();
            Prose prose = Prose.of("A poor plan.");

            assertThat(new PhraseBook(Map.of("rule", phrases), List.of())
                            .find(prose, PhraseBookTest::nobody)
                            .get("rule"))
                    .extracting(Hit::list)
                    .containsExactly("zebra");
        }

        @Test
        void every_place_is_told_in_the_order_of_the_text() {
            assertThat(found(phrases("poor", "bad"), "A bad plan, a poor one. A poor plan, a bad one."))
                    .containsExactly("bad", "poor", "poor", "bad");
        }
    }

    @Nested
    class Negations {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "It was not poor.",
                    "It was not a poor plan.",
                    "It was not by far poor.",
                    "No poor plan.",
                    "It had never a poor plan.",
                    "It was without any poor plan.",
                    "It was neither poor nor old.",
                    "It was old, nor was it poor.",
                    "It cannot be poor.",
                    "It saw none so poor.",
                    "It wasn't poor.",
                    "It wasn’t poor.",
                    "It failed, not by a poor plan.",
                    "No step of a poor plan was missed.",
                    "No step of a very poor plan was missed.",
                    "None of all the poor plans.",
                    "Nobody with such a poor plan.",
                    "Nothing about such a poor plan.",
                    "Neither of all the poor plans.",
                    "It failed, nobody had a poor plan.",
                    "It failed, nobody of the poor.",
                    "Nobody poor."
                })
        void what_is_denied_does_not_count(String text) {
            assertThat(found(phrases("poor"), text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "It was not at all a poor plan.",
                    "It was not so, a poor plan.",
                    "It was not old but poor.",
                    "It did not end. A poor plan.",
                    "No step of the long and poor plan.",
                    "Not all of the poor plans.",
                    "It saw nobody with a poor plan.",
                    "It was poor, not old.",
                    "Poor, never."
                })
        void what_a_negation_does_not_reach_counts(String text) {
            assertThat(found(phrases("poor"), text)).hasSize(1);
        }

        @Test
        void a_negation_within_a_phrase_belongs_to_it() {
            assertThat(found(phrases("we did not check"), "We did not check it."))
                    .containsExactly("We did not check");
            assertThat(found(phrases("nobody checked"), "Nobody checked it.")).containsExactly("Nobody checked");
        }

        @Test
        void a_phrase_that_is_denied_leaves_room_for_one_that_is_not() {
            assertThat(found(phrases("poor plan", "plan that failed"), "It was not by a poor plan that failed."))
                    .containsExactly("plan that failed");
        }
    }

    @Nested
    class Clauses {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "A poor, plan.",
                    "A poor; plan.",
                    "A poor: plan.",
                    "A poor (plan).",
                    "A poor - plan.",
                    "A poor – plan.",
                    "A poor. Plan.",
                    "A poor\n\nplan.",
                    "- a poor\n- plan"
                })
        void no_phrase_goes_on_into_another_clause(String text) {
            assertThat(found(phrases("poor plan"), text)).isEmpty();
        }

        @Test
        void no_gap_goes_on_into_another_clause() {
            assertThat(found(phrases("poor .. plan", "poor * plan"), "A poor, old plan. A poor old, plan."))
                    .isEmpty();
        }

        @Test
        void a_phrase_begins_with_any_word_of_a_clause() {
            assertThat(found(phrases("poor plan"), "It failed, poor plan.")).containsExactly("poor plan");
        }

        @Test
        void a_phrase_that_names_a_conjunction_goes_on_with_it() {
            assertThat(found(phrases("likely because of"), "It fell likely because of a lock."))
                    .containsExactly("likely because of");
        }

        @Test
        void no_class_and_no_gap_goes_on_with_a_conjunction() {
            Phrases phrases = Phrases.builder()
                    .wordClass("why", "because")
                    .phrase("list", "likely <why>", SOURCE)
                    .phrase("list", "likely * of", SOURCE)
                    .build();

            assertThat(found(phrases, "It fell likely because of a lock.")).isEmpty();
        }

        @Test
        void a_phrase_that_names_another_word_does_not_go_on_with_it() {
            assertThat(found(phrases("likely due"), "It fell likely, due to a lock."))
                    .isEmpty();
        }

        @Test
        void what_must_not_follow_may_follow_in_another_clause() {
            assertThat(found(phrases("likely !because"), "It was likely because of a lock."))
                    .containsExactly("likely");
        }
    }

    @Nested
    class Letters {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "didn't check",
                    "didn’t check",
                    "DIDN'T CHECK",
                    "didn't  check",
                    "didn't\ncheck",
                    "didn't\r\ncheck",
                    "didn't\tcheck",
                    "didn't\u00a0check",
                    "did\u00adn't che\u00adck",
                    "didn't** check"
                })
        void the_form_in_which_words_are_written_does_not_matter(String written) {
            assertThat(found(phrases("didn't check"), "We " + written + " it.")).containsExactly(written);
        }

        @ParameterizedTest
        @ValueSource(strings = {"half-hearted", "half‐hearted", "half‑hearted"})
        void all_hyphens_are_one(String written) {
            assertThat(found(phrases("half-hearted"), "A " + written + " test."))
                    .containsExactly(written);
        }

        @ParameterizedTest
        @ValueSource(strings = {"na\u00efve", "nai\u0308ve", "NA\u00cfVE"})
        void marks_are_composed(String written) {
            assertThat(found(phrases("na\u00efve"), "A " + written + " test.")).containsExactly(written);
            assertThat(found(phrases("nai\u0308ve"), "A " + written + " test.")).containsExactly(written);
        }

        @Test
        void a_dotted_capital_of_turkish_is_no_english_one() {
            assertThat(found(phrases("idea"), "An \u0130dea, an IDEA.")).containsExactly("IDEA");
        }

        @Test
        void a_small_letter_without_a_dot_is_no_english_one() {
            assertThat(found(phrases("idea"), "An \u0131dea.")).isEmpty();
        }

        @Test
        void letters_beyond_the_first_plane_move_no_place() {
            assertThat(found(
                            phrases("poor \ud835\udcb6"),
                            "\ud83d\ude00 \ud835\udcb6 \ud83d\ude00 poor \ud835\udcb6 plan"))
                    .containsExactly("poor \ud835\udcb6");
        }

        @ParameterizedTest
        @ValueSource(strings = {"poorest", "poor-house", "poor_plan", "sopoor", "poor's", "p\u00f6or"})
        void a_part_of_a_word_is_none(String word) {
            assertThat(found(phrases("poor"), "A " + word + " plan.")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The flag `poor` was set.",
                "    poor plan",
                "```\npoor\n```",
                "See https://acme.example/poor/poor.",
                "Write to poor@acme.example.",
                "She said \"poor\".",
                "She said “poor”.",
                "> poor",
                "It ran. <!-- poor -->"
            })
    void code_and_quotations_and_addresses_are_no_text(String text) {
        assertThat(found(phrases("poor"), text)).isEmpty();
    }

    @Test
    void a_book_without_rules_finds_nothing() {
        assertThat(new PhraseBook(Map.of(), List.of("poor")).find(Prose.of("A poor plan."), PhraseBookTest::nobody))
                .isEmpty();
    }

    @Test
    void a_text_without_words_holds_nothing() {
        assertThat(found(phrases("poor"), "")).isEmpty();
        assertThat(found(phrases("poor"), "...")).isEmpty();
    }

    @Test
    void a_hit_knows_its_words() {
        Hit hit = new PhraseBook(Map.of("rule", phrases("poor .. plan")), List.of())
                .find(Prose.of("So: a POOR old plan."), PhraseBookTest::nobody)
                .get("rule")
                .get(0);

        assertThat(hit.words()).containsExactly("poor", "old", "plan");
        assertThat(hit.from()).isEqualTo(2);
        assertThat(hit.to()).isEqualTo(5);
    }

    private static Phrases phrases(String... patterns) {
        Phrases.Builder phrases = Phrases.builder();
        for (String pattern : patterns) {
            phrases.phrase("list", pattern, SOURCE);
        }
        return phrases.build();
    }

    private static boolean nobody(Token token) {
        return false;
    }

    private static List<String> found(Phrases phrases, String text) {
        return found(new PhraseBook(Map.of("rule", phrases), List.of()), "rule", text, PhraseBookTest::nobody);
    }

    private static List<String> found(PhraseBook book, String rule, String text, Predicate<Token> isPerson) {
        return book.find(Prose.of(text), isPerson).getOrDefault(rule, List.of()).stream()
                .map(hit -> text.substring(hit.span().start(), hit.span().end()))
                .toList();
    }
}
