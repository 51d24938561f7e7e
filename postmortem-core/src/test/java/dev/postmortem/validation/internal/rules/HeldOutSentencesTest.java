package dev.postmortem.validation.internal.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Measures the rules about words on sentences that their authors had not seen, labelled by somebody who had not seen the
 * rules.
 *
 * <p>No phrase is added because of a sentence here, so that the figures go on telling what the rules do with texts that they
 * were not written for. The page of each rule names them.
 */
final class HeldOutSentencesTest {

    private static final Map<String, String> TABLE = new TreeMap<>();

    static Stream<PostmortemRule> rules() {
        return Judgement.rules(Judgement.HELD_OUT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds_its_precision_class_on_sentences_that_nobody_had_seen(PostmortemRule rule) {
        Judgement judgement = Judgement.of(rule, Judgement.HELD_OUT);

        TABLE.put(rule.descriptor().id(), judgement.row());
        assertThat(judgement.precision())
                .as(() -> judgement.falseAlarms() + "\n" + judgement.missed())
                .isGreaterThanOrEqualTo(judgement.leastPrecision());
    }

    /** The table is printed, not asserted. */
    @AfterAll
    static void print() {
        System.out.println(TABLE.values().stream().collect(joining("\n")));
    }
}
