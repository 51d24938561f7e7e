package dev.postmortem.render.markdown;

import dev.postmortem.render.internal.CutPlaces.Cut;
import dev.postmortem.render.internal.MissingLine;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;

/** The last line of a text that was cut, as Markdown has it: what is missing, and where the full report is. */
final class ClosingLine {

    /** What parts the line from the block before it. */
    private static final String GAP = "\n\n";

    private ClosingLine() {}

    /** Returns what makes the line with the empty line before it and its end. */
    static MissingLine of(MarkdownOptions options, TextLimit limit) {
        Labels words = options.words();
        return new MissingLine(words, limit.quarter(), sentence -> written(sentence, options, limit));
    }

    private static String written(String sentence, MarkdownOptions options, TextLimit limit) {
        StringBuilder line = new StringBuilder(GAP);
        InlineWriter inlines = options.inlinesInto(line);
        inlines.begin(false, " ");
        inlines.text(sentence);
        limit.moreAt().ifPresent(url -> {
            inlines.line().blank();
            inlines.line().openLink();
            inlines.text(options.words().text(Label.FULL_REPORT));
            inlines.line().close();
            inlines.linkTo(url);
        });
        return line.append('\n').toString();
    }

    /** Cuts a text, and ends it. */
    static void cut(StringBuilder text, Cut cut) {
        text.setLength(cut.at());
        // Nothing parts the line from the front matter, nor from what is not there.
        boolean first = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        text.append(cut.line(), first ? GAP.length() : 0, cut.line().length());
    }
}
