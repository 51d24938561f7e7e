package dev.postmortem.render.section;

import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs that begin with a few words in bold, which say what they tell. */
final class Led {

    private Led() {}

    static Paragraph by(String words, List<? extends Inline> content) {
        List<Inline> inlines = new ArrayList<>();
        inlines.add(Inlines.strong(words + ":"));
        inlines.add(Inlines.text(" "));
        inlines.addAll(content);
        return new Paragraph(inlines);
    }

    /** Returns what a user wrote, whose first paragraph begins with the words. */
    static List<Paragraph> by(String words, String text) {
        List<Paragraph> paragraphs = new ArrayList<>(Blocks.paragraphs(text));
        if (!paragraphs.isEmpty()) {
            paragraphs.set(0, by(words, paragraphs.get(0).content()));
        }
        return paragraphs;
    }
}
