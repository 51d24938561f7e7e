package dev.postmortem.validation.internal.rules.followup;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Correction;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.Stage;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.impact.Objective;
import dev.postmortem.model.impact.RepairState;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Severity;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class CorrectionMissingTest {

    private static final String WINDOW = "2026-03-14T10:05Z/2026-03-14T10:40Z";

    // tag::bad[]
    private static final Postmortem PUBLISHED = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .status(s -> s.published("2026-03-16"))
            .impact(i -> i.users("12.5 %", "of active customers could not order", m -> m.id("ME-1")))
            .build();

    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .status(s -> s.published("2026-03-16"))
            .impact(i -> i.users("14 %", "of active customers could not order", m -> m.id("ME-1")))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = BAD.toBuilder()
            .addCorrections(Correction.of("2026-03-19", "14 % were affected, not 12.5 %", "One region was not counted")
                    .in(SectionName.IMPACT))
            .build();
    // end::good[]

    private static final RuleTester TESTER = silent(fires(RuleTester.of(new CorrectionMissing())));

    @TestFactory
    Stream<DynamicTest> correction_missing() {
        return RuleCases.of(TESTER);
    }

    private static RuleTester fires(RuleTester tester) {
        Postmortem window = with(i -> i.window(WINDOW, ServiceLevel.DEGRADED, w -> w.share("12.5 %")));
        Postmortem lost =
                with(i -> i.dataSet("orders", DataEffect.LOST, d -> d.rows("40").recoveryPoint("5 min", "4 min")));
        return tester.invalid(
                        "a measure that changed",
                        BAD,
                        PUBLISHED,
                        at("/impact/measures/0/amount")
                                .subId("changed")
                                .message(
                                        "Changed since publication without a correction: impact, measures ME-1, amount,"
                                                + " from 12.5 % to 14 %; add a correction that says why"))
                .invalid(
                        "a measure that was added",
                        PUBLISHED.toBuilder()
                                .impact(i -> i.requests("18201", "requests failed"))
                                .build(),
                        PUBLISHED,
                        at("/impact/measures/1")
                                .subId("added")
                                .message("Added since publication without a correction: impact, measures ME-2 (18201"
                                        + " requests failed); add a correction that says why"))
                .invalid(
                        "a measure that was removed",
                        with(i -> {}),
                        PUBLISHED,
                        at("/impact/measures")
                                .subId("removed")
                                .message("Removed since publication without a correction: impact, measures ME-1 (12.5 %"
                                        + " of active customers could not order); add a correction that says why"))
                .invalid(
                        "a severity that changed",
                        PUBLISHED.withSeverity(Severity.SEV_2),
                        PUBLISHED.withSeverity(Severity.SEV_3),
                        at("/severity")
                                .subId("changed")
                                .message(
                                        "Changed since publication without a correction: severity, from SEV-3 to SEV-2;"
                                                + " add a correction that says why"))
                .invalid(
                        "a severity that was removed",
                        PUBLISHED,
                        PUBLISHED.withSeverity(Severity.SEV_3),
                        at("/severity").subId("removed"))
                .invalid(
                        "a window that changed",
                        with(i -> i.window(
                                "2026-03-14T10:05Z/2026-03-14T10:55Z", ServiceLevel.DOWN, w -> w.share("12.5 %"))),
                        window,
                        at("/impact/windows/0/when")
                                .subId("changed")
                                .message(
                                        "Changed since publication without a correction: impact, windows IW-1, when, from"
                                                + " 2026-03-14T10:05Z/2026-03-14T10:40Z to 2026-03-14T10:05Z/2026-03-14T10:55Z;"
                                                + " add a correction that says why"),
                        at("/impact/windows/0/level").subId("changed"))
                .invalid(
                        "a share that was removed",
                        with(i -> i.window(WINDOW, ServiceLevel.DEGRADED)),
                        window,
                        at("/impact/windows/0").subId("removed"))
                .invalid(
                        "a window that was added",
                        window,
                        with(i -> {}),
                        at("/impact/windows/0")
                                .subId("added")
                                .message("Added since publication without a correction: impact, windows IW-1"
                                        + " (2026-03-14T10:05Z/2026-03-14T10:40Z degraded); add a correction that says"
                                        + " why"))
                .invalid(
                        "a window in words that was removed",
                        with(i -> {}),
                        with(i -> i.addWindow(w -> w.when(When.described("Saturday")))),
                        at("/impact/windows")
                                .message("Removed since publication without a correction: impact, windows IW-1"
                                        + " (\"Saturday\"); add a correction that says why"))
                .invalid(
                        "data that was lost after all",
                        lost,
                        with(i -> {}),
                        at("/impact/data/0")
                                .message(
                                        "Added since publication without a correction: impact, data DI-1 (orders lost, 40"
                                                + " rows); add a correction that says why"))
                .invalid(
                        "rows that changed, and the recovery point",
                        with(i -> i.dataSet(
                                "orders", DataEffect.LOST, d -> d.rows("41").recoveryPoint("5 min", "6 min"))),
                        lost,
                        at("/impact/data/0/rows").subId("changed"),
                        at("/impact/data/0/recoveryPoint/achieved").subId("changed"))
                .invalid(
                        "a recovery point and divergent writes that were removed",
                        with(i -> i.dataSet("orders", DataEffect.LOST, d -> d.rows("40"))),
                        with(i -> i.dataSet(
                                "orders",
                                DataEffect.LOST,
                                d -> d.rows("40")
                                        .recoveryPoint(Objective.builder()
                                                .objective("5 min")
                                                .build())
                                        .divergentWrites(w -> w.amount("7")))),
                        at("/impact/data/0")
                                .message("Removed since publication without a correction: impact, data DI-1, divergent"
                                        + " writes (7 divergent writes); add a correction that says why"),
                        at("/impact/data/0")
                                .message(
                                        "Removed since publication without a correction: impact, data DI-1, recovery"
                                                + " point (unrecorded for an objective of 5 min); add a correction that says why"))
                .invalid(
                        "a correction of another section",
                        corrected(Correction.of("2026-03-19", "The trigger", "It was another one")
                                .in(SectionName.ROOT_CAUSE)),
                        PUBLISHED,
                        at("/impact/measures/0/amount").subId("changed"))
                .invalid(
                        "a correction that was there before",
                        GOOD,
                        PUBLISHED.toBuilder()
                                .addCorrections(GOOD.corrections().get(0))
                                .build(),
                        at("/impact/measures/0/amount").subId("changed"))
                .invalid(
                        "what was published and is closed",
                        BAD,
                        PUBLISHED.toBuilder()
                                .status(s -> s.closed("2026-05-01").publishedAt(Optional.empty()))
                                .build(),
                        at("/impact/measures/0/amount").subId("changed"))
                .invalid(
                        "what was published and goes through review again",
                        BAD,
                        PUBLISHED.toBuilder()
                                .status(s -> s.inReview("2026-03-17"))
                                .build(),
                        at("/impact/measures/0/amount").subId("changed"));
    }

    private static RuleTester silent(RuleTester tester) {
        Amount measured = Amount.parse("12.5 %");
        return tester.valid("a change that is told as a correction", GOOD, PUBLISHED)
                .valid(
                        "a correction that names no section",
                        corrected(Correction.of("2026-03-19", "14 %, not 12.5 %", "One region was not counted")),
                        PUBLISHED)
                .valid("nothing to compare with", BAD)
                .valid("nothing changed", PUBLISHED, PUBLISHED)
                .valid(
                        "a draft",
                        BAD,
                        PUBLISHED.toBuilder()
                                .status(s -> s.draftedAt("2026-03-15")
                                        .publishedAt(Optional.empty())
                                        .stage(Stage.DRAFT))
                                .build())
                .valid(
                        "a change that is no figure",
                        PUBLISHED.toBuilder().title("Orders: writes stalled").build(),
                        PUBLISHED)
                .valid(
                        "a source for the same number",
                        with(i -> i.users(measured.measuredBy("order ledger"), "of customers")),
                        with(i -> i.users(measured, "of customers")))
                .valid(
                        "other words for the same time",
                        with(i -> i.window(When.parse(WINDOW).originally("ten past ten"), ServiceLevel.DOWN)),
                        with(i -> i.window(When.parse(WINDOW), ServiceLevel.DOWN)))
                .valid(
                        "evidence and a repair that went on",
                        with(i -> i.dataSet(
                                "orders",
                                DataEffect.LOST,
                                d -> d.repair(RepairState.COMPLETE).evidence("Ledger", "https://ledger.example.org"))),
                        with(i -> i.dataSet("orders", DataEffect.LOST)))
                .valid(
                        "another order",
                        with(i -> i.users("2 %", "b", m -> m.id("ME-2")).users("1 %", "a", m -> m.id("ME-1"))),
                        with(i -> i.users("1 %", "a", m -> m.id("ME-1")).users("2 %", "b", m -> m.id("ME-2"))));
    }

    private static Postmortem corrected(Correction correction) {
        return BAD.toBuilder().addCorrections(correction).build();
    }

    private static Postmortem with(Consumer<Impact.Builder> impact) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .status(s -> s.published("2026-03-16"))
                .impact(impact)
                .build();
    }
}
