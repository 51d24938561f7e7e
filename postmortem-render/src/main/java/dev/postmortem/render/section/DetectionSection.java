package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Alert;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.cause.ObservabilityGap;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
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

/** Section 5: how the incident was noticed, which alerts fired or should have, and what could not be seen. */
final class DetectionSection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.DETECTION.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        Detection detection = postmortem.detection();
        List<Block> blocks = new ArrayList<>();
        List<Inline> how = how(detection, context);
        if (!how.isEmpty()) {
            blocks.add(Led.by(Label.DETECTED_BY, how, context));
        }
        detection.description().ifPresent(text -> blocks.addAll(Blocks.paragraphs(text)));
        if (!detection.alerts().isEmpty()) {
            blocks.add(alerts(detection.alerts(), context));
        }
        if (!detection.gaps().isEmpty()) {
            blocks.add(Blocks.heading(context.label(Label.OBSERVABILITY_GAPS)));
            blocks.add(new BulletList(
                    detection.gaps().stream().map(gap -> gap(gap, context)).toList()));
        }
        return StandardSection.DETECTION.of(blocks, context);
    }

    /** Says by what, when, and at which event it was detected. */
    private static List<Inline> how(Detection detection, SectionContext context) {
        List<List<Inline>> parts = new ArrayList<>();
        detection.method().ifPresent(method -> parts.add(Phrases.text(context.term(method))));
        detection.event().ifPresent(id -> parts.add(event(id, context)));
        detection.when().ifPresent(when -> parts.add(List.of(context.time(when))));
        return context.list(parts);
    }

    private static List<Inline> event(String id, SectionContext context) {
        List<Inline> reference = List.of(context.reference(id));
        return context.index()
                .find(id)
                .map(entry -> entry.element())
                .filter(TimelineEvent.class::isInstance)
                .map(TimelineEvent.class::cast)
                .map(event -> event(reference, event, context))
                .orElse(reference);
    }

    private static List<Inline> event(List<Inline> reference, TimelineEvent event, SectionContext context) {
        List<Inline> mention = context.list(List.of(reference, Phrases.time(event.when(), context)));
        return Phrases.concat(
                List.of(context.labelled(mention, Inlines.lines(event.text())), context.onlyFor(event.audience())));
    }

    private static Table alerts(List<Alert> alerts, SectionContext context) {
        return Columns.of(alerts)
                .column("id", context.label(Label.ID), alert -> context.anchor(alert.id()))
                .column(
                        "alert",
                        context.label(Label.ALERT),
                        alert ->
                                Phrases.concat(List.of(Inlines.lines(alert.name()), context.onlyFor(alert.audience()))))
                .column(
                        "fired",
                        context.label(Label.FIRED),
                        alert -> List.of(Inlines.strong(context.term(alert.fired()))))
                .column("when", context.label(Label.WHEN), alert -> Phrases.time(alert.firedAt(), context))
                .column("component", context.label(Label.COMPONENT), alert -> context.names(alert.component()))
                .column("condition", context.label(Label.CONDITION), alert -> Phrases.lines(alert.condition()))
                .column("note", context.label(Label.NOTE), alert -> Phrases.lines(alert.note()))
                .column("evidence", context.label(Label.EVIDENCE), alert -> context.evidence(alert.evidence()))
                .table(Optional.of(context.label(Label.ALERTS)));
    }

    private static ListItem gap(ObservabilityGap gap, SectionContext context) {
        List<Inline> told = Phrases.concat(List.of(
                context.labelled(context.anchor(gap.id()), Inlines.lines(gap.text())),
                context.remark(context.names(gap.component()))));
        List<Inline> accepted = gap.acceptance().map(context::acceptance).orElse(List.of());
        return new ListItem(
                Phrases.concat(List.of(context.items(List.of(told, accepted)), context.onlyFor(gap.audience()))),
                List.of());
    }
}
