package dev.postmortem.render.section;

import dev.postmortem.render.document.SectionId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that a section must hold something and holds nothing, where {@link GapPolicy#FAIL} is wanted.
 *
 * @since 0.1.0
 */
public final class MissingContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SectionId> sections;

    /**
     * Makes the exception.
     *
     * @param sections the sections without content, at least one
     */
    public MissingContentException(List<SectionId> sections) {
        super("No content in section "
                + sections.stream().map(SectionId::value).collect(Collectors.joining(", "))
                + ": fill it, or declare in the postmortem's absences why it is empty");
        this.sections = List.copyOf(sections);
    }

    /**
     * Returns the sections without content.
     *
     * @return their ids in the order of the document; none after Java serialization
     */
    public List<SectionId> sections() {
        return sections == null ? List.of() : sections;
    }
}
