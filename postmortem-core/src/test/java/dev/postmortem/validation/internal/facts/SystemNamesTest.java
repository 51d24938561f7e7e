package dev.postmortem.validation.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.internal.text.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SystemNamesTest {

    private static final Postmortem DECLARED = Postmortem.builder()
            .title("Orders database stalls")
            .systems(s -> s.service("checkout", c -> c.name("Checkout API"))
                    .service("search", c -> c.name("***"))
                    .database("orders-db", d -> d.name("Orders database"))
                    .database("orders-queue", d -> d.name("Orders: work queue")))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The checkout stalled.",
                "It was the checkout",
                "The CHECKOUT API stalled.",
                "Nothing but orders-db stalled.",
                "The orders database stalled.",
                "The Orders, database and all, stalled.",
                "The orders of the orders work queue stalled.",
                "Search"
            })
    void an_id_or_a_whole_name_is_found_wherever_it_stands(String text) {
        assertThat(areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The database stalled.",
                "Users had no orders.",
                "The orders old database stalled.",
                "The database orders stalled.",
                "The orders work stalled.",
                "The API stalled.",
                "The checkouts stalled.",
                "The `checkout` stalled."
            })
    void neither_a_part_of_a_name_nor_code_is_one(String text) {
        assertThat(areIn(text)).isFalse();
    }

    @Test
    void a_postmortem_without_systems_has_no_names() {
        Postmortem without =
                Postmortem.builder().title("Orders database stalls").build();

        assertThat(SystemNames.of(without)).isEmpty();
        assertThat(Asked.<Boolean>about(
                        without,
                        context -> SystemNames.of(context)
                                .areIn(Prose.of("The checkout stalled.").tokens())))
                .isFalse();
    }

    @Test
    void names_are_told_as_they_are_declared_with_services_first() {
        assertThat(SystemNames.of(DECLARED))
                .containsExactly(
                        "checkout",
                        "Checkout API",
                        "search",
                        "***",
                        "orders-db",
                        "Orders database",
                        "orders-queue",
                        "Orders: work queue");
    }

    @Test
    void names_are_read_once_for_all_rules() {
        List<SystemNames> twice =
                Asked.about(DECLARED, context -> List.of(SystemNames.of(context), SystemNames.of(context)));

        assertThat(twice.get(0)).isSameAs(twice.get(1));
    }

    private static boolean areIn(String text) {
        return Asked.about(
                DECLARED,
                context -> SystemNames.of(context).areIn(Prose.of(text).tokens()));
    }
}
