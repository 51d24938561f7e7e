package dev.postmortem.render.internal;

import dev.postmortem.render.document.DocumentMeta;
import dev.postmortem.render.document.Section;

/** Titles with what stands before them, the same in every format. */
public final class Titles {

    private Titles() {}

    /** Returns the title of a document behind the id of the incident, as users wrote them. */
    public static String of(DocumentMeta meta) {
        return meta.id().map(id -> id + ": ").orElse("") + meta.title();
    }

    /** Returns the title of a section behind its number. */
    public static String of(Section section) {
        return section.number().map(number -> number + ". ").orElse("") + section.title();
    }
}
