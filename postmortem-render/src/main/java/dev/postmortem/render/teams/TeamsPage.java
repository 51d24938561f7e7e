package dev.postmortem.render.teams;

import dev.postmortem.render.document.Alignment;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.internal.card.Box;
import dev.postmortem.render.internal.card.Grid;
import dev.postmortem.render.internal.card.Look;
import dev.postmortem.render.internal.card.Page;
import dev.postmortem.render.internal.card.Part;
import dev.postmortem.render.internal.card.Run;
import dev.postmortem.render.internal.card.Texts;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message with an Adaptive Card: blocks of rich text one below the other, with the facts and tables as tables and
 * callouts in containers of their colour.
 *
 * <p>Users' texts stand in runs of rich text, which know no Markdown; of text blocks and sets of facts, which do, there
 * are none.
 */
final class TeamsPage extends Page<TeamsPage.Open> {

    /**
     * What is open at a place in the message.
     *
     * @param group the table or container that can be added to, or null
     * @param before the part before, or null at the beginning
     */
    record Open(@Nullable Object group, @Nullable Part before) {}

    private enum Group {
        FACTS
    }

    /** What sets a block of rich text apart from others. */
    private enum Style {
        TITLE("large", false, ""),
        SECTION("medium", true, "large"),
        TEXT("", false, ""),
        FURTHER_ITEM("", false, "small"),
        MISSING("", true, "");

        private final String size;
        private final boolean separator;
        private final String spacing;

        Style(String size, boolean separator, String spacing) {
            this.size = size;
            this.separator = separator;
            this.spacing = spacing;
        }
    }

    /** What ends an array and the object around it. */
    private static final int CLOSING = 2;

    /** What stands behind a message as it is written. */
    private static final int LINE_FEED = 1;

    private static final String INDENT = "\u2003";

    private final int maxBytes;
    private final Labels words;
    private final Optional<String> moreAt;

    TeamsPage(int maxBytes, String title, Labels words, Optional<String> moreAt) throws IOException {
        super(new Open(null, null));
        this.maxBytes = maxBytes;
        this.words = words;
        this.moreAt = moreAt;
        json.object().text("type", "message").text("summary", Texts.beginning(title, TeamsLimit.SUMMARY));
        json.array("attachments").object().text("contentType", "application/vnd.microsoft.card.adaptive");
        json.object("content")
                .text("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .text("type", "AdaptiveCard")
                .text("version", "1.5")
                .text("fallbackText", TeamsText.markdown(Texts.beginning(title, TeamsLimit.SUMMARY)));
        json.object("msteams").text("width", "Full").endObject();
        json.array("body");
    }

    @Override
    public void write(Part part) throws IOException {
        if (part instanceof Part.Title title) {
            closeGroup();
            block(Style.TITLE, List.of(Run.bold(title.text())));
        } else if (part instanceof Part.Heading heading) {
            closeGroup();
            block(heading.level() == 1 ? Style.SECTION : Style.TEXT, heading.runs());
        } else if (part instanceof Part.Paragraph paragraph) {
            openBox(paragraph.box());
            block(Style.TEXT, paragraph.runs());
        } else if (part instanceof Part.Fact fact) {
            openFacts();
            row(List.of(fact.label(), fact.value()));
        } else if (part instanceof Part.Item item) {
            openBox(item.box());
            boolean follows = state.before() instanceof Part.Item;
            Style style = follows ? Style.FURTHER_ITEM : Style.TEXT;
            block(style, Run.joined(List.of(Run.of(mark(item))), item.runs()));
        } else if (part instanceof Part.Row row) {
            openTable(row.grid());
            row(row.cells());
        } else if (part instanceof Part.CodeLines code) {
            openBox(code.box());
            block(Style.TEXT, List.of(new Run(indented(code.text()), Look.PLAIN.withCode(), null)));
        } else {
            throw new IllegalStateException(
                    "No way to write a " + part.getClass().getName());
        }
        state = new Open(state.group(), part);
    }

    private static String mark(Part.Item item) {
        String indent = INDENT.repeat(2 * item.depth());
        return indent
                + switch (item.marker()) {
                    case BULLET -> item.depth() % 2 == 0 ? "\u2022 " : "\u25E6 ";
                    case NUMBER -> item.number() + ". ";
                    case OPEN -> "\u2610 ";
                    case DONE -> "\u2611 ";
                };
    }

    /** Blanks at the start of a line of code count, which they do not in a page. */
    private static String indented(String code) {
        StringBuilder lines = new StringBuilder(code.length() + 16);
        boolean start = true;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (start && c == ' ') {
                lines.append('\u00A0');
            } else if (c == '\t') {
                lines.append("\u00A0\u00A0\u00A0\u00A0");
            } else {
                lines.append(c);
                start = c == '\n';
            }
        }
        return lines.toString();
    }

    private void openFacts() throws IOException {
        if (state.group() != Group.FACTS) {
            closeGroup();
            json.object().text("type", "Table").flag("firstRowAsHeader", false).flag("showGridLines", false);
            json.array("columns");
            json.object().number("width", 1).endObject();
            json.object().number("width", 3).endObject();
            json.endArray().array("rows");
            state = new Open(Group.FACTS, state.before());
        }
    }

    private void openTable(Grid grid) throws IOException {
        if (state.group() == grid) {
            return;
        }
        closeGroup();
        json.object().text("type", "Table").flag("firstRowAsHeader", true).array("columns");
        for (Grid.Head head : grid.heads()) {
            json.object().number("width", 1);
            if (head.alignment() == Alignment.END) {
                json.text("horizontalCellContentAlignment", "right");
            }
            json.endObject();
        }
        json.endArray().array("rows");
        row(grid.heads().stream().map(Grid.Head::header).toList());
        state = new Open(grid, state.before());
    }

    private void row(List<List<Run>> cells) throws IOException {
        json.object().text("type", "TableRow").array("cells");
        for (List<Run> cell : cells) {
            json.object().text("type", "TableCell").array("items");
            if (!cell.isEmpty()) {
                block(Style.TEXT, cell);
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    private void openBox(@Nullable Box box) throws IOException {
        if (state.group() != box) {
            closeGroup();
        }
        if (box != null && state.group() == null) {
            json.object().text("type", "Container").text("style", style(box.kind()));
            json.array("items");
            state = new Open(box, state.before());
        }
    }

    private static String style(CalloutKind kind) {
        return switch (kind) {
            case NOTE -> "emphasis";
            case IMPORTANT -> "accent";
            case GAP -> "warning";
            case WARNING -> "attention";
        };
    }

    private void closeGroup() throws IOException {
        if (state.group() != null) {
            json.endArray().endObject();
            state = new Open(null, state.before());
        }
    }

    private void block(Style style, List<Run> runs) throws IOException {
        json.object().text("type", "RichTextBlock");
        if (style.separator) {
            json.flag("separator", true);
        }
        if (!style.spacing.isEmpty()) {
            json.text("spacing", style.spacing);
        }
        json.array("inlines");
        for (Run run : runs) {
            String text = run.text();
            for (int from = 0; from < text.length(); ) {
                int to = TeamsText.part(text, from);
                run(text.substring(from, to), run, style);
                from = to;
            }
        }
        json.endArray().endObject();
    }

    private void run(String text, Run run, Style style) throws IOException {
        Look look = run.look();
        json.object().text("type", "TextRun").text("text", text);
        if (!style.size.isEmpty()) {
            json.text("size", style.size);
        }
        if (look.bold()) {
            json.text("weight", "bolder");
        }
        if (look.italic()) {
            json.flag("italic", true);
        }
        if (look.code()) {
            json.text("fontType", "monospace");
        }
        if (style == Style.MISSING) {
            json.flag("isSubtle", true);
        }
        if (look.tone() != Tone.NEUTRAL) {
            json.text("color", color(look.tone()));
        }
        if (run.url() != null) {
            json.object("selectAction").text("type", "Action.OpenUrl").text("url", run.url());
            json.endObject();
        }
        json.endObject();
    }

    private static String color(Tone tone) {
        return switch (tone) {
            case GOOD -> "good";
            case WARNING -> "warning";
            case CRITICAL -> "attention";
            case INFO, NEUTRAL -> "accent";
        };
    }

    @Override
    public void end(@Nullable String missing) throws IOException {
        closeGroup();
        if (missing != null) {
            block(Style.MISSING, List.of(new Run(missing, Look.PLAIN.withItalic(), null)));
        }
        json.endArray();
        if (moreAt.isPresent()) {
            json.array("actions").object().text("type", "Action.OpenUrl");
            json.text("title", words.text(Label.FULL_REPORT)).text("url", moreAt.get());
            json.endObject().endArray();
        }
        json.endObject().endObject().endArray().endObject();
    }

    /** Only the size counts in Teams. */
    @Override
    protected boolean endIsPart(@Nullable String missing) {
        return false;
    }

    @Override
    protected int partsLeft(boolean withEnd) {
        return Integer.MAX_VALUE;
    }

    @Override
    protected int closing() {
        return state.group() == null ? 0 : CLOSING;
    }

    @Override
    protected int measure(CharSequence written, int from, int to) {
        int bytes = 0;
        for (int i = from; i < to; i++) {
            char c = written.charAt(i);
            if (c < 0x80) {
                bytes++;
            } else {
                // Two halves of a pair have four bytes together.
                bytes += c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            }
        }
        return bytes;
    }

    @Override
    protected int limit() {
        return maxBytes - LINE_FEED;
    }

    @Override
    protected String limitInWords() {
        return maxBytes + " bytes";
    }
}
