package dev.postmortem.validation.internal.rules.database;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.response.RollbackUse;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.StatementClass;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class DestructiveStatementWithoutGuardrailTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: orders lost in a clean-up")
            .rootCause(r -> r.technicalCause("`DELETE FROM orders` ran on the primary"))
            .actionItems(a -> a.action("Train the staff on the console"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: orders lost in a clean-up")
            .rootCause(r -> r.technicalCause("`DELETE FROM orders` ran on the primary"))
            .actionItems(a -> a.action("Revoke DELETE on orders from the owner of the application"))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new DestructiveStatementWithoutGuardrail())
            .valid("an action that names a guardrail", GOOD)
            .valid(
                    "no cause at all",
                    Postmortem.builder().title("Orders database stalls").build())
            .valid("an action that names a guardrail in code", guarded("Run the tool with `--dry-run`"))
            .valid("an action that names a guardrail of two words", guarded("Require a second person for clean-ups"))
            .valid("a statement with a condition", cause("`DELETE FROM orders WHERE day < now()` ran"))
            .valid("a statement with a condition in prose", cause("DELETE FROM orders WHERE day = 1 waited for a lock"))
            .valid("a word in prose", cause("Connections drop table by table and truncate nothing"))
            .valid("an index that is dropped", cause("`ALTER TABLE orders DROP INDEX orders_day` ran"))
            .valid("a temporary table", cause("`DROP TABLE IF EXISTS tmp_orders` waited for a lock"))
            .valid("a temporary table in words", cause("The `TRUNCATE` of the staging copy waited for a lock"))
            .valid("a statement that was refused", cause("`DROP TABLE orders` was refused and filled the log"))
            .valid("a statement that was rolled back", cause("The `DELETE FROM orders` was rolled back in time"))
            .valid("a statement that a right kept out", cause("The permission check denied the `TRUNCATE orders`"))
            .valid("a statement that was rehearsed", cause("The dry run of `DELETE FROM orders` read all pages"))
            .valid("a truncated temporary table", cause("`TRUNCATE TABLE tmp_orders` waited for a lock"))
            .valid("a default for all rows", cause("`UPDATE orders SET region = 'eu'` held its locks"))
            .valid("an update with a condition", cause("`UPDATE orders SET note = NULL WHERE id = 1` ran"))
            .valid("a file that was cut", cause("`truncate -s 0 /var/log/orders.log` ran"))
            .valid("the deletion of one thing over HTTP", cause("`DELETE /v1/orders/1` ran"))
            .valid("the rows of a model under a condition", cause("`Order.where(id: 1).delete_all` ran"))
            .valid("the index of a table", cause("The migration dropped the index on the orders table"))
            .valid("connections that a database drops", cause("The database dropped connections after 60 s"))
            .valid("a directory without data", cause("`rm -rf /tmp/build` ran"))
            .valid("a quotation", cause("The chat says \"DROP TABLE orders\" and no more"))
            .valid("a column of another name", cause("`SELECT last_truncate FROM t` ran"))
            .valid("what is denied", cause("No table was dropped"))
            .valid("a factor", p -> p.contributingFactors(f -> f.factor("`DROP TABLE orders` is easy to type")))
            .valid("a cause that was ruled out", p -> p.rootCause(r -> r.ruledOut("`DROP TABLE orders`", "No log")))
            .valid("an event that led to nothing", event(EventKind.MITIGATION, e -> e.text("`DROP TABLE tags_old`")))
            .valid(
                    "an event of a change of the schema that destroys nothing",
                    event(EventKind.CHANGE, e -> e.schemaChange(c -> c.statementClass(StatementClass.ADD_COLUMN))))
            .valid(
                    "a change of the schema with a condition",
                    change(c ->
                            c.statementClass(StatementClass.DELETE_DATA).statement("DELETE FROM orders WHERE id < ?")))
            .valid(
                    "a change of the schema in a decision",
                    p -> p.rollback(r -> r.addDecision(d -> d.use(RollbackUse.NOT_USED)
                            .schemaChange(c -> c.statementClass(StatementClass.DROP_TABLE)))))
            .invalid(
                    "a statement in a cause",
                    BAD,
                    at("/rootCause/causes/0/text")
                            .severity(FindingSeverity.WARNING)
                            .message("\"DELETE FROM\" destroys data, and no action names a guardrail: revoke the right,"
                                    + " ask for a confirmation or an approval, or add a dry run, a soft delete or a check"
                                    + " of the backup"))
            .invalid("no action at all", cause("[[DROP TABLE]] orders ran"))
            .invalid(
                    "a guardrail in an action that is declined",
                    p -> cause("[[DROP TABLE]] orders ran")
                            .andThen(q -> q.actionItems(
                                    a -> a.action("Revoke it", i -> i.status(ActionStatus.declined("No need")))))
                            .accept(p))
            .invalid(
                    "a guardrail in a lesson",
                    p -> cause("[[DROP TABLE]] orders ran")
                            .andThen(q -> q.lessons(l -> l.process("Permissions matter")))
                            .accept(p))
            .invalid(
                    "a guardrail that an action does without",
                    p -> cause("[[DROP TABLE]] orders ran")
                            .andThen(q -> q.actionItems(a -> a.action("Ship without further delay")))
                            .accept(p))
            .invalid("a trigger", p -> p.rootCause(r -> r.trigger(t -> t.text("[[DROP TABLE]] orders ran"))))
            .invalid(
                    "a why",
                    p -> p.rootCause(r -> r.technicalCause("Orders were gone", c -> c.why("Why?", "[[TRUNCATE]] ran"))))
            .invalid("an event of a change", event(EventKind.CHANGE, e -> e.text("[[TRUNCATE]] orders")))
            .invalid(
                    "an event that is the trigger",
                    p -> event(EventKind.BACKGROUND, e -> e.id("TL-7").text("[[TRUNCATE]] orders"))
                            .andThen(q -> q.rootCause(
                                    r -> r.trigger(t -> t.text("The clean-up").event("TL-7"))))
                            .accept(p))
            .invalid(
                    "two causes",
                    p -> p.rootCause(
                            r -> r.technicalCause("[[TRUNCATE]] orders ran").technicalCause("[[DROP TABLE]] tags ran")))
            .invalid(
                    "a statement beside connections that were dropped",
                    cause("[[TRUNCATE]] orders ran and dropped connections to all tables"))
            .invalid("the first of two statements", cause("[[TRUNCATE]] orders ran. DROP TABLE tags ran."))
            .invalid("words before a statement", cause("[[All tables were dropped]], by `DROP DATABASE orders`"))
            .invalid(
                    "a statement behind one that was refused", cause("`DROP TABLE a` was refused. [[TRUNCATE]] b ran."))
            .invalid("small letters in code", cause("`[[drop database]] orders` ran"))
            .invalid("a fence of code", cause("It ran:\n\n```\n[[drop schema]] shop\n```"))
            .invalid("a column", cause("`[[alter table orders drop note]]` ran"))
            .invalid("a condition that holds for all", cause("`[[DELETE FROM]] orders WHERE 1 = 1` ran"))
            .invalid("a statement before one with a condition", cause("`[[DELETE FROM]] a; DELETE FROM b WHERE c` ran"))
            .invalid(
                    "a condition that is told to be missing", cause("The `[[DELETE]]` on orders had no `WHERE` clause"))
            .invalid("an update of all rows", cause("An [[UPDATE]] without a WHERE clause ran"))
            .invalid("a key-value store", cause("[[FLUSHALL]] ran"))
            .invalid("a document store", cause("`db.[[orders.drop()]]` ran"))
            .invalid("a directory of data", cause("`[[rm -rf /var/lib/postgresql]]` ran"))
            .invalid("a command", cause("`[[dropdb orders]]` ran"))
            .invalid("a deletion from a join", cause("`[[DELETE o FROM]] orders o` ran"))
            .invalid("an emptied column", cause("`[[UPDATE orders SET email = NULL]]` ran"))
            .invalid("a condition that was left out", cause("The WHERE clause was left out of the [[delete]]"))
            .invalid("a disk", cause("`[[lvremove]] vg0/pgdata` ran"))
            .invalid("a volume", cause("`[[kubectl delete pvc]] data-0` ran"))
            .invalid("all indices", cause("`[[DELETE /orders-*]]` ran"))
            .invalid("all indices from a shell", cause("`curl [[-XDELETE http://es:9200/_all]]` ran"))
            .invalid("all rows of a model", cause("`[[Order.delete_all]]` ran"))
            .invalid("a framework", cause("`[[hbm2ddl.auto=create]]` was set"))
            .invalid("an act in words", cause("The playbook [[removed the data directory]] of the leader"))
            .invalid("a disk in words", cause("The script [[reformatted the data disk]]"))
            .invalid("a tool", cause("`[[terraform destroy]]` ran"))
            .invalid("all rows in words", cause("The job [[deleted all rows of orders]]"))
            .invalid(
                    "a change of the schema",
                    change(c -> c.statementClass(StatementClass.DROP_TABLE).table("orders")),
                    at("/timeline/events/0/schemaChange")
                            .message("\"drop-table orders\" destroys data, and no action names a guardrail: revoke the"
                                    + " right, ask for a confirmation or an approval, or add a dry run, a soft delete or"
                                    + " a check of the backup"))
            .invalid(
                    "a change of the schema that deletes data",
                    change(c -> c.statementClass(StatementClass.DELETE_DATA)),
                    at("/timeline/events/0/schemaChange"))
            .invalid(
                    "a change of the schema with its statement",
                    change(c -> c.statement("truncate orders")),
                    at("/timeline/events/0/schemaChange")
                            .message("\"truncate orders\" destroys data, and no action names a guardrail: revoke the"
                                    + " right, ask for a confirmation or an approval, or add a dry run, a soft delete or"
                                    + " a check of the backup"))
            .invalid(
                    "a change of the schema that is told as well",
                    event(
                            EventKind.CHANGE,
                            e -> e.text("[[DROP TABLE]] orders")
                                    .schemaChange(c -> c.statementClass(StatementClass.DROP_TABLE))))
            .invalid(
                    "a change of the schema in the trigger",
                    p -> p.rootCause(r -> r.trigger(t ->
                            t.text("The clean-up").schemaChange(c -> c.statementClass(StatementClass.TRUNCATE_TABLE)))),
                    at("/rootCause/trigger/schemaChange"));

    @TestFactory
    Stream<DynamicTest> destructive_statement_without_guardrail() {
        return RuleCases.of(TESTER);
    }

    private static Consumer<Postmortem.Builder> cause(String text) {
        return p -> p.rootCause(r -> r.technicalCause(text));
    }

    private static Consumer<Postmortem.Builder> guarded(String action) {
        return p -> cause("`DROP TABLE orders` ran")
                .andThen(q -> q.actionItems(a -> a.action(action)))
                .accept(p);
    }

    private static Consumer<Postmortem.Builder> change(Consumer<SchemaChange.Builder> change) {
        return event(EventKind.CHANGE, e -> e.schemaChange(change));
    }

    private static Consumer<Postmortem.Builder> event(EventKind kind, Consumer<TimelineEvent.Builder> more) {
        return p -> p.timeline(t -> t.addEvent(e -> {
            e.kind(kind).text("The clean-up began");
            more.accept(e);
        }));
    }
}
