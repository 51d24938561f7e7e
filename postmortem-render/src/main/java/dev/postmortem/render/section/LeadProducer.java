package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Block;
import java.util.List;

/**
 * Produces what stands between the title and the first section: what a reader sees first.
 *
 * <p>An implementation is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface LeadProducer {

    /**
     * Produces the blocks.
     *
     * @param postmortem what is told
     * @param context how times, amounts, references and absences are told
     * @return the blocks, which may be none
     */
    List<Block> produce(Postmortem postmortem, SectionContext context);
}
