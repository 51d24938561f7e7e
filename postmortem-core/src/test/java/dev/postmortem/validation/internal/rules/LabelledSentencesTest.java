package dev.postmortem.validation.internal.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.internal.BuiltInRules;
import dev.postmortem.validation.internal.Engine;
import dev.postmortem.validation.internal.Host;
import dev.postmortem.validation.spi.PostmortemRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Measures the rules about words on sentences that were labelled before the rules were written, by somebody who did not
 * see them.
 */
final class LabelledSentencesTest {

    private static final int LEAST_OF_EACH = 30;

    /** A rule that misses more than this of what reviewers object to is not worth its page. */
    private static final double LEAST_RECALL = 0.7;

    private static final Map<PrecisionClass, Double> LEAST_PRECISION =
            Map.of(PrecisionClass.VERY_HIGH, 0.95, PrecisionClass.HIGH, 0.8, PrecisionClass.MEDIUM, 0.6);

    private static final Map<String, String> TABLE = new TreeMap<>();

    /** What a rule makes of a sentence. */
    private record Judged(LabelledSentence sentence, boolean found) {

        boolean isRight() {
            return sentence.objectionable() == found;
        }
    }

    static Stream<PostmortemRule> rules() throws IOException {
        try (Stream<Path> files = Files.list(LabelledSentence.FILES)) {
            List<String> ids = files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .toList();
            return BuiltInRules.all().stream()
                    .filter(rule -> ids.contains(rule.descriptor().id()));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds_its_precision_class(PostmortemRule rule) {
        List<Judged> judged = judged(rule);

        double found = count(judged, Judged::found);
        double right = count(judged, each -> each.found() && each.isRight());

        assertThat(right / found)
                .as(() -> "false alarms:\n" + wrong(judged, Judged::found))
                .isGreaterThanOrEqualTo(LEAST_PRECISION.get(rule.descriptor().precision()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void finds_most_of_what_a_reviewer_objects_to(PostmortemRule rule) {
        List<Judged> judged = judged(rule);

        double meant = count(judged, each -> each.sentence().objectionable());
        double right = count(judged, each -> each.found() && each.isRight());

        assertThat(right / meant)
                .as(() -> "missed:\n" + wrong(judged, each -> !each.found()))
                .isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_measured_on_enough_sentences_of_both_kinds(PostmortemRule rule) {
        List<LabelledSentence> sentences = LabelledSentence.of(rule.descriptor().id());

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

    private static List<Judged> judged(PostmortemRule rule) {
        String id = rule.descriptor().id();
        Engine engine = Engine.of(
                rule,
                Profile.extending("everything", Profile.review()).level(id, RuleLevel.WARNING),
                new Host(Optional.empty(), List::of, Vocabulary.empty(), Locale.ENGLISH));
        Surrounding surrounding = new Surrounding(id);
        List<Judged> judged = LabelledSentence.of(id).stream()
                .map(sentence -> new Judged(
                        sentence,
                        engine.validate(surrounding.of(sentence), Optional.empty()).findings().stream()
                                .anyMatch(finding -> finding.ruleId().startsWith(id))))
                .toList();
        TABLE.put(id, row(id, rule.descriptor().precision(), judged));
        return judged;
    }

    private static String row(String id, PrecisionClass precision, List<Judged> judged) {
        double found = count(judged, Judged::found);
        double right = count(judged, each -> each.found() && each.isRight());
        double meant = count(judged, each -> each.sentence().objectionable());
        double listed = count(
                judged,
                each -> each.sentence().objectionable() && each.sentence().listed());
        double listedFound = count(
                judged,
                each -> each.sentence().objectionable() && each.sentence().listed() && each.found());
        return String.format(
                Locale.ROOT,
                "| %-45s | %-9s | %3.0f | %3d | %5.1f %% | %5.1f %% | %5.1f %% |",
                id,
                precision,
                meant,
                judged.size() - (int) meant,
                100 * right / found,
                100 * right / meant,
                100 * listedFound / listed);
    }

    private static double count(List<Judged> judged, Predicate<Judged> wanted) {
        return judged.stream().filter(wanted).count();
    }

    private static String wrong(List<Judged> judged, Predicate<Judged> wanted) {
        return judged.stream()
                .filter(each -> !each.isRight())
                .filter(wanted)
                .map(each -> each.sentence().toString())
                .collect(joining("\n"));
    }
}
