package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.impact.RepairState;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether data was lost. "No" needs evidence: each data set that is recorded was found unharmed, or lost no row. */
final class DataLossAnswer {

    private final Postmortem postmortem;
    private final SectionContext context;
    private final List<DataImpact> losses = new ArrayList<>();

    /** What happened to data that was neither lost nor found unharmed, in the order of the ledger. */
    private final Map<DataEffect, List<DataImpact>> otherEffects = new LinkedHashMap<>();

    DataLossAnswer(Postmortem postmortem, SectionContext context) {
        this.postmortem = postmortem;
        this.context = context;
        for (DataImpact line : postmortem.impact().data()) {
            if (line.lossOfData().orElse(false)) {
                losses.add(line);
            } else {
                otherEffects
                        .computeIfAbsent(line.effect(), effect -> new ArrayList<>())
                        .add(line);
            }
        }
        // What was found unharmed, and a loss of nothing, are no effects.
        List.of(DataEffect.INTACT, DataEffect.LOST, DataEffect.DISCARDED).forEach(otherEffects::remove);
    }

    private boolean isLoss() {
        return !losses.isEmpty() || postmortem.kinds().contains(IncidentKind.DATA_LOSS);
    }

    /** Returns the answer with the data sets that it rests on. */
    List<Inline> fact() {
        if (isLoss()) {
            List<List<Inline>> lost = losses.stream().map(this::loss).toList();
            return context.labelled(strong(Label.DATA_LOSS_YES), context.items(lost));
        }
        if (!otherEffects.isEmpty()) {
            List<List<Inline>> parts = new ArrayList<>(List.of(strong(Label.DATA_LOSS_NONE_RECORDED)));
            otherEffects.forEach((effect, lines) -> parts.add(effect(effect, lines)));
            return context.items(parts);
        }
        return postmortem.impact().data().isEmpty()
                ? List.of(Inlines.strong(withoutData()))
                : strong(Label.DATA_LOSS_NO);
    }

    /** Returns the answer in a sentence. */
    List<Inline> sentence() {
        if (isLoss()) {
            return Phrases.concat(List.of(Phrases.text(context.label(Label.DATA_LOST)), onlyFor(losses)));
        }
        if (!otherEffects.isEmpty()) {
            List<List<Inline>> effects = new ArrayList<>();
            otherEffects.forEach((effect, lines) ->
                    effects.add(Phrases.concat(List.of(Phrases.text(context.term(effect)), onlyFor(lines)))));
            return context.sentence(Label.DATA_HARMED, List.of(context.list(effects)));
        }
        return Phrases.text(
                postmortem.impact().data().isEmpty()
                        ? context.ended(context.label(Label.WHETHER_DATA_WAS_LOST, withoutData()))
                        : context.label(Label.NO_DATA_LOST));
    }

    private List<Inline> strong(Label label) {
        return List.of(Inlines.strong(context.label(label)));
    }

    private List<Inline> loss(DataImpact line) {
        String rows = line.rows().map(context::bareAmount).orElse("");
        String repair = repair(line).map(context::label).orElse("");
        return dataSet(line, List.of(line.dataSet(), rows, repair));
    }

    private static Optional<Label> repair(DataImpact line) {
        return line.repair().map(repair -> repair.state()).flatMap(DataLossAnswer::repaired);
    }

    private static Optional<Label> repaired(RepairState state) {
        return switch (state) {
            case COMPLETE -> Optional.of(Label.DATA_REPAIRED);
            case PARTIAL -> Optional.of(Label.DATA_PARTLY_REPAIRED);
            case NONE, RUNNING -> Optional.empty();
        };
    }

    private List<Inline> effect(DataEffect effect, List<DataImpact> lines) {
        List<List<Inline>> dataSets = lines.stream()
                .map(line -> dataSet(line, List.of(line.dataSet())))
                .toList();
        return context.labelled(Phrases.text(context.term(effect)), context.list(dataSets));
    }

    private List<Inline> dataSet(DataImpact line, List<String> words) {
        List<List<Inline>> told = words.stream()
                .filter(word -> !word.isEmpty())
                .map(Phrases::text)
                .toList();
        return Phrases.concat(List.of(
                context.list(told),
                context.remark(List.of(context.reference(line.id()))),
                context.onlyFor(line.audience())));
    }

    /** Returns a note about the widest circle that may see one of the lines; none if everybody may see one. */
    private List<Inline> onlyFor(List<DataImpact> lines) {
        boolean narrowed = lines.stream().allMatch(line -> line.audience().isPresent());
        Optional<Audience> widest =
                lines.stream().flatMap(line -> line.audience().stream()).max(Audience::compareTo);
        return narrowed ? context.onlyFor(widest) : List.of();
    }

    /** Says why no data set is recorded, if the postmortem does. */
    private String withoutData() {
        List<String> reasons = AbsencePhrase.asFacts(SectionName.IMPACT, postmortem, context);
        return reasons.isEmpty()
                ? context.label(Label.NOT_RECORDED)
                : String.join(context.label(Label.ITEM_SEPARATOR), reasons);
    }
}
