package dev.postmortem.render.section;

import dev.postmortem.model.Correction;
import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.ListItem;
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
        if (!postmortem.corrections().isEmpty()) {
            blocks.add(corrections(postmortem, context));
        }
        blocks.addAll(SystemsTables.of(postmortem.systems(), context));
        if (!postmortem.episodes().isEmpty()) {
            blocks.add(episodes(postmortem, context));
        }
        return List.copyOf(blocks);
    }

    private static Callout corrections(Postmortem postmortem, SectionContext context) {
        List<ListItem> items = postmortem.corrections().stream()
                .map(correction -> correction(correction, context))
                .toList();
        return new Callout(
                CalloutKind.NOTE, Optional.of(context.label(Label.CORRECTIONS)), List.of(new BulletList(items)));
    }

    private static ListItem correction(Correction correction, SectionContext context) {
        List<Inline> place = Phrases.text(correction
                .section()
                .map(name -> StandardSection.of(name)
                        .map(section -> section.title(context))
                        .orElseGet(() -> context.term(name))));
        List<Inline> what = context.sentence(
                Label.CORRECTED_BECAUSE, List.of(Phrases.text(correction.what()), Phrases.text(correction.why())));
        return new ListItem(
                context.labelled(context.list(List.of(List.of(context.time(correction.when())), place)), what),
                List.of());
    }

    private static Table episodes(Postmortem postmortem, SectionContext context) {
        return Columns.of(postmortem.episodes())
                .column("episode", context.label(Label.EPISODE), episode -> Phrases.text(episode.name()))
                .column(
                        "when",
                        context.label(Label.WHEN),
                        episode -> episode.when().map(context::timeAndLength).orElse(List.of()))
                .column("description", context.label(Label.WHAT), episode -> Phrases.text(episode.description()))
                .column("id", context.label(Label.ID), episode -> context.anchor(episode.id()))
                .table(Optional.of(context.label(Label.EPISODES)));
    }
}
