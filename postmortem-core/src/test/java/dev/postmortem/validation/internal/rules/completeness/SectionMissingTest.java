package dev.postmortem.validation.internal.rules.completeness;

import static dev.postmortem.model.SectionName.ACTION_ITEMS;
import static dev.postmortem.model.SectionName.CONTRIBUTING_FACTORS;
import static dev.postmortem.model.SectionName.DETECTION;
import static dev.postmortem.model.SectionName.IMPACT;
import static dev.postmortem.model.SectionName.IMPROVEMENTS;
import static dev.postmortem.model.SectionName.LESSONS;
import static dev.postmortem.model.SectionName.MITIGATION;
import static dev.postmortem.model.SectionName.PEOPLE;
import static dev.postmortem.model.SectionName.RECOVERY;
import static dev.postmortem.model.SectionName.ROLLBACK;
import static dev.postmortem.model.SectionName.ROOT_CAUSE;
import static dev.postmortem.model.SectionName.SUMMARY;
import static dev.postmortem.model.SectionName.SYSTEMS;
import static dev.postmortem.model.SectionName.TIMELINE;
import static dev.postmortem.model.SectionName.WENT_WELL;
import static dev.postmortem.validation.FindingSeverity.ERROR;
import static dev.postmortem.validation.FindingSeverity.INFO;
import static dev.postmortem.validation.FindingSeverity.WARNING;
import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.IncidentState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.ResponderRole;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.cause.Conclusion;
import dev.postmortem.model.cause.DetectionMethod;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.response.CheckFamily;
import dev.postmortem.model.response.MechanismKind;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class SectionMissingTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .summary("An index build on the orders table blocked every write to it.")
            .timeline(t -> t.on("2026-03-14", "UTC").at("10:00", EventKind.CHANGE, "Migration started"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .people(p -> p.author("Dana Reyes"))
            .systems(s -> s.database("orders-db", "Orders database"))
            .summary("An index build on the orders table blocked every write to it.")
            .impact(i -> i.requests("18201", "checkout requests failed"))
            .timeline(t -> t.on("2026-03-14", "UTC").at("10:00", EventKind.CHANGE, "Migration started"))
            .detection(d -> d.method(DetectionMethod.ALERT))
            .rootCause(r -> r.technicalCause("The index build locked out every write"))
            .mitigation(m -> m.attempt("Cancelled the migration"))
            .rollback(r -> r.notUsed("The cancelled build left nothing to undo"))
            .recovery(r -> r.errorRateChecked("Failed checkouts"))
            .wentWell(w -> w.item("The migration was stopped five minutes after the alert"))
            .improvements(i -> i.item("Migrations are reviewed for syntax, not for locks"))
            .actionItems(a -> a.action("Refuse migrations that build an index under a lock"))
            .lessons(l -> l.design("Build indexes online; a lock is the exception"))
            .notApplicable("Load, staffing and hardware were as usual", CONTRIBUTING_FACTORS)
            .build();
    // end::good[]

    /** A space, a tab, a space that does not break, and a line break. */
    private static final String BLANK = " \t\u00a0\n";

    private static final SectionName[] ALL = SectionName.values();

    private static final RuleTester TESTER = RuleTester.of(new SectionMissing())
            .valid("every section tells something or is declared absent", GOOD)
            .valid(
                    "every section is declared unknown",
                    titled().unknown("The review is on Thursday", ALL).build())
            .valid(
                    "every section is declared not applicable",
                    titled().notApplicable("This only reserves the number", ALL).build())
            .invalid("a draft with a summary and an event", BAD, missing(except(SUMMARY, TIMELINE)))
            .invalid("nothing but a title", titled().build(), missing(ALL))
            .invalid(
                    "only one family of recovery checks is declared absent",
                    only(RECOVERY, p -> p.notApplicable("No data was touched", CheckFamily.DATA_VERIFICATION)),
                    missing(RECOVERY))
            .valid("an author", only(PEOPLE, p -> p.people(s -> s.author("Dana Reyes"))))
            .valid("a reviewer", only(PEOPLE, p -> p.people(s -> s.reviewer("Dana Reyes"))))
            .valid("a responder", only(PEOPLE, p -> p.people(s -> s.responder("Dana Reyes"))))
            .invalid(
                    "people without names",
                    only(
                            PEOPLE,
                            p -> p.people(s -> s.author(BLANK)
                                    .reviewer(BLANK)
                                    .responder(BLANK, ResponderRole.INCIDENT_COMMANDER))),
                    missing(PEOPLE))
            .valid("a service", only(SYSTEMS, p -> p.systems(s -> s.service("checkout", "Checkout API"))))
            .valid("a database", only(SYSTEMS, p -> p.systems(s -> s.database("orders-db", "Orders database"))))
            .invalid(
                    "systems without names",
                    only(
                            SYSTEMS,
                            p -> p.systems(s -> s.service("checkout", BLANK).database("orders-db", BLANK))),
                    missing(SYSTEMS))
            .valid("what happened", only(SUMMARY, p -> p.summary("Writes stalled")))
            .valid("a summary of the time alone", only(SUMMARY, p -> p.summary(s -> s.when("2026-03-14"))))
            .valid("what was affected", only(SUMMARY, p -> p.summary(s -> s.affected("All checkouts"))))
            .valid("how it ended", only(SUMMARY, p -> p.summary(s -> s.howItEnded("The build was cancelled"))))
            .invalid(
                    "a blank summary",
                    only(
                            SUMMARY,
                            p -> p.summary(
                                    s -> s.whatHappened(BLANK).affected(BLANK).howItEnded(BLANK))),
                    missing(SUMMARY))
            .valid("impact in words", only(IMPACT, p -> p.impact(i -> i.description("No order was taken"))))
            .valid("a measure", only(IMPACT, p -> p.impact(i -> i.requests("18201", "checkout requests failed"))))
            .valid("a window", only(IMPACT, p -> p.impact(i -> i.window("2026-03-14", ServiceLevel.DOWN))))
            .valid("a response window", only(IMPACT, p -> p.impact(i -> i.responseWindow("2026-03-14"))))
            .valid("data", only(IMPACT, p -> p.impact(i -> i.dataSet("orders", DataEffect.INTACT))))
            .invalid("a blank impact", only(IMPACT, p -> p.impact(i -> i.description(BLANK))), missing(IMPACT))
            .valid("an event", only(TIMELINE, p -> p.timeline(t -> t.untimed(EventKind.CHANGE, "Migration started"))))
            .valid("an explained gap", only(TIMELINE, p -> p.timeline(t -> t.gap("2026-03-14", "The chat was down"))))
            .invalid(
                    "events and gaps without words",
                    only(
                            TIMELINE,
                            p -> p.timeline(
                                    t -> t.untimed(EventKind.CHANGE, BLANK).gap("2026-03-14", BLANK))),
                    missing(TIMELINE))
            .valid("a method", only(DETECTION, p -> p.detection(d -> d.method(DetectionMethod.ALERT))))
            .valid("the time of detection", only(DETECTION, p -> p.detection(d -> d.when("2026-03-14"))))
            .valid("the event of detection", only(DETECTION, p -> p.detection(d -> d.event("TL-3"))))
            .valid("detection in words", only(DETECTION, p -> p.detection(d -> d.description("A customer called"))))
            .valid("an alert", only(DETECTION, p -> p.detection(d -> d.alertFired("Error rate"))))
            .valid("a gap", only(DETECTION, p -> p.detection(d -> d.gap("Nothing watches locks"))))
            .invalid(
                    "a blank detection",
                    only(
                            DETECTION,
                            p -> p.detection(d -> d.event(BLANK)
                                    .description(BLANK)
                                    .alertFired(BLANK)
                                    .gap(BLANK))),
                    missing(DETECTION))
            .valid("an open analysis", only(ROOT_CAUSE, p -> p.rootCause(r -> r.conclusion(Conclusion.found()))))
            .valid("a trigger", only(ROOT_CAUSE, p -> p.rootCause(r -> r.trigger(t -> t.text("Migration 412")))))
            .valid("a cause", only(ROOT_CAUSE, p -> p.rootCause(r -> r.technicalCause("A lock"))))
            .valid("a refuted cause", only(ROOT_CAUSE, p -> p.rootCause(r -> r.ruledOut("Load", "It was low"))))
            .invalid(
                    "a blank analysis",
                    only(
                            ROOT_CAUSE,
                            p -> p.rootCause(r -> r.trigger(t -> t.text(BLANK))
                                    .technicalCause(BLANK)
                                    .ruledOut(BLANK, BLANK))),
                    missing(ROOT_CAUSE))
            .valid("a factor", only(CONTRIBUTING_FACTORS, p -> p.contributingFactors(c -> c.factor("Load"))))
            .invalid(
                    "a blank factor",
                    only(CONTRIBUTING_FACTORS, p -> p.contributingFactors(c -> c.factor(BLANK))),
                    missing(CONTRIBUTING_FACTORS))
            .valid("a mitigation", only(MITIGATION, p -> p.mitigation(m -> m.attempt("Cancelled the build"))))
            .invalid(
                    "a blank mitigation",
                    only(MITIGATION, p -> p.mitigation(m -> m.attempt(BLANK))),
                    missing(MITIGATION))
            .valid("a decision without rationale", only(ROLLBACK, p -> p.rollback(r -> r.notUsed(BLANK))))
            .valid("a check", only(RECOVERY, p -> p.recovery(r -> r.dataVerified("Orders"))))
            .valid(
                    "a mechanism",
                    only(RECOVERY, p -> p.recovery(r -> r.mechanism(MechanismKind.BACKUP, "Nightly", m -> {}))))
            .valid("a step", only(RECOVERY, p -> p.recovery(r -> r.step("2026-03-14", "98 %"))))
            .invalid(
                    "a blank recovery",
                    only(
                            RECOVERY,
                            p -> p.recovery(
                                    r -> r.dataVerified(BLANK).mechanism(MechanismKind.BACKUP, BLANK, m -> {}))),
                    missing(RECOVERY))
            .valid("a strength", only(WENT_WELL, p -> p.wentWell(w -> w.item("The alert was clear"))))
            .invalid("a blank strength", only(WENT_WELL, p -> p.wentWell(w -> w.item(BLANK))), missing(WENT_WELL))
            .valid("an improvement", only(IMPROVEMENTS, p -> p.improvements(i -> i.item("Review of locks"))))
            .valid("luck", only(IMPROVEMENTS, p -> p.improvements(i -> i.lucky("It was Saturday"))))
            .invalid(
                    "blank improvements",
                    only(IMPROVEMENTS, p -> p.improvements(i -> i.item(BLANK).lucky(BLANK))),
                    missing(IMPROVEMENTS))
            .valid("an action", only(ACTION_ITEMS, p -> p.actionItems(a -> a.action("Alert on lock waits"))))
            .invalid(
                    "a blank action",
                    only(ACTION_ITEMS, p -> p.actionItems(a -> a.action(BLANK))),
                    missing(ACTION_ITEMS))
            .valid("a lesson", only(LESSONS, p -> p.lessons(l -> l.design("Build indexes online"))))
            .invalid("a blank lesson", only(LESSONS, p -> p.lessons(l -> l.design(BLANK))), missing(LESSONS))
            .invalid(
                    "a near miss needs no impact, mitigation, rollback or recovery",
                    titled().kinds(IncidentKind.NEAR_MISS).build(),
                    missing(except(IMPACT, MITIGATION, ROLLBACK, RECOVERY)))
            .invalid(
                    "a near miss of a migration still decided on rollback",
                    titled().kinds(IncidentKind.NEAR_MISS, IncidentKind.MIGRATION)
                            .build(),
                    missing(except(IMPACT, MITIGATION, RECOVERY)))
            .invalid(
                    "a near miss of an emergency fix still decided on rollback",
                    titled().kinds(IncidentKind.ROLLBACK_OR_EMERGENCY_FIX, IncidentKind.NEAR_MISS)
                            .build(),
                    missing(except(IMPACT, MITIGATION, RECOVERY)))
            .invalid(
                    "an incident that goes on has not recovered yet",
                    titled().state(IncidentState.ONGOING).build(),
                    missing(except(RECOVERY)))
            .invalid(
                    "an incident that is over is told whole",
                    titled().state(IncidentState.MITIGATED)
                            .kinds(IncidentKind.OUTAGE)
                            .build(),
                    missing(ALL));

    @TestFactory
    Stream<DynamicTest> section_missing() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem.Builder titled() {
        return Postmortem.builder().title("Orders database: writes stall during index migration");
    }

    /** A postmortem in which no other section is looked at. */
    private static Postmortem only(SectionName section, UnaryOperator<Postmortem.Builder> content) {
        return content.apply(titled().unknown("The review is on Thursday", except(section)))
                .build();
    }

    private static SectionName[] except(SectionName... sections) {
        Set<SectionName> left = Set.of(sections);
        return Arrays.stream(ALL).filter(section -> !left.contains(section)).toArray(SectionName[]::new);
    }

    private static ExpectedFinding[] missing(SectionName... sections) {
        return Arrays.stream(sections).map(SectionMissingTest::expected).toArray(ExpectedFinding[]::new);
    }

    private static ExpectedFinding expected(SectionName section) {
        return switch (section) {
            case PEOPLE ->
                expected(
                        "/people",
                        "people",
                        INFO,
                        "No people are named: list who wrote it, who reviewed it and who responded in which role");
            case SYSTEMS ->
                expected(
                        "/systems",
                        "systems",
                        WARNING,
                        "No systems are declared: name the services and databases that were involved, with engine and"
                                + " version");
            case SUMMARY ->
                expected(
                        "/summary",
                        "summary",
                        ERROR,
                        "There is no summary: say in a few sentences what happened, when, what it affected and how it ended");
            case IMPACT ->
                expected(
                        "/impact",
                        "impact",
                        ERROR,
                        "There is no impact: give the users, requests or data that were affected as figures, and the time in"
                                + " which they were");
            case TIMELINE ->
                expected(
                        "/timeline",
                        "timeline",
                        ERROR,
                        "There is no timeline: list what happened at which time, from the first change or symptom to the"
                                + " confirmed recovery");
            case DETECTION ->
                expected(
                        "/detection",
                        "detection",
                        ERROR,
                        "There is nothing on detection: say how and when the incident was noticed, and what no monitoring"
                                + " saw");
            case ROOT_CAUSE ->
                expected(
                        "/rootCause",
                        "root-cause",
                        ERROR,
                        "There is no root cause analysis: state what set the incident off, which causes made it possible,"
                                + " and how certain they are");
            case CONTRIBUTING_FACTORS ->
                expected(
                        "/contributingFactors",
                        "contributing-factors",
                        INFO,
                        "There are no contributing factors: name what did not cause the incident but made it worse or"
                                + " longer");
            case MITIGATION ->
                expected(
                        "/mitigation",
                        "mitigation",
                        ERROR,
                        "There is no mitigation: tell what was done to stop the harm, when, and what came of it");
            case ROLLBACK ->
                expected(
                        "/rollback",
                        "rollback",
                        ERROR,
                        "There is no rollback decision: say whether a rollback was used, and why or why not");
            case RECOVERY ->
                expected(
                        "/recovery",
                        "recovery",
                        ERROR,
                        "There is nothing on recovery: tell which checks of data, performance and errors confirmed it");
            case WENT_WELL ->
                expected(
                        "/wentWell",
                        "went-well",
                        INFO,
                        "There is nothing that went well: name what limited the harm or shortened the incident, so that it"
                                + " is kept");
            case IMPROVEMENTS ->
                expected(
                        "/improvements",
                        "improvements",
                        INFO,
                        "There is nothing to improve: name what made noticing, deciding or repairing slower or harder");
            case ACTION_ITEMS ->
                expected(
                        "/actionItems",
                        "action-items",
                        ERROR,
                        "There are no action items: list what will be done about each cause and gap, with owner, priority"
                                + " and target date");
            case LESSONS ->
                expected(
                        "/lessons",
                        "lessons",
                        ERROR,
                        "There are no lessons: say what the next team that designs or runs such a system can take from"
                                + " this");
        };
    }

    private static ExpectedFinding expected(String place, String subId, FindingSeverity severity, String message) {
        return at(place)
                .subId(subId)
                .severity(severity)
                .message(message + ", or declare the section unknown or not applicable with a reason");
    }
}
