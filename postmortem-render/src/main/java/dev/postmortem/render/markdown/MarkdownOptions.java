package dev.postmortem.render.markdown;

import dev.postmortem.render.MentionPolicy;
import dev.postmortem.render.internal.OwnBlocks;
import dev.postmortem.render.internal.SafePolicy;
import dev.postmortem.render.label.Labels;
import java.util.Optional;

/**
 * What a writer was told when it was built.
 *
 * @param flavour who reads the Markdown
 * @param mentions what becomes of names
 * @param links what becomes of addresses
 * @param mermaid whether phases are drawn
 * @param frontMatter whether the document begins with facts for machines
 * @param title whether the title is written
 * @param limit how long the text may be, and what its last line says then
 * @param words words that the document does not have
 * @param customBlocks how a house's own blocks are written
 */
record MarkdownOptions(
        Flavour flavour,
        MentionPolicy mentions,
        SafePolicy links,
        boolean mermaid,
        boolean frontMatter,
        boolean title,
        Optional<TextLimit> limit,
        Labels words,
        OwnBlocks customBlocks) {

    InlineWriter inlinesInto(StringBuilder out) {
        return new InlineWriter(out, flavour, mentions, links);
    }
}
