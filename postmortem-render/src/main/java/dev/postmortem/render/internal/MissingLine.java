package dev.postmortem.render.internal;

import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * The last line of a text that was cut: it names what is missing, and counts what it has no room to name.
 *
 * @param words the words of the line
 * @param room how long the line may be, as the format writes it
 * @param form makes of the sentence about what is missing the line as the format writes it
 * @param unit counts a line in the unit of the limit
 */
public record MissingLine(Labels words, int room, UnaryOperator<String> form, ToIntFunction<String> unit) {

    private static final int MANY = 1_000_000;

    /** Makes the line of a text whose limit is one of characters, as Java counts them. */
    public MissingLine(Labels words, int room, UnaryOperator<String> form) {
        this(words, room, form, String::length);
    }

    /** Returns how long a line is, in the unit of the limit. */
    int length(String line) {
        return unit.applyAsInt(line);
    }

    /** Returns how much room the line takes at least, whatever the document is. */
    public int leastLength() {
        return unit.applyAsInt(written(further(MANY)));
    }

    /**
     * Returns the line.
     *
     * @param document the document
     * @param section the section in which the text is cut, or -1 before the first
     * @param partly whether the beginning of that section is shown
     */
    public String of(Document document, int section, boolean partly) {
        List<String> missing = missing(document, section, partly);
        String whole = named(missing, missing.size());
        if (unit.applyAsInt(whole) <= room) {
            return whole;
        }
        int fits = 0;
        int tooMany = missing.size();
        while (fits + 1 < tooMany) {
            int middle = (fits + tooMany) / 2;
            if (unit.applyAsInt(named(missing, middle)) <= room) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return named(missing, fits);
    }

    private List<String> missing(Document document, int section, boolean partly) {
        List<String> missing = new ArrayList<>();
        int next = section;
        if (partly) {
            String title = section < 0
                    ? words.text(Label.OPENING)
                    : Titles.of(document.sections().get(section));
            missing.add(words.text(Label.REST_OF).replace("{0}", title));
            next++;
        }
        for (Section whole :
                document.sections().subList(next, document.sections().size())) {
            missing.add(Titles.of(whole));
        }
        return missing;
    }

    private String named(List<String> missing, int count) {
        List<String> parts = new ArrayList<>(missing.subList(0, count));
        if (count < missing.size()) {
            parts.add(further(missing.size() - count));
        }
        return written(String.join(words.text(Label.LIST_SEPARATOR), parts));
    }

    private String further(int count) {
        return words.text(Label.FURTHER_SECTIONS).replace("{0}", String.valueOf(count));
    }

    private String written(String missing) {
        return form.apply(words.text(Label.CUT_HERE).replace("{0}", missing));
    }
}
