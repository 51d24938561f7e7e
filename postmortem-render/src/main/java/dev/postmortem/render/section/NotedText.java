package dev.postmortem.render.section;

import dev.postmortem.model.value.Audience;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a user wrote in paragraphs, with the note at its end who may see it. */
final class NotedText {

    private NotedText() {}

    static List<Paragraph> paragraphs(String text, Optional<Audience> audience, SectionContext context) {
        List<Paragraph> paragraphs = new ArrayList<>(Blocks.paragraphs(text));
        List<Inline> note = context.onlyFor(audience);
        if (!note.isEmpty()) {
            List<Inline> last = paragraphs.isEmpty()
                    ? List.of()
                    : paragraphs.remove(paragraphs.size() - 1).content();
            paragraphs.add(new Paragraph(Phrases.concat(List.of(last, note))));
        }
        return paragraphs;
    }
}
