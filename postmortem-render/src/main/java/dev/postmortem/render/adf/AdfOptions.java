package dev.postmortem.render.adf;

import dev.postmortem.render.internal.OwnBlocks;
import dev.postmortem.render.internal.SafePolicy;
import dev.postmortem.render.label.Labels;
import java.util.Optional;

/**
 * What a writer was told when it was built.
 *
 * @param product what shows the document
 * @param title whether the document begins with its title
 * @param taskLists whether tasks are tasks, and not items with signs
 * @param links what becomes of addresses
 * @param limit how long the document may be, and what its last line says then
 * @param words words that the document does not have
 * @param customBlocks how a house's own blocks are written
 */
record AdfOptions(
        AdfProduct product,
        boolean title,
        boolean taskLists,
        SafePolicy links,
        Optional<AdfLimit> limit,
        Labels words,
        OwnBlocks customBlocks) {}
