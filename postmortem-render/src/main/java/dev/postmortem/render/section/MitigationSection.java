package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 8: every attempt to stabilise production, in a table, and below it what does not fit into a row. */
final class MitigationSection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.MITIGATION.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<Mitigation> attempts = postmortem.mitigation().attempts();
        List<Block> blocks = new ArrayList<>();
        if (!attempts.isEmpty()) {
            blocks.add(table(attempts, context));
        }
        List<ListItem> more = attempts.stream()
                .flatMap(attempt -> more(attempt, context).stream())
                .toList();
        if (!more.isEmpty()) {
            blocks.add(new BulletList(more));
        }
        return StandardSection.MITIGATION.of(blocks, context);
    }

    private static Table table(List<Mitigation> attempts, SectionContext context) {
        return Columns.of(attempts)
                .column("id", context.label(Label.ID), attempt -> context.anchor(attempt.id()))
                .column(
                        "attempt",
                        context.label(Label.ATTEMPT),
                        attempt -> Phrases.concat(
                                List.of(Inlines.lines(attempt.what()), context.onlyFor(attempt.audience()))))
                .column("started", context.label(Label.STARTED), attempt -> Phrases.time(attempt.started(), context))
                .column("ended", context.label(Label.ENDED), attempt -> Phrases.time(attempt.ended(), context))
                .column(
                        "outcome",
                        context.label(Label.OUTCOME),
                        attempt -> Phrases.lines(attempt.outcome().map(context::outcome)))
                .column(
                        "automation",
                        context.label(Label.HOW),
                        attempt -> Phrases.text(attempt.automation().map(context::term)))
                .column("permanence", context.label(Label.PERMANENCE), attempt -> permanence(attempt, context))
                .column("addresses", context.label(Label.ADDRESSES), attempt -> context.references(attempt.addresses()))
                .table();
    }

    private static List<Inline> permanence(Mitigation attempt, SectionContext context) {
        List<Inline> permanence = Phrases.text(attempt.permanence().map(context::term));
        List<Inline> until = attempt.inForceUntil()
                .map(action -> context.sentence(Label.IN_FORCE_UNTIL, List.of(List.of(context.reference(action)))))
                .orElse(List.of());
        return context.list(List.of(permanence, until));
    }

    private static Optional<ListItem> more(Mitigation attempt, SectionContext context) {
        return new Details(context)
                .words(Label.PURPOSE, attempt.purpose())
                .components(attempt.components())
                .episode(attempt.episode())
                .evidence(attempt.evidence())
                .about(attempt.id());
    }
}
