package dev.postmortem.golden;

import static dev.postmortem.golden.Sources.dashboard;
import static dev.postmortem.golden.Sources.document;
import static dev.postmortem.golden.Sources.log;
import static dev.postmortem.golden.Sources.page;
import static dev.postmortem.golden.Sources.run;
import static dev.postmortem.golden.Sources.tracker;
import static dev.postmortem.model.DatabaseEngine.MONGODB;
import static dev.postmortem.model.DatabaseRole.PRIMARY;
import static dev.postmortem.model.Hosting.SELF_RUN;
import static dev.postmortem.model.ResponderRole.APPLICATION_ENGINEER;
import static dev.postmortem.model.ResponderRole.INCIDENT_COMMANDER;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.followup.ActionEffect.MITIGATE;
import static dev.postmortem.model.followup.ActionScope.FUTURE;
import static dev.postmortem.model.followup.ActionStatus.open;
import static dev.postmortem.model.followup.LessonKind.DESIGN;
import static dev.postmortem.model.followup.LessonKind.RESILIENCE;
import static dev.postmortem.model.followup.Priority.P1;
import static dev.postmortem.model.followup.Priority.P2;
import static dev.postmortem.model.followup.Priority.P3;
import static dev.postmortem.model.impact.DataEffect.INTACT;
import static dev.postmortem.model.impact.ServiceLevel.DEGRADED;
import static dev.postmortem.model.response.Choice.CHOSEN;
import static dev.postmortem.model.response.Choice.REJECTED;
import static dev.postmortem.model.response.OptionKind.ROLL_BACK;
import static dev.postmortem.model.response.OptionKind.ROLL_FORWARD;
import static dev.postmortem.model.response.OptionKind.WAIT;
import static dev.postmortem.model.response.Permanence.PERMANENT;
import static dev.postmortem.model.response.Permanence.TEMPORARY;
import static dev.postmortem.model.timeline.EventKind.ACKNOWLEDGEMENT;
import static dev.postmortem.model.timeline.EventKind.ALERT;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.DECISION;
import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.timeline.EventKind.VALIDATION;
import static dev.postmortem.model.value.Confidence.CONFIRMED;
import static dev.postmortem.model.value.IncidentKind.PERFORMANCE_DEGRADATION;
import static dev.postmortem.model.value.MigrationMethod.ONLINE;
import static dev.postmortem.model.value.Milestone.ACKNOWLEDGED;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.RESOLVED;
import static dev.postmortem.model.value.Milestone.VALIDATED;
import static dev.postmortem.model.value.Outcome.partlyWorked;
import static dev.postmortem.model.value.Outcome.worked;
import static dev.postmortem.model.value.Severity.SEV_3;
import static dev.postmortem.model.value.StatementClass.CREATE_INDEX;

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
import dev.postmortem.model.response.Mitigations;
import dev.postmortem.model.response.Recovery;
import dev.postmortem.model.response.RollbackDecisions;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;

/** MongoDB: a release asked a question that no index answers, and the index was built instead of rolling back. */
public final class CatalogueIndexDegradation {

    private static final Day THURSDAY = Day.of("2026-03-12", "UTC");

    private static final When WHOLE = THURSDAY.between("08:34", "09:58");

    private CatalogueIndexDegradation() {}

    /** Returns the postmortem. */
    public static Postmortem postmortem() {
        return Postmortem.builder()
                .id("INC-2026-038")
                .title("Catalogue database: slow product lists after a release that sorts without an index")
                .status(s -> s.draftedAt("2026-03-12T15:00Z")
                        .reviewedAt("2026-03-13T10:00Z")
                        .published("2026-03-13T15:30Z"))
                .state(IncidentState.RESOLVED)
                .severity(SEV_3)
                .kinds(PERFORMANCE_DEGRADATION)
                .owningTeam("Search team")
                .people(p -> p.author("Anneliese Brandt")
                        .reviewer("Yusuf Demirkan")
                        .responder("Yusuf Demirkan", INCIDENT_COMMANDER)
                        .responder("Priyanka Nair", APPLICATION_ENGINEER))
                .tags("mongodb", "query-plan", "release")
                .systems(CatalogueIndexDegradation::systems)
                .summary(s -> s.whatHappened(
                                "Release 2026.11 of Product search sorts product lists by popularity, for"
                                        + " which Catalogue database had no index, so that each list read 41 million documents.")
                        .when(WHOLE)
                        .affected("For 84 min, 40 % of the product lists missed their latency objective and 2 % failed;"
                                + " 96,000 visitors (30 %) met at least one of them.")
                        .howItEnded("The index was built while the release stayed in production; no document was"
                                + " changed."))
                .impact(CatalogueIndexDegradation::impact)
                .timeline(CatalogueIndexDegradation::timeline)
                .detection(CatalogueIndexDegradation::detection)
                .rootCause(CatalogueIndexDegradation::rootCause)
                .contributingFactors(CatalogueIndexDegradation::contributingFactors)
                .mitigation(CatalogueIndexDegradation::mitigation)
                .rollback(CatalogueIndexDegradation::rollback)
                .recovery(CatalogueIndexDegradation::recovery)
                .wentWell(CatalogueIndexDegradation::wentWell)
                .improvements(CatalogueIndexDegradation::improvements)
                .actionItems(CatalogueIndexDegradation::actionItems)
                .lessons(CatalogueIndexDegradation::lessons)
                .build();
    }

    private static void systems(Systems.Builder systems) {
        systems.service(
                        "product-search",
                        s -> s.name("Product search")
                                .description("Lists products by category")
                                .ownedBy("Search team"))
                .database(
                        "catalogue-db",
                        "Catalogue database",
                        MONGODB,
                        d -> d.version("7.0.12")
                                .namespace("catalogue")
                                .cluster("catalogue-rs0")
                                .role(PRIMARY)
                                .topology("replica set of 3 members, reads from all of them")
                                .hosting(SELF_RUN)
                                .size("310 GB")
                                .ownedBy("Document store team"));
    }

    private static void impact(Impact.Builder impact) {
        impact.description("Product lists were slow or timed out. Product pages, search by text and orders were at"
                        + " their baselines.")
                .users(
                        "30 %",
                        "of visitors met a slow or failed product list (96,000 of 320,000)",
                        m -> m.id("ME-1")
                                .component("product-search")
                                .addEvidence(dashboard("Visitors by slowest page", "search-visitors")))
                .requests(
                        "40 %",
                        "of product lists missed their latency objective (624,960 of 1,562,400)",
                        m -> m.id("ME-2")
                                .component("product-search")
                                .during(WHOLE)
                                .addEvidence(dashboard("Latency of product lists", "search-latency")))
                .requests(
                        "2 %",
                        "of product lists failed (31,248 of 1,562,400)",
                        m -> m.id("ME-3")
                                .component("product-search")
                                .during(WHOLE)
                                .addEvidence(dashboard("Product lists by status", "search-status")))
                .delay(
                        "4.1 s",
                        "p99 latency of a product list at its highest",
                        m -> m.id("ME-4")
                                .component("product-search")
                                .addEvidence(dashboard("Latency of product lists", "search-latency")))
                .window(
                        WHOLE,
                        DEGRADED,
                        w -> w.id("IW-1")
                                .component("product-search")
                                .share("40 %")
                                .causedBy("TL-1"))
                .responseWindow(THURSDAY.between("08:50", "10:30"))
                .dataSet(
                        "Products",
                        INTACT,
                        d -> d.id("DI-1")
                                .component("catalogue-db")
                                .rows("0")
                                .description(
                                        "Only reads were slow, and an index changes no document. Verified by CK-1.")
                                .recoveryPoint("1 h", "0 s")
                                .recoveryTime("2 h", "84 min")
                                .addEvidence(run("Hashes of the collections", "dbhash-catalogue-3")));
    }

    private static void timeline(Timeline.Builder timeline) {
        timeline.on(THURSDAY)
                .at(
                        "08:30",
                        CHANGE,
                        "Release 2026.11 of Product search began to replace release 2026.10",
                        e -> e.id("TL-1")
                                .automatic()
                                .component("product-search")
                                .addEvidence(run("Deployment of release 2026.11", "deploy-search-2026-11")))
                .at(
                        "08:34",
                        SYMPTOM,
                        "With the release on every instance, the p99 latency of product lists rose from 180 ms to 4.1 s",
                        e -> e.id("TL-2")
                                .component("product-search")
                                .milestone(IMPACT_STARTED)
                                .addEvidence(dashboard("Latency of product lists", "search-latency")))
                .at(
                        "08:47",
                        ALERT,
                        "Page: p99 latency of product lists at 4.0 s, limit 2 s",
                        e -> e.id("TL-3")
                                .automatic()
                                .component("product-search")
                                .milestone(DETECTED)
                                .concerns("AL-1")
                                .addEvidence(page("Latency of product lists", "search-latency-0312")))
                .at(
                        "08:50",
                        ACKNOWLEDGEMENT,
                        "The search on-call took the page",
                        e -> e.id("TL-4")
                                .milestone(ACKNOWLEDGED)
                                .addEvidence(page("Latency of product lists", "search-latency-0312")))
                .at(
                        "08:58",
                        MITIGATION,
                        "Product lists were cut to 20 entries and kept in the edge cache for 60 s; p99 fell to 1.3 s",
                        e -> e.id("TL-5")
                                .byHand()
                                .component("product-search")
                                .milestone(MITIGATED)
                                .concerns("MI-1")
                                .addEvidence(run("Switch for short lists", "switch-short-lists")))
                .at(
                        "09:05",
                        EventKind.of("diagnosis"),
                        "The profiler showed a collection scan of 41 million documents for each product list",
                        e -> e.id("TL-6")
                                .component("catalogue-db")
                                .addEvidence(log("Slowest operations at 09:05", "catalogue-profiler")))
                .at(
                        "09:10",
                        DECISION,
                        "It was decided to build the index and to keep release 2026.11",
                        e -> e.id("TL-7").concerns("RD-1"))
                .at(
                        THURSDAY.between("09:15", "09:52"),
                        MITIGATION,
                        "The index on category, availability and popularity was built on 3 of 3 members",
                        e -> e.id("TL-8")
                                .byHand()
                                .component("catalogue-db")
                                .concerns("MI-2")
                                .addEvidence(log("Progress of the index build", "catalogue-index-build")))
                .at(
                        "09:26",
                        COMMUNICATION,
                        "The status page told of slow product lists",
                        e -> e.id("TL-9").addEvidence(document("Entry of the status page", "status/2026-03-12")))
                .at(
                        "09:42",
                        COMMUNICATION,
                        "The status page told that the index is 73 % built",
                        e -> e.id("TL-10").addEvidence(document("Entry of the status page", "status/2026-03-12")))
                .at(
                        "09:58",
                        RECOVERY,
                        "The p99 latency of product lists was 170 ms, with whole lists and without the edge cache",
                        e -> e.id("TL-11")
                                .component("product-search")
                                .milestones(IMPACT_ENDED, RECOVERED)
                                .addEvidence(dashboard("Latency of product lists", "search-latency")))
                .at(
                        "10:30",
                        VALIDATION,
                        "Query plan, latency, error rate and collection hashes were verified",
                        e -> e.id("TL-12")
                                .milestones(VALIDATED, RESOLVED)
                                .concerns("CK-1")
                                .concerns("CK-2")
                                .concerns("CK-3")
                                .concerns("CK-4")
                                .addEvidence(document("Log of the verification", "incidents/038/verification")));
    }

    private static void detection(Detection.Builder detection) {
        detection
                .method(DetectionMethod.ALERT)
                .event("TL-3")
                .when(THURSDAY.at("08:47"))
                .description("The latency page came 13 min after the latency rose, because it averages over 10 min.")
                .alertFiredLate(
                        "p99 latency of product lists above 2 s",
                        a -> a.id("AL-1")
                                .component("product-search")
                                .firedAt(THURSDAY.at("08:47"))
                                .condition("average over 10 min, evaluated each 3 min")
                                .addEvidence(page("Latency of product lists", "search-latency-0312")))
                .gap(
                        "No alert compares documents read with documents returned, which was 41 million to 50",
                        g -> g.id("OG-1").component("catalogue-db"));
    }

    private static void rootCause(RootCauseAnalysis.Builder rootCause) {
        rootCause
                .conclusion(found())
                .trigger(t -> t.text("Release 2026.11 of Product search reached every instance")
                        .when(THURSDAY.at("08:34"))
                        .event("TL-1")
                        .addEvidence(run("Deployment of release 2026.11", "deploy-search-2026-11")))
                .technicalCause(
                        "The product list of release 2026.11 filters by category and sorts by popularity, no index"
                                + " covers both, and MongoDB reads all 41 million documents for it",
                        c -> c.id("RC-1")
                                .confidence(CONFIRMED)
                                .jointlyWith("RC-2")
                                .component("product-search")
                                .component("catalogue-db")
                                .why("Why were product lists slow?", "Each of them read 41 million documents.")
                                .why("Why did each read so much?", "No index holds category and popularity together.")
                                .why(
                                        "Why did the release arrive before the index?",
                                        "The pipeline looks at the plans of registered queries only, and this one is"
                                                + " not registered.")
                                .addEvidence(log("Query plan of the product list", "catalogue-plan-before")))
                .processGap(
                        "The pipeline compares query plans for 14 of the 61 queries of Product search, those that are"
                                + " registered by hand",
                        c -> c.id("RC-2")
                                .confidence(CONFIRMED)
                                .jointlyWith("RC-1")
                                .addEvidence(document("Registered queries", "search/registered-queries")))
                .ruledOut(
                        "A failing member of the replica set",
                        "all 3 members showed the same plan and the same latency within 5 %",
                        r -> r.addEvidence(dashboard("Latency by member", "catalogue-members")));
    }

    private static void contributingFactors(ContributingFactors.Builder factors) {
        factors.factor(
                        "The staging collection holds 200,000 documents",
                        "the same scan took 9 ms there, so that the load test passed",
                        f -> f.id("CF-1")
                                .interactedWith("RC-2")
                                .addEvidence(run("Load test of release 2026.11", "load-search-2026-11")))
                .factor(
                        "A release of Product search replaces every instance within 4 min",
                        "all visitors had release 2026.11 before the first latency figures were in",
                        f -> f.id("CF-2")
                                .component("product-search")
                                .addEvidence(run("Deployment of release 2026.11", "deploy-search-2026-11")));
    }

    private static void mitigation(Mitigations.Builder mitigation) {
        mitigation
                .attempt(
                        "Cut product lists to 20 entries and kept them in the edge cache",
                        a -> a.id("MI-1")
                                .started(THURSDAY.at("08:58"))
                                .ended(THURSDAY.at("09:55"))
                                .purpose("Send fewer lists to the database")
                                .outcome(partlyWorked("p99 fell from 4.1 s to 1.3 s; rare categories stayed slow"))
                                .byHand()
                                .permanence(TEMPORARY)
                                .component("product-search")
                                .addEvidence(run("Switch for short lists", "switch-short-lists")))
                .attempt(
                        "Built the index that the product list needs",
                        a -> a.id("MI-2")
                                .started(THURSDAY.at("09:15"))
                                .ended(THURSDAY.at("09:52"))
                                .purpose("Let a list read 50 documents instead of 41 million")
                                .outcome(worked("p99 at 170 ms once 3 of 3 members had the index"))
                                .byHand()
                                .permanence(PERMANENT)
                                .component("catalogue-db")
                                .addEvidence(log("Progress of the index build", "catalogue-index-build")));
    }

    private static void rollback(RollbackDecisions.Builder rollback) {
        rollback.notUsed(
                "Release 2026.11 stores prices in a form that release 2026.10 cannot read, and converting the 18,400"
                        + " stored ones back takes longer than building the index",
                d -> d.id("RD-1")
                        .when(THURSDAY.at("09:10"))
                        .subject("Release 2026.11 of Product search")
                        .knownThen("41 million documents per list; an index build of 37 min on a copy; 18,400 prices in"
                                + " the new form")
                        .addOption(o -> o.id("OP-1")
                                .kind(ROLL_BACK)
                                .what("Go back to release 2026.10")
                                .choice(REJECTED)
                                .why("18,400 prices have to be converted first, which takes 2 h"))
                        .addOption(o -> o.id("OP-2")
                                .kind(WAIT)
                                .what("Stay with short lists until the night")
                                .choice(REJECTED)
                                .why("p99 stays at 1.3 s for rare categories through the whole trading day"))
                        .addOption(o -> o.id("OP-3")
                                .kind(ROLL_FORWARD)
                                .what("Build the index, one member after the other")
                                .choice(CHOSEN)
                                .why("it takes 37 min, blocks no write, and can be undone at once"))
                        .reversible(Verdict.yes("the index can be dropped, and prices can be converted back"))
                        .writesSinceChange("18400")
                        .outcome(worked("Latency was back 48 min after the decision"))
                        .schemaChange(c -> c.migrationId("CAT-118")
                                .tool("catalogue-migrate 4.2")
                                .statementClass(CREATE_INDEX)
                                .table("products")
                                .tableSize("41 million")
                                .method(ONLINE)
                                .reversible(Verdict.yes("the index can be dropped without touching a document"))
                                .statement("db.products.createIndex({category: 1, available: 1, popularity: -1})"))
                        .addEvidence(document("Decision in the incident log", "incidents/038/log")));
    }

    private static void recovery(Recovery.Builder recovery) {
        recovery.dataVerified(
                        "The members hold the same documents, as many as before",
                        c -> c.id("CK-1")
                                .verifies("DI-1", "MI-2")
                                .method("Hash of each collection on each member, and a count")
                                .query("db.runCommand({dbHash: 1})")
                                .passed("3 equal hashes, 41,206,118 products", "3 equal hashes, 41,206,118 products")
                                .when(THURSDAY.at("10:12"))
                                .addEvidence(run("Hashes of the collections", "dbhash-catalogue-3")))
                .performanceChecked(
                        "p99 latency of product lists",
                        c -> c.id("CK-2")
                                .verifies("MI-2")
                                .method("Dashboard, 10:00 to 10:25")
                                .passed("below 200 ms", "168 ms")
                                .when(THURSDAY.at("10:25"))
                                .addEvidence(dashboard("Latency of product lists", "search-latency")))
                .performanceChecked(
                        "Query plan of the product list",
                        c -> c.id("CK-3")
                                .verifies("MI-2")
                                .method("Explanation of the plan on each member")
                                .query("db.products.find({category: 'lamps', available: true}).sort({popularity:"
                                        + " -1}).limit(50).explain('executionStats')")
                                .passed("index scan, 50 documents read", "index scan, 50 documents read")
                                .when(THURSDAY.at("10:05"))
                                .addEvidence(log("Query plan of the product list", "catalogue-plan-after")))
                .errorRateChecked(
                        "Failed product lists",
                        c -> c.id("CK-4")
                                .verifies("MI-2")
                                .method("Dashboard, 10:00 to 10:25")
                                .passed("below 0.05 %", "0.01 %")
                                .when(THURSDAY.at("10:25"))
                                .addEvidence(dashboard("Product lists by status", "search-status")))
                .step(THURSDAY.at("09:27"), "33 %", s -> s.scope("members with the index"))
                .step(THURSDAY.at("09:40"), "67 %", s -> s.scope("members with the index"))
                .step(THURSDAY.at("09:52"), "100 %", s -> s.scope("members with the index"));
    }

    private static void wentWell(WentWell.Builder wentWell) {
        wentWell.item(
                        "The switch for short lists was ready and took 69 % off the p99 latency within 2 min",
                        w -> w.id("WW-1").protects("MI-1"))
                .item(
                        "The index was built member by member, and no write was blocked",
                        w -> w.id("WW-2").protects("DI-1"));
    }

    private static void improvements(Improvements.Builder improvements) {
        improvements
                .item("The latency page needs up to 13 min", i -> i.id("IM-1").addActions("AI-3"))
                .item(
                        "A release that changes stored prices leaves no quick way back",
                        i -> i.id("IM-2").addActions("AI-5"))
                .lucky(
                        "The trading peak begins at 11:00; the incident was over an hour before",
                        i -> i.id("LK-1").addActions("AI-4"));
    }

    private static void actionItems(ActionItems.Builder actions) {
        actions.action(
                        "Fail a release in the pipeline when one of its queries reads more than 1,000 documents for"
                                + " each that it returns",
                        i -> i.id("AI-1")
                                .ownedBy("Search team")
                                .priority(P1)
                                .due("2026-04-10")
                                .scope(FUTURE)
                                .prevents("RC-1", "RC-2")
                                .success("Release 2026.11 without its index is refused, for all 61 queries")
                                .status(open())
                                .tracker("SEA-904", tracker("SEA-904")))
                .action(
                        "Load 41 million generated products into staging",
                        i -> i.id("AI-2")
                                .ownedBy("Document store team")
                                .priority(P2)
                                .due("2026-05-22")
                                .scope(FUTURE)
                                .prevents("CF-1")
                                .success("The scan of release 2026.11 takes longer than 2 s on staging")
                                .status(open())
                                .tracker("DOC-161", tracker("DOC-161")))
                .action(
                        "Page when Catalogue database reads more than 1,000 documents for each returned, for 2 min",
                        i -> i.id("AI-3")
                                .ownedBy("Observability team")
                                .priority(P2)
                                .due("2026-04-30")
                                .scope(FUTURE)
                                .detects("OG-1", "IM-1")
                                .success("A scan in a drill pages within 4 min")
                                .status(open())
                                .tracker("OBS-405", tracker("OBS-405")))
                .action(
                        "Hold each release of Product search at 5 % of the instances for 15 min",
                        i -> i.id("AI-4")
                                .ownedBy("Release engineering team")
                                .priority(P2)
                                .due("2026-05-15")
                                .scope(FUTURE)
                                .effect(MITIGATE)
                                .addresses("CF-2")
                                .success("A slow release in a drill reaches 5 % of the visitors at most")
                                .status(open())
                                .tracker("REL-198", tracker("REL-198")))
                .action(
                        "Split changes of stored prices into one release that reads both forms and a later one that"
                                + " writes the new form",
                        i -> i.id("AI-5")
                                .ownedBy("Search team")
                                .priority(P3)
                                .due("2026-07-31")
                                .scope(FUTURE)
                                .effect(MITIGATE)
                                .addresses("IM-2")
                                .success("The next change of prices is rolled back and forth on staging")
                                .status(open())
                                .tracker("SEA-905", tracker("SEA-905")));
    }

    private static void lessons(Lessons.Builder lessons) {
        lessons.addItem(l -> l.id("LL-1")
                        .kind(DESIGN)
                        .text("An index is part of the query that needs it, and ships before it"))
                .addItem(l -> l.id("LL-2")
                        .kind(LessonKind.PROCESS)
                        .text("A check that works on a list kept by hand covers what is on the list"))
                .addItem(l -> l.id("LL-3")
                        .kind(RESILIENCE)
                        .text("A change of stored data decides whether there is a way back; decide it on purpose"));
    }
}
