package dev.postmortem.validation.internal.rules;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.DetectionMethod;
import dev.postmortem.model.followup.ActionEffect;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.internal.BuiltInRules;
import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that read structure, and English words beside it: in another language they do the first and leave the second. */
final class MixedRulesTest {

    /** What English words lead to: the rule, the postmortem, and what the rule says of it in English and in German. */
    static Stream<Arguments> words() {
        return Stream.of(
                arguments(
                        "timeline-time-imprecise",
                        with(p -> p.timeline(t -> t.untimed(EventKind.SYMPTOM, "Later it stopped"))),
                        List.of("vague"),
                        List.of()),
                arguments(
                        "data-loss-unverified", with(p -> p.summary("No data was lost.")), List.of("text"), List.of()),
                arguments(
                        "data-loss-undeclared",
                        with(p -> p.summary("No data was lost.")
                                .impact(i -> i.description("Writes failed"))
                                .kinds(IncidentKind.DATA_LOSS)),
                        List.of(),
                        List.of("")),
                arguments(
                        "data-loss-undeclared",
                        with(p -> p.impact(i -> i.description("Writes failed"))
                                .timeline(t -> t.untimed(EventKind.RESTORE, "Restored into a sandbox"))),
                        List.of(),
                        List.of("")),
                arguments(
                        "restore-point-missing",
                        with(p -> p.timeline(t -> t.untimed(EventKind.RESTORE, "Restored the orders"))),
                        List.of("backup-age", "duration", "recovery-point"),
                        List.of()),
                arguments(
                        "failover-state-unverified",
                        with(p -> p.timeline(t -> t.untimed(EventKind.FAILOVER, "Promoted replica-2"))),
                        List.of("fencing", "position"),
                        List.of()),
                arguments("migration-record-incomplete", triggered("Backfill of orders"), List.of("none"), List.of()),
                arguments(
                        "rollback-timeline-mismatch",
                        rolledBack(EventKind.MITIGATION),
                        List.of("used-without-event"),
                        List.of()),
                arguments("detection-gap-unaddressed", answered(a -> {}), List.of("unseen"), List.of()),
                arguments(
                        "users-affected-unquantified",
                        with(p -> p.summary("Users were affected for 35 min.")
                                .impact(i -> i.description("Writes failed for 35 min."))),
                        List.of("told"),
                        List.of()),
                arguments(
                        "summary-not-brief",
                        with(p -> p.summary("Orders stalled.")),
                        List.of("no-effect", "no-when"),
                        List.of()),
                arguments(
                        "stated-figure-mismatch",
                        lasting(p -> p.summary("Writes failed for 250 minutes.")),
                        List.of("text"),
                        List.of()),
                arguments(
                        "stated-figure-mismatch",
                        lasting(p -> p.impact(i -> i.operations("250 min", "of outage"))),
                        List.of("typed"),
                        List.of()),
                arguments(
                        "action-set-weak",
                        with(p -> p.actionItems(a -> a.action("Train the staff"))),
                        List.of("only-weak"),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void an_english_word_is_read_in_english(
            String rule, Postmortem postmortem, List<String> english, List<String> german) {
        assertThat(subIds(rule, postmortem)).isEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("words")
    void an_english_word_is_no_word_in_german(
            String rule, Postmortem postmortem, List<String> english, List<String> german) {
        assertThat(subIds(rule, postmortem.toBuilder().language("de-CH").build()))
                .isEqualTo(german);
    }

    /** What structure leads to in any language. */
    static Stream<Arguments> structures() {
        return Stream.of(
                arguments(
                        "timeline-time-imprecise",
                        with(p -> p.timeline(t -> t.at("2026-03-14", EventKind.SYMPTOM, "Ausfall"))),
                        "date-only"),
                arguments(
                        "data-loss-unverified",
                        with(p -> p.impact(i -> i.dataSet("orders", DataEffect.LOST, d -> d.rows("3")))),
                        "claimed"),
                arguments(
                        "data-loss-undeclared",
                        with(p -> p.impact(i -> i.description("Ausfall")).kinds(IncidentKind.DATA_LOSS)),
                        ""),
                arguments(
                        "migration-record-incomplete",
                        triggered("Auslöser").toBuilder()
                                .kinds(IncidentKind.MIGRATION)
                                .build(),
                        "none"),
                arguments("migration-record-incomplete", triggered("ALTER TABLE orders"), "none"),
                arguments("rollback-timeline-mismatch", rolledBack(EventKind.SYMPTOM), "used-without-event"),
                arguments("detection-gap-unaddressed", answered(a -> a.effect(ActionEffect.PREVENT)), "unseen"),
                arguments("summary-not-brief", with(p -> p.summary("Wort ".repeat(151))), "too-long"),
                arguments(
                        "stated-figure-mismatch",
                        lasting(p -> p.summary(s -> s.when("2026-03-14T10:00Z/2026-03-14T16:39Z"))),
                        "typed"),
                arguments(
                        "action-set-weak",
                        with(p -> p.actionItems(a -> a.action("Alle schulen", i -> i.effect(ActionEffect.PROCESS)))),
                        "only-weak"));
    }

    @ParameterizedTest
    @MethodSource("structures")
    void structure_is_read_in_german(String rule, Postmortem postmortem, String expected) {
        assertThat(subIds(rule, postmortem.toBuilder().language("de").build())).containsExactly(expected);
    }

    @Test
    void openings_of_the_house_are_in_its_own_language() {
        Postmortem german = with(p -> p.language("de").actionItems(a -> a.action("Schulen der Mitarbeiter")));

        List<Finding> findings = OneRule.of(rule("action-set-weak"), "weak-openings", List.of("schulen"))
                .check(german);

        assertThat(findings).extracting(Finding::ruleId).containsExactly("action-set-weak/only-weak");
    }

    @Test
    void no_mixed_rule_is_forgotten() {
        TreeSet<String> mixed = BuiltInRules.all().stream()
                .map(PostmortemRule::descriptor)
                .filter(descriptor -> descriptor.phrases().isPresent()
                        && descriptor.language().isEmpty())
                .map(descriptor -> descriptor.id())
                .collect(toCollection(TreeSet::new));

        assertThat(words().map(arguments -> arguments.get()[0])).containsAll(mixed);
    }

    private static List<String> subIds(String rule, Postmortem postmortem) {
        return OneRule.of(rule(rule)).check(postmortem).stream()
                .map(finding -> finding.ruleId().substring(rule.length()).replace("/", ""))
                .toList();
    }

    private static PostmortemRule rule(String id) {
        return BuiltInRules.all().stream()
                .filter(rule -> rule.descriptor().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Postmortem with(UnaryOperator<Postmortem.Builder> more) {
        return more.apply(Postmortem.builder().title("Orders database: replica-2 stops"))
                .build();
    }

    private static Postmortem triggered(String text) {
        return with(p -> p.rootCause(r -> r.trigger(t -> t.text(text).event("TL-1")))
                .timeline(t -> t.untimed(EventKind.CHANGE, "Version 41")));
    }

    private static Postmortem rolledBack(EventKind kind) {
        return with(p -> p.rollback(r -> r.used("The statement held all locks"))
                .timeline(t -> t.untimed(kind, "Stopped the release")));
    }

    private static Postmortem answered(Consumer<ActionItem.Builder> more) {
        return with(p -> p.detection(d -> d.method(DetectionMethod.USER_REPORT))
                .actionItems(a -> a.action("Lock timeouts", more)));
    }

    private static Postmortem lasting(UnaryOperator<Postmortem.Builder> more) {
        return with(p -> more.apply(p.timeline(t -> t.on("2026-03-14", "UTC")
                .at("10:00", EventKind.SYMPTOM, "Beginn", Milestone.IMPACT_STARTED)
                .at("11:40", EventKind.RECOVERY, "Ende", Milestone.RECOVERED))));
    }
}
