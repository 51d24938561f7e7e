package dev.postmortem.render.adf;

import dev.postmortem.render.internal.CutPlaces.Cut;
import dev.postmortem.render.internal.JsonWriter;
import dev.postmortem.render.internal.LinkAddress;
import dev.postmortem.render.internal.MissingLine;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The last paragraph of a document that was cut, with the end of the document: what is missing, and where it is. */
final class ClosingLine {

    private static final String END = "]}\n";

    private ClosingLine() {}

    /** Returns what makes the line. */
    static MissingLine of(AdfOptions options, AdfLimit limit) {
        Labels words = options.words();
        return new MissingLine(
                words, limit.quarter(), sentence -> written(sentence, words.text(Label.FULL_REPORT), limit));
    }

    private static String written(String sentence, String fullReport, AdfLimit limit) {
        StringBuilder line = new StringBuilder(",");
        JsonWriter json = new JsonWriter(line);
        TextNodes texts = new TextNodes(json);
        try {
            json.object().text("type", "paragraph").array("content");
            texts.text(sentence, Style.PLAIN);
            if (limit.moreAt().isPresent()) {
                texts.text(" ", Style.PLAIN);
                texts.text(
                        fullReport,
                        Style.PLAIN.leadingTo(LinkAddress.of(limit.moreAt().get())));
            }
            texts.end();
            json.endArray().endObject().finish();
        } catch (IOException e) {
            throw new UncheckedIOException("A string builder does not throw", e);
        }
        line.setLength(line.length() - 1);
        return line.append(END).toString();
    }

    /** Cuts a document, and ends it. */
    static void cut(StringBuilder document, Cut cut) {
        document.setLength(cut.at());
        document.append(cut.closers());
        // Nothing parts the line from a bracket behind which it is the first.
        boolean first = document.charAt(document.length() - 1) == '[';
        document.append(cut.line(), first ? 1 : 0, cut.line().length());
    }
}
