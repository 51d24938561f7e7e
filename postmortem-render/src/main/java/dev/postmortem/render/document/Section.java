package dev.postmortem.render.document;

import java.util.List;
import java.util.Optional;

/**
 * A section of the document.
 *
 * @param id the stable name of the section
 * @param number its number, which it keeps when another section is left out or moved; absent for a section without one
 * @param title its title on the page
 * @param blocks its content
 * @since 0.1.0
 */
public record Section(SectionId id, Optional<Integer> number, String title, List<Block> blocks) {

    /** Checks id, number and title, and copies the blocks. */
    public Section {
        Require.present("Section.id", id);
        number = Require.orEmpty(number);
        if (number.isPresent() && number.get() < 1) {
            throw new IllegalArgumentException("Section.number is " + number.get() + ": give 1 or more");
        }
        title = Require.text("Section.title", title);
        blocks = Require.list("Section.blocks", blocks);
    }

    /**
     * Returns a builder of a section.
     *
     * @param id the stable name of the section
     * @param title its title on the page
     * @return the builder
     */
    public static SectionBuilder builder(SectionId id, String title) {
        return new SectionBuilder(id, title);
    }

    /**
     * Returns this section with other content.
     *
     * @param others the new content
     * @return the section
     */
    public Section withBlocks(List<? extends Block> others) {
        return new Section(id, number, title, Require.list("Section.blocks", others));
    }
}
