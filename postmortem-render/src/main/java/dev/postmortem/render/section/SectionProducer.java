package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.util.Optional;

/**
 * Produces one section of the document from the model, or nothing.
 *
 * <p>An implementation is immutable and thread-safe, and gives the same section for the same postmortem and context.
 *
 * @since 0.1.0
 */
public interface SectionProducer {

    /**
     * Returns the stable name of the section.
     *
     * @return the id
     */
    SectionId id();

    /**
     * Produces the section.
     *
     * @param postmortem what is told
     * @param context how times, amounts, references and absences are told
     * @return the section, which has the id of this producer; or empty if the document goes without it
     * @throws MissingContentException if the section must hold something, does not, and {@link GapPolicy#FAIL} is wanted
     */
    Optional<Section> produce(Postmortem postmortem, SectionContext context);
}
