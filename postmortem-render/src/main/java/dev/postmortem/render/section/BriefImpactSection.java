package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.value.Measure;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom and what the incident affected: what somebody wrote, and a line for each measure and for each window. */
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
        List<Block> blocks = new ArrayList<>();
        impact.description().ifPresent(text -> blocks.addAll(Blocks.paragraphs(text)));
        if (!lines.isEmpty()) {
            blocks.add(new BulletList(lines));
        }
        // What became of the data is among the facts already, and the response window is left out.
        return impact.data().isEmpty() && impact.responseWindow().isEmpty()
                ? StandardSection.IMPACT.of(blocks, context)
                : StandardSection.IMPACT.ofWhatIsTold(blocks, context);
    }

    private static List<Inline> measure(Measure measure, SectionContext context) {
        return Phrases.concat(List.of(
                context.list(List.of(context.amountAndNoun(measure), Phrases.lines(measure.scope()))),
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
