package dev.postmortem.render.markdown;

import dev.postmortem.render.document.Alignment;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Table;
import java.io.IOException;
import java.util.List;

/** Tables with pipes between the cells, as GitHub and GitLab read them. */
final class PipeTables implements TableForm {

    private final Page page;
    private final StringBuilder out;
    private final BlockText text;
    private final CutPoints cuts;

    PipeTables(Page page, BlockText text, CutPoints cuts) {
        this.page = page;
        this.out = page.out();
        this.text = text;
        this.cuts = cuts;
    }

    @Override
    public void facts(FactList facts, String bullet) throws IOException {
        out.append("| ");
        text.cell(facts.factHeader());
        out.append(" | ");
        text.cell(facts.valueHeader());
        out.append(" |");
        page.newLine();
        out.append("| :--- | :--- |");
        for (Fact fact : facts.facts()) {
            page.newLine();
            out.append("| ");
            text.cell(fact.label());
            out.append(" | ");
            text.cell(fact.value());
            out.append(" |");
            if (!goesOn()) {
                return;
            }
        }
    }

    @Override
    public void table(Table table, String bullet) throws IOException {
        out.append('|');
        for (Column column : table.columns()) {
            out.append(' ');
            text.cell(column.header());
            out.append(" |");
        }
        page.newLine();
        out.append('|');
        for (Column column : table.columns()) {
            out.append(ruler(column.alignment()));
        }
        for (Row row : table.rows()) {
            page.newLine();
            out.append('|');
            List<Cell> cells = row.cells();
            int width = cells.size();
            for (int i = 0; i < width; i++) {
                out.append(' ');
                text.cell(cells.get(i).content());
                out.append(" |");
            }
            if (!goesOn()) {
                return;
            }
        }
    }

    private boolean goesOn() throws IOException {
        page.flushIfLong();
        return cuts.mayEndHere();
    }

    private static String ruler(Alignment alignment) {
        return switch (alignment) {
            case START -> " :--- |";
            case CENTER -> " :---: |";
            case END -> " ---: |";
        };
    }
}
