package dev.postmortem.render.confluence;

import dev.postmortem.render.internal.LinkAddress;
import dev.postmortem.render.internal.MissingLine;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;

/** The end of a page that was cut: what is missing, and where the full report is. */
final class ClosingPanel {

    private ClosingPanel() {}

    /** Returns what makes the panel. It never takes more than a quarter of the limit, which is one of bytes. */
    static MissingLine of(Labels words, PageLimit limit) {
        return new MissingLine(
                words,
                limit.quarter(),
                sentence -> written(sentence, words.text(Label.FULL_REPORT), limit),
                Utf8::length);
    }

    private static String written(String sentence, String fullReport, PageLimit limit) {
        StringBuilder out = new StringBuilder();
        StorageText text = new StorageText(out);
        Macro macro = new Macro(out, text);
        macro.start("note").richBody();
        out.append("<p>");
        text.line(sentence);
        limit.moreAt().ifPresent(url -> {
            out.append(" <a href=\"");
            LinkAddress.toAttribute(url, out);
            out.append("\">");
            text.line(fullReport);
            out.append("</a>");
        });
        out.append("</p>");
        macro.endRich();
        return out.append('\n').toString();
    }
}
