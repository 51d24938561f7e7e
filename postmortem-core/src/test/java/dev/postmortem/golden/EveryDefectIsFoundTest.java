package dev.postmortem.golden;

import static dev.postmortem.golden.Edited.action;
import static dev.postmortem.golden.Edited.actions;
import static dev.postmortem.golden.Edited.cause;
import static dev.postmortem.golden.Edited.check;
import static dev.postmortem.golden.Edited.checks;
import static dev.postmortem.golden.Edited.data;
import static dev.postmortem.golden.Edited.decision;
import static dev.postmortem.golden.Edited.event;
import static dev.postmortem.golden.Edited.events;
import static dev.postmortem.golden.Edited.improvement;
import static dev.postmortem.golden.Edited.measure;
import static dev.postmortem.golden.Edited.mitigation;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Suppression;
import dev.postmortem.model.cause.ContributingFactors;
import dev.postmortem.model.followup.ActionEffect;
import dev.postmortem.model.followup.Lessons;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.response.CheckFamily;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Confidence;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.Severity;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.internal.RuleNames;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One defect at a time in a postmortem that has none: the rule that is meant finds it, and no other says a word. */
final class EveryDefectIsFoundTest {

    private static final PostmortemValidator VALIDATOR = PostmortemValidator.builder()
            .profile(Profile.publish())
            .level("severity-below-impact", RuleLevel.WARNING)
            .option("timeline-gap-unexplained", "share", 0)
            .withoutDiscovery()
            .clock(Clock.fixed(GoldenPostmortems.CHECKED_AT, ZoneOffset.UTC))
            .build();

    private static final Postmortem BOOKINGS = BookingsColumnMigration.postmortem();
    private static final Postmortem INVOICES = InvoicesRoundingCorruption.postmortem();
    private static final Postmortem LEDGER = LedgerUpgradeEpisodes.postmortem();

    static Stream<Arguments> defects() {
        return Stream.of(
                        completeness(),
                        timeline(),
                        consistency(),
                        impactAndCauses(),
                        words(),
                        actionItems(),
                        recovery(),
                        followUp(),
                        databases(),
                        external())
                .flatMap(List::stream);
    }

    private static List<Arguments> completeness() {
        return List.of(
                bookings("section-missing/lessons", p -> p.withLessons(new Lessons.Builder().build())),
                bookings("title-not-searchable/generic", p -> p.withTitle("Database incident")),
                bookings(
                        "summary-not-brief/too-long",
                        p -> p.toBuilder()
                                .summary(s -> s.howItEnded("The migration was cancelled and rolled back"
                                        + ", and every waiting statement went through again".repeat(20)))
                                .build()),
                bookings("placeholder-left", p -> event(p, "TL-6", e -> e.text("TODO who decided to roll V412 back"))),
                bookings("evidence-missing/impact", p -> measure(p, "ME-1", m -> m.evidence(List.of()))),
                bookings("reference-dangling", p -> event(p, "TL-6", e -> e.addConcerns("RD-9"))));
    }

    private static List<Arguments> timeline() {
        return List.of(
                bookings(
                        "timeline-out-of-order/event",
                        p -> p.withTimeline(
                                p.timeline().withEvents(swapped(p.timeline().events(), 2, 3)))),
                bookings("timeline-key-event-missing/impact-start", EveryDefectIsFoundTest::withoutTheImpactsStart),
                bookings(
                        "timeline-duplicate-event/event",
                        p -> p.withTimeline(p.timeline()
                                .withEvents(inserted(
                                        p.timeline().events(),
                                        9,
                                        p.timeline().events().get(8).toBuilder()
                                                .id("TL-99")
                                                .build())))),
                defect(
                        LEDGER,
                        "timeline-gap-unexplained",
                        p -> mitigation(
                                p.withTimeline(p.timeline().withGaps()), "MI-3", m -> m.ended("2026-03-19T06:58Z"))),
                bookings("timeline-starts-at-detection/impact", EveryDefectIsFoundTest::withNothingBeforeTheAlert),
                bookings("timeline-time-imprecise/date-only", p -> event(p, "TL-9", e -> e.when("2026-03-17"))),
                bookings(
                        "timeline-clock-anomaly/offset",
                        p -> event(p, "TL-9", e -> e.when("2026-03-17T12:21+02:00[Europe/Paris]"))),
                bookings(
                        "timeline-event-outside-window/after-publication",
                        p -> p.toBuilder()
                                .timeline(t -> t.addEvent(e -> e.id("TL-99")
                                        .when("2026-03-20T09:00Z")
                                        .kind(EventKind.COMMUNICATION)
                                        .text("Partners of Booking API were told how many requests were refused")))
                                .build()));
    }

    private static List<Arguments> consistency() {
        return List.of(
                bookings(
                        "phase-order-inverted",
                        p -> event(
                                event(p, "TL-12", e -> e.milestones(List.of())),
                                "TL-10",
                                e -> e.milestone(Milestone.VALIDATED))),
                bookings(
                        "detection-time-mismatch/time",
                        p -> p.toBuilder()
                                .detection(d -> d.when("2026-03-17T10:09Z"))
                                .build()),
                bookings(
                        "mitigation-before-detection", p -> mitigation(p, "MI-3", m -> m.started("2026-03-17T10:01Z"))),
                bookings(
                        "mitigation-not-on-timeline",
                        p -> p.toBuilder()
                                .mitigation(m -> m.attempt(
                                        "Refused requests of partners for 20 min",
                                        a -> a.id("MI-4").started("2026-03-17T10:41Z")))
                                .build()),
                bookings(
                        "rollback-timeline-mismatch/used-without-event",
                        p -> event(
                                p,
                                "TL-7",
                                e -> e.kind(EventKind.MITIGATION)
                                        .text("The lock on bookings was freed within 3 s")
                                        .concerns(List.of("MI-1")))),
                bookings(
                        "rollback-rationale-missing/bare",
                        p -> decision(
                                p,
                                "RD-1",
                                d -> d.rationale("Was used")
                                        .options(List.of())
                                        .knownThen(Optional.empty())
                                        .reversible(Optional.empty())
                                        .pointOfNoReturn(Optional.empty())
                                        .outcome(Optional.empty()))),
                bookings(
                        "stated-figure-mismatch/text",
                        p -> p.toBuilder()
                                .summary(s -> s.affected(
                                        "For 3 h, 28 % of the requests to Booking API failed; 8,412 guests (27"
                                                + " % of those online) could not book or change a stay."))
                                .build()),
                defect(INVOICES, "detection-gap-unaddressed/unseen", EveryDefectIsFoundTest::withNothingThatWatches));
    }

    private static List<Arguments> impactAndCauses() {
        return List.of(
                bookings("impact-unmeasured", EveryDefectIsFoundTest::withoutFigures),
                bookings(
                        "users-affected-unquantified/measured",
                        p -> measure(
                                p,
                                "ME-1",
                                m -> m.amount(Amount.words("a great part"))
                                        .noun("of guests online could not book or change a stay"))),
                bookings("suspected-cause-unresolved", p -> cause(p, "RC-1", c -> c.confidence(Confidence.SUSPECTED))),
                bookings(
                        "individual-named/name",
                        p -> event(p, "TL-6", e -> e.text("Noor Rahimi decided to roll V412 back"))),
                bookings("single-cause-no-factors", EveryDefectIsFoundTest::withOneCauseAlone));
    }

    private static List<Arguments> words() {
        return List.of(
                bookings(
                        "counterfactual-language/modal",
                        p -> cause(
                                p,
                                "RC-2",
                                c -> c.text(
                                        "The migration pipeline tests on 0.5 % of the rows, and should have reported"
                                                + " the lock"))),
                bookings(
                        "human-error-as-cause/cause",
                        p -> cause(
                                p,
                                "RC-2",
                                c -> c.text("The migration pipeline tests on 0.5 % of the rows, by operator error"))),
                bookings(
                        "judgement-of-people/judgement",
                        p -> cause(p, "RC-2", c -> c.text("A careless review passed a test on 0.5 % of the rows"))),
                bookings(
                        "group-as-cause",
                        p -> cause(
                                p, "RC-2", c -> c.text("The platform team tested the migration on 0.5 % of the rows"))),
                bookings(
                        "negative-descriptor-in-cause",
                        p -> cause(
                                p,
                                "RC-2",
                                c -> c.text("The test of the migration pipeline is insufficient, so that a rewrite of"
                                        + " hours looks like a short one"))),
                bookings(
                        "animated-language/word",
                        p -> cause(
                                p,
                                "RC-2",
                                c -> c.text("The migration pipeline tests on 0.5 % of the rows and reports no lock, so"
                                        + " that a horrible rewrite looks like one of 4 s"))),
                bookings(
                        "procedure-violation-as-cause",
                        p -> cause(
                                p,
                                "RC-2",
                                c -> c.text("The migration pipeline bypassed the review process of the house"))),
                bookings(
                        "timeline-contains-judgement/judgement",
                        p -> event(
                                p,
                                "TL-9",
                                e -> e.text("The status page finally told that bookings are refused at times"))),
                bookings(
                        "outage-overclaimed",
                        p -> p.withTitle("Outage: a column migration blocked reads and writes of Bookings database")),
                bookings(
                        "vague-quantity",
                        p -> p.toBuilder()
                                .impact(i ->
                                        i.description("Some requests waited for a connection and were then refused;"
                                                + " what was accepted was stored."))
                                .build()),
                bookings(
                        "speculative-claim/told",
                        p -> p.toBuilder()
                                .impact(i ->
                                        i.description("Requests waited for a connection and were then refused; what"
                                                + " was accepted was probably stored."))
                                .build()),
                bookings(
                        "saturation-without-number",
                        p -> event(p, "TL-9", e -> e.text("The status page told that the load of bookings is high"))));
    }

    private static List<Arguments> actionItems() {
        return List.of(
                bookings("action-incomplete/owner", p -> action(p, "AI-2", a -> a.owner(Optional.empty()))),
                bookings("action-owner-not-accountable/generic", p -> action(p, "AI-2", a -> a.ownedBy("the team"))),
                bookings("action-due-date-implausible/too-far", p -> action(p, "AI-2", a -> a.due("2027-01-31"))),
                bookings(
                        "action-set-weak/no-prevention",
                        p -> actions(
                                p,
                                action -> action.effect().equals(Optional.of(ActionEffect.PREVENT))
                                        ? action.toBuilder()
                                                .effect(ActionEffect.MITIGATE)
                                                .build()
                                        : action)),
                bookings(
                        "action-unlinked/unlinked",
                        p -> p.toBuilder()
                                .actionItems(a -> a.action(
                                        "Upgrade Bookings database to version 17",
                                        i -> i.id("AI-7")
                                                .ownedBy("Database platform team")
                                                .priority(Priority.P3)
                                                .due("2026-06-30")
                                                .effect(ActionEffect.MITIGATE)))
                                .build()),
                bookings("action-unlinked/dangling", p -> action(p, "AI-6", a -> a.addAddresses("RC-9"))),
                bookings("cause-without-action/cause", p -> action(p, "AI-3", a -> a.addresses(List.of("IM-1")))),
                bookings(
                        "action-vague-verb/vague",
                        p -> action(p, "AI-2", a -> a.what("Improve monitoring").success(Optional.empty()))),
                bookings(
                        "action-priorities-undifferentiated/all-equal",
                        p -> actions(
                                p,
                                action ->
                                        action.toBuilder().priority(Priority.P3).build())));
    }

    private static List<Arguments> recovery() {
        return List.of(
                bookings("recovery-unvalidated/performance", p -> check(p, "CK-3", c -> c.family(CheckFamily.OTHER))),
                bookings(
                        "recovery-check-inconclusive/without-result",
                        p -> check(p, "CK-2", c -> c.result(Optional.empty()).observed(Optional.empty()))),
                bookings(
                        "recovery-assumed-language",
                        p -> event(
                                p, "TL-12", e -> e.text("All looked fine again").measures(List.of()))),
                bookings(
                        "recovery-check-before-fix",
                        p -> checks(
                                event(
                                        p,
                                        "TL-12",
                                        e -> e.kind(EventKind.COMMUNICATION)
                                                .text("Partners were told that bookings work")
                                                .milestones(List.of())
                                                .concerns(List.of())),
                                each -> each.toBuilder()
                                        .when("2026-03-17T10:16Z")
                                        .build())));
    }

    private static List<Arguments> followUp() {
        return List.of(
                bookings(
                        "improvement-without-action/improvement",
                        p -> improvement(
                                action(p, "AI-6", a -> a.addresses(List.of("RC-2"))),
                                "IM-2",
                                i -> i.actions(List.of()))),
                bookings("action-overdue/overdue", p -> action(p, "AI-2", a -> a.due("2026-03-20"))),
                bookings(
                        "published-late/late",
                        p -> p.toBuilder()
                                .status(s -> s.draftedAt("2026-03-22T09:00Z")
                                        .reviewedAt("2026-03-22T12:00Z")
                                        .published("2026-03-22T14:00Z"))
                                .build()),
                bookings(
                        "severity-below-impact/share",
                        p -> p.toBuilder()
                                .severity(Severity.SEV_4)
                                .impact(p.impact()
                                        .withMeasures(p.impact().measures().stream()
                                                .map(measure -> measure.withComponent(Optional.empty()))
                                                .toList()))
                                .build()),
                bookings(
                        "suppression-doubtful/unused",
                        p -> p.toBuilder()
                                .addSuppression(Suppression.of("action-incomplete", "The team is founded on 1 April")
                                        .at("AI-1")
                                        .until("2026-04-10"))
                                .build()));
    }

    private static List<Arguments> databases() {
        return List.of(
                bookings(
                        "data-loss-unverified/denied",
                        p -> p.toBuilder()
                                .impact(i -> i.dataSet("Seats", DataEffect.INTACT, d -> d.id("DI-2")))
                                .build()),
                bookings("data-loss-undeclared", EveryDefectIsFoundTest::withoutTheLedgerOfACorruption),
                bookings(
                        "migration-record-incomplete/size",
                        p -> p.withRootCause(p.rootCause()
                                .withTrigger(p.rootCause()
                                        .trigger()
                                        .map(trigger -> trigger.withSchemaChange(trigger.schemaChange()
                                                .map(change -> change.withTableSize(Optional.empty()))))))),
                bookings(
                        "destructive-statement-without-guardrail",
                        p -> actions(
                                cause(
                                        p,
                                        "RC-1",
                                        c -> c.text("`TRUNCATE bookings` ran on "
                                                + c.build().text())),
                                each -> each.toBuilder().what("Add a test").build())),
                bookings(
                        "failover-state-unverified/fencing",
                        p -> withEvent(p, EventKind.FAILOVER, "A replica was promoted")),
                bookings(
                        "restore-point-missing/backup-age",
                        p -> withEvent(
                                p.withRecovery(p.recovery().withMechanisms()),
                                EventKind.RESTORE,
                                "The table was restored")),
                bookings(
                        "database-identity-missing",
                        p -> p.withSystems(p.systems()
                                .withDatabases(p.systems().databases().get(0).withVersion(Optional.empty())))));
    }

    private static List<Arguments> external() {
        return List.of(bookings(
                "sensitive-data-exposed/private-address",
                p -> event(p, "TL-6", e -> e.text("Who was on call decided on 10.20.0.14 to roll V412 back"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void the_rule_that_is_meant_finds_it_and_no_other(String rule, Postmortem clean, Postmortem flawed) {
        List<Finding> added =
                VALIDATOR.validate(flawed).since(VALIDATOR.validate(clean)).added();

        assertThat(added).extracting(Finding::ruleId).contains(rule);
        assertThat(added)
                .filteredOn(finding -> !RuleNames.base(finding.ruleId()).equals(RuleNames.base(rule)))
                .extracting(Finding::ruleId, Finding::message)
                .isEmpty();
    }

    @Test
    void a_published_figure_that_changes_without_a_note_is_found() {
        Postmortem changed = data(BOOKINGS, "DI-1", d -> d.recoveryPoint("5 min", "3 s"));

        List<Finding> added = VALIDATOR
                .validate(changed, BOOKINGS)
                .since(VALIDATOR.validate(BOOKINGS, BOOKINGS))
                .added();

        assertThat(added).extracting(Finding::ruleId).containsExactly("correction-missing/changed");
    }

    @Test
    void there_is_a_defect_for_every_rule() {
        Set<String> tried = defects()
                .map(defect -> RuleNames.base((String) defect.get()[0]))
                .collect(toCollection(TreeSet::new));
        tried.add("correction-missing");

        assertThat(tried).containsExactlyInAnyOrderElementsOf(RuleNames.all());
    }

    private static Arguments bookings(String rule, UnaryOperator<Postmortem> defect) {
        return defect(BOOKINGS, rule, defect);
    }

    private static Arguments defect(Postmortem clean, String rule, UnaryOperator<Postmortem> defect) {
        return arguments(rule, clean, defect.apply(clean));
    }

    private static Postmortem withEvent(Postmortem postmortem, EventKind kind, String text) {
        return postmortem.withTimeline(postmortem
                .timeline()
                .withEvents(inserted(
                        postmortem.timeline().events(),
                        9,
                        TimelineEvent.builder()
                                .id("TL-99")
                                .when("2026-03-17T10:22Z")
                                .kind(kind)
                                .text(text)
                                .byHand()
                                .build())));
    }

    private static Postmortem withoutTheImpactsStart(Postmortem postmortem) {
        Postmortem unmarked = events(
                postmortem,
                event -> event.kind().equals(EventKind.SYMPTOM)
                        ? event.toBuilder()
                                .kind(EventKind.of("diagnosis"))
                                .milestones(List.of())
                                .build()
                        : event);
        return unmarked.withImpact(unmarked.impact().withWindows());
    }

    private static Postmortem withNothingBeforeTheAlert(Postmortem postmortem) {
        Postmortem late = events(
                postmortem,
                event -> Set.of("TL-1", "TL-2").contains(event.id())
                        ? event.toBuilder()
                                .when("2026-03-17T10:05Z")
                                .kind(EventKind.of("diagnosis"))
                                .milestones(List.of())
                                .build()
                        : event);
        return late.withTimeline(late.timeline().withEvents(late.timeline().chronological()));
    }

    private static Postmortem withNothingThatWatches(Postmortem postmortem) {
        Postmortem unwatched = actions(
                postmortem,
                action -> action.effect().equals(Optional.of(ActionEffect.DETECT))
                        ? action.toBuilder()
                                .effect(ActionEffect.MITIGATE)
                                .addresses(List.of("RC-1"))
                                .build()
                        : action);
        return unwatched.withDetection(unwatched.detection().withGaps());
    }

    private static Postmortem withoutFigures(Postmortem postmortem) {
        return postmortem.withImpact(postmortem
                .impact()
                .withMeasures()
                .withWindows(postmortem.impact().windows().get(0).withShare(Optional.empty()))
                .withDescription(Optional.of("Requests waited for a connection and were then refused."))
                .withData(postmortem.impact().data().get(0).toBuilder()
                        .description(Optional.empty())
                        .rows(Optional.empty())
                        .recoveryPoint(Optional.empty())
                        .recoveryTime(Optional.empty())
                        .build()));
    }

    private static Postmortem withOneCauseAlone(Postmortem postmortem) {
        Postmortem one = postmortem.withRootCause(postmortem
                .rootCause()
                .withCauses(postmortem.rootCause().causes().get(0).withSufficiency(Optional.empty())));
        return actions(one.withContributingFactors(new ContributingFactors.Builder().build()), action -> {
            List<String> left = action.addresses().stream()
                    .filter(id -> !id.startsWith("CF-") && !id.equals("RC-2"))
                    .toList();
            return action.withAddresses(left.isEmpty() ? List.of("RC-1") : left);
        });
    }

    private static Postmortem withoutTheLedgerOfACorruption(Postmortem postmortem) {
        Postmortem undeclared = checks(
                postmortem.withImpact(postmortem.impact().withData()),
                each -> each.withVerifies(each.verifies().stream()
                        .filter(id -> !id.equals("DI-1"))
                        .toList()));
        return undeclared.toBuilder()
                .wentWell(w ->
                        w.items(List.of()).item("The decision to roll back was made 5 min after the page was taken"))
                .addKind(IncidentKind.DATA_CORRUPTION)
                .build();
    }

    private static <E> List<E> swapped(List<E> list, int one, int other) {
        List<E> changed = new ArrayList<>(list);
        Collections.swap(changed, one, other);
        return changed;
    }

    private static <E> List<E> inserted(List<E> list, int place, E element) {
        List<E> changed = new ArrayList<>(list);
        changed.add(place, element);
        return changed;
    }
}
