package dev.postmortem.render.adf;

import dev.postmortem.render.document.Alignment;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.internal.JsonWriter;
import java.io.IOException;
import java.util.List;

/** Writes the nodes that hold text: paragraphs and headings. */
final class AdfNodes {

    private final JsonWriter json;
    private final TextNodes texts;
    private final RunningText running;
    private final boolean aligned;

    private final TextNodes.Opening paragraph = this::openParagraph;
    private final TextNodes.Opening nothing = () -> {};
    private Alignment alignment = Alignment.START;

    /**
     * Makes the nodes of one document.
     *
     * @param json takes the nodes
     * @param texts writes the nodes in them
     * @param running writes running text into them
     * @param aligned whether the product aligns paragraphs
     */
    AdfNodes(JsonWriter json, TextNodes texts, RunningText running, boolean aligned) {
        this.json = json;
        this.texts = texts;
        this.running = running;
        this.aligned = aligned;
    }

    /** Begins a node that holds others. */
    void open(String type) throws IOException {
        json.object().text("type", type).array("content");
    }

    /** Ends a node that holds others. */
    void close() throws IOException {
        json.endArray().endObject();
    }

    /** Writes a paragraph, or nothing at all if it is blank. Returns whether there was anything to show. */
    boolean paragraphUnlessBlank(List<Inline> content) throws IOException {
        texts.begin(paragraph, false);
        running.write(content);
        return closed(texts.end());
    }

    /** Writes a paragraph of plain text, or nothing at all if it is blank. Returns whether there was anything to show. */
    boolean paragraphUnlessBlank(String text, Style style) throws IOException {
        texts.begin(paragraph, false);
        texts.text(text, style);
        return closed(texts.end());
    }

    /** Writes a paragraph where there has to be one. */
    void paragraph(List<Inline> content) throws IOException {
        paragraph("", content, Alignment.START);
    }

    /** Writes a paragraph where there has to be one, with a sign before its text. */
    void paragraph(String sign, List<Inline> content) throws IOException {
        paragraph(sign, content, Alignment.START);
    }

    /** Writes the paragraph of a cell. */
    void paragraph(List<Inline> content, Alignment side) throws IOException {
        paragraph("", content, side);
    }

    private void paragraph(String sign, List<Inline> content, Alignment side) throws IOException {
        alignment = side;
        texts.begin(paragraph, false);
        texts.text(sign, Style.PLAIN);
        running.write(content);
        closeOrWriteEmpty(texts.end());
        alignment = Alignment.START;
    }

    /** Writes the paragraph of plain text of a cell. */
    void paragraph(String text, Alignment side) throws IOException {
        alignment = side;
        texts.begin(paragraph, false);
        texts.text(text, Style.PLAIN);
        closeOrWriteEmpty(texts.end());
        alignment = Alignment.START;
    }

    private void closeOrWriteEmpty(boolean shown) throws IOException {
        if (!shown) {
            openParagraph();
        }
        close();
    }

    private boolean closed(boolean shown) throws IOException {
        if (shown) {
            close();
        }
        return shown;
    }

    private void openParagraph() throws IOException {
        json.object().text("type", "paragraph");
        if (aligned && alignment != Alignment.START) {
            json.array("marks").object().text("type", "alignment").object("attrs");
            json.text("align", alignment == Alignment.END ? "end" : "center");
            json.endObject().endObject().endArray();
        }
        json.array("content");
    }

    /** Writes a heading of plain text. */
    void heading(int level, String text) throws IOException {
        openHeading(level);
        texts.begin(nothing, true);
        texts.text(text, Style.PLAIN);
        texts.end();
        close();
    }

    /** Writes a heading, or nothing at all if it is blank. Returns whether there was anything to show. */
    boolean headingUnlessBlank(int level, List<Inline> content) throws IOException {
        texts.begin(() -> openHeading(level), true);
        running.write(content);
        return closed(texts.end());
    }

    private void openHeading(int level) throws IOException {
        json.object().text("type", "heading");
        json.object("attrs").number("level", level).endObject();
        json.array("content");
    }

    /** Writes running text into a node that is open. */
    void content(List<Inline> content) throws IOException {
        texts.begin(nothing, false);
        running.write(content);
        texts.end();
    }
}
