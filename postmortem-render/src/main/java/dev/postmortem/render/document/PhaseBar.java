package dev.postmortem.render.document;

import java.util.List;
import java.util.Optional;

/**
 * The phases of the incident, one after the other, to be drawn to scale.
 *
 * @param description the same in words, for readers and formats that do not see the drawing
 * @param table the same as a table, for a format that would rather put that beside its drawing than the words; absent if
 *     there are only words
 * @param phases the phases in their order, at least one
 * @since 0.1.0
 */
public record PhaseBar(String description, Optional<Table> table, List<Phase> phases) implements RichBlock {

    /** Checks that description and a phase are there, and copies the phases. */
    public PhaseBar {
        description = Require.text("PhaseBar.description", description);
        table = Require.orEmpty(table);
        phases = Require.someOf("PhaseBar.phases", phases);
    }

    /**
     * Makes phases without a table.
     *
     * @param description the same in words
     * @param phases the phases in their order, at least one
     */
    public PhaseBar(String description, List<Phase> phases) {
        this(description, Optional.empty(), phases);
    }

    @Override
    public List<Block> fallback() {
        return List.of(Blocks.paragraph(description));
    }
}
