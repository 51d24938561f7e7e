package dev.postmortem.render.markdown;

import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Table;
import java.io.IOException;

/** How a flavour shows tables and facts. */
interface TableForm {

    /** Writes facts, for which a block was started. */
    void facts(FactList facts, String bullet) throws IOException;

    /** Writes a table, for which a block was started. */
    void table(Table table, String bullet) throws IOException;
}
