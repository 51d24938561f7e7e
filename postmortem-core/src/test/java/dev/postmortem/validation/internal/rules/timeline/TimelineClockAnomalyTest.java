package dev.postmortem.validation.internal.rules.timeline;

import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class TimelineClockAnomalyTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-10-25", "Europe/London").at("01:30", SYMPTOM, "Writes stalled"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.at("2026-10-25T01:30+01:00[Europe/London]", SYMPTOM, "Writes stalled"))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new TimelineClockAnomaly())
            .valid("a time that came twice, with its offset", GOOD)
            .valid("no event", Drafts.empty())
            .valid("a time that came once", stallAt("2026-10-25T02:30[Europe/London]"))
            .valid("an offset without a zone", stallAt("2026-10-25T01:30+01:00"))
            .valid("a time without a zone", stallAt("2026-10-25T01:30"))
            .valid("a date", stallAt("2026-10-25"))
            .valid("an event without a time", Drafts.of(t -> t.untimed(SYMPTOM, "Stall")))
            .valid("a zone that this Java does not know", stallAt("2026-10-25T01:30+01:00[Europe/Atlantis]"))
            .invalid(
                    "a time that came twice",
                    BAD,
                    ExpectedFinding.at("/timeline/events/0/when")
                            .subId("overlap")
                            .message(
                                    "Event TL-1 (\"Writes stalled\") has the time 2026-10-25T01:30[Europe/London], which"
                                            + " the clocks in Europe/London showed twice as they were put back: add the offset"
                                            + " that is meant, +01:00 or Z"))
            .invalid(
                    "a time that the clocks skipped",
                    stallAt("2026-03-29T01:30[Europe/London]"),
                    ExpectedFinding.at("/timeline/events/0/when")
                            .subId("gap")
                            .message(
                                    "Event TL-1 (\"Stall\") has the time 2026-03-29T01:30[Europe/London], which the clocks"
                                            + " in Europe/London skipped as they were put forward: correct the time or the zone"))
            .invalid(
                    "an offset that the zone did not have",
                    stallAt("2026-03-14T10:00+02:00[Europe/London]"),
                    ExpectedFinding.at("/timeline/events/0/when")
                            .subId("offset")
                            .message(
                                    "Event TL-1 (\"Stall\") has the time 2026-03-14T10:00+02:00[Europe/London], but the"
                                            + " offset in Europe/London was Z then: correct the offset or the zone"))
            .invalid(
                    "an offset that the zone had in neither of two hours",
                    stallAt("2026-10-25T01:30+02:00[Europe/London]"),
                    ExpectedFinding.at("/timeline/events/0/when")
                            .subId("offset")
                            .message(
                                    "Event TL-1 (\"Stall\") has the time 2026-10-25T01:30+02:00[Europe/London], but the"
                                            + " offset in Europe/London was +01:00 or Z then: correct the offset or the zone"))
            .invalid(
                    "an hour of which a half came twice",
                    stallAt("2026-04-05T01:XX[Australia/Lord_Howe]"),
                    ExpectedFinding.at("/timeline/events/0/when")
                            .subId("overlap")
                            .message(
                                    "Event TL-1 (\"Stall\") has the time 2026-04-05T01:XX[Australia/Lord_Howe], which the"
                                            + " clocks in Australia/Lord_Howe showed twice as they were put back: add the offset"
                                            + " that is meant, +11:00 or +10:30"))
            .invalid(
                    "the end of an event that lasted",
                    Drafts.of(t -> t.at(
                            When.lasted("2026-10-25T00:30[Europe/London]", "2026-10-25T01:30[Europe/London]"),
                            CHANGE,
                            "Migration")),
                    ExpectedFinding.at("/timeline/events/0/when").subId("overlap"))
            .invalid(
                    "both ends of a range, told once",
                    Drafts.of(t -> t.at(
                            When.within("2026-10-25T01:20[Europe/London]", "2026-10-25T01:30[Europe/London]"),
                            CHANGE,
                            "Migration")),
                    ExpectedFinding.at("/timeline/events/0/when").subId("overlap"))
            .invalid(
                    "a gap of the timeline",
                    Drafts.of(t -> t.at("10:00", CHANGE, "Migration")
                            .gap(When.parse("2026-10-25T01:30[Europe/London]/PT3H"), "It ran")),
                    ExpectedFinding.at("/timeline/gaps/0/when")
                            .subId("overlap")
                            .message(
                                    "Gap TG-1 (\"It ran\") has the time 2026-10-25T01:30[Europe/London], which the clocks"
                                            + " in Europe/London showed twice as they were put back: add the offset that is meant,"
                                            + " +01:00 or Z"));

    @TestFactory
    Stream<DynamicTest> timeline_clock_anomaly() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem stallAt(String when) {
        return Drafts.of(t -> t.at(When.parse(when), SYMPTOM, "Stall"));
    }
}
