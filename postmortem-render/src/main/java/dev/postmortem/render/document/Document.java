package dev.postmortem.render.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document that any writer can write: what it says about itself, what a reader sees first, and its sections.
 *
 * <p>It can be shared between threads. Two documents are equal if they hold the same, except that rows made on demand
 * equal themselves only.
 *
 * @param meta what the document says about itself
 * @param lead what stands between the title and the first section: facts, callouts, the phase bar
 * @param sections the sections in the order in which they are shown; no two have the same id
 * @since 0.1.0
 */
public record Document(DocumentMeta meta, List<Block> lead, List<Section> sections) {

    /** Copies lead and sections, and checks that no two sections have the same id. */
    public Document {
        Require.present("Document.meta", meta);
        lead = Require.list("Document.lead", lead);
        sections = Require.list("Document.sections", sections);
        Set<SectionId> ids = new HashSet<>();
        for (Section section : sections) {
            if (!ids.add(section.id())) {
                throw new IllegalArgumentException(
                        "Document.sections holds \"" + section.id() + "\" twice: give each section an id of its own");
            }
        }
    }

    /**
     * Returns a builder of a document.
     *
     * @param title the title
     * @return the builder
     */
    public static DocumentBuilder builder(String title) {
        return new DocumentBuilder(title);
    }

    /**
     * Returns this document with other sections.
     *
     * @param others the new sections in their order
     * @return the document
     */
    public Document withSections(List<Section> others) {
        return new Document(meta, lead, others);
    }

    /**
     * Returns this document with other blocks between the title and the first section.
     *
     * @param others the new blocks
     * @return the document
     */
    public Document withLead(List<? extends Block> others) {
        return new Document(meta, Require.list("Document.lead", others), sections);
    }

    /**
     * Finds a section.
     *
     * @param id the stable name of the section
     * @return the section, or empty if the document does not show it
     */
    public Optional<Section> section(SectionId id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }
}
