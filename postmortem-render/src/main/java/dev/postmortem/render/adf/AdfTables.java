package dev.postmortem.render.adf;

import dev.postmortem.render.document.Alignment;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.internal.CutPlaces;
import java.io.IOException;
import java.util.List;

/** Writes tables, between whose rows a document may be cut. They stand in nothing but the document. */
final class AdfTables {

    /** What ends a table that is open behind a row. */
    private static final String END = "]}";

    private final AdfNodes nodes;
    private final CutPlaces cuts;

    AdfTables(AdfNodes nodes, CutPlaces cuts) {
        this.nodes = nodes;
        this.cuts = cuts;
    }

    /** Writes facts with their names as headers at the left, which need no header above them. */
    void facts(FactList facts) throws IOException {
        nodes.open("table");
        for (Fact fact : facts.facts()) {
            nodes.open("tableRow");
            nodes.open("tableHeader");
            nodes.paragraph(fact.label(), Alignment.START);
            nodes.close();
            nodes.open("tableCell");
            nodes.paragraph(fact.value());
            nodes.close();
            nodes.close();
            if (!cuts.mayEndHere(END)) {
                break;
            }
        }
        nodes.close();
    }

    void table(Table table) throws IOException {
        List<Column> columns = table.columns();
        nodes.open("table");
        nodes.open("tableRow");
        for (Column column : columns) {
            nodes.open("tableHeader");
            nodes.paragraph(column.header(), column.alignment());
            nodes.close();
        }
        nodes.close();
        for (Row row : table.rows()) {
            row(columns, row.cells());
            if (!cuts.mayEndHere(END)) {
                break;
            }
        }
        nodes.close();
    }

    private void row(List<Column> columns, List<Cell> cells) throws IOException {
        nodes.open("tableRow");
        for (int i = 0; i < cells.size(); i++) {
            nodes.open("tableCell");
            nodes.paragraph(cells.get(i).content(), columns.get(i).alignment());
            nodes.close();
        }
        nodes.close();
    }
}
