package dev.postmortem.examples;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Severity;
import dev.postmortem.render.LinkPolicy.Treatment;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.html.HtmlWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page that leads to everything that was written, made of the same blocks as a postmortem. */
final class IndexPage {

    private final Path folder;
    private final List<Row> incidents = new ArrayList<>();
    private final List<Row> internal = new ArrayList<>();
    private final List<Row> published = new ArrayList<>();
    private final List<Inline> openActions = new ArrayList<>();

    IndexPage(Path folder) {
        this.folder = folder;
    }

    /** Adds a postmortem and its files, those of the house and those for everybody. */
    void add(Postmortem postmortem, List<Path> internalFiles, List<Path> publishedFiles) {
        incidents.add(Row.of(
                Cell.of(postmortem.id().orElse("")),
                Cell.of(postmortem.title()),
                Cell.of(postmortem.severity().map(Severity::level).orElse(""))));
        internal.add(row(postmortem, internalFiles));
        published.add(row(postmortem, publishedFiles));
    }

    private Row row(Postmortem postmortem, List<Path> files) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(postmortem.id().orElse(postmortem.title())));
        for (String ending : Endings.all()) {
            cells.add(new Cell(links(files.stream()
                    .filter(file -> Endings.of(file).equals(ending))
                    .toList())));
        }
        return new Row(cells);
    }

    /** Adds the pages of the open actions, those of the house and those for everybody. */
    void addOpenActions(List<Path> internalFiles, List<Path> publishedFiles) {
        openActions.add(Inlines.text("Open actions of all postmortems, for the team: "));
        openActions.addAll(links(internalFiles));
        openActions.add(Inlines.text("; for everybody: "));
        openActions.addAll(links(publishedFiles));
    }

    private List<Inline> links(List<Path> files) {
        List<Inline> links = new ArrayList<>();
        for (Path file : files) {
            if (!links.isEmpty()) {
                links.add(Inlines.text(" "));
            }
            links.add(Inlines.link(
                    Endings.of(file), folder.relativize(file).toString().replace('\\', '/')));
        }
        return links;
    }

    /** Returns the page. Its links lead to its neighbours, which a page of a postmortem would not link. */
    String html() {
        Document page = Document.builder("Postmortems")
                .language("en")
                .lead(Table.builder()
                        .column("id", "Incident")
                        .column("title", "Title")
                        .column("severity", "Severity")
                        .rows(Sequence.of(incidents))
                        .build())
                .lead(table("For the team", internal))
                .lead(table("For everybody", published))
                .lead(new Paragraph(openActions))
                .build();
        return HtmlWriter.builder()
                .linkPolicy(address -> Treatment.LINK)
                .build()
                .write(page)
                .text();
    }

    private static Table table(String caption, List<Row> rows) {
        Table.Builder table = Table.builder().caption(caption).column("id", "Incident");
        Endings.all().forEach(ending -> table.column(ending.replace('.', '-'), ending));
        return table.rows(Sequence.of(rows)).build();
    }
}
