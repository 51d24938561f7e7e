package dev.postmortem.render.generated;

import dev.postmortem.render.document.Anchor;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.Code;
import dev.postmortem.render.document.CodeBlock;
import dev.postmortem.render.document.CrossReference;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Emphasis;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.LineBreak;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.OrderedList;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.PersonRef;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.RichBlock;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.StatusBadge;
import dev.postmortem.render.document.Strong;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.document.Text;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.internal.CalloutKinds;
import dev.postmortem.render.internal.LinkAddress;
import dev.postmortem.render.label.Labels;
import dev.postmortem.render.text.TextSeen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What should be seen of a document in plain text, blanks left out: running text, and grids whose cells stand side by side. */
final class TextPieces {

    /** A part of the text. */
    sealed interface Piece permits Running, Grid {}

    /** Characters that follow each other. */
    record Running(String characters) implements Piece {}

    /**
     * Cells side by side or below each other.
     *
     * @param rows the cells of each row, with their blanks
     * @param headers what stands somewhere in the grid, each beside its column or before the cells of it
     * @param repeated what may stand in the grid besides, any number of times
     */
    record Grid(List<List<String>> rows, List<String> headers, String repeated) implements Piece {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final StringBuilder running = new StringBuilder();

    private final Labels labels;

    private TextPieces(Labels labels) {
        this.labels = labels;
    }

    static List<Piece> of(Document document, Labels labels) {
        return made(document, labels).pieces;
    }

    /** Returns the blocks of code, which alone keep their lines however long they are. */
    static List<String> codes(Document document) {
        return made(document, Labels.english()).codes;
    }

    private static TextPieces made(Document document, Labels labels) {
        TextPieces made = new TextPieces(labels);
        document.meta().id().ifPresent(id -> made.add(id + ":"));
        made.add(document.meta().title());
        made.blocks(document.lead());
        for (Section section : document.sections()) {
            section.number().ifPresent(number -> made.add(number + "."));
            made.add(section.title());
            made.blocks(section.blocks());
        }
        made.endRunning();
        return made;
    }

    private void add(String words) {
        running.append(TextSeen.of(words));
    }

    private void endRunning() {
        if (!running.isEmpty()) {
            pieces.add(new Running(running.toString()));
            running.setLength(0);
        }
    }

    private void grid(List<List<String>> rows, List<String> headers, String repeated) {
        endRunning();
        if (!pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Grid before) {
            pieces.remove(pieces.size() - 1);
            List<List<String>> both = new ArrayList<>(before.rows());
            both.addAll(rows);
            List<String> allHeaders = new ArrayList<>(before.headers());
            allHeaders.addAll(headers);
            pieces.add(new Grid(both, allHeaders, before.repeated() + repeated));
        } else {
            pieces.add(new Grid(rows, headers, repeated));
        }
    }

    private void blocks(List<? extends Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            add(words(paragraph.content(), " "));
        } else if (block instanceof Heading heading) {
            add(words(heading.content(), " / "));
        } else if (block instanceof BulletList list) {
            list.items().forEach(item -> item("-", item));
        } else if (block instanceof OrderedList list) {
            for (int i = 0; i < list.items().size(); i++) {
                item(i + 1 + ".", list.items().get(i));
            }
        } else if (block instanceof TaskList list) {
            list.items().forEach(task -> add((task.done() ? "[x]" : "[ ]") + words(task.content(), " ")));
        } else if (block instanceof CodeBlock code) {
            codes.add(TextSeen.of(code.text()));
            add(code.text());
        } else if (block instanceof FactList facts) {
            grid(
                    facts.facts().stream()
                            .map(fact -> List.of(fact.label(), words(fact.value(), " ")))
                            .toList(),
                    List.of(),
                    "");
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Callout callout) {
            add(callout.title().orElseGet(() -> labels.text(CalloutKinds.label(callout.kind()))));
            blocks(callout.blocks());
        } else if (block instanceof PhaseBar bar) {
            grid(
                    bar.phases().stream()
                            .map(phase -> List.of(phase.label() + " " + phase.length()))
                            .toList(),
                    List.of(),
                    "#=-.|");
            add(bar.description());
        } else {
            blocks(((RichBlock) block).fallback());
        }
    }

    private void item(String sign, ListItem item) {
        add(sign + words(item.content(), " "));
        blocks(item.details());
    }

    private void table(Table table) {
        table.caption().ifPresent(this::add);
        List<List<String>> rows = new ArrayList<>();
        table.rows()
                .forEach(row -> rows.add(row.cells().stream()
                        .map(cell -> words(cell.content(), " "))
                        .toList()));
        List<String> headers =
                table.columns().stream().map(column -> column.header()).toList();
        List<String> shown = IntStream.range(0, headers.size())
                .filter(column -> rows.stream()
                        .anyMatch(row -> !TextSeen.of(row.get(column)).isEmpty()))
                .mapToObj(headers::get)
                .toList();
        // A cell that does not fit is told below its row, behind its header.
        grid(rows, shown, "-:" + String.join("", headers));
    }

    private static String words(List<Inline> content, String lineBreak) {
        return content.stream().map(inline -> words(inline, lineBreak)).collect(Collectors.joining());
    }

    private static String words(Inline inline, String lineBreak) {
        if (inline instanceof Text text) {
            return text.text();
        }
        if (inline instanceof Strong strong) {
            return words(strong.content(), lineBreak);
        }
        if (inline instanceof Emphasis emphasis) {
            return words(emphasis.content(), lineBreak);
        }
        if (inline instanceof Code code) {
            return TextSeen.of(code.text()).isEmpty() ? "" : "`" + code.text() + "`";
        }
        if (inline instanceof Link link) {
            return link(link, lineBreak);
        }
        if (inline instanceof StatusBadge badge) {
            return badge.label();
        }
        if (inline instanceof TimeRef time) {
            return time.text();
        }
        if (inline instanceof PersonRef person) {
            return person.text();
        }
        if (inline instanceof Anchor anchor) {
            return anchor.text();
        }
        if (inline instanceof CrossReference reference) {
            return reference.text();
        }
        return inline instanceof LineBreak ? lineBreak : "?";
    }

    private static String link(Link link, String lineBreak) {
        String words = words(link.content(), lineBreak);
        String address = LinkAddress.of(link.url());
        boolean shown = address.equals(words) || address.equals("mailto:" + words);
        return shown ? words : words + " <" + address + ">";
    }
}
