package dev.postmortem.model.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.JsonRoundTrip;
import dev.postmortem.model.Violations;
import dev.postmortem.model.value.Audience;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WentWellTest {

    private static final Strength FULL = Strength.builder()
            .id("WW-1")
            .text("The migration was stopped within ten minutes")
            .protects("orders-db", "DI-1")
            .audience(Audience.CUSTOMERS)
            .build();

    private static final WentWell ONE_ITEM = WentWell.builder().addItem(FULL).build();

    @Test
    void an_item_is_said_in_one_line() {
        assertThat(WentWell.builder()
                        .item("The runbook worked", "orders-db")
                        .build()
                        .items())
                .containsExactly(Strength.builder()
                        .text("The runbook worked")
                        .protects("orders-db")
                        .build());
    }

    @Test
    void a_lambda_tells_more_of_an_item() {
        WentWell section = WentWell.builder()
                .item("The runbook worked", i -> i.protects("a").protects("b"))
                .build();

        assertThat(section.items().get(0).protectedElements()).containsExactly("a", "b");
    }

    @Test
    void a_builder_keeps_what_is_there() {
        assertThat(ONE_ITEM.toBuilder().item("The runbook worked").build().items())
                .extracting(Strength::text)
                .containsExactly(FULL.text(), "The runbook worked");
    }

    @Test
    void a_plain_list_replaces_what_is_there() {
        Strength other = FULL.withId("WW-2");

        assertThat(ONE_ITEM.toBuilder().items(List.of(other)).build().items()).containsExactly(other);
    }

    @Test
    void plus_appends() {
        Strength other = FULL.withId("WW-2");

        assertThat(ONE_ITEM.plusItem(other).items()).containsExactly(FULL, other);
    }

    @Test
    void an_item_without_text_is_an_error_that_names_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WentWell.builder().addItem(i -> {}))
                .withMessageContaining("Strength.text is missing");
    }

    @Test
    void an_item_shows_itself_on_one_short_line() {
        assertThat(FULL).hasToString("Strength[WW-1 \"The migration was stopped within ten minutes\"]");
        assertThat(ONE_ITEM).hasToString("WentWell[items=1]");
    }

    @Test
    void blank_texts_are_violations() {
        assertThat(Violations.placesIn(WentWell.builder().item("", " ").build()))
                .containsExactlyInAnyOrder("items[0].text", "items[0].protectedElements[0].<list element>");
    }

    @Test
    void a_full_section_breaks_no_constraint() {
        assertThat(Violations.placesIn(ONE_ITEM)).isEmpty();
    }

    @Test
    void both_jacksons_write_the_same_and_read_it_back() {
        JsonRoundTrip.assertLossless(ONE_ITEM);
    }
}
