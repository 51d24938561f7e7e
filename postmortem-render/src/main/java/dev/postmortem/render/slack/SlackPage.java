package dev.postmortem.render.slack;

import dev.postmortem.render.internal.card.Box;
import dev.postmortem.render.internal.card.Look;
import dev.postmortem.render.internal.card.Page;
import dev.postmortem.render.internal.card.Part;
import dev.postmortem.render.internal.card.Part.Marker;
import dev.postmortem.render.internal.card.Run;
import dev.postmortem.render.internal.card.Texts;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message of Block Kit: a header, a block of rich text for what stands above the first section and one for each
 * section, and dividers between them.
 *
 * <p>Users' texts stand in rich text, in which nothing is read as anything else, or in the header, which is plain text.
 */
final class SlackPage extends Page<SlackPage.Open> {

    /**
     * What is open at a place in the message.
     *
     * @param blocks how many blocks there are
     * @param richText whether the last of them is rich text and can be added to
     * @param list the list that can be added to, or null
     * @param before the part before, or null at the beginning of a block
     * @param spoken how long the text for screen readers is
     * @param counted whether what comes is among the blocks
     */
    record Open(
            int blocks,
            boolean richText,
            @Nullable ListKind list,
            @Nullable Part before,
            int spoken,
            boolean counted) {}

    /** What the items of a list have in common. */
    private record ListKind(
            boolean ordered, int depth, @Nullable Box box) {}

    private static final String OPEN_BOX = "\u2610 ";
    private static final String TICKED_BOX = "\u2611 ";

    /** What ends an array and the object around it. */
    private static final int CLOSING = 2;

    private final int limit;
    private final Labels words;
    private final Optional<String> moreAt;
    private final StringBuilder spoken = new StringBuilder();

    /** What the message goes without, or "". */
    private String missing = "";

    SlackPage(int limit, Labels words, Optional<String> moreAt) throws IOException {
        super(new Open(0, false, null, null, 0, true));
        this.limit = limit;
        this.words = words;
        this.moreAt = moreAt;
        json.object().name("blocks");
        startCounting();
        json.array();
    }

    @Override
    public void write(Part part) throws IOException {
        if (part instanceof Part.Title title) {
            header(title.text());
        } else if (part instanceof Part.Heading heading) {
            heading(heading);
        } else if (part instanceof Part.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (part instanceof Part.Fact fact) {
            section("", Texts.labelled(fact.label(), fact.value(), words));
        } else if (part instanceof Part.Item item) {
            item(item);
        } else if (part instanceof Part.CodeLines code) {
            code(code);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + part.getClass().getName());
        }
        say(part);
        state = new Open(state.blocks(), state.richText(), state.list(), part, spoken.length(), true);
    }

    private void header(String title) throws IOException {
        json.object().text("type", "header").object("text").text("type", "plain_text");
        json.text("text", title).flag("emoji", false).endObject().endObject();
        state = new Open(state.blocks() + 1, false, null, null, state.spoken(), true);
    }

    private void heading(Part.Heading heading) throws IOException {
        if (heading.level() == 1) {
            closeBlock();
            if (state.blocks() > 1) {
                json.object().text("type", "divider").endObject();
                state = new Open(state.blocks() + 1, false, null, null, state.spoken(), true);
            }
        }
        section(heading.level() == 1 || !state.richText() ? "" : "\n", heading.runs());
    }

    private void paragraph(Part.Paragraph paragraph) throws IOException {
        if (paragraph.box() == null) {
            boolean apart = state.before() instanceof Part.Paragraph before && before.box() == null;
            section(apart || state.before() instanceof Part.Fact ? "\n" : "", paragraph.runs());
        } else {
            openBlock();
            closeList();
            json.object().text("type", "rich_text_quote").array("elements");
            runs("", paragraph.runs(), "\n");
            json.endArray().endObject();
        }
    }

    /** Writes a line; a line feed within and behind it keeps lines apart wherever sections are not. */
    private void section(String before, List<Run> runs) throws IOException {
        openBlock();
        closeList();
        json.object().text("type", "rich_text_section").array("elements");
        runs(before, runs, "\n");
        json.endArray().endObject();
    }

    private void item(Part.Item item) throws IOException {
        openBlock();
        boolean ordered = item.marker() == Marker.NUMBER;
        ListKind kind = new ListKind(ordered, Math.min(item.depth(), SlackLimit.INDENT), item.box());
        if (!kind.equals(state.list()) || (ordered && item.number() == 1)) {
            closeList();
            openList(kind, item.number());
        }
        json.object().text("type", "rich_text_section").array("elements");
        runs(box(item.marker()), item.runs(), "");
        json.endArray().endObject();
    }

    private static String box(Marker marker) {
        return switch (marker) {
            case OPEN -> OPEN_BOX;
            case DONE -> TICKED_BOX;
            case BULLET, NUMBER -> "";
        };
    }

    private void code(Part.CodeLines code) throws IOException {
        openBlock();
        closeList();
        json.object().text("type", "rich_text_preformatted").array("elements");
        text(code.text(), Look.PLAIN);
        json.endArray();
        border(code.box());
        json.endObject();
    }

    private void border(@Nullable Box box) throws IOException {
        if (box != null) {
            json.number("border", 1);
        }
    }

    private void openBlock() throws IOException {
        if (!state.richText()) {
            json.object().text("type", "rich_text").array("elements");
            state = new Open(state.blocks() + 1, true, null, null, state.spoken(), true);
        }
    }

    private void openList(ListKind kind, int number) throws IOException {
        json.object().text("type", "rich_text_list").text("style", kind.ordered() ? "ordered" : "bullet");
        if (kind.depth() > 0) {
            json.number("indent", kind.depth());
        }
        if (kind.ordered() && number > 1) {
            json.number("offset", number - 1);
        }
        border(kind.box());
        json.array("elements");
        state = new Open(state.blocks(), true, kind, state.before(), state.spoken(), true);
    }

    private void closeList() throws IOException {
        if (state.list() != null) {
            json.endArray().endObject();
            state = new Open(state.blocks(), true, null, state.before(), state.spoken(), true);
        }
    }

    private void closeBlock() throws IOException {
        closeList();
        if (state.richText()) {
            json.endArray().endObject();
            state = new Open(state.blocks(), false, null, null, state.spoken(), true);
        }
    }

    private void runs(String before, List<Run> runs, String after) throws IOException {
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean plain = run.url() == null && !run.look().code();
            String first = i == 0 ? before : "";
            String last = i == runs.size() - 1 ? after : "";
            if (plain) {
                text(first + run.text() + last, run.look());
                continue;
            }
            if (!first.isEmpty()) {
                text(first, Look.PLAIN);
            }
            if (run.url() == null) {
                text(run.text(), run.look());
            } else {
                link(run.url(), run.text(), run.look());
            }
            if (!last.isEmpty()) {
                text(last, Look.PLAIN);
            }
        }
    }

    private void text(String text, Look look) throws IOException {
        json.object().text("type", "text").text("text", text);
        style(look);
        json.endObject();
    }

    private void link(String url, String text, Look look) throws IOException {
        json.object().text("type", "link").text("url", url).text("text", text);
        style(look);
        json.endObject();
    }

    private void style(Look look) throws IOException {
        if (look.bold() || look.italic() || look.code()) {
            json.object("style");
            if (look.bold()) {
                json.flag("bold", true);
            }
            if (look.italic()) {
                json.flag("italic", true);
            }
            if (look.code()) {
                json.flag("code", true);
            }
            json.endObject();
        }
    }

    @Override
    public void end(@Nullable String line) throws IOException {
        missing = line == null ? "" : line;
        closeBlock();
        if (endIsPart(line)) {
            json.object().text("type", "rich_text").array("elements");
            json.object().text("type", "rich_text_section").array("elements");
            if (line != null) {
                text(moreAt.isPresent() ? line + " " : line, Look.PLAIN.withItalic());
            }
            if (moreAt.isPresent()) {
                link(moreAt.get(), words.text(Label.FULL_REPORT), Look.BOLD);
            }
            json.endArray().endObject().endArray().endObject();
        }
        json.endArray();
        size();
        state = new Open(state.blocks(), false, null, null, state.spoken(), false);
    }

    @Override
    public void finish() throws IOException {
        String plain = spoken.substring(0, state.spoken()).strip();
        json.text("text", SlackText.ofMessage(plain, missing));
        json.flag("mrkdwn", false)
                .flag("unfurl_links", false)
                .flag("unfurl_media", false)
                .endObject();
    }

    /** Keeps the words for who cannot see the blocks, as many as there is room for. */
    private void say(Part part) {
        spoken.setLength(state.spoken());
        if (spoken.length() > SlackLimit.FALLBACK) {
            return;
        }
        if (part instanceof Part.Heading heading && heading.level() == 1) {
            spoken.append('\n');
        }
        if (part instanceof Part.Title title) {
            spoken.append(title.text());
        } else if (part instanceof Part.Fact fact) {
            spoken.append(Run.text(Texts.labelled(fact.label(), fact.value(), words)));
        } else {
            spoken.append(part instanceof Part.Item ? "- " : "").append(part.text());
        }
        spoken.append('\n');
    }

    @Override
    protected boolean endIsPart(@Nullable String line) {
        return line != null || moreAt.isPresent();
    }

    @Override
    protected int partsLeft(boolean withEnd) {
        return SlackLimit.BLOCKS - state.blocks() - (withEnd ? 1 : 0);
    }

    @Override
    protected int closing() {
        return (state.richText() ? CLOSING : 0) + (state.list() != null ? CLOSING : 0);
    }

    @Override
    protected int measure(CharSequence written, int from, int to) {
        return state.counted() ? Character.codePointCount(written, from, to) : 0;
    }

    @Override
    protected int limit() {
        return limit;
    }

    @Override
    protected String limitInWords() {
        return limit + " characters or " + SlackLimit.BLOCKS + " blocks";
    }
}
