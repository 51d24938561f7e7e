package dev.postmortem.render.section;

import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.render.document.Emphasis;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Strong;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;

/** Says what a row of the timeline tells, cell by cell. */
final class EventPhrase {

    private EventPhrase() {}

    static List<Inline> kind(TimelineEntry entry, SectionContext context) {
        return Phrases.text(
                entry instanceof TimelineEntry.OfEvent of
                        ? context.term(of.event().kind())
                        : context.label(Label.NOTHING_TOLD));
    }

    static List<Inline> id(TimelineEntry entry, SectionContext context) {
        return context.anchor(
                entry instanceof TimelineEntry.OfEvent of
                        ? of.event().id()
                        : ((TimelineEntry.OfGap) entry).gap().id());
    }

    static List<Inline> components(TimelineEntry entry, SectionContext context) {
        return entry instanceof TimelineEntry.OfEvent of
                ? context.names(of.event().components())
                : List.of();
    }

    static List<Inline> evidence(TimelineEntry entry, SectionContext context) {
        if (!(entry instanceof TimelineEntry.OfEvent of)) {
            return List.of();
        }
        return context.items(List.of(
                context.evidence(of.event().evidence()),
                Phrases.lines(of.event().source())));
    }

    /** Returns the milestones in bold, what happened, and in brackets what else there is to say about it. */
    static List<Inline> text(TimelineEntry entry, SectionContext context) {
        if (entry instanceof TimelineEntry.OfGap of) {
            return Phrases.concat(List.of(
                    List.of(new Emphasis(Inlines.lines(of.gap().explanation()))),
                    context.onlyFor(of.gap().audience())));
        }
        TimelineEvent event = ((TimelineEntry.OfEvent) entry).event();
        return Phrases.concat(List.of(
                milestones(event.milestones(), context),
                Inlines.lines(event.text()),
                context.remark(details(event, context)),
                context.onlyFor(event.audience())));
    }

    /** Returns the milestones in bold and what happened. */
    static List<Inline> brief(TimelineEvent event, SectionContext context) {
        return Phrases.concat(List.of(
                milestones(event.milestones(), context),
                Inlines.lines(event.text()),
                context.onlyFor(event.audience())));
    }

    private static List<Inline> milestones(List<MilestoneMark> marks, SectionContext context) {
        if (marks.isEmpty()) {
            return List.of();
        }
        List<Inline> bold = new ArrayList<>();
        for (MilestoneMark mark : marks) {
            String words = context.term(mark.milestone());
            bold.add(Inlines.text(
                    bold.isEmpty() ? context.capitalised(words) : context.label(Label.LIST_SEPARATOR) + words));
            mark.scope().ifPresent(scope -> bold.addAll(context.remark(List.of(context.name(scope)))));
        }
        return List.of(new Strong(context.sentence(Label.MILESTONES_OF_EVENT, List.of(bold))), Inlines.text(" "));
    }

    private static List<Inline> details(TimelineEvent event, SectionContext context) {
        List<List<Inline>> details = new ArrayList<>();
        event.measures().forEach(measure -> details.add(MeasurePhrase.of(measure, context)));
        event.schemaChange().ifPresent(change -> details.add(context.schemaChange(change)));
        event.automation().ifPresent(how -> details.add(Phrases.text(context.term(how))));
        event.episode().ifPresent(id -> details.add(List.of(context.name(id))));
        if (!event.concerns().isEmpty()) {
            details.add(context.sentence(Label.CONCERNS, List.of(context.references(event.concerns()))));
        }
        return context.items(details);
    }
}
