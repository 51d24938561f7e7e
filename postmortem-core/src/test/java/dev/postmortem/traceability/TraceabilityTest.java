package dev.postmortem.traceability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.model.cause.ObservabilityGap;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.Improvement;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.Permanence;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.Owner;
import dev.postmortem.testing.RandomValues;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TraceabilityTest {

    private static final String ACTION = "/actionItems/items/0";

    static Stream<String> concerns() {
        return Stream.of("OG-1", "RC-1", "CF-1", "IM-1", "LK-1");
    }

    static Stream<Arguments> liveActions() {
        return concerns()
                .flatMap(id -> Stream.of(ActionState.OPEN, ActionState.IN_PROGRESS, ActionState.DONE)
                        .map(state -> Arguments.of(id, state)));
    }

    static Stream<Arguments> improvementsAndLuck() {
        return Stream.of(
                Arguments.of("IM-1", with(p -> p.improvements(i -> i.item("No rehearsal", "AI-1")))),
                Arguments.of("LK-1", with(p -> p.improvements(i -> i.lucky("The spike came late", "AI-1")))));
    }

    static Stream<Arguments> ownStatements() {
        return Stream.of(
                Arguments.of(
                        "OG-1",
                        "/detection/gaps/0/acceptance",
                        with(p -> p.detection(d -> d.gap("Queue length", g -> g.acceptedBecause("Rare"))))),
                Arguments.of(
                        "RC-1",
                        "/rootCause/causes/0/acceptance",
                        with(p -> p.rootCause(r -> r.technicalCause("The lock", c -> c.acceptedBecause("Rare"))))),
                Arguments.of(
                        "CF-1",
                        "/contributingFactors/factors/0/acceptance",
                        with(p -> p.contributingFactors(f -> f.factor("Lag", x -> x.acceptedBecause("Rare"))))),
                Arguments.of(
                        "IM-1",
                        "/improvements/items/0/noActionReason",
                        with(p -> p.improvements(i -> i.item("No rehearsal", x -> x.noActionReason("Rare"))))),
                Arguments.of(
                        "LK-1",
                        "/improvements/luck/0/noActionReason",
                        with(p -> p.improvements(i -> i.lucky("The spike came late", x -> x.noActionReason("Rare"))))));
    }

    @Test
    void the_whole_table_says_what_answers_what_and_what_is_for_what() {
        Postmortem postmortem = with(p -> p.detection(
                        d -> d.gap("Queue length").gap("Lag of replicas", g -> g.acceptedBecause("The replicas go")))
                .rootCause(r -> r.technicalCause("The lock")
                        .processGap("No rehearsal", c -> c.causedBy("RC-1"))
                        .failedAssumption("Indexes build online"))
                .contributingFactors(f -> f.factor("Two replicas lagged").factor("The pool was small"))
                .mitigation(m -> m.attempt("Raised the pool", a -> a.addresses("CF-2", "RC-3"))
                        .attempt(
                                "Stopped it",
                                a -> a.permanence(Permanence.TEMPORARY).addresses("RC-1")))
                .improvements(i -> i.item("Paging", "AI-2").item("Runbook").lucky("It was late", "AI-4", "AI-9"))
                .actionItems(a -> a.action(
                                "Set a lock timeout", x -> x.addresses("RC-1").status(ActionStatus.done()))
                        .action("Page on queue length", x -> x.addresses("OG-1", "IM-1"))
                        .action(
                                "Buy a clone",
                                x -> x.addresses("RC-2", "RC-3", "XX-1").status(ActionStatus.declined("Too dear")))
                        .action("Ban peak hours", x -> x.addresses("MI-1").status(ActionStatus.inProgress()))
                        .action("Upgrade", x -> x.addresses("RC-9"))));

        Traceability traceability = Traceability.of(postmortem);

        assertThat(Traced.concerns(traceability))
                .containsExactly(
                        "OG-1 DETECTION_GAP at /detection/gaps/0: AI-2 nobody said at /actionItems/items/1",
                        "OG-2 DETECTION_GAP at /detection/gaps/1: OG-2 says \"The replicas go\" at"
                                + " /detection/gaps/1/acceptance",
                        "RC-1 CAUSE at /rootCause/causes/0: AI-1 DONE at /actionItems/items/0",
                        "RC-2 CAUSE at /rootCause/causes/1: AI-3 says \"Too dear\" at"
                                + " /actionItems/items/2/status/reason",
                        "RC-3 CAUSE at /rootCause/causes/2: MI-1 at /mitigation/attempts/0, AI-3 says \"Too dear\" at"
                                + " /actionItems/items/2/status/reason",
                        "CF-1 CONTRIBUTING_FACTOR at /contributingFactors/factors/0: ",
                        "CF-2 CONTRIBUTING_FACTOR at /contributingFactors/factors/1: MI-1 at /mitigation/attempts/0",
                        "IM-1 IMPROVEMENT at /improvements/items/0: AI-2 nobody said at /actionItems/items/1",
                        "IM-2 IMPROVEMENT at /improvements/items/1: ",
                        "LK-1 LUCK at /improvements/luck/0: AI-4 IN_PROGRESS at /actionItems/items/3 dangling [AI-9]");
        assertThat(Traced.actions(traceability))
                .containsExactly(
                        "AI-1 at /actionItems/items/0: RC-1",
                        "AI-2 at /actionItems/items/1: OG-1, IM-1",
                        "AI-3 at /actionItems/items/2: RC-2, RC-3 dangling [XX-1]",
                        "AI-4 at /actionItems/items/3: MI-1, LK-1",
                        "AI-5 at /actionItems/items/4:  dangling [RC-9] unlinked");
        assertThat(Traced.unanswered(traceability)).containsExactly("CF-1", "IM-2");
    }

    @ParameterizedTest
    @MethodSource("liveActions")
    void a_concern_is_answered_by_an_action_that_addresses_it(String concern, ActionState state) {
        Traceability traceability =
                traced(addressing(concern, ActionStatus.builder().state(state).build()));

        assertThat(Traced.answered(traceability)).containsExactly(concern + ": AI-1 " + state + " at " + ACTION);
    }

    @ParameterizedTest
    @MethodSource("concerns")
    void an_action_of_which_nobody_said_how_far_it_has_come_answers(String concern) {
        Traceability traceability = traced(p -> p.actionItems(a -> a.action("Do it", x -> x.addresses(concern))));

        assertThat(Traced.answered(traceability)).containsExactly(concern + ": AI-1 nobody said at " + ACTION);
    }

    @ParameterizedTest
    @MethodSource("concerns")
    void a_concern_is_answered_by_the_reason_for_which_its_action_was_declined(String concern) {
        Traceability traceability = traced(addressing(concern, ActionStatus.declined("Too dear")));

        assertThat(Traced.answered(traceability))
                .containsExactly(concern + ": AI-1 says \"Too dear\" at " + ACTION + "/status/reason");
    }

    @ParameterizedTest
    @MethodSource("concerns")
    void a_concern_is_answered_by_a_mitigation_that_removed_it(String concern) {
        Traceability traceability = traced(removing(concern, attempt -> {}));

        assertThat(Traced.answered(traceability)).containsExactly(concern + ": MI-1 at /mitigation/attempts/0");
    }

    @ParameterizedTest
    @MethodSource("ownStatements")
    void a_concern_is_answered_by_the_reason_that_it_states(String concern, String pointer, Postmortem postmortem) {
        assertThat(Traced.answered(Traceability.of(postmortem)))
                .containsExactly(concern + ": " + concern + " says \"Rare\" at " + pointer);
    }

    @ParameterizedTest
    @MethodSource("concerns")
    void a_concern_that_nothing_names_is_unanswered(String concern) {
        Traceability traceability = traced(p -> p.actionItems(a -> a.action("Upgrade")));

        assertThat(Traced.unanswered(traceability)).contains(concern);
    }

    @Test
    void an_acceptance_keeps_who_gave_it_and_until_when() {
        Acceptance acceptance = Acceptance.because("Rare").by(Owner.team("DBA")).until("2026-06-30");
        Postmortem postmortem =
                with(p -> p.rootCause(r -> r.technicalCause("The lock", c -> c.acceptance(acceptance))));

        List<Answer> answers = Traceability.of(postmortem).concerns().get(0).answers();

        assertThat(answers)
                .containsExactly(new Answer.ByAcceptance(
                        postmortem.rootCause().causes().get(0), "/rootCause/causes/0/acceptance", acceptance));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void a_blank_reason_states_nothing(String blank) {
        Postmortem postmortem = with(p -> p.improvements(i -> i.item("No rehearsal", x -> x.noActionReason(blank)))
                .rootCause(r -> r.technicalCause("The lock", c -> c.acceptedBecause(blank))
                        .technicalCause("The index"))
                .actionItems(a -> a.action("Do it", x -> x.addresses("RC-2").status(ActionStatus.declined(blank)))));

        assertThat(Traced.unanswered(Traceability.of(postmortem))).containsExactly("RC-1", "RC-2", "IM-1");
    }

    @Test
    void an_action_that_was_declined_without_a_reason_answers_nothing() {
        ActionStatus status = ActionStatus.builder().state(ActionState.DECLINED).build();

        Traceability traceability = traced(addressing("RC-1", status));

        assertThat(Traced.answered(traceability)).isEmpty();
    }

    @Test
    void an_action_that_was_declined_keeps_what_it_addresses() {
        Traceability traceability = traced(addressing("RC-1", ActionStatus.declined("Too dear")));

        assertThat(Traced.actions(traceability)).containsExactly("AI-1 at " + ACTION + ": RC-1");
    }

    @Test
    void a_mitigation_that_is_to_be_undone_answers_nothing() {
        Traceability traceability = traced(removing("RC-1", a -> a.permanence(Permanence.TEMPORARY)));

        assertThat(Traced.answered(traceability)).isEmpty();
    }

    @Test
    void a_mitigation_that_stays_answers() {
        Traceability traceability = traced(removing("RC-1", a -> a.permanence(Permanence.PERMANENT)));

        assertThat(Traced.unanswered(traceability)).doesNotContain("RC-1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.Effect.class,
            names = {"WORKED", "PARTLY_WORKED"})
    void a_mitigation_that_worked_or_worked_in_part_answers(Outcome.Effect effect) {
        Traceability traceability = traced(removing("RC-1", outcome(effect)));

        assertThat(Traced.unanswered(traceability)).doesNotContain("RC-1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.Effect.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WORKED", "PARTLY_WORKED"})
    void a_mitigation_with_another_outcome_answers_nothing(Outcome.Effect effect) {
        Traceability traceability = traced(removing("RC-1", outcome(effect)));

        assertThat(Traced.answered(traceability)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("improvementsAndLuck")
    void an_action_that_an_improvement_names_answers_it(String concern, Postmortem improvement) {
        Traceability traceability = traced(improvement, p -> p.actionItems(a -> a.action("Do it")));

        assertThat(Traced.answered(traceability)).containsExactly(concern + ": AI-1 nobody said at " + ACTION);
        assertThat(Traced.actions(traceability)).containsExactly("AI-1 at " + ACTION + ": " + concern);
    }

    @ParameterizedTest
    @MethodSource("improvementsAndLuck")
    void an_action_and_an_improvement_that_name_each_other_are_one_answer(String concern, Postmortem improvement) {
        Traceability traceability =
                traced(improvement, p -> p.actionItems(a -> a.action("Do it", x -> x.addresses(concern))));

        assertThat(Traced.answered(traceability)).containsExactly(concern + ": AI-1 nobody said at " + ACTION);
        assertThat(Traced.actions(traceability)).containsExactly("AI-1 at " + ACTION + ": " + concern);
    }

    @Test
    void an_action_declined_for_a_reason_answers_an_improvement_that_names_it() {
        Traceability traceability = traced(
                with(p -> p.improvements(i -> i.item("No rehearsal", "AI-1"))),
                p -> p.actionItems(a -> a.action("Do it", x -> x.status(ActionStatus.declined("Too dear")))));

        assertThat(Traced.answered(traceability))
                .containsExactly("IM-1: AI-1 says \"Too dear\" at " + ACTION + "/status/reason");
    }

    @Test
    void an_improvement_that_names_no_action_but_something_else_is_unanswered() {
        Postmortem postmortem = with(p -> p.rootCause(r -> r.technicalCause("The lock"))
                .mitigation(m -> m.attempt("Stopped it"))
                .improvements(i -> i.item("No rehearsal", "RC-1", "MI-1", "IM-1")));

        assertThat(Traced.concerns(Traceability.of(postmortem)))
                .contains("IM-1 IMPROVEMENT at /improvements/items/0: ");
    }

    @Test
    void an_improvement_tells_each_action_that_does_not_exist_once() {
        Postmortem postmortem = with(p -> p.improvements(i -> i.item("No rehearsal", "AI-9", "AI-8", "AI-9")));

        assertThat(Traced.concerns(Traceability.of(postmortem)))
                .containsExactly("IM-1 IMPROVEMENT at /improvements/items/0:  dangling [AI-9, AI-8]");
    }

    @Test
    void an_action_may_address_what_is_no_concern() {
        Postmortem postmortem = with(p -> p.systems(s -> s.database("orders-db", "Orders"))
                .timeline(t -> t.at("2026-03-14T10:00Z", EventKind.SYMPTOM, "Writes stalled"))
                .detection(d -> d.alertFired("Queue"))
                .mitigation(m -> m.attempt("Stopped it"))
                .recovery(r -> r.dataVerified("No order was lost"))
                .lessons(l -> l.process("Rehearse"))
                .actionItems(a -> a.action(
                                "Do it", x -> x.addresses("LL-1", "CK-1", "MI-1", "AL-1", "TL-1", "orders-db", "AI-2"))
                        .action("Check it")));

        Traceability traceability = Traceability.of(postmortem);

        assertThat(Traced.actions(traceability))
                .contains("AI-1 at " + ACTION + ": LL-1, CK-1, MI-1, AL-1, TL-1, orders-db, AI-2");
        assertThat(traceability.concerns()).isEmpty();
    }

    @Test
    void what_is_addressed_comes_with_its_place() {
        Traceability traceability = traced(addressing("CF-1", ActionStatus.open()));

        assertThat(traceability.actions().get(0).addressed())
                .extracting(ElementIndex.Entry::pointer)
                .containsExactly("/contributingFactors/factors/0");
    }

    @Test
    void an_action_does_not_address_itself() {
        Traceability traceability = traced(addressing("AI-1", ActionStatus.open()));

        assertThat(Traced.actions(traceability)).containsExactly("AI-1 at " + ACTION + ":  unlinked");
    }

    @Test
    void an_id_that_is_named_twice_is_addressed_once() {
        Traceability traceability =
                traced(p -> p.actionItems(a -> a.action("Do it", x -> x.addresses("RC-1", "XX-1", "RC-1", "XX-1")))
                        .mitigation(m -> m.attempt("Stopped it", a -> a.addresses("RC-1", "RC-1"))));

        assertThat(Traced.actions(traceability)).containsExactly("AI-1 at " + ACTION + ": RC-1 dangling [XX-1]");
        assertThat(Traced.answered(traceability))
                .containsExactly("RC-1: MI-1 at /mitigation/attempts/0, AI-1 nobody said at " + ACTION);
    }

    @Test
    void of_two_concerns_with_one_id_the_first_is_meant() {
        Postmortem postmortem = with(p -> p.rootCause(
                        r -> r.technicalCause("The lock", c -> c.id("X")).technicalCause("The lock", c -> c.id("X")))
                .actionItems(a -> a.action("Do it", x -> x.addresses("X"))));

        assertThat(Traced.concerns(Traceability.of(postmortem)))
                .containsExactly(
                        "X CAUSE at /rootCause/causes/0: AI-1 nobody said at " + ACTION,
                        "X CAUSE at /rootCause/causes/1: ");
    }

    @Test
    void of_two_actions_with_one_id_the_first_is_meant() {
        Postmortem postmortem = with(p -> p.improvements(i -> i.item("No rehearsal", "X"))
                .actionItems(a -> a.action("Do it", x -> x.id("X")).action("Do it", x -> x.id("X"))));

        assertThat(Traced.actions(Traceability.of(postmortem)))
                .containsExactly("X at /actionItems/items/0: IM-1", "X at /actionItems/items/1:  unlinked");
    }

    @Test
    void a_cause_shares_no_answer_with_what_brought_it_about() {
        Postmortem postmortem = with(p -> p.rootCause(r -> r.technicalCause("The lock")
                        .processGap("No rehearsal", c -> c.causedBy("RC-1"))
                        .technicalCause("The index", c -> c.causedBy("RC-2")))
                .actionItems(a -> a.action("Do it", x -> x.addresses("RC-2"))));

        assertThat(Traced.unanswered(Traceability.of(postmortem))).containsExactly("RC-1", "RC-3");
    }

    @Test
    void answers_are_acceptance_then_mitigations_then_actions() {
        Postmortem postmortem = with(p -> p.actionItems(
                        a -> a.action("Do it", x -> x.addresses("RC-1")).action("Check it", x -> x.addresses("RC-1")))
                .mitigation(m -> m.attempt("One", a -> a.addresses("RC-1")).attempt("Two", a -> a.addresses("RC-1")))
                .rootCause(r -> r.technicalCause("The lock", c -> c.acceptedBecause("Rare"))));

        assertThat(Traceability.of(postmortem).concerns().get(0).answers())
                .extracting(answer -> answer.element().id())
                .containsExactly("RC-1", "MI-1", "MI-2", "AI-1", "AI-2");
    }

    @Test
    void a_postmortem_that_found_nothing_has_nothing_to_trace() {
        Traceability traceability = Traceability.of(with(p -> {}));

        assertThat(traceability).isEqualTo(new Traceability(List.of(), List.of()));
        assertThat(traceability.unanswered()).isEmpty();
    }

    @Test
    void what_it_says_of_itself_are_counts() {
        Traceability traceability = traced(addressing("RC-1", ActionStatus.open()));

        assertThat(traceability).hasToString("Traceability[concerns 5, unanswered 4, actions 1]");
        assertThat(traceability.concerns().get(1)).hasToString("Concern[RC-1 CAUSE, answers 1]");
        assertThat(traceability.actions().get(0)).hasToString("TracedAction[AI-1, addressed 1, dangling 0]");
    }

    @Property(tries = 100)
    void every_concern_and_every_action_has_one_row(@ForAll long seed) {
        Postmortem postmortem = RandomValues.random(Postmortem.class, seed);

        Traceability traceability = Traceability.of(postmortem);

        assertThat(traceability.concerns())
                .map(Concern::element)
                .containsExactlyElementsOf(elements(
                        postmortem, ObservabilityGap.class, Cause.class, ContributingFactor.class, Improvement.class));
        assertThat(traceability.actions())
                .map(TracedAction::action)
                .containsExactlyElementsOf(postmortem.actionItems().items());
    }

    @Test
    void very_many_elements_take_seconds_and_not_minutes() {
        int many = 100_000;
        Postmortem postmortem = with(p -> p.rootCause(
                        r -> IntStream.rangeClosed(1, many).forEach(i -> r.technicalCause("The lock")))
                .improvements(i -> IntStream.rangeClosed(1, many).forEach(n -> i.item("No rehearsal", "AI-" + n)))
                .actionItems(a -> IntStream.rangeClosed(1, many)
                        .forEach(n -> a.action("Do it", x -> x.addresses("RC-" + n, "RC-1", "IM-" + n)))));

        Traceability traceability =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Traceability.of(postmortem));

        assertThat(traceability.unanswered()).isEmpty();
    }

    private static List<Identified> elements(Postmortem postmortem, Class<?>... types) {
        return ElementIndex.of(postmortem).entries().stream()
                .map(ElementIndex.Entry::element)
                .filter(element -> Stream.of(types).anyMatch(type -> type.isInstance(element)))
                .toList();
    }

    private static Consumer<Mitigation.Builder> outcome(Outcome.Effect effect) {
        return attempt -> attempt.outcome(new Outcome(effect, Optional.of("As measured")));
    }

    @Test
    void null_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Traceability.of((Postmortem) null))
                .withMessageStartingWith("Traceability.postmortem is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Traceability.of((ElementIndex) null))
                .withMessageStartingWith("Traceability.index is missing");
    }

    private static Consumer<Postmortem.Builder> addressing(String concern, ActionStatus status) {
        return p ->
                p.actionItems(a -> a.action("Do it", x -> x.addresses(concern).status(status)));
    }

    private static Consumer<Postmortem.Builder> removing(String concern, Consumer<Mitigation.Builder> more) {
        return p -> p.mitigation(m -> m.attempt("Stopped it", a -> more.accept(a.addresses(concern))));
    }

    /** Traces a postmortem with one concern of each kind. */
    private static Traceability traced(Consumer<Postmortem.Builder> more) {
        Postmortem oneOfEach = with(p -> p.detection(d -> d.gap("Queue length"))
                .rootCause(r -> r.technicalCause("The lock"))
                .contributingFactors(f -> f.factor("Two replicas lagged"))
                .improvements(i -> i.item("No rehearsal").lucky("The spike came late")));
        return traced(oneOfEach, more);
    }

    private static Traceability traced(Postmortem postmortem, Consumer<Postmortem.Builder> more) {
        Postmortem.Builder builder = postmortem.toBuilder();
        more.accept(builder);
        return Traceability.of(builder.build());
    }

    private static Postmortem with(Consumer<Postmortem.Builder> content) {
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: writes stall");
        content.accept(builder);
        return builder.build();
    }
}
