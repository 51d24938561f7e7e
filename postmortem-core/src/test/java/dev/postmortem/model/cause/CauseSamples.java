package dev.postmortem.model.cause;

import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Confidence;
import dev.postmortem.model.value.Owner;
import dev.postmortem.model.value.StatementClass;
import java.time.LocalDate;

/** The sections of the migration incident that say why it happened, with every component filled. */
public final class CauseSamples {

    private CauseSamples() {}

    public static Detection detection() {
        return Detection.builder()
                .method(DetectionMethod.ALERT)
                .event("TL-2")
                .when("2026-03-14T10:05Z")
                .description("The CPU alert paged the engineer on call")
                .alertFired(
                        "orders-db CPU above 90 %",
                        a -> a.id("AL-1")
                                .firedAt("2026-03-14T10:07Z")
                                .component("orders-db")
                                .condition("CPU above 90 % for 2 min")
                                .note("Reached the engineer on call at once")
                                .evidence("Alert history", "https://monitoring.example/alerts/17")
                                .audience(Audience.ORGANISATION))
                .alertShouldHaveFired("Lock wait longer than 30 s")
                .gap(
                        "No dashboard shows who holds a lock",
                        g -> g.id("OG-1")
                                .component("orders-db")
                                .acceptance(Acceptance.because("The next version of the database shows it")
                                        .by(Owner.team("storage"))
                                        .until(LocalDate.of(2026, 9, 30)))
                                .audience(Audience.ORGANISATION))
                .build();
    }

    public static RootCauseAnalysis rootCause() {
        return RootCauseAnalysis.builder()
                .conclusion(Conclusion.suspected("The lock graph of that hour is gone"))
                .trigger(t -> t.text("Migration 412 built an index on orders")
                        .when("2026-03-14T10:00Z")
                        .event("TL-1")
                        .intendedTarget("orders on the replica")
                        .actualTarget("orders on the primary")
                        .schemaChange(s -> s.migrationId("412")
                                .statementClass(StatementClass.CREATE_INDEX)
                                .table("orders"))
                        .evidence("Deployment log", "https://deploy.example/412")
                        .audience(Audience.CUSTOMERS))
                .technicalCause(
                        "The index build held a lock that every write waited for",
                        c -> c.id("RC-1")
                                .confidence(Confidence.CONFIRMED)
                                .sufficiency(Sufficiency.jointlyWith("RC-2"))
                                .why("Why did orders fail?", "Writes waited for a lock")
                                .why("Why did writes wait?", "The index was not built concurrently")
                                .evidence("Lock waits", "https://monitoring.example/locks")
                                .component("orders-db")
                                .episode("EP-1")
                                .causedBy("TL-1", "MI-1")
                                .acceptedBecause("The tool is replaced in May")
                                .putAttribute("acme.ticket", "OPS-1")
                                .audience(Audience.PUBLIC))
                .processGap("Migration review does not ask how long a lock is held", c -> c.id("RC-2"))
                .ruledOut(
                        "A surge of traffic",
                        "Requests stayed at the level of the day before",
                        r -> r.evidence("Requests", "https://monitoring.example/requests")
                                .audience(Audience.CUSTOMERS))
                .build();
    }

    public static ContributingFactors factors() {
        return ContributingFactors.builder()
                .factor(
                        "Both replicas were behind",
                        "Reads moved to the primary",
                        f -> f.id("CF-1")
                                .interactedWith("RC-1")
                                .evidence("Replication lag", "https://monitoring.example/lag")
                                .component("orders-db")
                                .acceptedBecause("A third replica costs more than it saves")
                                .audience(Audience.TEAM))
                .build();
    }
}
