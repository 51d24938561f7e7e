package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.SectionName;
import dev.postmortem.validation.spi.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that people wrote into the postmortem in sentences, walked over once for all rules.
 *
 * <p>Not among them: names of people, teams, systems and data sets, links and evidence, statements and queries.
 */
public final class ProseFields {

    private final List<ProseField> all;

    private ProseFields(List<ProseField> all) {
        this.all = List.copyOf(all);
    }

    /** Returns the texts of the postmortem at hand. */
    public static ProseFields of(RuleContext context) {
        return context.shared(ProseFields.class, shared -> new ProseFields(ProseWalk.over(shared.postmortem())));
    }

    /** Returns all of them, in the order of the document. */
    public List<ProseField> all() {
        return all;
    }

    /** Returns those of some sections, in the order of the document. */
    public List<ProseField> in(Set<SectionName> sections) {
        return all.stream()
                .filter(field -> field.section().filter(sections::contains).isPresent())
                .toList();
    }

    /** Returns the one at a pointer. */
    public Optional<ProseField> at(String pointer) {
        return all.stream().filter(field -> field.pointer().equals(pointer)).findFirst();
    }
}
