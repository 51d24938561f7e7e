package dev.postmortem.model.response;

import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.MigrationMethod;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.Verdict;

/** The sections of the migration incident that say what was done about it, with every component filled. */
public final class ResponseSamples {

    private ResponseSamples() {}

    public static Mitigations mitigations() {
        return Mitigations.builder()
                .attempt(
                        "Stopped the migration",
                        a -> a.id("MI-1")
                                .started("2026-03-14T10:14Z")
                                .ended("2026-03-14T10:15Z")
                                .purpose("Free the lock")
                                .outcome(Outcome.partlyWorked("Errors stopped, the queue stayed"))
                                .byHand()
                                .permanence(Permanence.TEMPORARY)
                                .inForceUntil("AI-1")
                                .addresses("RC-1")
                                .component("orders-db")
                                .episode("EP-1")
                                .evidence("Chat", "https://chat.example/1")
                                .audience(Audience.ORGANISATION))
                .attempt("Doubled the connection pool")
                .build();
    }

    public static RollbackDecisions rollback() {
        return RollbackDecisions.builder()
                .notUsed(
                        "Dropping the half-built index was faster than restoring",
                        d -> d.id("RD-1")
                                .when("2026-03-14T10:12Z")
                                .subject("Migration 412")
                                .addOption(o -> o.id("OP-1")
                                        .kind(OptionKind.RESTORE)
                                        .what("The backup of 04:00")
                                        .choice(Choice.REJECTED)
                                        .why("Six hours of orders would have been lost")
                                        .audience(Audience.TEAM))
                                .chose(OptionKind.ROLL_FORWARD, "The drop needed two minutes")
                                .knownThen("CPU at 100 %, cause not yet clear")
                                .reversible(Verdict.yes("The index can be dropped"))
                                .pointOfNoReturn("None while the index is not used")
                                .pointOfNoReturnAt("2026-03-14T10:30Z")
                                .writesSinceChange("1200")
                                .outcome(Outcome.worked())
                                .schemaChange(s -> s.table("orders").method(MigrationMethod.BLOCKING))
                                .evidence("Decision log", "https://chat.example/2")
                                .audience(Audience.ORGANISATION))
                .build();
    }

    public static Recovery recovery() {
        return Recovery.builder()
                .dataVerified(
                        "No order was lost",
                        c -> c.id("CK-1")
                                .verifies("DI-1", "MI-1")
                                .method("Row counts against the payment ledger")
                                .query("SELECT count(*) FROM orders")
                                .expected("0 missing")
                                .observed("0 missing")
                                .passed()
                                .when("2026-03-14T11:30Z")
                                .evidence("Result", "https://wiki.example/check")
                                .audience(Audience.CUSTOMERS))
                .mechanism(
                        MechanismKind.BACKUP,
                        "Nightly backup",
                        m -> m.id("RM-1")
                                .component("orders-db")
                                .outcome(Outcome.notApplicable("It was not needed"))
                                .dataAge("6 h")
                                .note("Restored every week as a test")
                                .evidence("Backup report", "https://backup.example/1")
                                .audience(Audience.TEAM))
                .step(
                        "2026-03-14T10:40Z",
                        "98 %",
                        s -> s.scope("customers").note("One shard was slower").audience(Audience.CUSTOMERS))
                .build();
    }
}
