package dev.postmortem.validation.internal.rules.consistency;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Summary;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.impact.Objective;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class StatedFigureMismatchTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .summary("Writes to the orders table failed for 6 h 39 min.")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:05", EventKind.SYMPTOM, "Writes wait for a lock", Milestone.IMPACT_STARTED)
                    .at("15:56", EventKind.RECOVERY, "Writes succeed again", Milestone.RECOVERED))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .summary("Writes to the orders table failed for 5 h 51 min.")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:05", EventKind.SYMPTOM, "Writes wait for a lock", Milestone.IMPACT_STARTED)
                    .at("15:56", EventKind.RECOVERY, "Writes succeed again", Milestone.RECOVERED))
            .build();
    // end::good[]

    private static final String NEAREST = "the time to recover is 1 h 40 min";

    private static final RuleTester TESTER = RuleTester.of(new StatedFigureMismatch())
            .valid("the duration that follows from the timeline", GOOD)
            .valid(
                    "no figure",
                    Postmortem.builder().title("Orders database stalls").build())
            .valid(
                    "a duration, and no time to derive one from",
                    Postmortem.builder()
                            .title("Orders database stalls")
                            .summary("Writes failed for 35 minutes.")
                            .build())
            // The time of the summary.
            .valid("a time of the summary that lasts as long", summary(s -> s.when("2026-03-14T10:00Z/PT1H40M")))
            .valid(
                    "a time of the summary between two events",
                    summary(s -> s.when("2026-03-14T10:00Z/2026-03-14T10:20Z")))
            .valid(
                    "a time of the summary within the tolerance",
                    summary(s -> s.when("2026-03-14T10:00Z/2026-03-14T11:41Z")))
            .valid("a time of the summary that has not ended", summary(s -> s.when(When.since("2026-03-14T10:00Z"))))
            .valid("a time of the summary that is one point", summary(s -> s.when("2026-03-14T10:00Z")))
            .valid("an approximate time of the summary", summary(s -> s.when("~2026-03-14T10:00Z/2026-03-14T11:54Z")))
            .valid(
                    "a time of the summary with another claim that holds",
                    summary(s -> s.when(When.parse("2026-03-14T10:00Z/2026-03-14T16:39Z")
                            .alsoClaimed("the status page", "2026-03-14T10:00Z/2026-03-14T11:40Z"))))
            .valid("a day that is no more precise", summary(s -> s.when("2026-03-14/2026-03-15")))
            .invalid(
                    "a time of the summary that is longer than anything",
                    summary(s -> s.when("2026-03-14T10:00Z/2026-03-14T16:39Z")),
                    at("/summary/when")
                            .subId("typed")
                            .severity(FindingSeverity.WARNING)
                            .message("The time of the summary says 6 h 39 min; no two times that are told lie that far"
                                    + " apart, and " + NEAREST + ": correct the figure, or the time that is wrong"))
            .invalid(
                    "an approximate time of the summary that is far off",
                    summary(s -> s.when("~2026-03-14T10:00Z/2026-03-14T12:10Z")),
                    at("/summary/when").subId("typed"))
            .invalid(
                    "a time of the summary that is a little off",
                    summary(s -> s.when("2026-03-14T10:00Z/2026-03-14T11:42Z")),
                    at("/summary/when")
                            .subId("slip")
                            .severity(FindingSeverity.INFO)
                            .message("The time of the summary says 1 h 42 min, and " + NEAREST + ": the difference is"
                                    + " small, so take over the derived figure or say \"about\""))
            .invalid(
                    "a time of the summary that is as far off as a slip can be",
                    summary(s -> s.when("2026-03-14T10:00Z/2026-03-14T11:45Z")),
                    at("/summary/when").subId("slip"))
            .invalid(
                    "a time of the summary that is further off",
                    summary(s -> s.when("2026-03-14T10:00Z/2026-03-14T11:46Z")),
                    at("/summary/when").subId("typed"))
            .valid(
                    "a time of the summary that ends before it begins",
                    summary(s -> s.when("2026-03-14T10:00Z/2026-03-14T03:00Z")))
            // The response window.
            .valid("a response window between events", impact(i -> i.responseWindow("2026-03-14T10:20Z/PT1H20M")))
            .invalid(
                    "a response window of its own",
                    impact(i -> i.responseWindow("2026-03-14T10:20Z/2026-03-14T14:00Z")),
                    at("/impact/responseWindow")
                            .subId("typed")
                            .message("The response window says 3 h 40 min; no two times that are told lie that far"
                                    + " apart, and " + NEAREST + ": correct the figure, or the time that is wrong"))
            // Impact windows.
            .valid(
                    "windows without events that tell of the end",
                    impact(i -> i.window("2026-03-14T10:00Z/2026-03-14T15:00Z", ServiceLevel.DOWN)))
            .valid(
                    "windows that agree with the events",
                    marked(i -> i.window("2026-03-14T10:00Z/2026-03-14T10:30Z", ServiceLevel.DOWN)
                            .window("2026-03-14T10:30Z/2026-03-14T11:40Z", ServiceLevel.DEGRADED)))
            .valid(
                    "windows of which one was only at risk",
                    marked(i -> i.window("2026-03-14T10:00Z/2026-03-14T11:40Z", ServiceLevel.DOWN)
                            .window("2026-03-14T06:00Z/2026-03-14T15:00Z", ServiceLevel.AT_RISK)))
            .valid(
                    "windows of which one has not ended",
                    marked(i -> i.window("2026-03-14T10:00Z/2026-03-14T15:00Z", ServiceLevel.DOWN)
                            .window(When.since("2026-03-14T10:00Z"), ServiceLevel.DEGRADED)))
            .invalid(
                    "a window that contradicts the events",
                    marked(i -> i.window("2026-03-14T10:00Z/2026-03-14T15:00Z", ServiceLevel.DOWN)),
                    at("/impact/windows/0")
                            .subId("typed")
                            .message(
                                    "Impact window IW-1 says 5 h; no two times that are told lie that far apart, and"
                                            + " the time to recover is 1 h 40 min: correct the figure, or the time that is wrong"))
            .invalid(
                    "windows that contradict the events together",
                    marked(i -> i.window("2026-03-14T10:00Z/2026-03-14T10:30Z", ServiceLevel.DOWN)
                            .window("2026-03-14T10:30Z/2026-03-14T15:00Z", ServiceLevel.DEGRADED)),
                    at("/impact/windows").subId("typed"))
            .valid(
                    "a window that ends before it begins",
                    marked(i -> i.window("2026-03-14T10:00Z/2026-03-14T03:00Z", ServiceLevel.DOWN)))
            // Amounts.
            .valid("a measure that agrees", impact(i -> i.operations("100 min", "of outage")))
            .valid("a measure that is rounded to hours", impact(i -> i.operations("2 h", "of downtime")))
            .valid("a measure that is approximate", impact(i -> i.operations("~110 min", "of outage")))
            .valid("a measure that is a range", impact(i -> i.operations("90 min..110 min", "of outage")))
            .valid("a measure that is open", impact(i -> i.operations(">=4 h 10 min", "of outage")))
            .valid("a measure that no calendar holds", impact(i -> i.operations("9000000000000 h", "of outage")))
            .valid("a measure of something else", impact(i -> i.operations("4 h 10 min", "of lost changes")))
            .valid("a delay", impact(i -> i.delay("4 h 10 min", "until mails went out after the outage")))
            .valid(
                    "a measure with another claim that holds",
                    impact(i -> i.operations(
                            Amount.parse("4 h 10 min").alsoClaimed("the status page", "100 min"), "of outage")))
            .invalid(
                    "a measure that agrees with nothing",
                    impact(i -> i.operations("4 h 10 min", "of outage")),
                    at("/impact/measures/0/amount")
                            .subId("typed")
                            .message("Measure ME-1 says 4 h 10 min; no two times that are told lie that far apart, and "
                                    + NEAREST + ": correct the figure, or the time that is wrong"))
            .invalid(
                    "a measure without a kind that agrees with nothing",
                    impact(i -> i.addMeasure(m -> m.amount("~4 h 10 min").noun("time to recover"))),
                    at("/impact/measures/0/amount")
                            .subId("typed")
                            .message(
                                    "Measure ME-1 says about 4 h 10 min; no two times that are told lie that far apart,"
                                            + " and " + NEAREST + ": correct the figure, or the time that is wrong"))
            .invalid(
                    "a recovery time that agrees with nothing",
                    impact(i -> i.dataSet(
                            "orders", DataEffect.LOST, d -> d.recoveryTime(Objective.of("1 h", "4 h 10 min")))),
                    at("/impact/data/0/recoveryTime/achieved")
                            .subId("typed")
                            .message(
                                    "The recovery time of DI-1 says 4 h 10 min; no two times that are told lie that far"
                                            + " apart, and " + NEAREST
                                            + ": correct the figure, or the time that is wrong"))
            .valid("a measure that is a range upside down", impact(i -> i.operations("9 h..4 h 10 min", "of outage")))
            .invalid(
                    "a measure that is a range and agrees with nothing",
                    impact(i -> i.operations("4 h 10 min..5 h 10 min", "of outage")),
                    at("/impact/measures/0/amount").subId("typed"))
            // Durations in texts.
            .valid("a text within the tolerance", text("Writes failed for 101 minutes."))
            .valid("a text that says about", text("Writes failed for about 110 minutes."))
            .valid("a text in whole hours", text("Writes failed for two hours."))
            .invalid(
                    "a text about errors",
                    text("Many users saw errors for [[4 h 10 min]]."),
                    at("/summary/whatHappened"))
            .valid("a text about something else", text("Backups are kept for 4 h 10 min."))
            .valid("a text about how long a job ran", text("The nightly job ran for 4 h 10 min."))
            .valid("a text near a duration that has no name", text("Writes failed for 78 minutes."))
            .valid("a text that may follow from a day before", vague("2026-03-13", "Writes failed for 20 hours."))
            .valid("a text that may follow from a day after", vague("2026-03-15", "Writes failed for 20 hours."))
            .valid("more days than can be compared", severalDays(51))
            .invalid(
                    "as many days as can be compared",
                    severalDays(50),
                    at("/summary/whatHappened").subId("text"))
            .invalid(
                    "a text that would fit into a day of which no more is known",
                    vague("2026-03-13", "Writes failed for [[4 h 10 min]]."))
            .valid("a text in which the duration describes a thing", text("A 4 h 10 min old copy was restored."))
            .valid("a text with a duration that is too short for a timeline", text("Writes failed for 4 minutes."))
            .valid(
                    "a text that repeats a measure",
                    text("Mails were blocked for 4 h 10 min.").toBuilder()
                            .impact(i -> i.delay("4 h 10 min", "until mails went out"))
                            .build())
            .valid(
                    "a text that repeats the time of the summary, which is what is wrong",
                    summary(s -> s.whatHappened("Writes failed for 100 minutes."), t -> {}))
            .valid("a text in days that is right to half a day", days("The cluster was degraded for 11 days."))
            .invalid("a text in days that is not", days("The cluster was degraded for [[13 days]]."))
            .invalid(
                    "a text that agrees with nothing",
                    BAD,
                    at("/summary/whatHappened")
                            .subId("text")
                            .severity(FindingSeverity.WARNING)
                            .message("The summary says \"6 h 39 min\", and the time to recover is 5 h 51 min:"
                                    + " correct the one that is wrong, or say what else the"
                                    + " figure tells"))
            .invalid("a text after the verb", text("It took [[4 h 10 min]] to recover."))
            .invalid("a text that names the outage", text("There were [[4 h 10 min]] of downtime."))
            .invalid("a text that says about and is far off", text("Writes failed for about [[130 minutes]]."))
            .invalid(
                    "a text that is a little off",
                    text("Writes failed for [[103 minutes]]."),
                    at("/summary/whatHappened").subId("slip"))
            .invalid(
                    "a text of the impact",
                    impact(i -> i.description("Checkout was down for [[4 h 10 min]].")),
                    at("/impact/description")
                            .subId("text")
                            .message("The description of the impact says \"4 h 10 min\", and " + NEAREST
                                    + ": correct the one that is wrong, or say what else the figure tells"))
            // Percentages and counts.
            .valid(
                    "the same percentage",
                    counted("12.5 % of active customers saw errors.", i -> i.users("12.5 %", "of customers")))
            .valid(
                    "a percentage that is rounded",
                    counted("12 % of customers saw errors.", i -> i.users("12.4 %", "of customers")))
            .valid(
                    "a percentage that is approximate",
                    counted("About 14 % of customers saw errors.", i -> i.users("12.5 %", "of customers")))
            .valid(
                    "a percentage of something else",
                    counted("18 % of requests failed.", i -> i.users("12.5 %", "of customers")))
            .valid(
                    "a count beside a percentage",
                    counted("18 customers reported errors.", i -> i.users("12.5 %", "of customers")))
            .valid(
                    "a percentage of a part",
                    counted("18 % of new customers saw errors.", i -> i.users("12.5 %", "of customers")))
            .valid(
                    "a percentage of another part",
                    counted("A fifth of outbound mail was lost.", i -> i.operations("70 %", "of queued mail was sent")))
            .valid(
                    "the other side of a percentage",
                    counted("20 % of mail was lost.", i -> i.operations("80 %", "of mail was sent")))
            .valid("a count of a part", counted("2600 new customers saw errors.", i -> i.users("2300", "customers")))
            .valid(
                    "a count of a few among many",
                    counted("2 customers reported errors.", i -> i.users("2300", "customers")))
            .valid("a count within bounds", counted("2400 customers saw errors.", i -> i.users(">=2000", "customers")))
            .valid(
                    "a measure of a part",
                    counted(
                            "18 % of customers saw errors.",
                            i -> i.users("12.5 %", "of customers", m -> m.scope("in the EU"))))
            .valid(
                    "a measure of an episode",
                    counted(
                            "18 % of customers saw errors.",
                            i -> i.users("12.5 %", "of customers", m -> m.episode("first"))))
            .valid(
                    "a measure of a time",
                    counted(
                            "18 % of customers saw errors.",
                            i -> i.users("12.5 %", "of customers", m -> m.during("2026-03-14T10:05Z"))))
            .valid(
                    "a measure that is contradicted openly",
                    counted(
                            "18 % of customers saw errors.",
                            i -> i.users(Amount.parse("12.5 %").alsoClaimed("the mail", "17 %"), "of customers")))
            .valid(
                    "several measures of one noun",
                    counted(
                            "18 % of customers saw errors.",
                            i -> i.users("12.5 %", "of customers").users("3 %", "of customers lost data")))
            .valid(
                    "several figures of one noun",
                    counted(
                            "18 % of customers saw errors, and 3 % of customers lost data.",
                            i -> i.users("12.5 %", "of customers")))
            .invalid(
                    "another percentage than the measure",
                    counted("[[18 % of customers]] saw errors.", i -> i.users("12.5 %", "of customers")),
                    at("/summary/whatHappened")
                            .subId("text")
                            .message("The summary says \"18 % of customers\", and measure ME-1 says \"12.5 % of"
                                    + " customers\": correct the one that is wrong, or say what else the figure tells"))
            .invalid(
                    "another count than the measure",
                    counted("[[2600 customers]] saw errors.", i -> i.users("2300", "customers")))
            .invalid(
                    "counts that add up to a hundred",
                    counted("[[60 customers]] saw errors.", i -> i.users("40", "customers")))
            .invalid(
                    "another percentage of the same part",
                    counted("[[18 % of active customers]] saw errors.", i -> i.users("12.5 %", "of active customers")))
            .invalid(
                    "a count out of bounds",
                    counted("[[1500 customers]] saw errors.", i -> i.users(">=2000", "customers")))
            .invalid(
                    "another percentage than the description of the impact",
                    counted("[[18 % of customers]] saw errors.", i -> i.description("12.5 % of customers saw errors.")),
                    at("/summary/whatHappened")
                            .subId("text")
                            .message("The summary says \"18 % of customers\", and the description of the impact says"
                                    + " \"12.5 % of customers\": correct the one that is wrong, or say what else the"
                                    + " figure tells"))
            .invalid(
                    "a description of the impact that contradicts the measure",
                    counted(
                            "Customers saw errors.",
                            i -> i.description("[[18 % of customers]] saw errors.")
                                    .users("12.5 %", "of customers")))
            // Options.
            .option("tolerance", "PT5M")
            .valid("within a wider tolerance", text("Writes failed for 105 minutes."))
            .option("tolerance", "PT1M")
            .option("percent", 50)
            .valid(
                    "within a wider percentage",
                    counted("18 % of customers saw errors.", i -> i.users("12.5 %", "of customers")))
            .invalid(
                    "a slip by a wider percentage",
                    text("Writes failed for [[125 minutes]]."),
                    at("/summary/whatHappened").subId("slip"))
            .invalid(
                    "a number with a scale",
                    counted("[[1.2 million users]] saw errors.", i -> i.users("3000000", "users")),
                    at("/summary/whatHappened").subId("text"))
            .invalid(
                    "a number in words",
                    counted("[[Two thousand active customers]] saw errors.", i -> i.users("5000", "active customers")),
                    at("/summary/whatHappened").subId("text"))
            .invalid(
                    "a share of what an article stands before",
                    counted("It hit [[40 % of the customers]].", i -> i.users("12 %", "of customers")),
                    at("/summary/whatHappened").subId("text"))
            .valid(
                    "a number of some others",
                    counted("1.2 million idle users saw errors.", i -> i.users("3000000", "users")))
            .valid(
                    "a measure of a component",
                    counted("1200 users saw errors.", i -> i.users("3000", "users", m -> m.component("reports-api"))))
            .option("percent", 5)
            .option("about-percent", 50)
            .valid("about, by a wider percentage", text("Writes failed for about 130 minutes."))
            .valid("many events, between which every duration lies", many());

    @TestFactory
    Stream<DynamicTest> stated_figure_mismatch() {
        return RuleCases.of(TESTER);
    }

    /** Impact from 10:00, detection at 10:20, recovery at 11:40. */
    private static void events(Timeline.Builder timeline) {
        timeline.on("2026-03-14", "UTC")
                .at("10:00", EventKind.SYMPTOM, "Writes wait for a lock", Milestone.IMPACT_STARTED)
                .at("10:20", EventKind.ALERT, "Lock wait alert fired", Milestone.DETECTED)
                .at("11:40", EventKind.RECOVERY, "Writes succeed again", Milestone.RECOVERED);
    }

    private static Postmortem summary(Consumer<Summary.Builder> summary) {
        return summary(summary, t -> {});
    }

    private static Postmortem summary(Consumer<Summary.Builder> summary, Consumer<Timeline.Builder> more) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .summary(summary)
                .timeline(t -> {
                    events(t);
                    more.accept(t);
                })
                .build();
    }

    private static Postmortem text(String summary) {
        return summary(s -> s.whatHappened(summary));
    }

    private static Postmortem impact(Consumer<Impact.Builder> impact) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .impact(impact)
                .timeline(StatedFigureMismatchTest::events)
                .build();
    }

    private static Postmortem marked(Consumer<Impact.Builder> impact) {
        return impact(impact).toBuilder()
                .timeline(t -> t.on("2026-03-14", "UTC")
                        .at("11:40", EventKind.RECOVERY, "The last error", Milestone.IMPACT_ENDED))
                .build();
    }

    private static Postmortem counted(String summary, Consumer<Impact.Builder> impact) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .summary(summary)
                .impact(impact)
                .build();
    }

    private static Postmortem days(String summary) {
        return Postmortem.builder()
                .title("Orders database: replica rebuilt")
                .summary(summary)
                .timeline(t -> t.at("2026-03-01T10:00Z", EventKind.SYMPTOM, "Lag", Milestone.IMPACT_STARTED)
                        .at("2026-03-12T21:00Z", EventKind.RECOVERY, "No lag", Milestone.RECOVERED))
                .build();
    }

    private static Postmortem vague(String day, String summary) {
        return summary(s -> s.whatHappened(summary), t -> t.at(day, EventKind.BACKGROUND, "Something happened"));
    }

    /** Days so far apart that no duration of some hours lies between two of them. */
    private static Postmortem severalDays(int days) {
        LocalDate first = LocalDate.of(2025, 3, 1);
        return summary(
                s -> s.whatHappened("Writes failed for 4 h 10 min."),
                t -> IntStream.range(0, days)
                        .forEach(day ->
                                t.at(When.on(first.plusDays(4L * day)), EventKind.BACKGROUND, "Something happened")));
    }

    private static Postmortem many() {
        return summary(
                s -> s.whatHappened("Writes failed for 4 h 10 min."),
                t -> IntStream.range(0, 24 * 60)
                        .forEach(minute ->
                                t.at("%02d:%02d".formatted(minute / 60, minute % 60), EventKind.SYMPTOM, "Errors")));
    }
}
