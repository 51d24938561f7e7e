package dev.postmortem.validation.internal.rules.followup;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.value.MeasureKind;
import dev.postmortem.model.value.Severity;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class SeverityBelowImpactTest {

    private static final String WINDOW = "2026-03-14T10:05Z/2026-03-14T10:40Z";

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .severity(Severity.SEV_4)
            .impact(i -> i.window(
                    "2026-03-14T10:05Z/2026-03-14T10:40Z", ServiceLevel.DOWN, window -> window.component("orders-db")))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .severity(Severity.SEV_2)
            .impact(i -> i.window(
                    "2026-03-14T10:05Z/2026-03-14T10:40Z", ServiceLevel.DOWN, window -> window.component("orders-db")))
            .build();
    // end::good[]

    private static final RuleTester TESTER = shares(RuleTester.of(new SeverityBelowImpact())
            .valid("a severity that fits", GOOD)
            .valid("no severity", withoutSeverity())
            .valid("no impact", with(Severity.SEV_5, i -> {}))
            .valid("a window that was degraded", with(Severity.SEV_5, i -> i.window(WINDOW, ServiceLevel.DEGRADED)))
            .valid("data that was intact", with(Severity.SEV_5, i -> i.dataSet("orders", DataEffect.INTACT)))
            .valid("no row lost", with(Severity.SEV_5, i -> i.dataSet("orders", DataEffect.LOST, d -> d.rows("0"))))
            .valid("nobody knows", with(Severity.SEV_5, i -> i.dataSet("orders", DataEffect.of("scrambled"))))
            .invalid(
                    "a database that was down",
                    BAD,
                    at("/severity")
                            .subId("down")
                            .message("The severity is SEV-4 (rank 4), but by the policy of the house IW-1 (orders-db"
                                    + " down) calls for rank 2 or worse: raise the severity, or correct the impact"))
            .invalid(
                    "everything was down",
                    with(Severity.SEV_3, i -> i.window(WINDOW, ServiceLevel.DOWN)),
                    at("/severity")
                            .subId("down")
                            .message("The severity is SEV-3 (rank 3), but by the policy of the house IW-1 (down) calls"
                                    + " for rank 2 or worse: raise the severity, or correct the impact"))
            .invalid(
                    "data that was lost",
                    with(Severity.P3, i -> i.dataSet("orders", DataEffect.LOST)),
                    at("/severity")
                            .subId("data-loss")
                            .message("The severity is P3 (rank 3), but by the policy of the house DI-1 (orders lost)"
                                    + " calls for rank 2 or worse: raise the severity, or correct the impact"))
            .invalid(
                    "of two the stricter one",
                    with(
                            Severity.SEV_4,
                            i -> i.window(WINDOW, ServiceLevel.DOWN).users("80 %", "of customers could not order")),
                    at("/severity").subId("share"))
            .option("down-rank", 1)
            .invalid("down is worse here", GOOD, at("/severity").subId("down"))
            .option("down-rank", 4)
            .valid("down is milder here", BAD)
            .option("data-loss-rank", 1)
            .valid("lost data at the worst", with(Severity.SEV_1, i -> i.dataSet("orders", DataEffect.LOST)))
            .invalid(
                    "lost data is worse here",
                    with(Severity.SEV_2, i -> i.dataSet("orders", DataEffect.LOST)),
                    at("/severity").subId("data-loss"))
            .option("down-rank", 2));

    @TestFactory
    Stream<DynamicTest> severity_below_impact() {
        return RuleCases.of(TESTER);
    }

    private static RuleTester shares(RuleTester tester) {
        return tester.valid("less than a percent", with(Severity.SEV_5, i -> i.users("0.9 %", "of customers")))
                .invalid(
                        "a percent",
                        with(Severity.SEV_4, i -> i.requests("1 %", "of checkout requests failed")),
                        at("/severity")
                                .subId("share")
                                .message("The severity is SEV-4 (rank 4), but by the policy of the house ME-1 (1 % of"
                                        + " checkout requests failed) calls for rank 3 or worse: raise the severity, or"
                                        + " correct the impact"))
                .valid("nearly ten percent", with(Severity.SEV_3, i -> i.transactions("9.9 %", "failed")))
                .invalid(
                        "ten percent",
                        with(Severity.SEV_3, i -> i.transactions("10 %", "failed")),
                        at("/severity").subId("share"))
                .valid("nearly half", with(Severity.SEV_2, i -> i.operations("49.9 %", "failed")))
                .invalid(
                        "half",
                        with(Severity.SEV_2, i -> i.operations("50 %", "failed")),
                        at("/severity").subId("share"))
                .invalid(
                        "the share of a window",
                        with(
                                Severity.SEV_4,
                                i -> i.window(WINDOW, ServiceLevel.DEGRADED, window -> window.share("12.5 %"))),
                        at("/severity")
                                .subId("share")
                                .message("The severity is SEV-4 (rank 4), but by the policy of the house IW-1 (12.5 %"
                                        + " affected) calls for rank 2 or worse: raise the severity, or correct the"
                                        + " impact"))
                .valid("at most so much", with(Severity.SEV_4, i -> i.users("<= 60 %", "of customers")))
                .valid("a number that is no share", with(Severity.SEV_4, i -> i.users("5000", "customers")))
                .valid(
                        "a share of a part",
                        with(Severity.SEV_4, i -> i.users("60 %", "of customers", m -> m.scope("one tenant"))))
                .valid(
                        "a share of a component",
                        with(
                                Severity.SEV_4,
                                i -> i.requests("60 %", "of requests failed", m -> m.component("reports-api"))))
                .valid(
                        "a share of a component in a window",
                        with(
                                Severity.SEV_4,
                                i -> i.window(
                                        WINDOW,
                                        ServiceLevel.DEGRADED,
                                        window ->
                                                window.component("reports-api").share("60 %"))))
                .invalid(
                        "a share at its worst time",
                        with(Severity.SEV_4, i -> i.requests("60 %", "of requests failed", m -> m.during(WINDOW))),
                        at("/severity").subId("share"))
                .valid(
                        "a share of something else",
                        with(
                                Severity.SEV_4,
                                i -> i.addMeasure(m -> m.kind(MeasureKind.RESOURCE)
                                        .amount("97 %")
                                        .noun("of CPU"))))
                .valid(
                        "a share of nobody knows what",
                        with(
                                Severity.SEV_4,
                                i -> i.addMeasure(m -> m.amount("97 %").noun("of something"))))
                .option("rank-3-share", 5)
                .valid("a percent is nothing here", with(Severity.SEV_5, i -> i.users("1 %", "of customers")))
                .option("rank-2-share", 7)
                .invalid(
                        "eight percent are much here",
                        with(Severity.SEV_3, i -> i.users("8 %", "of customers")),
                        at("/severity").subId("share"))
                .option("rank-1-share", 8)
                .invalid(
                        "eight percent are the worst here",
                        with(Severity.SEV_2, i -> i.users("8 %", "of customers")),
                        at("/severity").subId("share"));
    }

    private static Postmortem withoutSeverity() {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .impact(i -> i.window(WINDOW, ServiceLevel.DOWN))
                .build();
    }

    private static Postmortem with(Severity severity, Consumer<Impact.Builder> impact) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .severity(severity)
                .impact(impact)
                .build();
    }
}
