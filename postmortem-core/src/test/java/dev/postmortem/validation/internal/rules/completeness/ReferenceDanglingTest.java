package dev.postmortem.validation.internal.rules.completeness;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Suppression;
import dev.postmortem.model.cause.Firing;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.response.MechanismKind;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ReferenceDanglingTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .systems(s -> s.database("orders-db", "Orders database"))
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:05", EventKind.SYMPTOM, "Writes stalled", e -> e.component("order-db")))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .systems(s -> s.database("orders-db", "Orders database"))
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:05", EventKind.SYMPTOM, "Writes stalled", e -> e.component("orders-db")))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new ReferenceDangling())
            .valid("an id that a database has", GOOD)
            .valid("nothing that is named", with(p -> {}))
            .valid(
                    "an id that an element of another kind has",
                    with(p -> p.episode("restore", "The restore")
                            .timeline(
                                    t -> t.untimed(EventKind.SYMPTOM, "Writes stalled", e -> e.component("restore")))))
            .valid(
                    "what an action addresses, which has a rule of its own",
                    with(p -> p.actionItems(a -> a.action("Alert on lock waits", i -> i.addresses("RC-9")))))
            .valid(
                    "words in place of a subject",
                    with(p -> p.rollback(r -> r.notUsed("No need", d -> d.subject("Migration 412")))))
            .valid(
                    "a suppression by JSON Pointer",
                    BAD.toBuilder()
                            .addSuppression(Suppression.of("reference-dangling", "The database was renamed since")
                                    .at("/timeline/events/0"))
                            .build())
            .valid(
                    "a blank id, which is no name at all",
                    with(p -> p.timeline(t -> t.untimed(EventKind.SYMPTOM, "Writes stalled", e -> e.component(" ")))))
            .invalid(
                    "an id with a typing error",
                    BAD,
                    at("/timeline/events/0/components/0")
                            .message(
                                    "Nothing in this postmortem has the id \"order-db\", which is meant to be a service or"
                                            + " database: name one that is there, or add what is missing"))
            .invalid(
                    "an id that is named in several places, once",
                    with(p -> p.timeline(t -> t.untimed(EventKind.SYMPTOM, "Stalled", e -> e.component("orders-db"))
                            .untimed(EventKind.SYMPTOM, "Failed", e -> e.component("orders-db")))),
                    at("/timeline/events/0/components/0"))
            .invalid(
                    "impact",
                    with(p -> p.impact(i -> i.addMeasure(m -> m.noun("failed requests")
                                    .amount("1")
                                    .component("x1")
                                    .episode("x2")
                                    .addCausedBy("x3"))
                            .window(
                                    "2026-03-14T10:05Z/2026-03-14T10:40Z",
                                    ServiceLevel.DOWN,
                                    w -> w.component("x4").episode("x5").causedBy("x6"))
                            .dataSet(
                                    "orders",
                                    DataEffect.LOST,
                                    d -> d.component("x7").causedBy("x8")))),
                    meant("/impact/measures/0/component", "x1", "a service or database"),
                    meant("/impact/measures/0/episode", "x2", "an episode"),
                    meant("/impact/measures/0/causedBy/0", "x3", "an event, mitigation or decision"),
                    meant("/impact/windows/0/component", "x4", "a service or database"),
                    meant("/impact/windows/0/episode", "x5", "an episode"),
                    meant("/impact/windows/0/causedBy/0", "x6", "an event, mitigation or decision"),
                    meant("/impact/data/0/component", "x7", "a service or database"),
                    meant("/impact/data/0/causedBy/0", "x8", "an event, mitigation or decision"))
            .invalid(
                    "timeline",
                    with(p -> p.timeline(t -> t.untimed(
                            EventKind.CHANGE,
                            "Migration",
                            e -> e.milestone(Milestone.MITIGATED, "x1")
                                    .component("x2")
                                    .episode("x3")
                                    .addMeasure(
                                            m -> m.noun("CPU").amount("97 %").component("x4"))
                                    .concerns("x5")
                                    .concerns("x6")))),
                    meant("/timeline/events/0/milestones/0/scope", "x1", "a component or episode"),
                    meant("/timeline/events/0/components/0", "x2", "a service or database"),
                    meant("/timeline/events/0/episode", "x3", "an episode"),
                    meant("/timeline/events/0/measures/0/component", "x4", "a service or database"),
                    meant("/timeline/events/0/concerns/0", "x5", "a mitigation, decision or check"),
                    meant("/timeline/events/0/concerns/1", "x6", "a mitigation, decision or check"))
            .invalid(
                    "detection",
                    with(p -> p.detection(d -> d.event("x1")
                            .addAlert(a ->
                                    a.name("Lock waits").fired(Firing.FIRED).component("x2"))
                            .gap("Nothing watches locks", g -> g.component("x3")))),
                    meant("/detection/event", "x1", "an event of the timeline"),
                    meant("/detection/alerts/0/component", "x2", "a service or database"),
                    meant("/detection/gaps/0/component", "x3", "a service or database"))
            .invalid(
                    "causes and factors",
                    with(p -> p.rootCause(
                                    r -> r.trigger(t -> t.text("Migration").event("x1"))
                                            .technicalCause(
                                                    "Blocking index",
                                                    c -> c.jointlyWith("x2")
                                                            .component("x3")
                                                            .episode("x4")
                                                            .causedBy("x5")))
                            .contributingFactors(c -> c.factor(
                                    "Late load", f -> f.interactedWith("x6").component("x7")))),
                    meant("/rootCause/trigger/event", "x1", "an event of the timeline"),
                    meant("/rootCause/causes/0/sufficiency/jointlyWith/0", "x2", "another root cause"),
                    meant("/rootCause/causes/0/components/0", "x3", "a service or database"),
                    meant("/rootCause/causes/0/episode", "x4", "an episode"),
                    meant("/rootCause/causes/0/causedBy/0", "x5", "an event, mitigation or decision"),
                    meant("/contributingFactors/factors/0/interactedWith/0", "x6", "a cause or factor"),
                    meant("/contributingFactors/factors/0/components/0", "x7", "a service or database"))
            .invalid(
                    "response",
                    with(p -> p.mitigation(m -> m.attempt(
                                    "Throttled",
                                    a -> a.inForceUntil("x1")
                                            .addAddresses("x2")
                                            .component("x3")
                                            .episode("x4")))
                            .recovery(r -> r.dataVerified("Row counts", c -> c.verifies("x5"))
                                    .mechanism(MechanismKind.BACKUP, "Nightly", m -> m.component("x6")))),
                    meant("/mitigation/attempts/0/inForceUntil", "x1", "an action item"),
                    meant("/mitigation/attempts/0/addresses/0", "x2", "a cause, factor or gap"),
                    meant("/mitigation/attempts/0/components/0", "x3", "a service or database"),
                    meant("/mitigation/attempts/0/episode", "x4", "an episode"),
                    meant("/recovery/checks/0/verifies/0", "x5", "a mitigation or data set"),
                    meant("/recovery/mechanisms/0/component", "x6", "a service or database"))
            .invalid(
                    "follow-up",
                    with(p -> p.wentWell(w -> w.item("Fast rollback", "x1"))
                            .improvements(i -> i.item("Rehearse", "x2").lucky("It was Sunday", "x3"))
                            .addSuppression(Suppression.of("reference-dangling", "The database was renamed since")
                                    .at("x4"))),
                    at("/suppressions/0").subId("unused"),
                    meant("/wentWell/items/0/protectedElements/0", "x1", "what was protected"),
                    meant("/improvements/items/0/actions/0", "x2", "an action item"),
                    meant("/improvements/luck/0/actions/0", "x3", "an action item"),
                    meant("/suppressions/0/place", "x4", "the place of a suppressed finding"));

    @TestFactory
    Stream<DynamicTest> reference_dangling() {
        return RuleCases.of(TESTER);
    }

    private static ExpectedFinding meant(String pointer, String id, String meant) {
        return at(pointer)
                .message("Nothing in this postmortem has the id \"" + id + "\", which is meant to be " + meant
                        + ": name one that is there, or add what is missing");
    }

    private static Postmortem with(Consumer<Postmortem.Builder> more) {
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: writes stall during index migration");
        more.accept(builder);
        return builder.build();
    }
}
