package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader sees first: facts, the impact in a few words, the phases, what took part, and what was corrected. */
final class Header implements LeadProducer {

    @Override
    public List<Block> produce(Postmortem postmortem, SectionContext context) {
        List<Block> blocks = new ArrayList<>();
        HeadlineDurations durations = HeadlineDurations.of(postmortem);
        List<Fact> facts = new HeaderFacts(postmortem, durations, context).all();
        blocks.add(new FactList(context.label(Label.FACT), context.label(Label.VALUE), facts));
        ImpactCallout.of(postmortem, durations, context).ifPresent(blocks::add);
        Phases.of(postmortem, context).ifPresent(blocks::add);
        Corrections.of(postmortem, context).ifPresent(blocks::add);
        blocks.addAll(SystemsTables.of(postmortem.systems(), context));
        if (!postmortem.episodes().isEmpty()) {
            blocks.add(episodes(postmortem, context));
        }
        return List.copyOf(blocks);
    }

    private static Table episodes(Postmortem postmortem, SectionContext context) {
        return Columns.of(postmortem.episodes())
                .column("episode", context.label(Label.EPISODE), episode -> Phrases.text(episode.name()))
                .column(
                        "when",
                        context.label(Label.WHEN),
                        episode -> episode.when().map(context::timeAndLength).orElse(List.of()))
                .column("description", context.label(Label.WHAT), episode -> Phrases.lines(episode.description()))
                .column("id", context.label(Label.ID), episode -> context.anchor(episode.id()))
                .table(Optional.of(context.label(Label.EPISODES)));
    }
}
