package dev.postmortem.validation.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.When;
import org.junit.jupiter.api.Test;

final class TextFieldsTest {

    private static final Postmortem TOLD = Postmortem.builder()
            .id("INC-142")
            .title("Orders database stalls")
            .owningTeam("Storage")
            .tags("orders", "lock")
            .link("Report", "https://example.org/report")
            .systems(s -> s.service("checkout", c -> c.name("Checkout API").ownedBy("Payments")))
            .summary(s -> s.whatHappened("Writes stalled").when(When.described("in the night")))
            .impact(i -> i.users(Amount.words("most"), "customers")
                    .dataSet("orders", DataEffect.LOST, d -> d.rows(Amount.unknown("not counted yet"))))
            .timeline(t -> t.at(When.parse("2026-03-14").originally("Pi day"), EventKind.CHANGE, "Migration started"))
            .putAttribute("acme.a/b", "ticket 7")
            .build();

    @Test
    void texts_are_collected_with_their_places_in_the_order_of_the_document() {
        TextFields fields = TextFields.of(TOLD);

        assertThat(fields.all())
                .extracting(field -> field.pointer() + " " + field.text())
                .containsExactly(
                        "/id INC-142",
                        "/title Orders database stalls",
                        "/owningTeam Storage",
                        "/tags/0 orders",
                        "/tags/1 lock",
                        "/links/0/title Report",
                        "/systems/services/0/name Checkout API",
                        "/systems/services/0/owner/name Payments",
                        "/summary/whatHappened Writes stalled",
                        "/summary/when/time/text in the night",
                        "/impact/measures/0/noun customers",
                        "/impact/measures/0/amount/quantity/text most",
                        "/impact/data/0/dataSet orders",
                        "/impact/data/0/rows/quantity/reason not counted yet",
                        "/timeline/events/0/when/original Pi day",
                        "/timeline/events/0/text Migration started",
                        "/attributes/acme.a~1b ticket 7");
    }

    @Test
    void addresses_of_pages_are_collected_apart_from_texts() {
        TextFields fields = TextFields.of(TOLD);

        assertThat(fields.addresses())
                .extracting(field -> field.pointer() + " " + field.text())
                .containsExactly("/links/0/url https://example.org/report");
    }

    @Test
    void a_text_is_read_once() {
        TextField field = TextFields.of(TOLD).all().get(0);

        assertThat(field.prose())
                .isSameAs(field.prose())
                .extracting(prose -> prose.text())
                .isEqualTo(field.text());
    }
}
