package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.SectionName;
import dev.postmortem.model.value.Identified;
import dev.postmortem.validation.internal.text.Prose;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text of the postmortem with its place. Belongs to one run, as what it is read into is kept. */
public final class ProseField {

    private final Optional<SectionName> section;
    private final Optional<Identified> element;
    private final String pointer;
    private final String text;
    private @Nullable Prose prose;

    ProseField(Optional<SectionName> section, Optional<Identified> element, String pointer, String text) {
        this.section = section;
        this.element = element;
        this.pointer = pointer;
        this.text = text;
    }

    /** Returns the section that it belongs to, or that it declares absent; empty for what stands above the sections. */
    public Optional<SectionName> section() {
        return section;
    }

    /** Returns the innermost element with an id that holds it, for example the event whose text it is. */
    public Optional<Identified> element() {
        return element;
    }

    /** Returns its JSON Pointer. */
    public String pointer() {
        return pointer;
    }

    /** Returns what is written. */
    public String text() {
        return text;
    }

    /** Returns the text as read for all rules; it is read when the first one asks. */
    public Prose prose() {
        if (prose == null) {
            prose = Prose.of(text);
        }
        return prose;
    }

    @Override
    public String toString() {
        return "ProseField[" + pointer + "]";
    }
}
