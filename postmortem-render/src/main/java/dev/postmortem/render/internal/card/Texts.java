package dev.postmortem.render.internal.card;

import dev.postmortem.render.document.Document;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.util.ArrayList;
import java.util.List;

/** Texts that are put together or shortened the same way in every card. */
public final class Texts {

    private Texts() {}

    /** Returns the title with the id. */
    public static String title(Document document) {
        String id = document.meta().id().map(known -> known + ": ").orElse("");
        return RunBuilder.line(id + document.meta().title());
    }

    /** Returns the beginning of a text, with a mark if it is not all. */
    public static String beginning(String text, int mostCodePoints) {
        if (text.codePointCount(0, text.length()) <= mostCodePoints) {
            return text;
        }
        int end = TextBreaks.last(text, text.offsetByCodePoints(0, mostCodePoints - 1));
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
        int at = 0;
        while (at < pattern.length()) {
            if (pattern.startsWith("{0}", at) || pattern.startsWith("{1}", at)) {
                runs.addAll(pattern.charAt(at + 1) == '0' ? label : told);
                at += 3;
            } else {
                int next = pattern.indexOf('{', at + 1);
                int end = next < 0 ? pattern.length() : next;
                runs.add(Run.of(pattern.substring(at, end)));
                at = end;
            }
        }
        return runs;
    }
}
