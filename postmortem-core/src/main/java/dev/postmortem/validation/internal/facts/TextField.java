package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.SectionName;
import dev.postmortem.model.value.Identified;
import dev.postmortem.validation.internal.text.Prose;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One text of a postmortem with its place. Belongs to one run, because what it is read into is kept. */
public final class TextField {

    private final Optional<SectionName> section;
    private final Optional<Identified> element;
    private final String pointer;
    private final String text;
    private @Nullable Prose prose;

    TextField(Optional<SectionName> section, Optional<Identified> element, String pointer, String text) {
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

    /** Returns the place, as a finding takes it. */
    public String pointer() {
        return pointer;
    }

    /** Returns the text as written. */
    public String text() {
        return text;
    }

    /** Returns the text as prose, read once for all rules. */
    public Prose prose() {
        Prose read = prose;
        if (read == null) {
            read = Prose.of(text);
            prose = read;
        }
        return read;
    }

    @Override
    public String toString() {
        return "TextField[" + pointer + "]";
    }
}
