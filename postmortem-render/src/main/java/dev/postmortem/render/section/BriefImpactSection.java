package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.value.Measure;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom and what the incident affected, a line for each measure and for each window. */
final class BriefImpactSection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.IMPACT.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        Impact impact = postmortem.impact();
        List<ListItem> lines = Stream.concat(
                        impact.measures().stream().map(measure -> measure(measure, context)),
                        impact.windows().stream().map(window -> window(window, context)))
                .map(line -> new ListItem(line, List.of()))
                .toList();
        if (lines.isEmpty() && !impact.data().isEmpty()) {
            // What became of the data is among the facts already.
            return Optional.empty();
        }
        List<Block> blocks = lines.isEmpty() ? List.of() : List.of(new BulletList(lines));
        return StandardSection.IMPACT.of(blocks, context);
    }

    private static List<Inline> measure(Measure measure, SectionContext context) {
        return Phrases.concat(List.of(
                context.list(List.of(context.amountAndNoun(measure), Phrases.text(measure.scope()))),
                context.onlyFor(measure.audience())));
    }

    private static List<Inline> window(ImpactWindow window, SectionContext context) {
        return Phrases.concat(List.of(
                context.list(List.of(
                        context.names(window.component()),
                        Phrases.text(window.level().map(context::term)),
                        context.timeAndLength(window.when()))),
                context.onlyFor(window.audience())));
    }
}
