package dev.postmortem.examples.incidents;

import static dev.postmortem.model.DatabaseEngine.MYSQL;
import static dev.postmortem.model.IncidentState.MITIGATED;
import static dev.postmortem.model.Relation.SIMILAR;
import static dev.postmortem.model.SectionName.CONTRIBUTING_FACTORS;
import static dev.postmortem.model.SectionName.IMPACT;
import static dev.postmortem.model.SectionName.RECOVERY;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.cause.DetectionMethod.LOG_OR_DASHBOARD;
import static dev.postmortem.model.followup.ActionStatus.declined;
import static dev.postmortem.model.followup.ActionStatus.done;
import static dev.postmortem.model.response.OptionKind.ROLL_FORWARD;
import static dev.postmortem.model.response.OptionKind.WAIT;
import static dev.postmortem.model.timeline.EventKind.BACKGROUND;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.value.IncidentKind.NEAR_MISS;
import static dev.postmortem.model.value.MigrationMethod.SHADOW_TABLE;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.StatementClass.CHANGE_COLUMN;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.RelatedIncident;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.SeverityScale;

/** Invented: an id column was found to be nearly full, and changed before anybody noticed. */
final class OrderIdNearMiss {

    private static final SeverityScale COLOURS = SeverityScale.of("colours", "red", "amber", "green");

    private OrderIdNearMiss() {}

    /** A near miss: no impact, no recovery, a severity scale of one's own, a declined action. */
    static Postmortem postmortem() {
        return Postmortem.builder()
                .id("NM-7")
                .title("Near miss: foreign key to order ids about to overflow")
                .state(MITIGATED)
                .severity(COLOURS.level("green"))
                .kinds(NEAR_MISS)
                .tags("mysql", "integer-overflow")
                .addRelated(RelatedIncident.of("heroku-2023-06-08", SIMILAR))
                .systems(s ->
                        s.database("shop", "Shop", MYSQL, d -> d.size("2.4 TB").namespace("shop")))
                .summary("A foreign key of a smaller type than the key it refers to had 6 days left.")
                .timeline(t -> t.at("2021", BACKGROUND, "The key was widened, the column that refers to it was not")
                        .at("2026-04-02", DETECTION, "A dashboard of column types was looked at by chance", DETECTED)
                        .at(
                                "2026-04-03T06:00Z/PT9H48M",
                                CHANGE,
                                "The column was widened",
                                e -> e.byHand().component("shop").measure("0", "errors")))
                .detection(d -> d.method(LOG_OR_DASHBOARD)
                        .alertShouldHaveFired("Id column above 80 % of its range", a -> a.component("shop"))
                        .gap("Nothing compares a foreign key with the key it refers to"))
                .rootCause(r -> r.conclusion(found())
                        .trigger(t -> t.text("The key was widened")
                                .when("2021")
                                .schemaChange(
                                        c -> c.statementClass(CHANGE_COLUMN).table("orders")))
                        .failedAssumption(
                                "A migration of a key was taken to include what refers to it",
                                c -> c.id("RC-1")
                                        .sufficientAlone()
                                        .acceptedBecause("other tools own the referring tables")))
                .mitigation(
                        m -> m.attempt("Widened the column", a -> a.id("MI-1").started("2026-04-03T06:00Z")))
                .rollback(r -> r.notPossible(
                        "Ids above the old range would not fit",
                        d -> d.pointOfNoReturn("the first id above 2147483647")
                                .rejected(WAIT, "six days is less than the next maintenance")
                                .chose(ROLL_FORWARD, "a shadow table needs no lock")
                                .schemaChange(c -> c.statementClass(CHANGE_COLUMN)
                                        .table("order_lines")
                                        .tableSize("1.1 TB")
                                        .method(SHADOW_TABLE))
                                .writesSinceChange("~48/d")))
                .wentWell(w -> w.item("Nobody noticed"))
                .improvements(i -> i.lucky("The dashboard was open for another reason", "AI-1"))
                .actionItems(a -> a.action(
                                "Alert at 80 % of a column's range",
                                i -> i.id("AI-1").detects("RC-1").status(done("2026-04-09")))
                        .action("Use random ids", i -> i.status(declined("they cost more than they save"))))
                .lessons(l -> l.design("A key and what refers to it change together"))
                .notApplicable("Nothing was affected", IMPACT, RECOVERY)
                .unknown("Nobody looked for any", CONTRIBUTING_FACTORS)
                .putAttribute("acme.days-left", Amount.of(6).text())
                .build();
    }
}
