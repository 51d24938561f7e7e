package dev.postmortem.render.section;

import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.impact.DivergentWrites;
import dev.postmortem.model.impact.Objective;
import dev.postmortem.model.impact.Repair;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.FlowBlock;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The data impact ledger: a table with a line for each data set, and below it what is too long for a cell. */
final class DataLedger {

    private DataLedger() {}

    static List<Block> of(List<DataImpact> data, SectionContext context) {
        if (data.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Columns.of(data)
                .column("id", context.label(Label.ID), line -> context.anchor(line.id()))
                .column(
                        "data-set",
                        context.label(Label.DATA_SET),
                        line -> Phrases.concat(List.of(Phrases.text(line.dataSet()), context.onlyFor(line.audience()))))
                .column("component", context.label(Label.COMPONENT), line -> context.names(line.component()))
                .column(
                        "effect",
                        context.label(Label.EFFECT),
                        line -> List.of(Inlines.strong(context.term(line.effect()))))
                .column(
                        "rows",
                        context.label(Label.ROWS),
                        line -> Phrases.lines(line.rows().map(context::amount)))
                .column(
                        "window",
                        context.label(Label.WINDOW),
                        line -> line.window().map(context::timeAndLength).orElse(List.of()))
                .column(
                        "recoverable",
                        context.label(Label.RECOVERABLE),
                        line -> Phrases.lines(line.recoverable().map(context::verdict)))
                .column(
                        "repair",
                        context.label(Label.REPAIR),
                        line -> line.repair()
                                .map(repair -> repair(repair, context))
                                .orElse(List.of()))
                .column("caused-by", context.label(Label.CAUSED_BY), line -> context.references(line.causedBy()))
                .column("evidence", context.label(Label.EVIDENCE), line -> context.evidence(line.evidence()))
                .table(Optional.of(context.label(Label.DATA_IMPACT))));
        List<ListItem> details =
                data.stream().flatMap(line -> details(line, context).stream()).toList();
        if (!details.isEmpty()) {
            blocks.add(new BulletList(details));
        }
        return blocks;
    }

    private static List<Inline> repair(Repair repair, SectionContext context) {
        List<Inline> inlines = new ArrayList<>(Phrases.text(context.term(repair.state())));
        repair.asOf().ifPresent(when -> {
            inlines.add(Inlines.text(context.label(Label.LIST_SEPARATOR)));
            inlines.addAll(context.sentence(Label.AS_OF, List.of(List.of(context.time(when)))));
        });
        return context.labelled(inlines, Phrases.lines(repair.how()));
    }

    private static Optional<ListItem> details(DataImpact line, SectionContext context) {
        List<List<Inline>> facts = new ArrayList<>();
        line.divergentWrites().ifPresent(writes -> facts.add(divergent(writes, context)));
        line.recoveryPoint().ifPresent(point -> facts.add(objective(Label.RECOVERY_POINT, point, context)));
        line.recoveryTime().ifPresent(time -> facts.add(objective(Label.RECOVERY_TIME, time, context)));
        facts.removeIf(List::isEmpty);
        List<FlowBlock> blocks = new ArrayList<>();
        line.description().ifPresent(text -> blocks.addAll(Blocks.paragraphs(text)));
        if (!facts.isEmpty()) {
            blocks.add(new BulletList(
                    facts.stream().map(fact -> new ListItem(fact, List.of())).toList()));
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        List<Inline> name = context.list(List.of(List.of(context.reference(line.id())), Phrases.text(line.dataSet())));
        // A short description reads better behind the name than below it.
        if (blocks.get(0) instanceof Paragraph first) {
            return Optional.of(new ListItem(context.labelled(name, first.content()), blocks.subList(1, blocks.size())));
        }
        return Optional.of(new ListItem(context.sentence(Label.LEAD, List.of(name)), blocks));
    }

    private static List<Inline> divergent(DivergentWrites writes, SectionContext context) {
        List<List<Inline>> parts = new ArrayList<>();
        writes.amount().ifPresent(amount -> parts.add(Inlines.lines(context.amount(amount))));
        if (!writes.places().isEmpty()) {
            parts.add(Phrases.text(context.label(
                    Label.DIVERGENT_PLACES, String.join(context.label(Label.LIST_SEPARATOR), writes.places()))));
        }
        writes.reconciled()
                .ifPresent(state -> parts.add(Phrases.text(context.label(Label.RECONCILED, context.term(state)))));
        writes.reconciliation().ifPresent(how -> parts.add(Inlines.lines(how)));
        return parts.isEmpty()
                ? List.of()
                : context.labelled(Phrases.text(context.label(Label.DIVERGENT_WRITES)), context.items(parts));
    }

    private static List<Inline> objective(Label name, Objective objective, SectionContext context) {
        List<List<Inline>> parts = new ArrayList<>();
        objective
                .objective()
                .ifPresent(amount -> parts.add(Inlines.lines(context.label(Label.OBJECTIVE, context.amount(amount)))));
        objective
                .achieved()
                .ifPresent(amount -> parts.add(Inlines.lines(context.label(Label.ACHIEVED, context.amount(amount)))));
        return parts.isEmpty() ? List.of() : context.labelled(Phrases.text(context.label(name)), context.list(parts));
    }
}
