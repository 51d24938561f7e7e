package dev.postmortem.render.adf;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.internal.SafePolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a writer was told when it was built.
 *
 * @param product what shows the document
 * @param title whether the document begins with its title
 * @param taskLists whether tasks are tasks, and not items with signs
 * @param links what becomes of addresses
 * @param limit how long the document may be, and what its last line says then
 * @param words words that the document does not have
 * @param customBlocks how a house's own blocks are written, in the order in which they were given
 */
record AdfOptions(
        AdfProduct product,
        boolean title,
        boolean taskLists,
        SafePolicy links,
        Optional<AdfLimit> limit,
        AdfWords words,
        Map<Class<?>, Function<CustomBlock, List<Block>>> customBlocks) {}
