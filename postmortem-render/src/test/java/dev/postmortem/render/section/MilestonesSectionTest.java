package dev.postmortem.render.section;

import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class MilestonesSectionTest {

    private static Optional<Section> section(Consumer<Timeline.Builder> edit) {
        Postmortem postmortem =
                Postmortem.builder().title("Writes stall").timeline(edit).build();
        return new MilestonesSection().produce(postmortem, SectionContext.of(postmortem, PageOptions.defaults()));
    }

    private static List<String> lines(Consumer<Timeline.Builder> edit) {
        BulletList list = (BulletList) section(edit).orElseThrow().blocks().get(0);
        return list.items().stream().map(item -> Shown.text(item.content())).toList();
    }

    @Test
    void the_five_that_are_asked_for_first_are_told_in_the_order_of_time() {
        List<String> lines =
                lines(t -> t.at("2026-03-14T10:05Z", SYMPTOM, "a", e -> e.milestone(Milestone.IMPACT_STARTED))
                        .at("2026-03-14T10:06Z", SYMPTOM, "b", e -> e.milestone(Milestone.ACKNOWLEDGED))
                        .at("2026-03-14T10:10Z", SYMPTOM, "c", e -> e.milestone(Milestone.DETECTED))
                        .at("2026-03-14T10:12Z", SYMPTOM, "d", e -> e.milestone(Milestone.DECLARED))
                        .at("2026-03-14T10:15Z", CHANGE, "e", e -> e.milestone(Milestone.MITIGATED))
                        .at("2026-03-14T10:30Z", CHANGE, "f", e -> e.milestone(Milestone.RESOLVED))
                        .at("2026-03-14T10:40Z", CHANGE, "g", e -> e.milestone(Milestone.RECOVERED))
                        .at("2026-03-14T11:00Z", CHANGE, "h", e -> {}));

        assertThat(lines)
                .containsExactly(
                        "2026-03-14 10:05 UTC: **Impact started.** a",
                        "2026-03-14 10:06 UTC: **Acknowledged.** b",
                        "2026-03-14 10:10 UTC: **Detected.** c",
                        "2026-03-14 10:15 UTC: **Mitigated.** e",
                        "2026-03-14 10:40 UTC: **Recovered.** g");
    }

    @Test
    void a_milestone_that_was_reached_again_comes_after_all_others() {
        List<String> lines = lines(t -> {
            for (int i = 0; i < 6; i++) {
                t.at("2026-03-14T10:0" + i + "Z", SYMPTOM, "a" + i, e -> e.milestone(Milestone.IMPACT_STARTED));
            }
            t.at("2026-03-14T10:30Z", CHANGE, "z", e -> e.milestone(Milestone.VALIDATED));
        });

        assertThat(lines).hasSize(5).last().asString().endsWith("**Validated.** z");
    }

    @Test
    void a_timeline_without_milestones_is_no_gap() {
        assertThat(section(t -> t.at("2026-03-14T10:05Z", SYMPTOM, "a", e -> {})))
                .isEmpty();
    }

    @Test
    void no_timeline_is_one() {
        assertThat(section(t -> {})).isPresent();
    }

    @Test
    void a_milestone_of_a_part_does_not_stand_for_that_of_the_whole() {
        List<String> lines = lines(t -> t.on("2026-03-14", "UTC")
                .at("10:00", SYMPTOM, "a", e -> e.milestone(Milestone.IMPACT_STARTED))
                .at("10:01", SYMPTOM, "b", e -> e.milestone(Milestone.DETECTED, "db-eu"))
                .at("10:02", SYMPTOM, "c", e -> e.milestone(Milestone.DETECTED))
                .at("10:03", CHANGE, "d", e -> e.milestone(Milestone.MITIGATED, "db-eu"))
                .at("10:04", CHANGE, "e", e -> e.milestone(Milestone.MITIGATED))
                .at("10:05", CHANGE, "f", e -> e.milestone(Milestone.RECOVERED, "db-eu"))
                .at("10:06", CHANGE, "g", e -> e.milestone(Milestone.RECOVERED))
                .at("10:07", CHANGE, "h", e -> e.milestone(Milestone.ACKNOWLEDGED))
                .at("10:08", CHANGE, "i", e -> e.milestone(Milestone.RESOLVED)));

        assertThat(lines)
                .extracting(line -> line.substring(line.length() - 1))
                .containsExactly("a", "c", "e", "g", "h");
    }

    @Test
    void a_timeline_of_gaps_alone_is_no_gap() {
        assertThat(section(t -> t.on("2026-03-14", "UTC").gap("10:15 to 10:40", "No log was kept")))
                .isEmpty();
    }
}
