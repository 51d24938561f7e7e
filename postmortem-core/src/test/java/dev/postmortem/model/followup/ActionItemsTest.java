package dev.postmortem.model.followup;

import static dev.postmortem.model.followup.ActionEffect.DETECT;
import static dev.postmortem.model.followup.ActionEffect.PREVENT;
import static dev.postmortem.model.followup.ActionEffect.REPAIR;
import static dev.postmortem.model.followup.Priority.P1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.JsonRoundTrip;
import dev.postmortem.model.Violations;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Owner;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ActionItemsTest {

    private static final ActionItems ONE_ACTION =
            ActionItems.builder().action("Review the migration checklist").build();

    private static ActionItem full() {
        return ActionItem.builder()
                .id("AI-1")
                .what("Reject migrations that take a blocking lock")
                .ownedBy("Database platform")
                .priority(P1)
                .due("2026-03-28")
                .scope(ActionScope.FUTURE)
                .effect(PREVENT)
                .addresses("RC-1", "CF-1")
                .success("The pipeline refuses a migration that locks a table of more than 10 GB")
                .status(ActionStatus.builder()
                        .state(ActionState.DECLINED)
                        .reason("Replaced by AI-2")
                        .opened("2026-03-15")
                        .started("2026-03-16")
                        .closed("2026-03-20")
                        .build())
                .tracker("DBP-412", "https://tracker.example.org/DBP-412")
                .putAttribute("acme.cost-centre", "4711")
                .audience(Audience.ORGANISATION)
                .build();
    }

    @Test
    void an_action_reads_like_the_document_that_it_stands_in() {
        ActionItems section = ActionItems.builder()
                .action(
                        "Reject migrations that take a blocking lock",
                        i -> i.ownedBy("Database platform")
                                .priority(P1)
                                .due("2026-03-28")
                                .effect(PREVENT)
                                .addresses("RC-1", "CF-1"))
                .build();

        ActionItem action = section.items().get(0);
        assertThat(action.what()).isEqualTo("Reject migrations that take a blocking lock");
        assertThat(action.owner()).contains(Owner.team("Database platform"));
        assertThat(action.priority()).contains(P1);
        assertThat(action.due()).contains(LocalDate.of(2026, 3, 28));
        assertThat(action.effect()).contains(PREVENT);
        assertThat(action.addresses()).containsExactly("RC-1", "CF-1");
    }

    @Test
    void an_action_may_be_nothing_but_a_sentence() {
        assertThat(ONE_ACTION.items())
                .containsExactly(ActionItem.builder()
                        .what("Review the migration checklist")
                        .build());
    }

    @Test
    void a_builder_keeps_the_actions_that_are_there() {
        ActionItems two = ONE_ACTION.toBuilder()
                .addItem(i -> i.what("Alert on lock waits"))
                .build();

        assertThat(two.items())
                .extracting(ActionItem::what)
                .containsExactly("Review the migration checklist", "Alert on lock waits");
    }

    @Test
    void a_plain_list_replaces_the_actions_that_are_there() {
        assertThat(ONE_ACTION.toBuilder().items(List.of(full())).build().items())
                .containsExactly(full());
    }

    @Test
    void plus_appends_an_action() {
        assertThat(ONE_ACTION.plusItem(full()).items())
                .containsExactly(ONE_ACTION.items().get(0), full());
    }

    @Test
    void what_an_action_prevents_comes_on_top_of_what_it_addresses() {
        ActionItem action = ActionItem.builder()
                .what("Rehearse")
                .addresses("CF-1")
                .prevents("RC-1", "RC-2")
                .build();

        assertThat(action.addresses()).containsExactly("CF-1", "RC-1", "RC-2");
        assertThat(action.effect()).contains(PREVENT);
    }

    @Test
    void what_an_action_detects_comes_on_top_of_what_it_addresses() {
        ActionItem action = ActionItem.builder()
                .what("Alert")
                .addresses("CF-1")
                .detects("OG-1")
                .build();

        assertThat(action.addresses()).containsExactly("CF-1", "OG-1");
        assertThat(action.effect()).contains(DETECT);
    }

    @Test
    void a_list_of_addresses_replaces_those_before() {
        assertThat(ActionItem.builder()
                        .what("Alert")
                        .addresses("CF-1")
                        .addresses(List.of("CF-2"))
                        .build()
                        .addresses())
                .containsExactly("CF-2");
    }

    @Test
    void an_action_keeps_the_effect_that_it_is_said_to_have_twice() {
        ActionItem action = ActionItem.builder()
                .what("Rehearse")
                .prevents("RC-1")
                .prevents("RC-2")
                .build();

        assertThat(action.addresses()).containsExactly("RC-1", "RC-2");
    }

    static Stream<Arguments> otherEffects() {
        return Stream.of(
                arguments(lambda(i -> i.prevents("RC-1").detects("OG-1")), "prevent", "detect"),
                arguments(lambda(i -> i.detects("OG-1").prevents("RC-1")), "detect", "prevent"),
                arguments(lambda(i -> i.effect(REPAIR).prevents("RC-1")), "repair", "prevent"));
    }

    @ParameterizedTest
    @MethodSource("otherEffects")
    void a_second_effect_is_an_error_that_says_what_to_do(
            Consumer<ActionItem.Builder> more, String first, String second) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.accept(ActionItem.builder()))
                .withMessage("ActionItem.effect is " + first + " already and cannot be " + second
                        + " as well, because an action has one effect: name further elements with addresses(...)");
    }

    static Stream<Arguments> effectsOnNothing() {
        return Stream.of(
                arguments(lambda(ActionItem.Builder::prevents), "prevent"),
                arguments(lambda(ActionItem.Builder::detects), "detect"));
    }

    @ParameterizedTest
    @MethodSource("effectsOnNothing")
    void an_effect_on_nothing_is_an_error_that_says_what_to_do(Consumer<ActionItem.Builder> more, String effect) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.accept(ActionItem.builder()))
                .withMessage("ActionItem.addresses is empty: name at least one element to " + effect
                        + ", for example RC-1, or give the effect alone with effect(...)");
    }

    private static Consumer<ActionItem.Builder> lambda(Consumer<ActionItem.Builder> lambda) {
        return lambda;
    }

    @Test
    void an_action_without_what_is_an_error_that_names_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionItem.builder().build())
                .withMessageContaining("ActionItem.what is missing");
    }

    @Test
    void json_without_what_is_an_error_that_names_it() {
        assertThatThrownBy(() -> JsonRoundTrip.readByJackson3("{}", ActionItem.class))
                .hasMessageContaining("ActionItem.what is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "28.03.2026", "2026-02-30", "", "2026-03-28T10:00Z"})
    void a_due_day_that_is_none_is_an_error_that_says_what_is_accepted(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionItem.builder().due(text))
                .withMessage("ActionItem.due \"" + text + "\" is not understood:"
                        + " give a day of the calendar as year-month-day, for example 2026-03-28");
    }

    @Test
    void a_due_day_of_null_is_an_error_that_names_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionItem.builder().due((String) null))
                .withMessageContaining("ActionItem.due is null");
    }

    @Test
    void an_action_shows_itself_on_one_short_line() {
        assertThat(full().withWhat("line\n".repeat(500)).toString())
                .startsWith("ActionItem[AI-1 \"line line")
                .hasSizeLessThan(100)
                .doesNotContain("\n");
        assertThat(ONE_ACTION).hasToString("ActionItems[items=1]");
    }

    @Test
    void a_full_action_breaks_no_constraint() {
        assertThat(Violations.placesIn(ONE_ACTION.plusItem(full()))).isEmpty();
    }

    @Test
    void blank_texts_are_violations() {
        ActionItem blank = ActionItem.builder()
                .what(" ")
                .ownedBy("")
                .addresses(" ")
                .success("")
                .tracker("", "ftp://example.org")
                .status(ActionStatus.declined(" "))
                .putAttribute("acme.cost-centre", " ")
                .build();

        assertThat(Violations.placesIn(ActionItems.builder().addItem(blank).build()))
                .containsExactlyInAnyOrder(
                        "items[0].what",
                        "items[0].owner.name",
                        "items[0].addresses[0].<list element>",
                        "items[0].success",
                        "items[0].tracker.title",
                        "items[0].tracker.url",
                        "items[0].status.reason",
                        "items[0].attributes[acme.cost-centre].<map value>");
    }

    @Test
    void an_attribute_without_a_namespace_is_a_violation() {
        ActionItem action = ONE_ACTION.items().get(0).withAttributes(Map.of("costcentre", "4711"));

        assertThat(Violations.placesIn(action)).containsExactly("attributes<K>[costcentre].<map key>");
    }

    @Test
    void both_jacksons_write_the_same_and_read_it_back() {
        JsonRoundTrip.assertLossless(ONE_ACTION.plusItem(full()));
    }

    @Test
    void a_due_day_stands_in_json_as_it_is_written() {
        assertThat(JsonRoundTrip.writtenByJackson2(full())).contains("\"due\":\"2026-03-28\"");
    }
}
