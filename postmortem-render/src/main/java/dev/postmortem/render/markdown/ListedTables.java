package dev.postmortem.render.markdown;

import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Table;
import java.io.IOException;
import java.util.List;

/** Tables as lists, for CommonMark: an item for each row, and in it a line for each cell that holds something. */
final class ListedTables implements TableForm {

    private static final String INDENT = "  ";

    private final Page page;
    private final StringBuilder out;
    private final BlockText text;
    private final CutPoints cuts;

    ListedTables(Page page, BlockText text, CutPoints cuts) {
        this.page = page;
        this.out = page.out();
        this.text = text;
        this.cuts = cuts;
    }

    @Override
    public void facts(FactList facts, String bullet) throws IOException {
        boolean first = true;
        for (Fact fact : facts.facts()) {
            begin(bullet, first);
            first = false;
            lines(1, only -> text.named(fact.label(), fact.value(), true));
            if (!end()) {
                return;
            }
        }
    }

    @Override
    public void table(Table table, String bullet) throws IOException {
        List<Column> columns = table.columns();
        boolean first = true;
        for (Row row : table.rows()) {
            begin(bullet, first);
            first = false;
            row(columns, row);
            if (!end()) {
                return;
            }
        }
        if (first) {
            begin(bullet, true);
            lines(columns.size(), column -> text.named(columns.get(column).header(), List.of(), true));
            end();
        }
    }

    private void row(List<Column> columns, Row row) {
        lines(columns.size(), column -> {
            List<Inline> cell = row.cells().get(column).content();
            return text.named(columns.get(column).header(), cell, false);
        });
    }

    /** Writes a line for each part that shows something. */
    private void lines(int count, Line part) {
        boolean any = false;
        for (int i = 0; i < count; i++) {
            int before = out.length();
            if (any) {
                out.append("\\\n").append(page.prefix());
            }
            if (part.write(i)) {
                any = true;
            } else {
                out.setLength(before);
            }
        }
        if (!any) {
            out.append(MarkdownText.PARTING);
        }
    }

    private void begin(String bullet, boolean first) {
        if (!first) {
            page.newLine();
        }
        out.append(bullet);
        page.prefix(page.prefix() + INDENT);
    }

    private boolean end() throws IOException {
        page.prefix(page.prefix().substring(INDENT.length()));
        page.flushIfLong();
        return cuts.mayEndHere();
    }

    /** Writes the part of a column, and says whether there was anything to show. */
    private interface Line {
        boolean write(int column);
    }
}
