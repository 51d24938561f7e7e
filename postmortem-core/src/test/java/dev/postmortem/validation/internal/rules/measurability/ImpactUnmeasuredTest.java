package dev.postmortem.validation.internal.rules.measurability;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ImpactUnmeasuredTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .impact(i -> i.description("Customers saw errors for a while."))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .impact(i -> i.description("Customers saw errors for a while.")
                    .requests("12.4 %", "of 146,782 checkout requests failed"))
            .build();
    // end::good[]

    private static final ExpectedFinding UNMEASURED = at("/impact")
            .message(
                    "The impact tells no figure: measure the users, requests, rows or money that were affected, as a count"
                            + " or share, zero included, or as unknown with a reason");

    private static final String NIGHT = "2026-03-14T22:00Z/2026-03-14T23:00Z";

    private static final RuleTester TESTER = RuleTester.of(new ImpactUnmeasured())
            .valid("a measure", GOOD)
            .valid("no impact", impact(i -> {}))
            .valid("a blank impact", impact(i -> i.description(" ")))
            .invalid("words", BAD, UNMEASURED)
            .valid("a near miss", BAD.toBuilder().kinds(IncidentKind.NEAR_MISS).build())
            .valid("zero", impact(i -> i.requests("0", "requests failed")))
            .valid("unknown with a reason", impact(i -> i.users(Amount.unknown("the log was lost"), "customers")))
            .valid("not applicable with a reason", impact(i -> i.users(Amount.notApplicable("at night"), "customers")))
            .invalid("a measure in words", impact(i -> i.users(Amount.words("many"), "customers")), UNMEASURED)
            .valid("words that say how much", impact(i -> i.users(Amount.words("all"), "customers")))
            .valid(
                    "words with a claim that says how much",
                    impact(i -> i.users(Amount.words("many").alsoClaimed("support", Amount.of(12)), "customers")))
            .invalid(
                    "words with a claim in words",
                    impact(i -> i.users(Amount.words("many").alsoClaimed("support", Amount.words("few")), "customers")),
                    UNMEASURED)
            .valid("a figure in words", impact(i -> i.description("18,201 checkout requests failed.")))
            .valid("all or none", impact(i -> i.description("All checkout requests failed.")))
            .invalid(
                    "dates, versions, clock times and status codes",
                    impact(i -> i.description("On 2026-03-14 at 10:05 clients of version 4.2 saw HTTP 500.")),
                    UNMEASURED)
            .invalid("a degraded window", impact(i -> i.window(NIGHT, ServiceLevel.DEGRADED)), UNMEASURED)
            .valid("a window with a share", impact(i -> i.window(NIGHT, ServiceLevel.DEGRADED, w -> w.share("12 %"))))
            .invalid(
                    "a window with a share in words",
                    impact(i -> i.window(NIGHT, ServiceLevel.DEGRADED, w -> w.share(Amount.words("some")))),
                    UNMEASURED)
            .valid("a service that was down", impact(i -> i.window(NIGHT, ServiceLevel.DOWN)))
            .valid("a service that took no writes", impact(i -> i.window(NIGHT, ServiceLevel.READ_ONLY)))
            .valid(
                    "a figure in the description of a window",
                    impact(i -> i.window(NIGHT, ServiceLevel.DEGRADED, w -> w.description("3 % of writes failed"))))
            .invalid("data", impact(i -> i.dataSet("orders", DataEffect.LOST)), UNMEASURED)
            .valid("rows", impact(i -> i.dataSet("orders", DataEffect.LOST, d -> d.rows("12"))))
            .invalid(
                    "rows in words",
                    impact(i -> i.dataSet("orders", DataEffect.LOST, d -> d.rows(Amount.words("some")))),
                    UNMEASURED)
            .valid(
                    "divergent writes",
                    impact(i -> i.dataSet("orders", DataEffect.LOST, d -> d.divergentWrites(w -> w.amount("954")))))
            .invalid(
                    "divergent writes in words",
                    impact(i -> i.dataSet(
                            "orders", DataEffect.LOST, d -> d.divergentWrites(w -> w.amount(Amount.words("some"))))),
                    UNMEASURED)
            .valid(
                    "another language",
                    impact(i -> i.description("Viele Kunden")).toBuilder()
                            .language("de")
                            .build())
            .invalid(
                    "another language, without words",
                    impact(i -> i.description(" ").window(NIGHT, ServiceLevel.DEGRADED)).toBuilder()
                            .language("de")
                            .build(),
                    UNMEASURED);

    @TestFactory
    Stream<DynamicTest> impact_unmeasured() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem impact(Consumer<Impact.Builder> content) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .impact(content)
                .build();
    }
}
