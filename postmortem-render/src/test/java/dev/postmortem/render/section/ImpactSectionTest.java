package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.DivergentWrites;
import dev.postmortem.model.impact.RepairState;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.value.Amount;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ImpactSectionTest {

    @Test
    void a_window_tells_how_long_it_lasted() {
        Produced section = Produced.by(
                new ImpactSection(),
                p -> p.impact(i -> i.window("2026-03-14T10:05Z/2026-03-14T10:40Z", ServiceLevel.DOWN)));

        assertThat(section.cells("lasted")).containsExactly("35 min");
    }

    @Test
    void divergent_writes_tell_how_many_where_and_whether_they_were_reconciled() {
        DivergentWrites writes = new DivergentWrites(
                Optional.of(Amount.parse("954")),
                List.of("shard-1", "shard-2"),
                Optional.of("by hand"),
                Optional.of(RepairState.COMPLETE));

        Produced section = Produced.by(
                new ImpactSection(),
                p -> p.impact(i -> i.dataSet("orders", DataEffect.INTACT, d -> d.divergentWrites(writes))));

        assertThat(section.items())
                .containsExactly(
                        "DI-1DI-1, orders:Divergent writes: 954; on shard-1, shard-2; reconciliation complete; by hand");
    }

    @Test
    void a_window_that_ends_before_it_begins_has_no_length() {
        Produced section = Produced.by(
                new ImpactSection(),
                p -> p.impact(i -> i.window("2026-03-14T11:00Z/2026-03-14T10:00Z", ServiceLevel.DOWN)));

        assertThat(section.columns()).doesNotContain("lasted");
    }
}
