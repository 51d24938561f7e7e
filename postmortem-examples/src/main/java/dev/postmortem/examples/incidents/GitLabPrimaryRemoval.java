package dev.postmortem.examples.incidents;

import static dev.postmortem.model.DatabaseEngine.POSTGRESQL;
import static dev.postmortem.model.DatabaseRole.PRIMARY;
import static dev.postmortem.model.DatabaseRole.STANDBY;
import static dev.postmortem.model.IncidentState.RESOLVED;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.cause.DetectionMethod.MANUAL;
import static dev.postmortem.model.impact.DataEffect.INTACT;
import static dev.postmortem.model.impact.DataEffect.LOST;
import static dev.postmortem.model.impact.ServiceLevel.DOWN;
import static dev.postmortem.model.response.CheckFamily.OTHER;
import static dev.postmortem.model.response.Choice.REJECTED;
import static dev.postmortem.model.response.MechanismKind.EXPORT;
import static dev.postmortem.model.response.MechanismKind.LOG_REPLAY;
import static dev.postmortem.model.response.MechanismKind.REPLICA;
import static dev.postmortem.model.response.MechanismKind.SNAPSHOT;
import static dev.postmortem.model.response.OptionKind.FAIL_OVER;
import static dev.postmortem.model.response.OptionKind.RESTORE;
import static dev.postmortem.model.timeline.EventKind.BACKGROUND;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.timeline.EventKind.ESCALATION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.timeline.EventKind.VALIDATION;
import static dev.postmortem.model.value.IncidentKind.DATA_LOSS;
import static dev.postmortem.model.value.IncidentKind.OUTAGE;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.VALIDATED;
import static dev.postmortem.model.value.Outcome.noEffect;
import static dev.postmortem.model.value.Outcome.worked;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;

/** GitLab.com, 31 January 2017: the primary's data was removed in place of the standby's, and backups were missing. */
public final class GitLabPrimaryRemoval {

    private static final String LIVE_NOTES = "the live notes of 1 February 2017";

    private GitLabPrimaryRemoval() {}

    /**
     * Returns the postmortem, from GitLab's own of 10 February 2017 and its live notes of 1 February.
     *
     * @return the postmortem
     */
    public static Postmortem postmortem() {
        // All times are "plus/minus", says the source.
        Day tuesday = Day.of("2017-01-31", "UTC");
        Day wednesday = tuesday.next();
        When removal = tuesday.at("~23:30")
                .alsoClaimed(LIVE_NOTES, tuesday.between("~23:00", "23:27").originally("11pm-ish, stopped at 23:27"));
        When lossWindow = tuesday.between("~17:20", "~23:30")
                .alsoClaimed("a second passage", tuesday.between("~17:20", "~23:25"))
                .alsoClaimed("a third passage", tuesday.between("~17:20", "~00:00"));

        return Postmortem.builder()
                .id("gitlab-2017-01-31")
                .title("GitLab.com: data directory of the primary database removed")
                .status(s -> s.published("2017-02-10"))
                .state(RESOLVED)
                .kinds(OUTAGE, DATA_LOSS)
                .addLink(Link.of(
                                "GitLab: postmortem of database outage of January 31",
                                "https://about.gitlab.com/blog/2017/02/10/postmortem-of-database-outage-of-january-31/")
                        .forEverybody())
                .episode("problem-1", "Problem 1: GitLab.com was down")
                .episode("problem-2", "Problem 2: restoring took long, because backups were missing")
                .systems(s -> s.service("gitlab", "GitLab.com")
                        .service("webhooks", "Webhooks")
                        .service("git", "Git repositories and wikis")
                        .database(
                                "primary",
                                "Primary",
                                POSTGRESQL,
                                d -> d.version("9.6").role(PRIMARY))
                        .database(
                                "standby",
                                "Standby",
                                POSTGRESQL,
                                d -> d.version("9.6").role(STANDBY)))
                .summary(s -> s.whatHappened(
                                "While replication was being repaired, the data directory was removed on the"
                                        + " primary instead of the standby.")
                        .when(When.lasted(tuesday.at("~23:30"), wednesday.at("~18:00")))
                        .affected("The site was down for about 18 h; some six hours of changes are lost for good.")
                        .howItEnded("A snapshot that happened to exist was copied back from staging."))
                .impact(i -> i.window(
                                When.lasted(tuesday.at("~23:30"), wednesday.at("~17:00")),
                                DOWN,
                                w -> w.component("gitlab").episode("problem-1"))
                        .window(
                                When.lasted(tuesday.at("~23:30"), wednesday.at("~18:00")),
                                DOWN,
                                w -> w.component("webhooks"))
                        .dataSet(
                                "Projects",
                                LOST,
                                d -> d.id("DI-1")
                                        .component("primary")
                                        .window(lossWindow)
                                        .rows(Amount.parse("roughly 5000")
                                                .alsoClaimed("another sentence", "at least 5000"))
                                        .recoverable(Verdict.no()))
                        .dataSet(
                                "Comments",
                                LOST,
                                d -> d.id("DI-2")
                                        .component("primary")
                                        .window(lossWindow)
                                        .rows("roughly 5000")
                                        .recoverable(Verdict.no()))
                        .dataSet(
                                "Accounts",
                                LOST,
                                d -> d.id("DI-3")
                                        .component("primary")
                                        .window(lossWindow)
                                        .rows("roughly 700")
                                        .recoverable(Verdict.no()))
                        .dataSet(
                                "Git repositories and wikis",
                                INTACT,
                                d -> d.id("DI-4")
                                        .component("git")
                                        .description("They could not be reached, but nothing in them was lost.")))
                .timeline(t -> t.on(tuesday)
                        .at(
                                "~17:20",
                                BACKGROUND,
                                "A snapshot of production was loaded into staging",
                                e -> e.id("TL-1").byHand())
                        .at(
                                tuesday.at("~19:00").alsoClaimed(LIVE_NOTES, tuesday.at("~18:00")),
                                SYMPTOM,
                                "Load on the database rose; spam was suspected",
                                e -> e.id("TL-2"))
                        .at(
                                "~21:00",
                                SYMPTOM,
                                "Writes were locked, with some downtime",
                                e -> e.id("TL-3").source(LIVE_NOTES))
                        .at(
                                tuesday.at("~23:00").alsoClaimed(LIVE_NOTES, tuesday.at("~22:00")),
                                ESCALATION,
                                "Engineers were paged, because replication lagged",
                                e -> e.id("TL-4"))
                        .at(
                                removal,
                                CHANGE,
                                "The data directory was removed on the primary",
                                e -> e.id("TL-5")
                                        .byHand()
                                        .component("primary")
                                        .episode("problem-1")
                                        .milestone(IMPACT_STARTED)
                                        .measure("~300 GB", "removed")
                                        .measure("~4.5 GB", "left"))
                        .at(
                                removal,
                                DETECTION,
                                "It was seen that this was the wrong host",
                                e -> e.id("TL-6").milestone(DETECTED).measure("1 s..2 s", "after the removal began"))
                        .untimed(
                                SYMPTOM,
                                "None of the mechanisms set up for backup turned out to be usable",
                                e -> e.episode("problem-2")
                                        .addMeasure(m -> m.amount(Amount.of(5).alsoClaimed("another count", "4"))
                                                .noun("backup and replication mechanisms in place")))
                        .on(wednesday)
                        .at("~17:00", RECOVERY, "The database was back, without webhooks", MITIGATED)
                        .at(
                                "~18:00",
                                VALIDATION,
                                "Webhooks were restored and operation confirmed",
                                e -> e.milestones(IMPACT_ENDED, RECOVERED, VALIDATED)
                                        .concerns("CK-1")))
                .detection(d -> d.method(MANUAL)
                        .event("TL-6")
                        .description("The operator noticed within a second or two.")
                        .gap(
                                "Backups failed unseen: the mails that told of it were rejected (DMARC)",
                                g -> g.id("OG-1")))
                .rootCause(r -> r.conclusion(found())
                        .trigger(t -> t.text("A data directory was removed while a lagging standby was being rebuilt")
                                .event("TL-5")
                                .intendedTarget("the standby")
                                .actualTarget("the primary"))
                        .technicalCause(
                                "A lagging standby was rebuilt by removing a data directory, on hosts that look alike",
                                c -> c.id("RC-1")
                                        .episode("problem-1")
                                        .component("standby")
                                        .why(
                                                "Why was GitLab.com down?",
                                                "The data directory of the primary was removed.")
                                        .why(
                                                "Why was it removed?",
                                                "It was taken for the standby's, which was being rebuilt.")
                                        .why(
                                                "Why was the standby rebuilt?",
                                                "It lagged, and the log it needed was recycled."))
                        .processGap(
                                "Nobody owned the testing of backups",
                                c -> c.id("RC-2")
                                        .episode("problem-2")
                                        .why(
                                                "Why did restoring take so long?",
                                                "The only usable copy lay on slow staging disks.")
                                        .why("Why was there no other copy?", "The regular backups had failed.")
                                        .why("Why did nobody notice?", "The mails about it were rejected.")
                                        .why(
                                                "Why was it not found by a test?",
                                                "No one was responsible for testing backups.")))
                .contributingFactors(c -> c.factor(
                                "Spam, and a job that hard-deleted an employee's account", "added load")
                        .factor("The write-ahead log was recycled and not archived", "the standby could not catch up")
                        .factor("max_wal_senders was 3 and max_connections 8000")
                        .factor("pg_basebackup waits in silence, which is not documented")
                        .factor("Application servers ran pg_dump 9.2 against PostgreSQL 9.6")
                        .factor("Disk snapshots were not enabled for database hosts")
                        .factor("Staging disks are throttled to about 60 Mbps", "copying the snapshot took long")
                        .factor("The host names are nearly identical", "one host is easily taken for the other"))
                .mitigation(m -> m.attempt(
                                "Stopped the removal",
                                a -> a.id("MI-1").byHand().component("primary"))
                        .attempt(
                                "Copied the snapshot back from staging",
                                a -> a.id("MI-2")
                                        .component("primary")
                                        .episode("problem-2")
                                        .outcome(worked())))
                .rollback(r -> r.notApplicable(
                        "There was no change to undo, only a copy to choose",
                        d -> d.id("RD-1")
                                .rejected(FAIL_OVER, "the standby had been wiped as well")
                                .chose(RESTORE, "the snapshot in staging was about 6 h old")
                                .addOption(o -> o.kind(RESTORE)
                                        .what("A copy about 24 h old")
                                        .choice(REJECTED))))
                .recovery(r -> r.mechanism(
                                SNAPSHOT,
                                "LVM snapshot in staging",
                                m -> m.dataAge("~6 h").outcome(worked("It existed by accident")))
                        .mechanism(
                                REPLICA, "Standby", m -> m.component("standby").outcome(noEffect("It had been wiped")))
                        .mechanism(
                                EXPORT, "pg_dump", m -> m.outcome(noEffect("Its version did not match the server's")))
                        .mechanism(SNAPSHOT, "Disk snapshots", m -> m.outcome(noEffect("Not enabled for these hosts")))
                        .mechanism(LOG_REPLAY, "Write-ahead log", m -> m.outcome(noEffect("Nothing archived it")))
                        .addCheck(c -> c.id("CK-1")
                                .family(OTHER)
                                .what("Everything operates as expected")
                                .verifies("MI-2")
                                .passed()))
                .wentWell(w -> w.item("Notes were public, and the work was streamed live"))
                .improvements(i -> i.item("Monitoring of backups")
                        .item("Tests of restoring", "AI-1")
                        .item("Documentation")
                        .item("Prompts that mark on which host one works")
                        .lucky("A snapshot had been taken by hand six hours before", "AI-3"))
                .actionItems(a -> a.action(
                                "Test restoring automatically",
                                i -> i.id("AI-1").addresses("RC-2", "OG-1"))
                        .action(
                                "Give the durability of data an owner",
                                i -> i.id("AI-2").prevents("RC-2"))
                        .action("Take LVM snapshots every hour", i -> i.id("AI-3")))
                .lessons(l -> l.design("Replication is not backup")
                        .process("A backup that was never restored does not exist"))
                .build();
    }
}
