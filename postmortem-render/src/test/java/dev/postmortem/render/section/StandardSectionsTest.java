package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StandardSectionsTest {

    @Test
    void the_sections_stand_in_the_order_of_a_postmortem() {
        assertThat(StandardSections.all())
                .extracting(producer -> producer.id().value())
                .containsExactly(
                        "summary",
                        "impact",
                        "timeline",
                        "detection",
                        "root-cause",
                        "contributing-factors",
                        "mitigation",
                        "rollback",
                        "recovery",
                        "went-well",
                        "improvements",
                        "action-items",
                        "lessons",
                        "about");
    }
}
