package dev.postmortem.render.confluence;

import dev.postmortem.render.document.PersonRef;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.internal.OwnBlocks;
import dev.postmortem.render.internal.SafePolicy;
import dev.postmortem.render.label.Labels;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a writer was told when it was built.
 *
 * @param links what becomes of addresses
 * @param title whether the body begins with the title
 * @param contents whether the sections are listed
 * @param pageProperties whether the facts are properties of the page
 * @param collapsed the sections that are folded
 * @param users who is a user of Confluence
 * @param limit how long the page may be, and what its last line says then
 * @param words words that the document does not have
 * @param customBlocks how a house's own blocks are written
 */
record ConfluenceOptions(
        SafePolicy links,
        boolean title,
        boolean contents,
        boolean pageProperties,
        Set<SectionId> collapsed,
        Function<? super PersonRef, Optional<ConfluenceUser>> users,
        Optional<PageLimit> limit,
        Labels words,
        OwnBlocks customBlocks) {}
