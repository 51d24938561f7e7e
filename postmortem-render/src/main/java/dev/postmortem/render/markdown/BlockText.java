package dev.postmortem.render.markdown;

import dev.postmortem.render.document.Inline;
import java.util.List;

/** The text of one block, each kind with what stands for a line break in it. */
final class BlockText {

    private static final String ONE_LINE = " / ";

    private final Page page;
    private final InlineWriter inlines;
    private final MarkedLine line;
    private final RunningText running;

    BlockText(Page page, InlineWriter inlines, RunningText running) {
        this.page = page;
        this.inlines = inlines;
        this.line = inlines.line();
        this.running = running;
    }

    /** Writes plain text where one line has to do. */
    void line(String... parts) {
        inlines.begin(false, ONE_LINE);
        for (String part : parts) {
            inlines.text(part);
        }
    }

    /** Writes running text where one line has to do. */
    void line(List<Inline> content) {
        inlines.begin(false, ONE_LINE);
        running.write(content);
    }

    /**
     * Writes plain text that stands out in a line of its own.
     *
     * @return whether there was anything to show
     */
    boolean strongLine(String words) {
        inlines.begin(false, ONE_LINE);
        line.openStrong();
        inlines.text(words);
        line.close();
        return !line.isBlank();
    }

    /** Writes plain text with stress in a line of its own. Returns whether there was anything to show. */
    boolean emphasisedLine(String words) {
        inlines.begin(false, ONE_LINE);
        line.openEmphasis();
        inlines.text(words);
        line.close();
        return !line.isBlank();
    }

    /** Writes running text that may have several lines. Returns whether there was anything to show. */
    boolean lines(List<Inline> content) {
        inlines.begin(false, "\\\n" + page.prefix());
        running.write(content);
        return !line.isBlank();
    }

    /** Writes a cell of plain text. */
    void cell(String content) {
        inlines.begin(true, ONE_LINE);
        inlines.text(content);
    }

    /** Writes a cell. */
    void cell(List<Inline> content) {
        inlines.begin(true, ONE_LINE);
        running.write(content);
    }

    /**
     * Writes a line with a name and a value.
     *
     * @param always whether the name is worth showing if there is no value
     * @return whether there was anything to show
     */
    boolean named(String name, List<Inline> value, boolean always) {
        inlines.begin(false, ONE_LINE);
        line.openStrong();
        inlines.text(name);
        if (line.isOpen()) {
            line.glue();
            inlines.text(":");
        }
        line.close();
        line.blank();
        int named = line.length();
        running.write(value);
        return always ? !line.isBlank() : line.length() > named;
    }
}
