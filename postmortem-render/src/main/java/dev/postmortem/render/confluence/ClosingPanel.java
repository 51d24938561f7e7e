package dev.postmortem.render.confluence;

import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.internal.LinkAddress;
import java.util.ArrayList;
import java.util.List;

/** The end of a page that was cut: what is missing, and where the full report is. */
final class ClosingPanel {

    private static final int MANY = 1_000_000;

    private final ConfluenceWords words;
    private final PageLimit limit;

    ClosingPanel(ConfluenceWords words, PageLimit limit) {
        this.words = words;
        this.limit = limit;
    }

    /** Returns how many bytes the panel takes at least, whatever the document is. */
    int leastLength() {
        return Utf8.length(written(further(MANY)));
    }

    /**
     * Returns the panel. It never takes more than a quarter of the limit: what it has no room to name is counted.
     *
     * @param document the document
     * @param section the section in which the page is cut, or -1 before the first
     * @param partly whether the beginning of that section is shown
     */
    String of(Document document, int section, boolean partly) {
        List<String> missing = missing(document, section, partly);
        String whole = named(missing, missing.size());
        if (Utf8.length(whole) <= limit.quarter()) {
            return whole;
        }
        int fits = 0;
        int tooMany = missing.size();
        while (fits + 1 < tooMany) {
            int middle = (fits + tooMany) / 2;
            if (Utf8.length(named(missing, middle)) <= limit.quarter()) {
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
        return written(String.join(words.separator(), parts));
    }

    private String further(int count) {
        return words.furtherSections().replace("{0}", String.valueOf(count));
    }

    private String written(String missing) {
        StringBuilder out = new StringBuilder();
        StorageText text = new StorageText(out);
        Macro macro = new Macro(out, text);
        macro.start("note").richBody();
        out.append("<p>");
        text.line(words.cut().replace("{0}", missing));
        limit.moreAt().ifPresent(url -> {
            out.append(" <a href=\"");
            LinkAddress.toAttribute(url, out);
            out.append("\">");
            text.line(words.fullReport());
            out.append("</a>");
        });
        out.append("</p>");
        macro.endRich();
        return out.append('\n').toString();
    }
}
