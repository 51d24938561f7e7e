package dev.postmortem.validation.internal.rules.timeline;

import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.DECISION;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.validation.testing.ExpectedFinding.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.json.SuggestedEdits;
import dev.postmortem.validation.testing.RuleTester;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class TimelineOutOfOrderTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:00", CHANGE, "Migration started")
                    .at("10:15", MITIGATION, "Migration stopped")
                    .at("10:05", SYMPTOM, "Database CPU spiked to 97 %"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:00", CHANGE, "Migration started")
                    .at("10:05", SYMPTOM, "Database CPU spiked to 97 %")
                    .at("10:15", MITIGATION, "Migration stopped"))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new TimelineOutOfOrder())
            .valid("events in their order", GOOD)
            .valid("no event", Drafts.empty())
            .valid(
                    "two events of one minute",
                    Drafts.of(t -> t.at("10:05", CHANGE, "Started").at("10:05", SYMPTOM, "CPU spiked")))
            .valid(
                    "a minute after a second that lies in it",
                    Drafts.of(t -> t.at("10:05:30", CHANGE, "Started").at("10:05", SYMPTOM, "CPU spiked")))
            .valid(
                    "an earlier clock time further west",
                    Drafts.of(
                            t -> t.at("10:05", CHANGE, "Started").at("2026-03-14T05:10-05:00", SYMPTOM, "CPU spiked")))
            .valid(
                    "clock times without a zone",
                    Drafts.of(t -> t.at(When.parse("2026-03-14T10:05"), CHANGE, "Started")
                            .at(When.parse("2026-03-14T10:00"), SYMPTOM, "CPU spiked")))
            .valid(
                    "a range that may have begun later",
                    Drafts.of(t -> t.at("10:05", CHANGE, "Started")
                            .at(When.within("2026-03-14T10:00Z", "2026-03-14T10:10Z"), SYMPTOM, "CPU spiked")))
            .valid(
                    "an event during one that lasted",
                    Drafts.of(t -> t.at("10:00 to 11:00", CHANGE, "Migration").at("10:05", SYMPTOM, "CPU spiked")))
            .valid(
                    "an event without a time, and one whose time is unknown",
                    Drafts.of(t -> t.at("10:05", CHANGE, "Started")
                            .untimed(SYMPTOM, "CPU spiked")
                            .at(When.unknown("nobody looked"), DETECTION, "It was noticed")
                            .at("10:05", DECISION, "The migration goes on")))
            .valid(
                    "an approximate time that may be half an hour off",
                    Drafts.of(t -> t.at("10:30", CHANGE, "Started").at("~10:00", SYMPTOM, "CPU spiked")))
            .valid(
                    "an event after an approximate one",
                    Drafts.of(t -> t.at("~10:30", CHANGE, "Started").at("10:00", SYMPTOM, "CPU spiked")))
            .invalid(
                    "an event that happened before the one told before it",
                    BAD,
                    at("/timeline/events/2")
                            .subId("event")
                            .message(
                                    "Event TL-3 (2026-03-14T10:05Z, \"Database CPU spiked to 97 %\") is told after TL-2"
                                            + " (2026-03-14T10:15Z), but happened before it: move it to its place, or correct the"
                                            + " time that is wrong"))
            .invalid(
                    "an approximate time that is too early even so",
                    Drafts.of(t -> t.at("10:32", CHANGE, "Started").at("~10:01", SYMPTOM, "CPU spiked")),
                    at("/timeline/events/1").subId("event"))
            .invalid(
                    "an earlier instant behind a later clock time",
                    Drafts.of(
                            t -> t.at("10:05", CHANGE, "Started").at("2026-03-14T11:00+01:00", SYMPTOM, "CPU spiked")),
                    at("/timeline/events/1").subId("event"))
            .invalid(
                    "one event too early, so that those after it are measured by one another",
                    Drafts.of(t -> t.at("10:40", RECOVERY, "System stable")
                            .at("10:00", CHANGE, "Started")
                            .at("10:05", SYMPTOM, "CPU spiked")
                            .at("10:15", MITIGATION, "Stopped")),
                    at("/timeline/events/1").subId("event"))
            .invalid(
                    "two events that fall back",
                    Drafts.of(t -> t.at("10:40", RECOVERY, "System stable")
                            .at("10:05", SYMPTOM, "CPU spiked")
                            .at("10:15", MITIGATION, "Stopped")
                            .at("10:00", CHANGE, "Started")),
                    at("/timeline/events/1").subId("event"),
                    at("/timeline/events/3").subId("event"))
            .invalid(
                    "an event that is earlier than one before the last",
                    Drafts.of(t -> t.at("10:15", MITIGATION, "Stopped")
                            .at(When.within("2026-03-14T10:00Z", "2026-03-14T11:00Z"), DECISION, "It was decided")
                            .untimed(DETECTION, "It was noticed")
                            .at("10:05", SYMPTOM, "CPU spiked")),
                    at("/timeline/events/3").subId("event"))
            .invalid(
                    "two events the wrong way round",
                    Drafts.of(t -> t.at("10:05", SYMPTOM, "CPU spiked").at("10:00", CHANGE, "Started")),
                    at("/timeline/events/1").subId("event"))
            .invalid(
                    "a list that is told backwards",
                    Drafts.of(t -> t.at("10:15", MITIGATION, "Stopped")
                            .untimed(DECISION, "It was decided to wait")
                            .at("10:05", SYMPTOM, "CPU spiked")
                            .at("10:00", CHANGE, "Started")),
                    at("/timeline/events")
                            .subId("reversed")
                            .message(
                                    "The timeline is told backwards, from 2026-03-14T10:15Z to 2026-03-14T10:00Z: tell it"
                                            + " in the order in which the events happened"))
            .option("tolerance", "PT4M")
            .valid(
                    "an event as much too early as is tolerated",
                    Drafts.of(t -> t.at("10:05:00", CHANGE, "Started").at("10:01:00", SYMPTOM, "CPU spiked")))
            .invalid(
                    "an event more than that too early",
                    Drafts.of(t -> t.at("10:05:00", CHANGE, "Started").at("10:00:59", SYMPTOM, "CPU spiked")),
                    at("/timeline/events/1"));

    @TestFactory
    Stream<DynamicTest> timeline_out_of_order() {
        return RuleCases.of(TESTER);
    }

    @Test
    void the_suggestion_sorts_the_list_with_a_single_safe_move() {
        Suggestion suggestion = suggestions(BAD).get(0);

        assertThat(suggestion)
                .isEqualTo(new Suggestion(
                        "Tell the events in the order in which they happened",
                        Suggestion.Kind.MOVE,
                        List.of(new Suggestion.MoveElement("/timeline/events/2", 1)),
                        true));
    }

    @Test
    void the_suggestion_takes_events_without_a_time_along_and_leaves_what_is_in_doubt() {
        Postmortem shuffled = Drafts.of(t -> t.untimed(DECISION, "head")
                .at("10:40", RECOVERY, "last")
                .untimed(DECISION, "after last")
                .at("10:00", CHANGE, "first")
                .at(When.parse("2026-03-14T10:02"), DECISION, "without a zone")
                .at("10:15", MITIGATION, "third")
                .at("10:05", SYMPTOM, "second")
                .untimed(DECISION, "after second"));

        Postmortem sorted = SuggestedEdits.apply(suggestions(shuffled).get(0), shuffled);

        assertThat(sorted.timeline().events())
                .extracting(TimelineEvent::text)
                .containsExactly(
                        "head", "first", "without a zone", "second", "after second", "third", "last", "after last");
    }

    @Test
    void several_findings_offer_the_moves_once_because_they_sort_the_whole_list() {
        Postmortem twice = Drafts.of(t -> t.at("10:40", RECOVERY, "fourth")
                .at("10:05", SYMPTOM, "second")
                .at("10:15", MITIGATION, "third")
                .at("10:00", CHANGE, "first"));

        List<Finding> findings = findings(twice);

        assertThat(findings).hasSize(2);
        assertThat(findings.get(1).suggestions()).isEmpty();
        assertThat(SuggestedEdits.apply(findings.get(0).suggestions().get(0), twice)
                        .timeline()
                        .events())
                .extracting(TimelineEvent::text)
                .containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void a_list_that_takes_too_many_moves_is_found_and_left_to_the_author() {
        Postmortem backwards = Drafts.of(t -> IntStream.range(0, 102)
                .forEach(i -> t.at(When.at(Instant.EPOCH.minusSeconds(i)), CHANGE, "Step " + i)));

        assertThat(findings(backwards))
                .hasSize(1)
                .allMatch(finding -> finding.suggestions().isEmpty());
    }

    @Test
    void an_event_out_of_place_names_the_one_that_it_should_precede() {
        assertThat(Drafts.related("timeline-out-of-order", BAD)).containsExactly("/timeline/events/1");
    }

    private static List<Suggestion> suggestions(Postmortem postmortem) {
        return findings(postmortem).get(0).suggestions();
    }

    private static List<Finding> findings(Postmortem postmortem) {
        return PostmortemValidator.standard().validate(postmortem).findings().stream()
                .filter(finding -> finding.ruleId().startsWith("timeline-out-of-order"))
                .toList();
    }
}
