package dev.postmortem.render.section;

import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs that begin with a few words in bold, which say what they tell. */
final class Led {

    private Led() {}

    static Paragraph by(Label label, List<? extends Inline> content, SectionContext context) {
        List<Inline> inlines = new ArrayList<>();
        inlines.add(Inlines.strong(context.label(Label.LEAD, context.label(label))));
        inlines.add(Inlines.text(" "));
        inlines.addAll(content);
        return new Paragraph(inlines);
    }

    /** Returns what a user wrote, whose first paragraph begins with the words. */
    static List<Paragraph> by(Label label, String text, SectionContext context) {
        List<Paragraph> paragraphs = new ArrayList<>(Blocks.paragraphs(text));
        if (!paragraphs.isEmpty()) {
            paragraphs.set(0, by(label, paragraphs.get(0).content(), context));
        }
        return paragraphs;
    }
}
