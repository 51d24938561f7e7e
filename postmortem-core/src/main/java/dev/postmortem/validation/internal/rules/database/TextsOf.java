package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.response.RecoveryMechanism;
import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.response.RollbackOption;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an element says in words, wherever in it that is said. */
final class TextsOf {

    private TextsOf() {}

    static Stream<String> event(TimelineEvent event) {
        return Stream.concat(
                Stream.concat(Stream.of(event.text()), event.measures().stream().map(measure -> measure.noun())),
                evidence(event.evidence()));
    }

    /** Returns what a mitigation, decision or check says, and nothing for any other element. */
    static Stream<String> concerned(Identified element) {
        if (element instanceof Mitigation mitigation) {
            return mitigation(mitigation);
        }
        if (element instanceof RollbackDecision decision) {
            return decision(decision);
        }
        return element instanceof RecoveryCheck check ? check(check) : Stream.empty();
    }

    static Stream<String> mechanism(RecoveryMechanism mechanism) {
        return Stream.concat(
                given(List.of(
                        Optional.of(mechanism.name()),
                        mechanism.note(),
                        mechanism.outcome().flatMap(Outcome::reason))),
                evidence(mechanism.evidence()));
    }

    static Stream<String> option(RollbackOption option) {
        return given(List.of(option.what(), option.why()));
    }

    private static Stream<String> mitigation(Mitigation mitigation) {
        return Stream.concat(
                given(List.of(
                        Optional.of(mitigation.what()),
                        mitigation.purpose(),
                        mitigation.outcome().flatMap(Outcome::reason))),
                evidence(mitigation.evidence()));
    }

    private static Stream<String> decision(RollbackDecision decision) {
        return Stream.concat(
                given(List.of(
                        decision.rationale(),
                        decision.knownThen(),
                        decision.outcome().flatMap(Outcome::reason))),
                Stream.concat(decision.options().stream().flatMap(TextsOf::option), evidence(decision.evidence())));
    }

    private static Stream<String> check(RecoveryCheck check) {
        return Stream.concat(
                given(List.of(Optional.of(check.what()), check.method(), check.expected(), check.observed())),
                evidence(check.evidence()));
    }

    private static Stream<String> evidence(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(each -> given(List.of(Optional.of(each.label()), each.query(), each.excerpt())));
    }

    private static Stream<String> given(List<Optional<String>> texts) {
        return texts.stream().flatMap(Optional::stream);
    }
}
