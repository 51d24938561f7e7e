package dev.postmortem.render.section;

import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.FlowBlock;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known of an element beside its text: labelled facts, one below the other. What is not known is left out. */
final class Details {

    private final SectionContext context;
    private final List<List<Inline>> facts = new ArrayList<>();

    Details(SectionContext context) {
        this.context = context;
    }

    /** Returns the id of an element as its anchor, what it says, and who may see it. */
    static List<Inline> headline(String id, String text, Optional<Audience> audience, SectionContext context) {
        return Phrases.concat(
                List.of(context.labelled(context.anchor(id), Inlines.lines(text)), context.onlyFor(audience)));
    }

    Details add(Label label, List<Inline> content) {
        if (!content.isEmpty()) {
            List<Inline> name =
                    List.of(Inlines.strong(context.label(Label.LEAD, context.label(label))), Inlines.text(" "));
            facts.add(Phrases.concat(List.of(name, content)));
        }
        return this;
    }

    Details words(Label label, Optional<String> words) {
        return add(label, Phrases.lines(words));
    }

    Details constant(Label label, Optional<? extends Enum<?>> constant) {
        return add(label, Phrases.text(constant.map(context::term)));
    }

    Details time(Label label, Optional<When> when) {
        return add(label, Phrases.time(when, context));
    }

    Details amount(Label label, Optional<Amount> amount) {
        return words(label, amount.map(context::amount));
    }

    Details verdict(Label label, Optional<Verdict> verdict) {
        return words(label, verdict.map(context::verdict));
    }

    Details outcome(Label label, Optional<Outcome> outcome) {
        return words(label, outcome.map(context::outcome));
    }

    Details reference(Label label, Optional<String> id) {
        return references(label, id.stream().toList());
    }

    Details references(Label label, List<String> ids) {
        return add(label, context.references(ids));
    }

    Details components(List<String> ids) {
        return add(Label.COMPONENTS, context.names(ids));
    }

    Details episode(Optional<String> id) {
        return add(Label.EPISODE, context.names(id));
    }

    Details schemaChange(Optional<SchemaChange> change) {
        return add(Label.SCHEMA_CHANGE, change.map(context::schemaChange).orElse(List.of()));
    }

    Details acceptance(Optional<Acceptance> acceptance) {
        return add(Label.RISK, acceptance.map(context::acceptance).orElse(List.of()));
    }

    Details evidence(List<Evidence> evidence) {
        return add(Label.EVIDENCE, context.evidence(evidence));
    }

    /** Returns the facts as a list, or no block if there is none. */
    List<FlowBlock> blocks() {
        return facts.isEmpty()
                ? List.of()
                : List.of(new BulletList(facts.stream()
                        .map(fact -> new ListItem(fact, List.of()))
                        .toList()));
    }

    /** Returns an item with the facts below it. */
    ListItem below(List<Inline> content) {
        return new ListItem(content, blocks());
    }

    /** Returns the facts in one line behind the id of an element that is told above; nothing if there is no fact. */
    Optional<ListItem> about(String id) {
        List<Inline> line = context.items(facts);
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListItem(context.labelled(List.of(context.reference(id)), line), List.of()));
    }
}
