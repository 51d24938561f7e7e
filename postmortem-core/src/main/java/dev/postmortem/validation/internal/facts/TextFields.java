package dev.postmortem.validation.internal.facts;

import static dev.postmortem.validation.internal.facts.TextComponents.Kind;

import dev.postmortem.internal.Components;
import dev.postmortem.internal.Pointers;
import dev.postmortem.model.Absence;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.value.Identified;
import dev.postmortem.validation.spi.RuleContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a postmortem in the order of the document, walked over once for all rules.
 *
 * <p>A place is a pointer along the components of the model, which findings turn into one of the document.
 */
public final class TextFields {

    private static final Map<String, SectionName> SECTIONS =
            Arrays.stream(SectionName.values()).collect(Collectors.toMap(SectionName::code, Function.identity()));

    private final List<TextField> all = new ArrayList<>();
    private final List<TextField> sentences = new ArrayList<>();
    private final List<TextField> addresses = new ArrayList<>();

    /** A place on the walk: the section and the innermost element with an id that it lies in, and its pointer. */
    private record Spot(Optional<SectionName> section, Optional<Identified> element, String pointer) {

        Spot inner(String step) {
            return new Spot(section, element, pointer + "/" + step);
        }

        /** Sections lie right under the root; a reason for an absence belongs to the section that is absent. */
        Spot of(Record holder) {
            if (holder instanceof Absence absence) {
                return new Spot(Optional.of(absence.section().section()), element, pointer);
            }
            return holder instanceof Identified identified
                    ? new Spot(section, Optional.of(identified), pointer)
                    : new Spot(
                            section.or(() -> Optional.ofNullable(SECTIONS.get(pointer.substring(1)))),
                            element,
                            pointer);
        }
    }

    private TextFields(Postmortem postmortem) {
        enter(new Spot(Optional.empty(), Optional.empty(), ""), postmortem);
    }

    /** Returns the texts of the postmortem at hand, collected once for all rules. */
    public static TextFields of(RuleContext context) {
        return context.shared(TextFields.class, shared -> of(shared.postmortem()));
    }

    /** Returns the texts of a postmortem. */
    static TextFields of(Postmortem postmortem) {
        return new TextFields(postmortem);
    }

    /** Returns what people wrote, also names, and where a time or an amount is in words. */
    public List<TextField> all() {
        return List.copyOf(all);
    }

    /** Returns the addresses of pages, which are not among the texts. */
    public List<TextField> addresses() {
        return List.copyOf(addresses);
    }

    /** Returns the texts in which people tell something. */
    public List<TextField> sentences() {
        return List.copyOf(sentences);
    }

    /** Returns those texts of some sections in which people tell something. */
    public List<TextField> sentencesIn(Set<SectionName> sections) {
        return sentences.stream()
                .filter(field -> field.section().filter(sections::contains).isPresent())
                .toList();
    }

    private void enter(Spot spot, Record holder) {
        for (TextComponents.Component component : TextComponents.of(holder.getClass())) {
            collect(spot, component.name(), Components.read(holder, component.name()), component.kind());
        }
    }

    /** Most components hold no text, or nothing, and need no pointer. */
    private void collect(Spot outer, String step, @Nullable Object value, Kind kind) {
        if (value instanceof String text) {
            if (kind != Kind.CODE) {
                add(outer.inner(step), text, kind);
            }
        } else if (value instanceof Record holder) {
            enter(outer.inner(step).of(holder), holder);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            Spot spot = outer.inner(step);
            for (int i = 0; i < list.size(); i++) {
                collect(spot, Integer.toString(i), list.get(i), kind);
            }
        } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            Spot spot = outer.inner(step);
            map.forEach((key, held) -> collect(spot, Pointers.step(key.toString()), held, kind));
        }
    }

    private void add(Spot spot, String text, Kind kind) {
        TextField field = new TextField(spot.section(), spot.element(), spot.pointer(), text);
        switch (kind) {
            case SENTENCE -> {
                all.add(field);
                sentences.add(field);
            }
            case TEXT -> all.add(field);
            case ADDRESS -> addresses.add(field);
            case CODE -> {}
        }
    }
}
