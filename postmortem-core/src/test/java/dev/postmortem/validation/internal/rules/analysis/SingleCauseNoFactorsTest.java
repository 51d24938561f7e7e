package dev.postmortem.validation.internal.rules.analysis;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.cause.Conclusion;
import dev.postmortem.model.value.Severity;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class SingleCauseNoFactorsTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .severity(Severity.SEV_1)
            .rootCause(r -> r.technicalCause("The index build locked out every write"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .severity(Severity.SEV_1)
            .rootCause(r -> r.technicalCause("The index build locked out every write"))
            .contributingFactors(f -> f.factor("The migration set no lock timeout")
                    .factor("Staging holds 1 % of the rows, so the build took seconds there"))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new SingleCauseNoFactors())
            .valid("a cause with factors", GOOD)
            .valid(
                    "no cause",
                    Postmortem.builder()
                            .title("Orders stall")
                            .severity(Severity.SEV_1)
                            .build())
            .valid(
                    "two causes",
                    BAD.toBuilder()
                            .rootCause(r -> r.processGap("Review does not ask how long a lock is held"))
                            .build())
            .valid("a mild incident", BAD.withSeverity(Severity.SEV_3))
            .valid(
                    "an incident without a severity",
                    Postmortem.builder()
                            .title("Orders stall")
                            .rootCause(r -> r.technicalCause("The index build locked out every write"))
                            .build())
            .valid(
                    "factors that are declared absent",
                    BAD.toBuilder()
                            .notApplicable("A single switch, and nothing around it", SectionName.CONTRIBUTING_FACTORS)
                            .build())
            .valid(
                    "a search that has not ended",
                    BAD.toBuilder()
                            .rootCause(r -> r.conclusion(Conclusion.notFound("The logs were rotated")))
                            .build())
            .invalid(
                    "one cause alone",
                    BAD,
                    at("/contributingFactors")
                            .message(
                                    "Cause RC-1 (\"The index build locked out every write\") alone explains an incident"
                                            + " of severity SEV-1, without a contributing factor: add what let it happen,"
                                            + " spread or last, or declare with a reason that nothing did"))
            .invalid("the mildest of the severe", BAD.withSeverity(Severity.SEV_2), at("/contributingFactors"))
            .invalid(
                    "one cause that was found",
                    BAD.toBuilder()
                            .rootCause(r -> r.conclusion(Conclusion.found()))
                            .build(),
                    at("/contributingFactors"))
            .option("max-rank", 3)
            .invalid(
                    "a milder incident, as the option says",
                    BAD.withSeverity(Severity.SEV_3),
                    at("/contributingFactors"));

    @TestFactory
    Stream<DynamicTest> single_cause_no_factors() {
        return RuleCases.of(TESTER);
    }
}
