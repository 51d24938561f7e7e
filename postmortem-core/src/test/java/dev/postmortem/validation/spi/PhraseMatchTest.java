package dev.postmortem.validation.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Participant;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.testing.StubRule;
import dev.postmortem.testing.Validators;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.json.ReportJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhraseMatchTest {

    private static final Phrases PRAISE = Phrases.parse("""
            source guide: Acme writing guide, page 3

            [praise]
            guide: superb
            guide: <human> shone

            [thanks]
            guide: thank you
            """);

    private static final Postmortem POSTMORTEM = Postmortem.builder()
            .title("A superb failover")
            .people(p -> p.author("Dana Reyes"))
            .summary("It took 3 min. That was superb, and superb  again.")
            .timeline(t -> t.untimed(EventKind.FAILOVER, "Dana shone, thank\nyou"))
            .build();

    @Test
    void a_rule_is_told_every_place_in_the_order_of_the_document() {
        assertThat(matches(POSTMORTEM, UnaryOperator.identity()))
                .containsExactly(
                        new PhraseMatch(
                                "praise",
                                Optional.empty(),
                                "/title",
                                new TextSpan(2, 8),
                                "superb",
                                new TextSpan(0, 17)),
                        new PhraseMatch(
                                "praise",
                                Optional.of(SectionName.SUMMARY),
                                "/summary/whatHappened",
                                new TextSpan(24, 30),
                                "superb",
                                new TextSpan(15, 50)),
                        new PhraseMatch(
                                "praise",
                                Optional.of(SectionName.SUMMARY),
                                "/summary/whatHappened",
                                new TextSpan(36, 42),
                                "superb",
                                new TextSpan(15, 50)),
                        new PhraseMatch(
                                "praise",
                                Optional.of(SectionName.TIMELINE),
                                "/timeline/events/0/text",
                                new TextSpan(0, 10),
                                "Dana shone",
                                new TextSpan(0, 21)),
                        new PhraseMatch(
                                "thanks",
                                Optional.of(SectionName.TIMELINE),
                                "/timeline/events/0/text",
                                new TextSpan(12, 21),
                                "thank\nyou",
                                new TextSpan(0, 21)));
    }

    @Test
    void a_rule_is_told_nothing_of_the_phrases_of_others() {
        List<PhraseMatch> matches = new ArrayList<>();
        StubRule without = StubRule.of("acme:without", (context, findings) -> matches.addAll(context.matches()));

        Validators.with(without, rule(PhraseMatchTest::report)).build().validate(POSTMORTEM);

        assertThat(matches).isEmpty();
    }

    @Test
    void people_whom_the_host_knows_are_human() {
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .summary("Ines Moreau shone.")
                .build();

        assertThat(matches(postmortem, UnaryOperator.identity())).isEmpty();
        assertThat(matches(postmortem, builder -> builder.people(() -> List.of(Participant.of("Ines Moreau")))))
                .extracting(PhraseMatch::words)
                .containsExactly("Moreau shone");
    }

    @Test
    void terms_of_the_host_are_in_order() {
        assertThat(matches(
                        POSTMORTEM,
                        builder -> builder.vocabulary(Vocabulary.empty().plusTerms("Superb"))))
                .extracting(PhraseMatch::words)
                .containsExactly("Dana shone", "thank\nyou");
    }

    @Test
    void names_of_systems_and_people_are_no_text() {
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .people(p -> p.author("Superb"))
                .systems(s -> s.service("superb", "Superb"))
                .build();

        assertThat(matches(postmortem, UnaryOperator.identity())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "EN", "en-Latn-US"})
    void a_rule_reads_its_language_whatever_the_region(String language) {
        ValidationReport report = praised().validate(POSTMORTEM.withLanguage(language));

        assertThat(report.rulesRun()).contains("acme:praise");
        assertThat(report.notApplicable()).isEmpty();
        assertThat(report.findings()).extracting(Finding::ruleId).contains("acme:praise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "enm", "fr"})
    void a_rule_is_not_asked_about_another_language_and_the_report_says_so(String language) {
        ValidationReport report = praised().validate(POSTMORTEM.withLanguage(language));

        assertThat(report.rulesRun()).doesNotContain("acme:praise").contains("acme:title");
        assertThat(report.notApplicable()).containsExactly("acme:praise");
        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("acme:title");
    }

    @Test
    void every_built_in_rule_about_words_is_not_asked_about_another_language() {
        ValidationReport report = PostmortemValidator.standard().validate(POSTMORTEM.withLanguage("de"));

        assertThat(report.notApplicable())
                .contains("counterfactual-language", "speculative-claim", "saturation-without-number")
                .doesNotContain("section-missing");
        assertThat(report.rulesRun()).contains("section-missing").doesNotContainAnyElementsOf(report.notApplicable());
    }

    @Test
    void reports_on_a_text_are_the_same_from_many_threads_at_once() {
        PostmortemValidator validator = PostmortemValidator.builder()
                .withoutDiscovery()
                .rules(rule(PhraseMatchTest::report))
                .build();
        String expected = ReportJson.write(validator.validate(POSTMORTEM));

        List<String> reports = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> ReportJson.write(validator.validate(POSTMORTEM)))
                .toList();

        assertThat(expected).contains("acme:praise");
        assertThat(reports).containsOnly(expected);
    }

    private static PostmortemValidator praised() {
        return Validators.with(rule(PhraseMatchTest::report), StubRule.atTitle("acme:title"))
                .build();
    }

    private static void report(RuleContext context, FindingSink findings) {
        context.matches()
                .forEach(match ->
                        findings.report().at(match.pointer()).span(match.span()).with("words", match.words()));
    }

    private static List<PhraseMatch> matches(
            Postmortem postmortem, UnaryOperator<PostmortemValidator.Builder> configured) {
        List<PhraseMatch> matches = new ArrayList<>();
        configured
                .apply(Validators.with(rule((context, findings) -> matches.addAll(context.matches()))))
                .build()
                .validate(postmortem);
        return matches;
    }

    private static StubRule rule(BiConsumer<RuleContext, FindingSink> check) {
        return StubRule.of(
                "acme:praise", builder -> builder.phrases(PRAISE, "en").message("\"{words}\" praises"), check);
    }
}
