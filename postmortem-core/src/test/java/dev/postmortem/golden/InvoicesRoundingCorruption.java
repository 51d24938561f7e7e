package dev.postmortem.golden;

import static dev.postmortem.golden.Sources.dashboard;
import static dev.postmortem.golden.Sources.document;
import static dev.postmortem.golden.Sources.log;
import static dev.postmortem.golden.Sources.run;
import static dev.postmortem.golden.Sources.tracker;
import static dev.postmortem.model.DatabaseEngine.COCKROACHDB;
import static dev.postmortem.model.Hosting.SELF_RUN;
import static dev.postmortem.model.ResponderRole.DATABASE_ENGINEER;
import static dev.postmortem.model.ResponderRole.INCIDENT_COMMANDER;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.followup.ActionEffect.REPAIR;
import static dev.postmortem.model.followup.ActionScope.FUTURE;
import static dev.postmortem.model.followup.ActionStatus.open;
import static dev.postmortem.model.followup.LessonKind.DESIGN;
import static dev.postmortem.model.followup.LessonKind.RESILIENCE;
import static dev.postmortem.model.followup.Priority.P1;
import static dev.postmortem.model.followup.Priority.P2;
import static dev.postmortem.model.impact.DataEffect.CORRUPTED;
import static dev.postmortem.model.impact.DataEffect.INTACT;
import static dev.postmortem.model.impact.RepairState.COMPLETE;
import static dev.postmortem.model.impact.ServiceLevel.DEGRADED;
import static dev.postmortem.model.response.CheckFamily.PERFORMANCE;
import static dev.postmortem.model.response.Choice.CHOSEN;
import static dev.postmortem.model.response.Choice.REJECTED;
import static dev.postmortem.model.response.OptionKind.ROLL_BACK;
import static dev.postmortem.model.response.Permanence.PERMANENT;
import static dev.postmortem.model.response.Permanence.TEMPORARY;
import static dev.postmortem.model.timeline.EventKind.ACKNOWLEDGEMENT;
import static dev.postmortem.model.timeline.EventKind.BACKGROUND;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.DECISION;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.timeline.EventKind.VALIDATION;
import static dev.postmortem.model.value.Confidence.CONFIRMED;
import static dev.postmortem.model.value.IncidentKind.DATA_CORRUPTION;
import static dev.postmortem.model.value.MigrationMethod.ONLINE;
import static dev.postmortem.model.value.Milestone.ACKNOWLEDGED;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.RESOLVED;
import static dev.postmortem.model.value.Milestone.VALIDATED;
import static dev.postmortem.model.value.Outcome.worked;
import static dev.postmortem.model.value.Severity.SEV_2;
import static dev.postmortem.model.value.StatementClass.BACKFILL;

import dev.postmortem.model.IncidentState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Systems;
import dev.postmortem.model.cause.ContributingFactors;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.cause.DetectionMethod;
import dev.postmortem.model.cause.RootCauseAnalysis;
import dev.postmortem.model.followup.ActionItems;
import dev.postmortem.model.followup.Improvements;
import dev.postmortem.model.followup.LessonKind;
import dev.postmortem.model.followup.Lessons;
import dev.postmortem.model.followup.WentWell;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.response.MechanismKind;
import dev.postmortem.model.response.Mitigations;
import dev.postmortem.model.response.OptionKind;
import dev.postmortem.model.response.Recovery;
import dev.postmortem.model.response.RollbackDecisions;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;

/** CockroachDB: a backfill cut decimals in silence, a customer found it days later, and a backup brought them back. */
public final class InvoicesRoundingCorruption {

    private static final Day FRIDAY = Day.of("2026-03-06", "UTC");

    private static final Day SATURDAY = FRIDAY.next();

    private static final Day TUESDAY = FRIDAY.plusDays(4);

    private static final When BACKFILL_RUN = FRIDAY.between("21:10", "21:48");

    private static final When WHOLE = When.lasted(SATURDAY.at("06:00"), TUESDAY.at("14:00"));

    private InvoicesRoundingCorruption() {}

    /** Returns the postmortem. */
    public static Postmortem postmortem() {
        return Postmortem.builder()
                .id("INC-2026-036")
                .title("Billing database: backfill cut the third decimal of 3,864 tax amounts")
                .status(s -> s.draftedAt("2026-03-10T17:30Z")
                        .reviewedAt("2026-03-11T11:00Z")
                        .published("2026-03-11T16:00Z"))
                .state(IncidentState.RESOLVED)
                .severity(SEV_2)
                .kinds(DATA_CORRUPTION)
                .owningTeam("Billing team")
                .people(p -> p.author("Oluwaseun Adeyemi")
                        .reviewer("Marguerite Chastain")
                        .responder("Marguerite Chastain", INCIDENT_COMMANDER)
                        .responder("Radoslav Petkov", DATABASE_ENGINEER))
                .tags("cockroachdb", "backfill", "rounding")
                .systems(InvoicesRoundingCorruption::systems)
                .summary(s -> s.whatHappened("A backfill in Billing database rounded the tax amounts of all invoices to"
                                + " 2 decimals, and 4 currencies on them have 3.")
                        .when(WHOLE)
                        .affected("For 80 hours, Invoicing sent wrong tax amounts to 1,931 customers (3.2 %); 3,864"
                                + " invoices (0.32 %) were changed.")
                        .howItEnded("The old amounts were restored into a scratch cluster and merged back, and"
                                + " corrected invoices were sent."))
                .impact(InvoicesRoundingCorruption::impact)
                .timeline(InvoicesRoundingCorruption::timeline)
                .detection(InvoicesRoundingCorruption::detection)
                .rootCause(InvoicesRoundingCorruption::rootCause)
                .contributingFactors(InvoicesRoundingCorruption::contributingFactors)
                .mitigation(InvoicesRoundingCorruption::mitigation)
                .rollback(InvoicesRoundingCorruption::rollback)
                .recovery(InvoicesRoundingCorruption::recovery)
                .wentWell(InvoicesRoundingCorruption::wentWell)
                .improvements(InvoicesRoundingCorruption::improvements)
                .actionItems(InvoicesRoundingCorruption::actionItems)
                .lessons(InvoicesRoundingCorruption::lessons)
                .notApplicable(
                        "The amounts were wrong, not slow: latency and throughput of Billing database stayed at their"
                                + " baselines from the backfill to the merge",
                        PERFORMANCE)
                .build();
    }

    private static void systems(Systems.Builder systems) {
        systems.service(
                        "invoicing",
                        s -> s.name("Invoicing")
                                .description("Writes invoices and sends them by mail")
                                .ownedBy("Billing team"))
                .database(
                        "billing-db",
                        "Billing database",
                        COCKROACHDB,
                        d -> d.version("23.2.4")
                                .namespace("billing")
                                .cluster("billing-eu")
                                .topology("9 nodes in 3 zones, replication factor 3")
                                .hosting(SELF_RUN)
                                .size("1.1 TB")
                                .ownedBy("Distributed SQL team"));
    }

    private static void impact(Impact.Builder impact) {
        impact.description("Invoices in Bahraini and Kuwaiti dinars, Jordanian dinars and Tunisian dinars showed a tax"
                        + " amount without its third decimal. Payments were not touched: they use the order's amount.")
                .users(
                        "3.2 %",
                        "of customers were sent a wrong tax amount (1,931 of 60,344)",
                        m -> m.id("ME-1")
                                .component("invoicing")
                                .addEvidence(run("Recipients of changed invoices", "recipients-3864")))
                .inconsistency(
                        "0.32 %",
                        "of invoices differed from their orders (3,864 of 1,207,500)",
                        m -> m.id("ME-2")
                                .component("billing-db")
                                .addEvidence(run("Comparison of invoices and orders", "invoice-diff-8")))
                .money(
                        "EUR 52.10",
                        "of tax in all, by which the 3,864 invoices differed",
                        m -> m.id("ME-3").addEvidence(run("Comparison of invoices and orders", "invoice-diff-8")))
                .window(
                        WHOLE,
                        DEGRADED,
                        w -> w.id("IW-1")
                                .component("invoicing")
                                .causedBy("TL-2")
                                .description("Invoices that were sent or shown carried wrong tax amounts."))
                .responseWindow(TUESDAY.between("08:41", "15:10"))
                .dataSet(
                        "Tax amounts of invoices",
                        CORRUPTED,
                        d -> d.id("DI-1")
                                .component("billing-db")
                                .rows("3864")
                                .window(BACKFILL_RUN)
                                .causedBy("TL-2")
                                .recoverable(Verdict.yes("the backup holds every amount as it was at 21:09"))
                                .repair(
                                        COMPLETE,
                                        TUESDAY.at("13:20"),
                                        "merged from a scratch cluster, by invoice number")
                                .recoveryPoint("15 min", "0 s")
                                .recoveryTime("8 h", "5 h 40 min")
                                .description("Verified by CK-1 and CK-2.")
                                .addEvidence(run("Comparison of invoices and orders", "invoice-diff-8")))
                .dataSet(
                        "Every other column of invoices",
                        INTACT,
                        d -> d.id("DI-2")
                                .component("billing-db")
                                .rows("0")
                                .description("Neither the backfill nor the merge writes them. Verified by CK-3.")
                                .addEvidence(run("Fingerprints of invoices", "invoice-print-2")));
    }

    private static void timeline(Timeline.Builder timeline) {
        timeline.on(FRIDAY)
                .at(
                        "19:00",
                        BACKGROUND,
                        "The daily backup of Billing database was complete",
                        e -> e.id("TL-1")
                                .automatic()
                                .component("billing-db")
                                .concerns("RM-1")
                                .addEvidence(run("Daily backup", "backup-billing-0306")))
                .at(
                        BACKFILL_RUN,
                        CHANGE,
                        "Backfill BF-77 rewrote the tax amounts of 1,207,500 invoices",
                        e -> e.id("TL-2")
                                .automatic()
                                .component("billing-db")
                                .addEvidence(run("Run of the backfill", "bf-77")))
                .on(SATURDAY)
                .at(
                        "06:00",
                        SYMPTOM,
                        "The first 212 invoices with a cut third decimal were sent",
                        e -> e.id("TL-3")
                                .component("invoicing")
                                .milestone(IMPACT_STARTED)
                                .addEvidence(log("Sent invoices", "invoices-sent-0307")))
                .on(TUESDAY)
                .at(
                        "08:20",
                        DETECTION,
                        "A customer reported a tax amount that differs from the order by 0.004 KWD",
                        e -> e.id("TL-4")
                                .component("invoicing")
                                .milestone(DETECTED)
                                .addEvidence(document("Report of the customer, without their name", "reports/5521")))
                .at(
                        "08:41",
                        ACKNOWLEDGEMENT,
                        "The billing on-call took the report over from customer support",
                        e -> e.id("TL-5")
                                .milestone(ACKNOWLEDGED)
                                .addEvidence(document("Incident log", "incidents/036/log")))
                .at(
                        "09:05",
                        MITIGATION,
                        "Invoicing stopped sending mails",
                        e -> e.id("TL-6")
                                .byHand()
                                .component("invoicing")
                                .milestone(MITIGATED)
                                .concerns("MI-1")
                                .addEvidence(run("Switch for mails", "switch-invoice-mails")))
                .at(
                        "09:30",
                        EventKind.of("diagnosis"),
                        "A comparison with the orders found 3,864 differing invoices, all in 4 currencies with 3"
                                + " decimals",
                        e -> e.id("TL-7")
                                .component("billing-db")
                                .addEvidence(run("Comparison of invoices and orders", "invoice-diff-8")))
                .at(
                        "09:45",
                        DECISION,
                        "It was decided to restore into a scratch cluster and to merge one column back",
                        e -> e.id("TL-8").concerns("RD-1"))
                .at(
                        TUESDAY.between("10:00", "11:35"),
                        EventKind.RESTORE,
                        "The invoices were restored into a scratch cluster: recovery point 2026-03-06 21:09 UTC, from"
                                + " a backup 87 h old, in a restore of 1 h 35 min",
                        e -> e.id("TL-9")
                                .byHand()
                                .component("billing-db")
                                .addMeasure(m -> m.id("ME-4").amount("87 h").noun("age of the backup"))
                                .addMeasure(
                                        m -> m.id("ME-5").amount("1 h 35 min").noun("duration of the restore"))
                                .concerns("MI-2")
                                .concerns("RM-1")
                                .addEvidence(run("Restore into the scratch cluster", "restore-billing-scratch")))
                .at(
                        "11:50",
                        EventKind.of("diagnosis"),
                        "The restored amounts agreed with the orders, with 0 of 1,207,500 differing",
                        e -> e.id("TL-10")
                                .component("billing-db")
                                .addEvidence(run("Comparison of the scratch cluster and orders", "invoice-diff-9")))
                .at(
                        TUESDAY.between("12:30", "13:20"),
                        MITIGATION,
                        "The tax amounts of 3,864 invoices were merged back in batches of 200",
                        e -> e.id("TL-11")
                                .byHand()
                                .component("billing-db")
                                .concerns("MI-3")
                                .addEvidence(run("Merge from the scratch cluster", "merge-bf-77")))
                .at(
                        "13:40",
                        COMMUNICATION,
                        "Corrected invoices were sent to 1,931 customers, with an explanation",
                        e -> e.id("TL-12").addEvidence(log("Sent corrections", "invoices-corrected")))
                .at(
                        "14:00",
                        RECOVERY,
                        "Invoicing sent mails again; 0 of 1,207,500 invoices differed from their orders",
                        e -> e.id("TL-13")
                                .component("invoicing")
                                .milestones(IMPACT_ENDED, RECOVERED)
                                .addEvidence(run("Comparison of invoices and orders", "invoice-diff-10")))
                .at(
                        "15:10",
                        VALIDATION,
                        "Amounts, the other columns and the error rate of Invoicing were verified",
                        e -> e.id("TL-14")
                                .milestones(VALIDATED, RESOLVED)
                                .concerns("CK-1")
                                .concerns("CK-2")
                                .concerns("CK-3")
                                .concerns("CK-4")
                                .addEvidence(document("Log of the verification", "incidents/036/verification")));
    }

    private static void detection(Detection.Builder detection) {
        detection
                .method(DetectionMethod.USER_REPORT)
                .event("TL-4")
                .when(TUESDAY.at("08:20"))
                .description("A customer compared an invoice with their order; no check of ours had done so since the"
                        + " backfill.")
                .alertShouldHaveFired(
                        "Invoices that differ from their orders",
                        a -> a.id("AL-1")
                                .component("billing-db")
                                .condition("more than 0 differing amounts")
                                .note("The comparison exists and runs once in 3 months."))
                .gap(
                        "Invoices and orders are compared once in 3 months, and after no backfill",
                        g -> g.id("OG-1").component("billing-db"));
    }

    private static void rootCause(RootCauseAnalysis.Builder rootCause) {
        rootCause
                .conclusion(found())
                .trigger(t -> t.text("Backfill BF-77 gave the tax amounts of all invoices one number of decimals")
                        .when(BACKFILL_RUN)
                        .event("TL-2")
                        .intendedTarget("invoices in currencies with 2 decimals")
                        .actualTarget("invoices in all currencies, 4 of which have 3 decimals")
                        .schemaChange(c -> c.migrationId("BF-77")
                                .tool("billing-backfill 3.2")
                                .statementClass(BACKFILL)
                                .table("invoices")
                                .tableSize("1207500")
                                .method(ONLINE)
                                .reversible(Verdict.no("the former amounts are overwritten and stay in backups only"))
                                .statement("update invoices set tax = round(tax, 2)"))
                        .addEvidence(run("Run of the backfill", "bf-77")))
                .technicalCause(
                        "Backfill BF-77 rounds to 2 decimals whatever the currency, and the dinars of Bahrain, Jordan,"
                                + " Kuwait and Tunisia have 3",
                        c -> c.id("RC-1")
                                .confidence(CONFIRMED)
                                .jointlyWith("RC-2", "RC-3")
                                .component("billing-db")
                                .why("Why were tax amounts wrong?", "Their third decimal was cut by BF-77.")
                                .why("Why did BF-77 cut it?", "It rounds to 2 decimals, as the data contract says.")
                                .why(
                                        "Why does the contract say 2?",
                                        "It is older than the first invoice in a dinar and names no currency.")
                                .addEvidence(document("Statement of BF-77", "billing/backfills/77")))
                .failedAssumption(
                        "The data contract of invoices promises 2 decimals for every currency, while the column"
                                + " stores 3",
                        c -> c.id("RC-2")
                                .confidence(CONFIRMED)
                                .jointlyWith("RC-1", "RC-3")
                                .addEvidence(document("Data contract of invoices", "billing/contract")))
                .processGap(
                        "The review of a backfill covers its plan and its batches, and no step compares values before"
                                + " and after it",
                        c -> c.id("RC-3")
                                .confidence(CONFIRMED)
                                .jointlyWith("RC-1", "RC-2")
                                .addEvidence(document("Checklist for backfills", "billing/backfill-checklist")))
                .ruledOut(
                        "Corruption on disk",
                        "the consistency check of all 9 nodes reported 0 inconsistent ranges",
                        r -> r.addEvidence(run("Consistency check", "crdb-consistency-14")));
    }

    private static void contributingFactors(ContributingFactors.Builder factors) {
        factors.factor(
                        "The sample that follows a backfill reads 100 invoices by number, and 100 of 100 were in euro",
                        "BF-77 was reported as correct",
                        f -> f.id("CF-1")
                                .interactedWith("RC-3")
                                .addEvidence(run("Sample after the backfill", "bf-77-sample")))
                .factor(
                        "Backfills overwrite a column in place",
                        "the former amounts could be read from a backup only, in a restore of 1 h 35 min",
                        f -> f.id("CF-2")
                                .interactedWith("RC-1")
                                .component("billing-db")
                                .addEvidence(run("Restore into the scratch cluster", "restore-billing-scratch")));
    }

    private static void mitigation(Mitigations.Builder mitigation) {
        mitigation
                .attempt(
                        "Stopped the mails of Invoicing",
                        a -> a.id("MI-1")
                                .started(TUESDAY.at("09:05"))
                                .ended(TUESDAY.at("14:00"))
                                .purpose("Send no further wrong amount")
                                .outcome(worked("0 invoices were sent until 14:00"))
                                .byHand()
                                .permanence(TEMPORARY)
                                .component("invoicing")
                                .addEvidence(run("Switch for mails", "switch-invoice-mails")))
                .attempt(
                        "Restored the invoices of 21:09 into a scratch cluster",
                        a -> a.id("MI-2")
                                .started(TUESDAY.at("10:00"))
                                .ended(TUESDAY.at("11:35"))
                                .purpose("Read the amounts from before the backfill")
                                .outcome(worked("0 of 1,207,500 restored amounts differ from the orders"))
                                .byHand()
                                .permanence(PERMANENT)
                                .component("billing-db")
                                .addEvidence(run("Restore into the scratch cluster", "restore-billing-scratch")))
                .attempt(
                        "Merged the tax amounts of 3,864 invoices back",
                        a -> a.id("MI-3")
                                .started(TUESDAY.at("12:30"))
                                .ended(TUESDAY.at("13:20"))
                                .purpose("Repair the amounts and nothing else")
                                .outcome(worked("3,864 of 3,864 merged"))
                                .byHand()
                                .permanence(PERMANENT)
                                .component("billing-db")
                                .addEvidence(run("Merge from the scratch cluster", "merge-bf-77")));
    }

    private static void rollback(RollbackDecisions.Builder rollback) {
        rollback.notPossible(
                "BF-77 overwrote the amounts in place and has no reverse, because the third decimal cannot be computed"
                        + " from the other two",
                d -> d.id("RD-1")
                        .when(TUESDAY.at("09:45"))
                        .subject("Backfill BF-77")
                        .knownThen("3,864 invoices differ, all in 4 currencies; 21,400 invoices were written since;"
                                + " the backup of Friday is complete")
                        .addOption(o -> o.id("OP-1")
                                .kind(ROLL_BACK)
                                .what("Run the reverse of BF-77")
                                .choice(REJECTED)
                                .why("there is none: the third decimal is gone from the table"))
                        .addOption(o -> o.id("OP-2")
                                .kind(OptionKind.RESTORE)
                                .what("Restore Billing database in place")
                                .choice(REJECTED)
                                .why("it discards the 21,400 invoices written since Friday"))
                        .addOption(o -> o.id("OP-3")
                                .kind(OptionKind.POINT_IN_TIME_RECOVERY)
                                .what("Restore 21:09 into a scratch cluster and merge the tax column")
                                .choice(CHOSEN)
                                .why("it touches 3,864 invoices and keeps everything written since"))
                        .reversible(Verdict.yes("the merge kept the rounded amounts in a table of its own"))
                        .pointOfNoReturn("The commit of the first batch of BF-77")
                        .pointOfNoReturnAt(FRIDAY.at("21:10"))
                        .writesSinceChange("21400")
                        .outcome(worked("All 3,864 amounts agree with their orders"))
                        .addEvidence(document("Decision in the incident log", "incidents/036/log")));
    }

    private static void recovery(Recovery.Builder recovery) {
        recovery.dataVerified(
                        "Every tax amount agrees with its order",
                        c -> c.id("CK-1")
                                .verifies("DI-1", "MI-3")
                                .method("Join of all invoices with their orders")
                                .query("select count(*) from invoices i join orders o using (order_id) where i.tax !="
                                        + " o.tax")
                                .passed("0 of 1,228,900 invoices", "0 of 1,228,900 invoices")
                                .when(TUESDAY.at("14:20"))
                                .addEvidence(run("Comparison of invoices and orders", "invoice-diff-11")))
                .dataVerified(
                        "The merged amounts have the decimals of their currency",
                        c -> c.id("CK-2")
                                .verifies("DI-1")
                                .method("Count by currency of amounts with a third decimal")
                                .query("select currency, count(*) from invoices where tax != round(tax, 2) and"
                                        + " invoice_number <= 1207500 group by currency")
                                .passed("4 currencies, 3,864 invoices", "4 currencies, 3,864 invoices")
                                .when(TUESDAY.at("14:30"))
                                .addEvidence(log("Session of the verification", "billing-verify-1430")))
                .dataVerified(
                        "No other column of an invoice was changed",
                        c -> c.id("CK-3")
                                .verifies("DI-2", "MI-3")
                                .method("Fingerprint of all other columns, in production and in the scratch cluster")
                                .passed("0 of 1,207,500 fingerprints differ", "0 of 1,207,500 fingerprints differ")
                                .when(TUESDAY.at("14:55"))
                                .addEvidence(run("Fingerprints of invoices", "invoice-print-2")))
                .errorRateChecked(
                        "Mails of Invoicing that could not be sent",
                        c -> c.id("CK-4")
                                .verifies("MI-1")
                                .method("Dashboard, 14:00 to 15:00")
                                .passed("below 0.5 %", "0.2 %")
                                .when(TUESDAY.at("15:00"))
                                .addEvidence(dashboard("Mails by result", "invoicing-mails")))
                .mechanism(
                        MechanismKind.POINT_IN_TIME_RECOVERY,
                        "Daily backup with its history of revisions",
                        m -> m.id("RM-1")
                                .component("billing-db")
                                .outcome(worked("Restored to 2026-03-06 21:09 UTC in 1 h 35 min"))
                                .dataAge("87 h")
                                .note(
                                        "The daily backup is of 2026-03-06 19:00 UTC; the incremental one of 22:00 UTC holds"
                                                + " every revision in between.")
                                .addEvidence(run("Restore into the scratch cluster", "restore-billing-scratch")));
    }

    private static void wentWell(WentWell.Builder wentWell) {
        wentWell.item(
                        "Customer support passed a report of 0.004 KWD on within 21 min",
                        w -> w.id("WW-1").protects("DI-1"))
                .item(
                        "Backups keep revisions for 7 days, so that the minute before the backfill could be chosen",
                        w -> w.id("WW-2").protects("DI-1"));
    }

    private static void improvements(Improvements.Builder improvements) {
        improvements
                .item(
                        "The comparison of invoices and orders runs once in 3 months",
                        i -> i.id("IM-1").addActions("AI-2"))
                .item(
                        "The restore took 1 h 35 min, because it reads the whole database for one table",
                        i -> i.id("IM-2")
                                .noActionReason("8 h are the objective for billing; 5 h 40 min were needed in all"))
                .lucky(
                        "The history of revisions reaches back 7 days, and the report came on day 4",
                        i -> i.id("LK-1").addActions("AI-2", "AI-4"));
    }

    private static void actionItems(ActionItems.Builder actions) {
        actions.action(
                        "Reject a backfill whose values before and after differ by more than its declared tolerance",
                        i -> i.id("AI-1")
                                .ownedBy("Billing team")
                                .priority(P1)
                                .due("2026-04-02")
                                .scope(FUTURE)
                                .prevents("RC-1", "RC-3", "CF-1")
                                .success("BF-77 is refused on a copy of production, with the 4 currencies named")
                                .status(open())
                                .tracker("BIL-730", tracker("BIL-730")))
                .action(
                        "Compare invoices with orders each night and page at 1 difference",
                        i -> i.id("AI-2")
                                .ownedBy("Billing team")
                                .priority(P1)
                                .due("2026-03-30")
                                .scope(FUTURE)
                                .detects("OG-1", "IM-1")
                                .success("A planted difference of 0.001 pages by the next morning")
                                .status(open())
                                .tracker("BIL-731", tracker("BIL-731")))
                .action(
                        "State the decimals of each currency in the data contract, and generate the column check from it",
                        i -> i.id("AI-3")
                                .ownedBy("Data contracts team")
                                .priority(P2)
                                .due("2026-04-30")
                                .scope(FUTURE)
                                .prevents("RC-2")
                                .success("Storing 1.23 KWD for an order of 1.234 KWD is refused by the database")
                                .status(open())
                                .tracker("DAC-19", tracker("DAC-19")))
                .action(
                        "Keep the former values of a backfilled column in a side table for 30 days",
                        i -> i.id("AI-4")
                                .ownedBy("Distributed SQL team")
                                .priority(P2)
                                .due("2026-05-29")
                                .scope(FUTURE)
                                .effect(REPAIR)
                                .addresses("CF-2")
                                .success("A backfill in a drill is undone in 10 min without a backup")
                                .status(open())
                                .tracker("SQL-244", tracker("SQL-244")));
    }

    private static void lessons(Lessons.Builder lessons) {
        lessons.addItem(l -> l.id("LL-1")
                        .kind(DESIGN)
                        .text("The number of decimals belongs to the currency, not to the column"))
                .addItem(l -> l.id("LL-2")
                        .kind(LessonKind.PROCESS)
                        .text("A sample that follows the order of keys is no sample"))
                .addItem(l -> l.id("LL-3")
                        .kind(RESILIENCE)
                        .text("Silent corruption ends when two records of one fact are compared"));
    }
}
