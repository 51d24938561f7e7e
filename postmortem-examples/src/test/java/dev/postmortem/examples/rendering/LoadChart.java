package dev.postmortem.examples.rendering;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CustomBlock;
import java.util.List;

// tag::block[]
/** The load of a database, which a format with pictures can draw. */
record LoadChart(String database, int before, int during) implements CustomBlock {

    @Override
    public List<Block> fallback() {
        return List.of(Blocks.paragraph("Load of " + database + ": " + before + " %, then " + during + " %"));
    }
}
// end::block[]
