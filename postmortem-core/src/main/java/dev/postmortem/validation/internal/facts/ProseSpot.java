package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.SectionName;
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A place of the document on a walk over its texts.
 *
 * @param found takes the texts
 * @param section the section, if it is in one
 * @param element the innermost element with an id
 * @param pointer its JSON Pointer
 */
record ProseSpot(List<ProseField> found, Optional<SectionName> section, Optional<Identified> element, String pointer) {

    ProseSpot text(String property, String text) {
        found.add(new ProseField(section, element, pointer + "/" + property, text));
        return this;
    }

    ProseSpot text(String property, Optional<String> text) {
        text.ifPresent(written -> text(property, written));
        return this;
    }

    /** Takes the reason of a term, which stands under the term's own name. */
    ProseSpot outcome(Optional<Outcome> outcome) {
        outcome.ifPresent(known -> reason("outcome", known.effect(), known.reason()));
        return this;
    }

    /** Takes the reason of a verdict, which stands under the verdict's own name. */
    ProseSpot verdict(String property, Optional<Verdict> verdict) {
        verdict.ifPresent(known -> reason(property, known.answer(), known.reason()));
        return this;
    }

    ProseSpot acceptance(Optional<Acceptance> acceptance) {
        acceptance.ifPresent(known -> text("acceptance/reason", known.reason()));
        return this;
    }

    ProseSpot reason(String property, Enum<?> term, Optional<String> reason) {
        String code = term.name().equals("NOT_APPLICABLE")
                ? "notApplicable"
                : term.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return text(property + "/" + code, reason);
    }

    /** Goes into each of some elements. */
    <E> ProseSpot each(String list, List<E> elements, BiConsumer<ProseSpot, E> walk) {
        for (int i = 0; i < elements.size(); i++) {
            E inner = elements.get(i);
            Optional<Identified> around = inner instanceof Identified identified ? Optional.of(identified) : element;
            walk.accept(new ProseSpot(found, section, around, pointer + "/" + list + "/" + i), inner);
        }
        return this;
    }

    /** Goes into a part, if it is there. */
    <E> ProseSpot part(String property, Optional<E> part, BiConsumer<ProseSpot, E> walk) {
        part.ifPresent(inner -> walk.accept(new ProseSpot(found, section, element, pointer + "/" + property), inner));
        return this;
    }
}
