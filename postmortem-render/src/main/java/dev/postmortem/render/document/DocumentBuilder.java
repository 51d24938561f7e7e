package dev.postmortem.render.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Document}. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class DocumentBuilder {

    private final String title;
    private @Nullable String id;
    private @Nullable String language;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<Block> lead = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    DocumentBuilder(String title) {
        this.title = Require.present("Document.title", title);
    }

    /**
     * Sets the id of the incident.
     *
     * @param incidentId the id, such as {@code INC-142}
     * @return this builder
     */
    public DocumentBuilder id(String incidentId) {
        id = incidentId;
        return this;
    }

    /**
     * Sets the language of the words on the page.
     *
     * @param tag a BCP 47 tag, such as {@code en}
     * @return this builder
     */
    public DocumentBuilder language(String tag) {
        language = tag;
        return this;
    }

    /**
     * Adds a fact for machines.
     *
     * @param name its name
     * @param value its value
     * @return this builder
     */
    public DocumentBuilder property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    /**
     * Adds a block that stands between the title and the first section.
     *
     * @param block the block
     * @return this builder
     */
    public DocumentBuilder lead(Block block) {
        lead.add(Require.present("Document.lead", block));
        return this;
    }

    /**
     * Adds a section.
     *
     * @param section the section
     * @return this builder
     */
    public DocumentBuilder section(Section section) {
        sections.add(Require.present("Document.section", section));
        return this;
    }

    /**
     * Adds a section.
     *
     * @param sectionId the stable name of the section, such as {@code root-cause}
     * @param sectionTitle its title on the page
     * @param edit fills the section
     * @return this builder
     */
    public DocumentBuilder section(String sectionId, String sectionTitle, Consumer<? super SectionBuilder> edit) {
        SectionBuilder section = Section.builder(SectionId.of(sectionId), sectionTitle);
        edit.accept(section);
        return section(section.build());
    }

    /**
     * Builds the document.
     *
     * @return the document
     */
    public Document build() {
        return new Document(
                new DocumentMeta(Optional.ofNullable(id), title, Optional.ofNullable(language), properties),
                lead,
                sections);
    }
}
