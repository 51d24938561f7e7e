package dev.postmortem.render.section;

import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.cause.DetectionMethod;
import dev.postmortem.model.value.Audience;
import dev.postmortem.render.document.Paragraph;
import org.junit.jupiter.api.Test;

final class DetectionSectionTest {

    private final DetectionSection producer = new DetectionSection();

    @Test
    void it_begins_with_how_and_when_and_by_which_event() {
        Produced section = Produced.by(
                producer,
                p -> p.timeline(t -> t.at("2026-03-14T10:10Z", SYMPTOM, "CPU alert fired"))
                        .detection(d -> d.method(DetectionMethod.of("alert"))
                                .event("TL-1")
                                .when("2026-03-14T10:12Z")));

        Paragraph first = (Paragraph) section.blocks().get(0);
        assertThat(Shown.text(first.content()))
                .isEqualTo("**Detected by:** alert, TL-1, 2026-03-14 10:10 UTC: CPU alert fired, 2026-03-14 10:12 UTC");
    }

    @Test
    void what_could_not_be_seen_names_the_part_that_hid_it() {
        Produced section = Produced.by(
                producer, p -> p.detection(d -> d.gap("No metric of lock waits", gap -> gap.component("orders-db"))));

        assertThat(section.items()).containsExactly("OG-1OG-1: No metric of lock waits (orders-db)");
    }

    @Test
    void an_alert_says_whether_it_fired() {
        Produced section = Produced.by(
                producer,
                p -> p.detection(
                        d -> d.alertFired("CPU").alertFiredLate("Latency").alertShouldHaveFired("Lock waits")));

        assertThat(section.cells("fired")).containsExactly("fired", "fired late", "should have fired");
    }

    @Test
    void an_event_that_is_quoted_says_who_may_see_it() {
        Produced section = Produced.by(
                producer,
                p -> p.timeline(t ->
                                t.at("2026-03-14T10:10Z", SYMPTOM, "CPU alert fired", e -> e.audience(Audience.TEAM)))
                        .detection(d -> d.event("TL-1")));

        assertThat(section.text()).endsWith("CPU alert fired [only for: team]");
    }
}
