package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The few events of the timeline that somebody with little time asks for, a line for each. */
final class MilestonesSection implements PartialSection {

    private static final int MOST = 5;

    /** The most asked for first. */
    private static final List<Milestone> ORDER = List.of(
            Milestone.IMPACT_STARTED,
            Milestone.DETECTED,
            Milestone.MITIGATED,
            Milestone.RECOVERED,
            Milestone.IMPACT_ENDED,
            Milestone.ACKNOWLEDGED,
            Milestone.DECLARED,
            Milestone.RESOLVED,
            Milestone.VALIDATED);

    /** How much less is asked for milestones of a part of the incident, and for those that were reached before. */
    private static final int OF_PART = 10;

    private static final int AGAIN = 100;

    /** An event with a milestone, and how much it is asked for: the less the more. */
    private record Ranked(int place, int rank) {}

    @Override
    public SectionId id() {
        return StandardSection.TIMELINE.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<ListItem> lines = chosen(postmortem.timeline().chronological()).stream()
                .map(event -> new ListItem(line(event, context), List.of()))
                .toList();
        List<Block> blocks = lines.isEmpty() ? List.of() : List.of(new BulletList(lines));
        // Where there is a timeline, nothing is missing from it that must be there.
        return postmortem.timeline().events().isEmpty()
                        && postmortem.timeline().gaps().isEmpty()
                ? StandardSection.TIMELINE.of(blocks, context)
                : StandardSection.TIMELINE.ofWhatIsTold(blocks, context);
    }

    private static List<TimelineEvent> chosen(List<TimelineEvent> events) {
        List<Ranked> ranked = new ArrayList<>();
        Map<MilestoneMark, Integer> reached = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            int best = Integer.MAX_VALUE;
            for (MilestoneMark mark : events.get(i).milestones()) {
                int known = ORDER.indexOf(mark.milestone());
                int before = reached.merge(mark, 1, Integer::sum) - 1;
                int rank = (known < 0 ? ORDER.size() : known)
                        + (mark.scope().isPresent() ? OF_PART : 0)
                        + Math.min(before, AGAIN) * AGAIN;
                best = Math.min(best, rank);
            }
            if (best < Integer.MAX_VALUE) {
                ranked.add(new Ranked(i, best));
            }
        }
        Set<Integer> places = ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(MOST)
                .map(Ranked::place)
                .collect(Collectors.toSet());
        return ranked.stream()
                .map(Ranked::place)
                .filter(places::contains)
                .map(events::get)
                .toList();
    }

    private static List<Inline> line(TimelineEvent event, SectionContext context) {
        List<Inline> time = event.when()
                .map(when -> time(when, context))
                .orElseGet(() -> List.of(Inlines.emphasis(context.label(Label.NOT_RECORDED))));
        return context.labelled(time, EventPhrase.brief(event, context));
    }

    /** What other sources say is told in the timeline; here that they do. */
    private static List<Inline> time(When when, SectionContext context) {
        Inline time = context.time(When.of(when.time()));
        return when.claims().isEmpty() ? List.of(time) : List.of(time, Inlines.text(context.label(Label.AND_CLAIMS)));
    }
}
