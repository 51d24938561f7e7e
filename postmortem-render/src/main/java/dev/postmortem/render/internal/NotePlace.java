package dev.postmortem.render.internal;

import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;

/** How notes name the place that they are about. */
public final class NotePlace {

    /** What stands before the first section, or no place more than another. */
    public static final String DOCUMENT = "document";

    private NotePlace() {}

    /** Returns how notes name a section, or with -1 what stands before the first. */
    public static String of(Document document, int section) {
        return section < 0 ? DOCUMENT : of(document.sections().get(section));
    }

    /** Returns how notes name a section. */
    public static String of(Section section) {
        return "section " + section.id();
    }
}
