package dev.postmortem.render.markdown;

import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import java.util.ArrayList;
import java.util.List;

/** The last line of a text that was cut: what is missing, and where the full report is. */
final class ClosingLine {

    private static final int MANY = 1_000_000;

    private final MarkdownOptions options;
    private final TextLimit limit;

    ClosingLine(MarkdownOptions options, TextLimit limit) {
        this.options = options;
        this.limit = limit;
    }

    /** Returns how much room the line takes at least, whatever the document is. */
    int leastLength() {
        return written(further(MANY)).length();
    }

    /**
     * Returns the line with the empty line before it and its end. It never takes more than a quarter of the limit: what it
     * has no room to name is counted.
     *
     * @param document the document
     * @param section the section in which the text is cut, or -1 before the first
     * @param partly whether the beginning of that section is shown
     */
    String of(Document document, int section, boolean partly) {
        List<String> missing = missing(document, section, partly);
        String whole = named(missing, missing.size());
        if (whole.length() <= limit.quarter()) {
            return whole;
        }
        int fits = 0;
        int tooMany = missing.size();
        while (fits + 1 < tooMany) {
            int middle = (fits + tooMany) / 2;
            if (named(missing, middle).length() <= limit.quarter()) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return named(missing, fits);
    }

    private List<String> missing(Document document, int section, boolean partly) {
        MarkdownWords words = options.words();
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

    private static String title(Section section) {
        return section.number().map(number -> number + ". ").orElse("") + section.title();
    }

    private String named(List<String> missing, int count) {
        List<String> parts = new ArrayList<>(missing.subList(0, count));
        if (count < missing.size()) {
            parts.add(further(missing.size() - count));
        }
        return written(String.join(options.words().separator(), parts));
    }

    private String further(int count) {
        return options.words().furtherSections().replace("{0}", String.valueOf(count));
    }

    private String written(String missing) {
        StringBuilder line = new StringBuilder("\n\n");
        InlineWriter inlines = options.inlinesInto(line);
        inlines.begin(false, " ");
        inlines.text(options.words().cut().replace("{0}", missing));
        limit.moreAt().ifPresent(url -> {
            inlines.blank();
            inlines.openLink();
            inlines.text(options.words().fullReport());
            inlines.close();
            inlines.linkTo(url);
        });
        return line.append('\n').toString();
    }
}
