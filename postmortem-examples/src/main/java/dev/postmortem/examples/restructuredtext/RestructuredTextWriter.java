package dev.postmortem.examples.restructuredtext;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.FallbackWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Alignment;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.CodeBlock;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.FlowBlock;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.OrderedList;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.RichBlock;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TaskList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes documents as reStructuredText, in which blank lines and indentation say what belongs where.
 *
 * <p>Headings within a section are rubrics, because the levels of titles must not be skipped; facts are a table. Anchors are
 * told by their words.
 */
final class RestructuredTextWriter implements DocumentWriter {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#.-]+");

    private final LinkPolicy links;

    RestructuredTextWriter(LinkPolicy links) {
        this.links = Objects.requireNonNull(links, "links");
    }

    @Override
    public Format format() {
        return RestructuredTextFormat.RESTRUCTURED_TEXT;
    }

    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        new Run(new RestructuredTextLine(links), out, log).write(document);
    }

    /** The writing of one document: a writer is made once and shared, so what has to be remembered lives here. */
    private static final class Run {

        private final RestructuredTextLine line;
        private final Appendable out;
        private final FallbackWriter fallbacks;
        private String place = "document";
        private String indent = "";

        /** What stands before the next line in place of the blanks of the indent: the mark of an item. */
        private String mark = "";

        Run(RestructuredTextLine line, Appendable out, RenderLog log) {
            this.line = line;
            this.out = out;
            this.fallbacks = new FallbackWriter((kind, message) -> log.note(new RenderNote(kind, place, message)));
        }

        void write(Document document) throws IOException {
            String id = document.meta().id().map(known -> known + ": ").orElse("");
            String title = words(id + document.meta().title());
            put("=".repeat(2 * title.length()));
            title(title, '=');
            blocks(document.lead());
            for (Section section : document.sections()) {
                place = "section " + section.id();
                String number = section.number().map(known -> known + ". ").orElse("");
                out.append('\n');
                put(".. _" + section.id() + ":");
                out.append('\n');
                title(words(number + section.title()), '-');
                blocks(section.blocks());
            }
        }

        private String words(String text) {
            return line.words(List.of(Inlines.text(text)));
        }

        /** A wide character counts as two, and an underline may be too long, but not too short. */
        private void title(String words, char underline) throws IOException {
            put(words);
            put(Character.toString(underline).repeat(2 * words.length()));
        }

        private void blocks(List<? extends Block> blocks) throws IOException {
            boolean list = false;
            for (Block block : blocks) {
                boolean isList =
                        block instanceof BulletList || block instanceof OrderedList || block instanceof TaskList;
                if (list && isList) {
                    // An empty comment keeps two lists apart.
                    out.append('\n');
                    put("..");
                }
                block(block);
                list = isList;
            }
        }

        private void block(Block block) throws IOException {
            if (block instanceof Paragraph paragraph) {
                begin();
                lines(paragraph.content());
            } else if (block instanceof Heading heading) {
                String words = line.words(heading.content());
                if (!words.isEmpty()) {
                    directive("rubric", words);
                }
            } else if (block instanceof BulletList list) {
                items(list.items(), "- ");
            } else if (block instanceof OrderedList list) {
                items(list.items(), "#. ");
            } else if (block instanceof TaskList list) {
                tasks(list);
            } else if (block instanceof CodeBlock code) {
                code(code);
            } else if (block instanceof FactList facts) {
                facts(facts);
            } else if (block instanceof Table table) {
                table(table);
            } else if (block instanceof Callout callout) {
                callout(callout);
            } else {
                fallbacks.write((RichBlock) block, this::blocks);
            }
        }

        private void directive(String name, String argument) throws IOException {
            begin();
            put((".. " + name + ":: " + argument).stripTrailing());
        }

        /** Leaves a line empty before a block, unless it begins an item. */
        private void begin() throws IOException {
            if (mark.isEmpty()) {
                out.append('\n');
            }
        }

        /** Writes running text: one line, or a block of lines if there are breaks in it. */
        private void lines(List<Inline> content) throws IOException {
            List<String> lines = line.lines(content);
            for (String words : lines) {
                put(lines.size() == 1 ? words : "| " + words);
            }
        }

        private void items(List<ListItem> items, String sign) throws IOException {
            begin();
            for (ListItem item : items) {
                item(sign, item.content(), item.details());
            }
        }

        private void tasks(TaskList list) throws IOException {
            begin();
            for (TaskItem task : list.items()) {
                List<Inline> content = new ArrayList<>(task.content());
                content.add(0, Inlines.text(task.done() ? "[x] " : "[ ] "));
                item("- ", content, List.of());
            }
        }

        private void item(String sign, List<Inline> content, List<FlowBlock> details) throws IOException {
            String outer = indent;
            mark = mark + (mark.isEmpty() ? outer : "") + sign;
            indent = outer + " ".repeat(sign.length());
            lines(content);
            if (!mark.isEmpty()) {
                put("");
            }
            if (!details.isEmpty()) {
                blocks(details);
                out.append('\n');
            }
            indent = outer;
        }

        private void facts(FactList facts) throws IOException {
            List<Column> columns = List.of(
                    new Column("fact", facts.factHeader(), Alignment.START),
                    new Column("value", facts.valueHeader(), Alignment.START));
            table(new Table(
                    Optional.empty(),
                    columns,
                    Sequence.from(facts.facts(), fact -> Row.of(Cell.of(fact.label()), new Cell(fact.value())))));
        }

        /** A table is a list of lists, because cells cannot burst it, however long they are. */
        private void table(Table table) throws IOException {
            directive("list-table", table.caption().map(this::words).orElse(""));
            indented(() -> {
                if (!table.rows().isEmpty()) {
                    put(":header-rows: 1");
                }
                out.append('\n');
                row(table.columns().stream()
                        .map(column -> Cell.of(column.header()))
                        .toList());
                for (Row row : table.rows()) {
                    row(row.cells());
                }
            });
        }

        private void row(List<Cell> cells) throws IOException {
            String outer = indent;
            mark = outer + "* ";
            indent = outer + "  ";
            for (Cell cell : cells) {
                item("- ", cell.content(), List.of());
            }
            indent = outer;
        }

        private void callout(Callout callout) throws IOException {
            String kind = switch (callout.kind()) {
                case NOTE -> "note";
                case IMPORTANT -> "important";
                case GAP, WARNING -> "warning";
            };
            String title = callout.title().map(this::words).orElse("");
            directive(title.isEmpty() ? kind : "admonition", title);
            indented(() -> {
                if (!title.isEmpty()) {
                    put(":class: " + kind);
                }
                blocks(callout.blocks());
            });
        }

        private void code(CodeBlock code) throws IOException {
            List<String> lines = line.code(code.text());
            if (lines.isEmpty()) {
                return;
            }
            Optional<String> language =
                    code.language().filter(name -> LANGUAGE.matcher(name).matches());
            directive("code-block", language.orElse(""));
            out.append('\n');
            indented(() -> {
                for (String text : lines) {
                    put(text);
                }
            });
        }

        private interface Content {
            void write() throws IOException;
        }

        private void indented(Content content) throws IOException {
            String outer = indent;
            indent = outer + "   ";
            content.write();
            indent = outer;
        }

        private void put(String text) throws IOException {
            String before = mark.isEmpty() ? indent : mark;
            mark = "";
            out.append((before + text).stripTrailing()).append('\n');
        }
    }
}
