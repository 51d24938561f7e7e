package dev.postmortem.examples.rendering;

import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;

/** A language that does not come with the library. */
final class DutchLabels {

    private DutchLabels() {}

    // tag::labels[]
    static Labels dutch() {
        return Labels.builder("nl")
                .set(Label.SUMMARY_TITLE, "Samenvatting")
                .set(Label.FROM_TO, "{0} tot {1}")
                .set(IncidentKind.PERFORMANCE_DEGRADATION, "verminderde prestaties")
                .set(EventKind.of("war-room"), "crisisoverleg")
                .build();
    }
    // end::labels[]
}
