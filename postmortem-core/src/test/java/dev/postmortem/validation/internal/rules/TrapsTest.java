package dev.postmortem.validation.internal.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.internal.BuiltInRules;
import dev.postmortem.validation.internal.RuleNames;
import dev.postmortem.validation.spi.RuleBasis;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences that only look as if they blamed, guessed or withheld a number: no rule about words says anything. */
final class TrapsTest {

    private static final PostmortemValidator VALIDATOR = PostmortemValidator.builder()
            .profile(Profile.publish())
            .withoutDiscovery()
            .build();

    private static final Set<String> ABOUT_WORDS = BuiltInRules.all().stream()
            .filter(rule -> rule.descriptor().basis() == RuleBasis.WORDS)
            .map(rule -> rule.descriptor().id())
            .collect(toSet());

    private static final Map<String, BiConsumer<Postmortem.Builder, String>> PLACES = new TreeMap<>(Map.of(
            "summary", (p, text) -> p.summary(text),
            "impact", (p, text) -> p.impact(i -> i.description(text)),
            "timeline", (p, text) -> p.timeline(t -> t.untimed(EventKind.SYMPTOM, text)),
            "detection", (p, text) -> p.detection(d -> d.description(text)),
            "cause", (p, text) -> p.rootCause(r -> r.technicalCause(text)),
            "factor", (p, text) -> p.contributingFactors(f -> f.factor(text)),
            "rollback", (p, text) -> p.rollback(r -> r.notUsed(text)),
            "recovery", (p, text) -> p.recovery(r -> r.dataVerified("Orders", c -> c.observed(text))),
            "lesson", (p, text) -> p.lessons(l -> l.process(text)),
            "luck", (p, text) -> p.improvements(i -> i.lucky(text))));

    private static final List<String> TRAPS = List.of(
            "The generators failed to start.",
            "Each repository should have clear rules.",
            "This was not human error.",
            "The investigation found that this was not a human error.",
            "Jenkins restarted.",
            "Jenkins restarted the workers at 10:05.",
            "The master key was rotated.",
            "The worker was stopped with kill -9.",
            "The backend was killed by `kill -9 4711`.",
            "The expression led to catastrophic backtracking.",
            "No users were affected.",
            "The index was dropped during the clean-up.",
            "The flag had been set when the table was created.",
            "Why the lease expired is unknown, because the log was rotated after 24 h.",
            "The number of users is unknown, because the proxy logs no accounts.",
            "Some ads were not served. The log of the proxy gives an estimate of 12,000 ads.",
            "Some requests were not served: an estimated 12,000 requests.",
            "Backups from May had expired.",
            "The table was created in May and filled in June.",
            "In May the retention was set to 30 days.");

    static Stream<Arguments> traps() {
        return Stream.concat(
                TRAPS.stream().flatMap(trap -> PLACES.keySet().stream().map(place -> arguments(place, trap))),
                Stream.of(
                        arguments("luck", "It could have been a lot worse."),
                        arguments("luck", "The backup might have been gone, had the disk failed an hour before.")));
    }

    @ParameterizedTest(name = "{1} ({0})")
    @MethodSource("traps")
    void no_rule_about_words_says_anything(String place, String trap) {
        assertThat(aboutWords(place, trap))
                .extracting(Finding::ruleId, Finding::message)
                .isEmpty();
    }

    static Set<String> places() {
        return PLACES.keySet();
    }

    @ParameterizedTest
    @MethodSource("places")
    void in_each_of_these_places_rules_about_words_say_what_they_find(String place) {
        assertThat(aboutWords(place, "A careless engineer ran it."))
                .extracting(Finding::ruleId)
                .contains("judgement-of-people/judgement");
    }

    private static List<Finding> aboutWords(String place, String text) {
        Postmortem.Builder postmortem = Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .people(p -> p.author("Dana Reyes"));
        PLACES.get(place).accept(postmortem, text);
        return VALIDATOR.validate(postmortem.build()).findings().stream()
                .filter(finding -> ABOUT_WORDS.contains(RuleNames.base(finding.ruleId())))
                .filter(finding -> finding.excerpt().filter(text::contains).isPresent())
                .toList();
    }
}
