package dev.postmortem.render.document;

import java.util.List;

/**
 * The phases of the incident, one after the other, to be drawn to scale.
 *
 * @param description the same in words, for readers and formats that do not see the drawing
 * @param phases the phases in their order, at least one
 * @since 0.1.0
 */
public record PhaseBar(String description, List<Phase> phases) implements RichBlock {

    /** Checks that description and a phase are there, and copies the phases. */
    public PhaseBar {
        description = Require.text("PhaseBar.description", description);
        phases = Require.someOf("PhaseBar.phases", phases);
    }

    @Override
    public List<Block> fallback() {
        return List.of(Blocks.paragraph(description));
    }
}
