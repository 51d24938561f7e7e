package dev.postmortem.render.action;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.markdown.Flavour;
import dev.postmortem.render.markdown.MarkdownWriter;
import java.io.IOException;

/** The text of an issue in Markdown, with a marker at its end, which no limit takes away. */
final class MarkdownBody {

    private final MarkdownWriter writer;

    MarkdownBody(Flavour flavour, int limit, IssuesBuilder<?> builder) {
        MarkdownWriter.Builder markdown = MarkdownWriter.builder()
                .flavour(flavour)
                .title(false)
                .linkPolicy(builder.linkPolicy())
                .words(builder.words())
                .maxLength(limit - HiddenMarker.ROOM);
        builder.fullReport().ifPresent(markdown::moreAt);
        writer = markdown.build();
    }

    String of(Document page, ExternalId id, RenderLog log) throws IOException {
        StringBuilder text = new StringBuilder();
        writer.write(page, text, log);
        return HiddenMarker.below(text.toString(), id);
    }
}
