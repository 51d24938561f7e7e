package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.impact.ServiceLevel;
import org.junit.jupiter.api.Test;

final class ImpactSectionTest {

    @Test
    void a_window_tells_how_long_it_lasted() {
        Produced section = Produced.by(
                new ImpactSection(),
                p -> p.impact(i -> i.window("2026-03-14T10:05Z/2026-03-14T10:40Z", ServiceLevel.DOWN)));

        assertThat(section.cells("lasted")).containsExactly("35 min");
    }
}
