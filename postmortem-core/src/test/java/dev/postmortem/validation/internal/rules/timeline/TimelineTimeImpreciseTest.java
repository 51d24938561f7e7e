package dev.postmortem.validation.internal.rules.timeline;

import static dev.postmortem.model.timeline.EventKind.BACKGROUND;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.RESTORE;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.IncidentState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class TimelineTimeImpreciseTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:05", SYMPTOM, "Database CPU spiked to 97 %")
                    .untimed(SYMPTOM, "Later that day replication broke"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:05", SYMPTOM, "Database CPU spiked to 97 %")
                    .at("~14:20", SYMPTOM, "Replication to replica-2 stopped"))
            .build();
    // end::good[]

    private static final When DATE = When.parse("2026-03-14");

    private static final RuleTester TESTER = RuleTester.of(new TimelineTimeImprecise())
            .valid(
                    "a word of another language",
                    Drafts.of(t -> t.untimed(SYMPTOM, "Later werd de migratie gestopt")).toBuilder()
                            .language("nl")
                            .build())
            .valid("clock times in a zone, if only approximate", GOOD)
            .valid("no event", Drafts.empty())
            .valid("an hour", Drafts.of(t -> t.at("09:XX", SYMPTOM, "CPU spiked")))
            .valid("a zone by its name", Drafts.of(t -> t.at("10:00 Europe/London", SYMPTOM, "CPU spiked")))
            .valid(
                    "a time of which nobody knows, and a reason",
                    Drafts.of(t -> t.at(When.unknown("no log"), SYMPTOM, "Later replication broke")))
            .valid("an event without a time", Drafts.of(t -> t.untimed(SYMPTOM, "Replication broke")))
            .valid("background of some month", Drafts.of(t -> t.at("2018-11", BACKGROUND, "A ticket was filed")))
            .valid(
                    "background in vague words",
                    Drafts.of(t -> t.untimed(BACKGROUND, "At some point the table was split")))
            .valid(
                    "days within which it happened",
                    Drafts.of(t -> t.at(When.within("2026-03-14", "2026-03-15"), SYMPTOM, "Replication broke")))
            .valid("a vague word beside a clock time", Drafts.of(t -> t.at("10:05", SYMPTOM, "Shortly CPU spiked")))
            .valid(
                    "a zone that leaves the offset open",
                    Drafts.of(t -> t.at("2026-10-25T01:30[Europe/London]", SYMPTOM, "Stall")))
            .valid("two clock times", Drafts.of(t -> t.at("10:05 to 10:40", SYMPTOM, "CPU was high")))
            .valid(
                    "a date from before the incident",
                    Drafts.of(
                            t -> t.at("2026-03-12", SYMPTOM, "CPU rose").at("10:05", SYMPTOM, "Stall", IMPACT_STARTED)))
            .valid(
                    "a date from before the detection, in vague words",
                    Drafts.of(t ->
                            t.at("2026-03-12", SYMPTOM, "CPU rose, later more").at("10:05", DETECTION, "Noticed")))
            .valid(
                    "a date from after the recovery",
                    Drafts.of(t -> t.at("10:40", RECOVERY, "Stable").at("2026-03-16", COMMUNICATION, "Customers told")))
            .valid(
                    "words for a time after the recovery",
                    Drafts.of(t -> t.at("10:40", RECOVERY, "Stable")
                            .untimed(COMMUNICATION, "Customers told")
                            .at(When.described("weeks on"), COMMUNICATION, "The full review followed")))
            .valid(
                    "words for a time before the first one",
                    Drafts.of(t -> t.at(When.described("in the morning"), SYMPTOM, "CPU rose")
                            .at("10:05", SYMPTOM, "Stall")))
            .valid(
                    "an open range while the incident goes on",
                    Drafts.with(
                            t -> t.at("10:05", RECOVERY, "Stable")
                                    .at(When.since("2026-03-14T10:05Z"), RESTORE, "Restore"),
                            p -> p.state(IncidentState.ONGOING)))
            .valid(
                    "an open range in an incident of which no end is known",
                    Drafts.of(t -> t.at(When.since("2026-03-14T10:05Z"), RESTORE, "Restore")))
            .invalid(
                    "a vague word and no time",
                    Drafts.of(t -> t.at("10:05", SYMPTOM, "CPU spiked")
                            .untimed(SYMPTOM, "[[Later]] that day replication broke")))
            .invalid(
                    "no time, in words",
                    BAD,
                    at("/timeline/events/1/text")
                            .subId("vague")
                            .message(
                                    "Event TL-2 says \"Later\" and has no clock time: give the time as far as it is known,"
                                            + " or say that it is unknown and why"))
            .invalid(
                    "a vague word and a date", Drafts.of(t -> t.at(DATE, SYMPTOM, "[[Around noon]] replication broke")))
            .invalid(
                    "a vague word and a time in words",
                    Drafts.of(t -> t.at(When.described("afternoon"), SYMPTOM, "[[Shortly]] after that it broke")))
            .invalid(
                    "a date",
                    Drafts.of(t -> t.at(DATE, SYMPTOM, "Replication broke")),
                    at("/timeline/events/0/when")
                            .subId("date-only")
                            .message(
                                    "Event TL-1 (\"Replication broke\") has the date 2026-03-14 and no clock time: add the"
                                            + " time as far as it is known, if only approximately or as a range"))
            .invalid(
                    "a range that ends on some day",
                    Drafts.of(t -> t.at(When.lasted("2026-03-14T10:00Z", "2026-03-15"), SYMPTOM, "CPU was high")),
                    at("/timeline/events/0/when").subId("date-only"))
            .invalid(
                    "the date of the incident itself",
                    Drafts.of(t -> t.at("10:05", SYMPTOM, "Stall", IMPACT_STARTED)
                            .at(DATE, SYMPTOM, "Replication broke")
                            .at("23:40", RECOVERY, "Stable")),
                    at("/timeline/events/1/when").subId("date-only"))
            .invalid(
                    "a clock time without a zone",
                    Drafts.of(t -> t.at(When.parse("2026-03-14T10:05"), SYMPTOM, "CPU spiked")),
                    at("/timeline/events/0/when")
                            .subId("no-zone")
                            .message("Event TL-1 (\"CPU spiked\") has the time 2026-03-14T10:05 without a zone: add the"
                                    + " zone, or the offset, of the clock that it was read from"))
            .invalid(
                    "clock times without a zone between which it happened",
                    Drafts.of(t -> t.at(When.within("2026-03-14T10:05", "2026-03-14T10:10"), SYMPTOM, "CPU spiked")),
                    at("/timeline/events/0/when").subId("no-zone"))
            .invalid(
                    "an open range after the recovery",
                    Drafts.of(t -> t.at(When.since("2026-03-14T10:05Z"), RESTORE, "Restore")
                            .at("10:40", RECOVERY, "Stable")),
                    at("/timeline/events/0/when")
                            .subId("no-end")
                            .message(
                                    "Event TL-1 (\"Restore\") lasted from 2026-03-14T10:05Z on and has no end, though the"
                                            + " incident is over: add when it ended"))
            .invalid(
                    "an open range in an incident that is resolved",
                    Drafts.with(
                            t -> t.at(When.since("2026-03-14T10:05Z"), RESTORE, "Restore"),
                            p -> p.state(IncidentState.RESOLVED)),
                    at("/timeline/events/0/when").subId("no-end"))
            .invalid(
                    "words for a time after an event without one",
                    Drafts.of(t -> t.at("10:05", SYMPTOM, "Stall")
                            .untimed(SYMPTOM, "CPU rose")
                            .at(When.described("in the afternoon"), SYMPTOM, "Replication broke")),
                    at("/timeline/events/2/when").subId("words"))
            .invalid(
                    "words for a time during the incident",
                    Drafts.of(t -> t.at("10:05", SYMPTOM, "Stall")
                            .at(When.described("in the afternoon"), SYMPTOM, "Replication broke")
                            .at("20:00", RECOVERY, "Stable")),
                    at("/timeline/events/1/when")
                            .subId("words")
                            .message(
                                    "Event TL-2 (\"Replication broke\") has its time in words alone (\"in the"
                                            + " afternoon\"): give the range in which it lies, or say that it is unknown and why"));

    @TestFactory
    Stream<DynamicTest> timeline_time_imprecise() {
        return RuleCases.of(TESTER);
    }
}
