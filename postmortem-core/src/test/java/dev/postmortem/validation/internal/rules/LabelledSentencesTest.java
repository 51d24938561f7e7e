package dev.postmortem.validation.internal.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Measures the rules about words on sentences that were labelled before the rules were written, by somebody who did not
 * see them; the rules have learned from what they missed here.
 */
final class LabelledSentencesTest {

    private static final int LEAST_OF_EACH = 30;

    /** A rule that misses more than this of what reviewers object to is not worth its page. */
    private static final double LEAST_RECALL = 0.7;

    private static final Map<String, String> TABLE = new TreeMap<>();

    static Stream<PostmortemRule> rules() {
        return Judgement.rules(Judgement.SEEN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds_its_precision_class(PostmortemRule rule) {
        Judgement judgement = Judgement.of(rule, Judgement.SEEN);

        TABLE.put(rule.descriptor().id(), judgement.row());
        assertThat(judgement.precision()).as(judgement::falseAlarms).isGreaterThanOrEqualTo(judgement.leastPrecision());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void finds_most_of_what_a_reviewer_objects_to(PostmortemRule rule) {
        Judgement judgement = Judgement.of(rule, Judgement.SEEN);

        assertThat(judgement.recall()).as(judgement::missed).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_measured_on_enough_sentences_of_both_kinds(PostmortemRule rule) {
        List<LabelledSentence> sentences =
                LabelledSentence.of(Judgement.SEEN, rule.descriptor().id());

        assertThat(sentences.stream().filter(LabelledSentence::objectionable))
                .hasSizeGreaterThanOrEqualTo(LEAST_OF_EACH);
        assertThat(sentences.stream().filter(sentence -> !sentence.objectionable()))
                .hasSizeGreaterThanOrEqualTo(LEAST_OF_EACH);
    }

    /** The table is what the closing page quotes; it is printed, not asserted. */
    @AfterAll
    static void print() {
        System.out.println(TABLE.values().stream().collect(joining("\n")));
    }
}
