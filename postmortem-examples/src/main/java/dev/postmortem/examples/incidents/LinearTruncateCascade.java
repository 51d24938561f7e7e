package dev.postmortem.examples.incidents;

import static dev.postmortem.model.DatabaseEngine.POSTGRESQL;
import static dev.postmortem.model.IncidentState.RESOLVED;
import static dev.postmortem.model.SectionName.IMPROVEMENTS;
import static dev.postmortem.model.SectionName.LESSONS;
import static dev.postmortem.model.SectionName.WENT_WELL;
import static dev.postmortem.model.Stage.PUBLISHED;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.cause.DetectionMethod.MANUAL;
import static dev.postmortem.model.impact.DataEffect.LOST;
import static dev.postmortem.model.impact.RepairState.PARTIAL;
import static dev.postmortem.model.impact.ServiceLevel.DEGRADED;
import static dev.postmortem.model.impact.ServiceLevel.DOWN;
import static dev.postmortem.model.response.Choice.CHOSEN;
import static dev.postmortem.model.response.MechanismKind.BACKUP;
import static dev.postmortem.model.response.RollbackUse.USED;
import static dev.postmortem.model.timeline.EventKind.BACKGROUND;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.timeline.EventKind.ESCALATION;
import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.RESTORE;
import static dev.postmortem.model.value.IncidentKind.DATA_LOSS;
import static dev.postmortem.model.value.IncidentKind.MIGRATION;
import static dev.postmortem.model.value.Milestone.DECLARED;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Outcome.partlyWorked;
import static dev.postmortem.model.value.Outcome.worked;
import static dev.postmortem.model.value.StatementClass.TRUNCATE_TABLE;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.OptionKind;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;
import java.time.Duration;

/** Linear, 24 January 2024: TRUNCATE CASCADE empties more than was meant, and the restore widens the loss at first. */
public final class LinearTruncateCascade {

    private LinearTruncateCascade() {}

    /**
     * Returns the postmortem, from the part of Linear's report that was read and two transcriptions of its timeline.
     *
     * @return the postmortem
     */
    public static Postmortem postmortem() {
        Day wednesday = Day.of("2024-01-24", "UTC");
        Day thursday = wednesday.next();
        Day friday = thursday.next();

        return Postmortem.builder()
                .id("linear-2024-01-24")
                .title("Linear: TRUNCATE CASCADE in a migration emptied referenced tables")
                .status(s -> s.stage(PUBLISHED))
                .state(RESOLVED)
                .kinds(MIGRATION, DATA_LOSS)
                .addLink(Link.of(
                                "Linear: incident on Jan 24th, 2024",
                                "https://linear.app/blog/linear-incident-on-jan-24th-2024")
                        .forEverybody())
                .systems(s -> s.service("linear", "Linear").database("main", "Database", POSTGRESQL))
                .summary(s -> s.whatHappened(
                                "A migration of two new tables used CASCADE and emptied the tables that they"
                                        + " refer to.")
                        .when(When.lasted(wednesday.at("07:01"), friday.at("08:39")))
                        .affected(
                                "Changes of five hours were gone for a time, and the service was offline for an hour.")
                        .howItEnded("The backup of 04:47 was restored, and recorded changes were applied again."))
                .impact(i -> i.window(
                                wednesday
                                        .between("09:56", "10:48")
                                        .alsoClaimed(
                                                "the report in words, about one hour",
                                                When.lasted(wednesday.at("09:56"), Duration.ofHours(1))
                                                        .approximately()),
                                DOWN,
                                w -> w.component("linear").causedBy("MI-1"))
                        .window(
                                When.lasted(wednesday.at("10:48"), friday.at("08:39")),
                                DEGRADED,
                                w -> w.component("linear")
                                        .causedBy("MI-2")
                                        .description("Changes from before the restore were missing."))
                        .users("12 %", "of workspaces waited for data")
                        .users("7 %", "of workspaces, further ones, lost automatic changes")
                        .dataSet(
                                "Changes since the backup",
                                LOST,
                                d -> d.id("DI-1")
                                        .component("main")
                                        .window(wednesday.between("04:47", "09:56"))
                                        .causedBy("MI-2")
                                        .recoverable(Verdict.partly("some conflicts stay unresolved for good"))
                                        .repair(PARTIAL, "2024-01-26T08:39Z", "recorded changes were applied again")
                                        .description(
                                                "The restore brought the loss back to 04:47; it was then reduced.")))
                .timeline(t -> t.on(wednesday)
                        .at("04:47", BACKGROUND, "Last full backup", e -> e.id("TL-1"))
                        .at("07:01", CHANGE, "The migration was merged", e -> e.id("TL-2"))
                        .at(
                                "07:20",
                                CHANGE,
                                "The migration was done",
                                e -> e.id("TL-3").milestone(IMPACT_STARTED))
                        .at(
                                "07:52",
                                DETECTION,
                                "Staff noticed odd notifications",
                                e -> e.id("TL-4").milestone(DETECTED))
                        .at("08:10", ESCALATION, "A critical incident was declared", DECLARED)
                        .at("08:36", COMMUNICATION, "The status page told of it")
                        .at(
                                "09:56",
                                RESTORE,
                                "Maintenance mode; the restore began",
                                e -> e.concerns("MI-1").concerns("MI-2"))
                        .at("10:48", RESTORE, "Service was back, with the data of 04:47", MITIGATED)
                        .at(
                                "11:30",
                                MITIGATION,
                                "Changes from 04:47 to 09:56 began to be added",
                                e -> e.concerns("MI-3"))
                        .at("13:50", COMMUNICATION, "New workspaces were told that they cannot be rebuilt")
                        .on(thursday)
                        .at("14:00", MITIGATION, "A page let users restore their own data", e -> e.concerns("MI-4"))
                        .at("17:49", RESTORE, "Restoring of workspaces")
                        .at("19:48", RECOVERY, "98 % of workspaces were restored")
                        .at("23:20", RECOVERY, "99 % of workspaces were restored")
                        .on(friday)
                        .at("07:37", RECOVERY, "All workspaces but one were restored")
                        .at("08:39", RECOVERY, "The last workspace was restored", RECOVERED, IMPACT_ENDED))
                .detection(d -> d.method(MANUAL)
                        .event("TL-4")
                        .description("Staff saw strange notifications, 32 minutes after the migration.")
                        .gap("Caches went on serving the data that was gone"))
                .rootCause(r -> r.conclusion(found())
                        .trigger(t -> t.text("A migration emptied two new tables")
                                .event("TL-3")
                                .intendedTarget("two new tables")
                                .actualTarget("those tables, and the tables they refer to")
                                .schemaChange(
                                        c -> c.statementClass(TRUNCATE_TABLE).statement("TRUNCATE … CASCADE")))
                        .technicalCause(
                                "CASCADE empties every table that is linked by a reference",
                                c -> c.id("RC-1").component("main")))
                .contributingFactors(c -> c.factor("Review and local tests passed", "the migration reached production")
                        .factor("Data is cached in several layers", "the loss stayed hidden"))
                .mitigation(m -> m.attempt(
                                "Put the service into maintenance",
                                a -> a.id("MI-1").started(wednesday.at("09:56")).ended(wednesday.at("10:48")))
                        .attempt(
                                "Restored the backup of 04:47",
                                a -> a.id("MI-2")
                                        .started(wednesday.at("09:56"))
                                        .ended(wednesday.at("10:48"))
                                        .outcome(partlyWorked(
                                                "Service came back, without the changes since the backup")))
                        .attempt(
                                "Applied recorded changes again",
                                a -> a.id("MI-3")
                                        .started(wednesday.at("11:30"))
                                        .outcome(partlyWorked("Conflicts that could not be resolved remain")))
                        .attempt(
                                "Gave users a page to restore their own data",
                                a -> a.id("MI-4").started(thursday.at("14:00"))))
                .rollback(r -> r.addDecision(d -> d.id("RD-1")
                        .use(USED)
                        .addOption(o -> o.kind(OptionKind.RESTORE)
                                .what("The full backup of 04:47")
                                .choice(CHOSEN))
                        .outcome(partlyWorked("It widened the loss, back to 04:47, which was then reduced"))))
                .recovery(r -> r.mechanism(
                                BACKUP,
                                "Full backup of 04:47",
                                m -> m.component("main").outcome(worked()))
                        .step("2024-01-25T19:48Z", "98 %", s -> s.scope("workspaces"))
                        .step("2024-01-25T23:20Z", "99 %", s -> s.scope("workspaces"))
                        .addStep(s -> s.when(friday.at("07:37"))
                                .reached(Amount.words("all but one"))
                                .scope("workspaces"))
                        .step("2024-01-26T08:39Z", "100 %", s -> s.scope("workspaces")))
                .actionItems(a -> a.action("Change the tooling of migrations", i -> i.id("AI-1"))
                        .action("Change the process of migrations", i -> i.id("AI-2")))
                .unknown("The part of the report that was read does not say", WENT_WELL, IMPROVEMENTS, LESSONS)
                .build();
    }
}
