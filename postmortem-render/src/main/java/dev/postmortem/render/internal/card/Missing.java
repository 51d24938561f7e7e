package dev.postmortem.render.internal.card;

import dev.postmortem.render.CardWords;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import java.util.ArrayList;
import java.util.List;

/** Says in a line what a card that was cut goes without. */
final class Missing {

    private final Document document;
    private final CardWords words;

    Missing(Document document, CardWords words) {
        this.document = document;
        this.words = words;
    }

    /**
     * Returns the line.
     *
     * @param section the section in which the card is cut, or -1 before the first
     * @param partly whether the beginning of that section is shown
     * @param most the most characters that it may have; what it has no room to name is counted
     */
    String line(int section, boolean partly, int most) {
        List<String> missing = missing(section, partly);
        int named = missing.size();
        String line = line(missing, named);
        while (line.length() > most && named > 0) {
            named /= 2;
            line = line(missing, named);
        }
        return line;
    }

    private List<String> missing(int section, boolean partly) {
        List<String> missing = new ArrayList<>();
        int next = section;
        if (partly) {
            String title =
                    section < 0 ? words.opening() : title(document.sections().get(section));
            missing.add(words.restOf().replace("{0}", title));
            next++;
        }
        for (Section whole :
                document.sections().subList(next, document.sections().size())) {
            missing.add(title(whole));
        }
        return missing;
    }

    private String line(List<String> missing, int named) {
        List<String> parts = new ArrayList<>(missing.subList(0, named));
        if (named < missing.size()) {
            parts.add(words.furtherSections().replace("{0}", String.valueOf(missing.size() - named)));
        }
        return RunBuilder.line(words.cut().replace("{0}", String.join(words.separator(), parts)));
    }

    static String title(Section section) {
        return section.number().map(number -> number + ". ").orElse("") + section.title();
    }
}
