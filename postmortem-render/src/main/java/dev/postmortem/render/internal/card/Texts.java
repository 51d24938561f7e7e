package dev.postmortem.render.internal.card;

import dev.postmortem.render.document.Document;
import dev.postmortem.render.internal.Places;
import dev.postmortem.render.internal.Titles;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.util.ArrayList;
import java.util.List;

/** Texts that are put together or shortened the same way in every card. */
public final class Texts {

    private Texts() {}

    /** Returns the title with the id. */
    public static String title(Document document) {
        return RunBuilder.line(Titles.of(document.meta()));
    }

    /** Returns the beginning of a text, with a mark if it is not all. */
    public static String beginning(String text, int mostCodePoints) {
        if (text.codePointCount(0, text.length()) <= mostCodePoints) {
            return text;
        }
        int end = TextBreaks.forced(text, text.offsetByCodePoints(0, mostCodePoints - 1));
        return text.substring(0, end) + "\u2026";
    }

    /** Returns a row in one line: the header of each cell that is not empty, and the cell. */
    static List<Run> told(Part.Row row, Labels words) {
        List<Run> line = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            List<Run> cell = row.cells().get(i);
            if (!cell.isEmpty()) {
                if (!line.isEmpty()) {
                    line.add(Run.of(words.text(Label.ITEM_SEPARATOR)));
                }
                line.addAll(labelled(row.grid().heads().get(i).header(), cell, words));
            }
        }
        return line;
    }

    /** Returns a label and what it tells. */
    public static List<Run> labelled(List<Run> label, List<Run> told, Labels words) {
        if (label.isEmpty() || told.isEmpty()) {
            return Run.joined(label, told);
        }
        List<Run> runs = new ArrayList<>();
        String pattern = words.text(Label.LABELLED);
        int read = 0;
        for (int place = Places.next(pattern, 0); place >= 0; place = Places.next(pattern, read)) {
            add(pattern.substring(read, place), runs);
            runs.addAll(Places.number(pattern, place) == 0 ? label : told);
            read = place + Places.LENGTH;
        }
        add(pattern.substring(read), runs);
        return runs;
    }

    private static void add(String between, List<Run> runs) {
        if (!between.isEmpty()) {
            runs.add(Run.of(between));
        }
    }

    /** Returns a part as text that can be cut anywhere, without what the format would set beside it. */
    static Part cuttable(Part part, Labels words) {
        if (part instanceof Part.Row row) {
            return new Part.Paragraph(null, told(row, words));
        } else if (part instanceof Part.Fact fact) {
            return new Part.Paragraph(null, labelled(fact.label(), fact.value(), words));
        } else if (part instanceof Part.Item item) {
            return new Part.Paragraph(item.box(), item.runs());
        } else if (part instanceof Part.Heading heading) {
            return new Part.Paragraph(null, heading.runs());
        }
        return part;
    }
}
