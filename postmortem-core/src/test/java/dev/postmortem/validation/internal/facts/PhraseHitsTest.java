package dev.postmortem.validation.internal.facts;

import static dev.postmortem.validation.internal.facts.Asked.RULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.validation.internal.facts.PhraseHits.Told;
import dev.postmortem.validation.spi.Phrases;
import dev.postmortem.validation.spi.RuleContext;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhraseHitsTest {

    private static final Phrases PRAISE = Phrases.parse("""
            source guide: Acme writing guide, page 3

            [praise]
            guide: superb|great
            guide: <human> shone
            """);

    /** The texts of the two last events are the same. */
    private static final Postmortem TOLD = Postmortem.builder()
            .title("A superb failover, a great one")
            .summary("It was superb. It was great, and superb again. It was great.")
            .timeline(t -> t.untimed(EventKind.FAILOVER, "Failed over. That was great.")
                    .untimed(EventKind.RECOVERY, "That was superb.")
                    .untimed(EventKind.RECOVERY, "That was superb."))
            .lessons(l -> l.process("Nothing of note."))
            .build();

    private static final String TITLE = "/title";
    private static final String SUMMARY = "/summary/whatHappened";
    private static final String EVENT = "/timeline/events/";

    @Test
    void all_phrases_are_told_in_the_order_of_the_document() {
        assertThat(told(hits -> hits.all(RULE)))
                .containsExactly(
                        TITLE + " superb",
                        TITLE + " great",
                        SUMMARY + " superb",
                        SUMMARY + " great",
                        SUMMARY + " superb",
                        SUMMARY + " great",
                        EVENT + "0/text great",
                        EVENT + "1/text superb",
                        EVENT + "2/text superb");
    }

    @Test
    void of_each_sentence_the_first_phrase_is_told_and_the_same_sentence_twice_is_two() {
        assertThat(told(hits -> hits.of(RULE)))
                .containsExactly(
                        TITLE + " superb",
                        SUMMARY + " superb",
                        SUMMARY + " great",
                        SUMMARY + " great",
                        EVENT + "0/text great",
                        EVENT + "1/text superb",
                        EVENT + "2/text superb");
    }

    @Test
    void what_stands_above_the_sections_is_in_none_of_them() {
        Set<SectionName> some = Set.of(SectionName.TIMELINE, SectionName.LESSONS);
        Set<SectionName> every = Set.of(SectionName.values());

        assertThat(told(hits -> hits.of(RULE, told -> told.isIn(some))))
                .containsExactly(EVENT + "0/text great", EVENT + "1/text superb", EVENT + "2/text superb");
        assertThat(told(hits -> hits.of(RULE, told -> told.isIn(every))))
                .hasSize(6)
                .doesNotContain(TITLE + " superb");
    }

    @Test
    void a_phrase_that_does_not_count_hides_none_behind_it() {
        assertThat(told(hits -> hits.of(RULE, told -> told.words().equals("great"))))
                .containsExactly(TITLE + " great", SUMMARY + " great", SUMMARY + " great", EVENT + "0/text great");
    }

    @Test
    void of_one_text_all_phrases_are_told() {
        assertThat(ofEachText((hits, field) -> hits.in(field, RULE)))
                .containsExactly(
                        List.of("superb", "great"),
                        List.of("superb", "great", "superb", "great"),
                        List.of("great"),
                        List.of("superb"),
                        List.of("superb"),
                        List.of());
    }

    @Test
    void how_a_text_begins_is_told_by_its_first_sentence_alone() {
        assertThat(ofEachText((hits, field) ->
                        hits.firstSentence(field, RULE).stream().toList()))
                .containsExactly(
                        List.of("superb"),
                        List.of("superb"),
                        List.of(),
                        List.of("superb"),
                        List.of("superb"),
                        List.of());
    }

    @Test
    void a_rule_without_phrases_is_told_nothing() {
        assertThat(told(hits -> hits.all("acme:other"))).isEmpty();
        assertThat(told(hits -> hits.of("acme:other"))).isEmpty();
        assertThat(ofEachText((hits, field) -> hits.in(field, "acme:other"))).containsOnly(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Dana shone.               | Dana shone",
                "Then Dana Reyes shone.    | Reyes shone",
                "Dana, and Reyes shone.    | Reyes shone",
                "We asked Dana. It shone.  | -",
                "The plan of Dana's shone. | -",
                "Danae shone.              | -"
            })
    void a_word_of_a_name_is_somebody_and_no_word_beside_it(String lesson, String words) {
        Postmortem postmortem = Postmortem.builder()
                .title("Orders database stalls")
                .people(p -> p.author("Dana Reyes"))
                .lessons(l -> l.process(lesson))
                .build();

        List<Told> told = Asked.about(
                postmortem, PRAISE, context -> PhraseHits.of(context).all(RULE));

        assertThat(told).extracting(Told::words).isEqualTo(words == null ? List.of() : List.of(words));
    }

    @Test
    void a_text_of_very_many_names_takes_no_longer_than_its_words() {
        Postmortem postmortem = Postmortem.builder()
                .title("Orders database stalls")
                .people(p -> p.author("Dana Reyes"))
                .lessons(l -> l.process("Dana, ".repeat(100_000) + "Dana shone."))
                .build();

        List<Told> told = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Asked.about(
                        postmortem, PRAISE, context -> PhraseHits.of(context).all(RULE)));

        assertThat(told).extracting(Told::words).containsExactly("Dana shone");
    }

    @Test
    void phrases_are_looked_for_once_for_all_rules() {
        List<PhraseHits> twice = asked(context -> List.of(PhraseHits.of(context), PhraseHits.of(context)));

        assertThat(twice.get(0)).isSameAs(twice.get(1));
    }

    private static List<String> told(Function<PhraseHits, List<Told>> question) {
        return asked(context -> question.apply(PhraseHits.of(context)).stream()
                .map(told -> told.field().pointer() + " " + told.words())
                .toList());
    }

    private static List<List<String>> ofEachText(BiFunction<PhraseHits, TextField, List<Told>> question) {
        return asked(context -> TextFields.of(context).sentences().stream()
                .map(field -> question.apply(PhraseHits.of(context), field).stream()
                        .map(Told::words)
                        .toList())
                .toList());
    }

    private static <T> T asked(Function<RuleContext, T> question) {
        return Asked.about(TOLD, PRAISE, question);
    }
}
