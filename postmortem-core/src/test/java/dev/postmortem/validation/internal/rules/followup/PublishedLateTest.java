package dev.postmortem.validation.internal.rules.followup;

import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.DocumentStatus;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class PublishedLateTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC").at("10:40", RECOVERY, "The waiting writes went through"))
            .status(s -> s.published("2026-03-23T09:00Z"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC").at("10:40", RECOVERY, "The waiting writes went through"))
            .status(s -> s.draftedAt("2026-03-14T16:30Z").published("2026-03-23T09:00Z"))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new PublishedLate())
            .valid("a draft on the same day, however late it was published", GOOD)
            .valid("neither draft nor publication is dated", with(s -> {}))
            .valid(
                    "nobody told when it recovered",
                    Postmortem.builder()
                            .title("Orders database stalls")
                            .timeline(t -> t.on("2026-03-14", "UTC").at("10:05", SYMPTOM, "Writes began to stall"))
                            .status(s -> s.published("2026-03-23T09:00Z"))
                            .build())
            .valid(
                    "nobody knows when it was drafted",
                    with(s -> s.draftedAt(When.unknown("It was a shared note")).published("2026-03-23T09:00Z")))
            .valid("a draft within a day", with(s -> s.draftedAt("2026-03-15T10:40Z")))
            .valid("a day within which it may be in time", with(s -> s.draftedAt("2026-03-16")))
            .invalid(
                    "a publication after more than a week",
                    BAD,
                    at("/status/publishedAt")
                            .subId("late")
                            .severity(FindingSeverity.WARNING)
                            .message("The publication is dated 2026-03-23T09:00Z, more than 48 h after recovery"
                                    + " (2026-03-14T10:40Z): give the date of an earlier draft if there was one, or"
                                    + " accept the delay with a reason"))
            .invalid(
                    "a draft after more than a day",
                    with(s -> s.draftedAt("2026-03-15T10:41Z")),
                    at("/status/draftedAt")
                            .subId("soft")
                            .severity(FindingSeverity.INFO)
                            .message("The first draft is dated 2026-03-15T10:41Z, more than 24 h after recovery"
                                    + " (2026-03-14T10:40Z): the sooner it is written, the less is forgotten"))
            .invalid(
                    "a draft after two days",
                    with(s -> s.draftedAt("2026-03-16T10:40Z")),
                    at("/status/draftedAt").subId("soft"))
            .invalid(
                    "a draft after more than two days",
                    with(s -> s.draftedAt("2026-03-16T10:41Z")),
                    at("/status/draftedAt").subId("late"))
            .invalid(
                    "a day of which no hour is in time",
                    with(s -> s.draftedAt("2026-03-18")),
                    at("/status/draftedAt").subId("late"))
            .option("soft", "PT6H")
            .invalid(
                    "a day, where six hours are the aim",
                    with(s -> s.draftedAt("2026-03-15T10:40Z")),
                    at("/status/draftedAt").subId("soft"))
            .option("within", "P7D")
            .option("soft", "P7D")
            .valid("a week, where that is in time", with(s -> s.draftedAt("2026-03-21T10:40Z")))
            .invalid(
                    "more than a week",
                    with(s -> s.draftedAt("2026-03-21T10:41Z")),
                    at("/status/draftedAt").subId("late"));

    @TestFactory
    Stream<DynamicTest> published_late() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem with(Consumer<DocumentStatus.Builder> status) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .timeline(t -> t.on("2026-03-14", "UTC").at("10:40", RECOVERY, "The waiting writes went through"))
                .status(status)
                .build();
    }
}
