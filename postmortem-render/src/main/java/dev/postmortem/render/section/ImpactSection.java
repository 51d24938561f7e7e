package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.value.Measure;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 3: whom and what the incident affected, for how long, and what became of the data. */
final class ImpactSection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.IMPACT.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        Impact impact = postmortem.impact();
        List<Block> blocks = new ArrayList<>();
        impact.description().ifPresent(text -> blocks.addAll(Blocks.paragraphs(text)));
        if (!impact.measures().isEmpty()) {
            blocks.add(measures(impact.measures(), context));
        }
        if (!impact.windows().isEmpty()) {
            blocks.add(windows(impact.windows(), context));
        }
        impact.responseWindow()
                .ifPresent(when -> blocks.add(Led.by(Label.RESPONSE_WINDOW, context.timeAndLength(when), context)));
        blocks.addAll(DataLedger.of(impact.data(), context));
        return StandardSection.IMPACT.of(blocks, context);
    }

    private static Table measures(List<Measure> measures, SectionContext context) {
        return Columns.of(measures)
                .column("id", context.label(Label.ID), measure -> context.anchor(measure.id()))
                .column(
                        "measure",
                        context.label(Label.MEASURED),
                        measure -> Phrases.concat(
                                List.of(context.amountAndNoun(measure), context.onlyFor(measure.audience()))))
                .column(
                        "kind",
                        context.label(Label.KIND),
                        measure -> Phrases.text(measure.kind().map(context::term)))
                .column("scope", context.label(Label.SCOPE), measure -> Phrases.lines(measure.scope()))
                .column("component", context.label(Label.COMPONENT), measure -> context.names(measure.component()))
                .column("episode", context.label(Label.EPISODE), measure -> context.names(measure.episode()))
                .column("during", context.label(Label.WHEN), measure -> Phrases.time(measure.during(), context))
                .column("caused-by", context.label(Label.CAUSED_BY), measure -> context.references(measure.causedBy()))
                .column("evidence", context.label(Label.EVIDENCE), measure -> context.evidence(measure.evidence()))
                .table(Optional.of(context.label(Label.MEASURES)));
    }

    private static Table windows(List<ImpactWindow> windows, SectionContext context) {
        return Columns.of(windows)
                .column("id", context.label(Label.ID), window -> context.anchor(window.id()))
                .column("when", context.label(Label.WHEN), window -> List.of(context.time(window.when())))
                .numeric("lasted", context.label(Label.LASTED), window -> Phrases.text(context.length(window.when())))
                .column(
                        "level",
                        context.label(Label.SERVICE_LEVEL),
                        window -> Phrases.text(window.level().map(context::term)))
                .column("component", context.label(Label.COMPONENT), window -> context.names(window.component()))
                .column("episode", context.label(Label.EPISODE), window -> context.names(window.episode()))
                .column(
                        "description",
                        context.label(Label.WHAT_CUSTOMERS_FELT),
                        window -> Phrases.concat(
                                List.of(Phrases.lines(window.description()), context.onlyFor(window.audience()))))
                .column(
                        "share",
                        context.label(Label.SHARE),
                        window -> Phrases.lines(window.share().map(context::amount)))
                .column("caused-by", context.label(Label.CAUSED_BY), window -> context.references(window.causedBy()))
                .column("evidence", context.label(Label.EVIDENCE), window -> context.evidence(window.evidence()))
                .table(Optional.of(context.label(Label.WINDOWS)));
    }
}
