package dev.postmortem.render.section;

import dev.postmortem.model.Correction;
import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.label.Label;
import java.util.List;
import java.util.Optional;

/** What was corrected after publication, in a box near the top, where nobody misses it. */
final class Corrections {

    private Corrections() {}

    /** Returns the box; nothing if nothing was corrected. */
    static Optional<Callout> of(Postmortem postmortem, SectionContext context) {
        if (postmortem.corrections().isEmpty()) {
            return Optional.empty();
        }
        List<ListItem> items = postmortem.corrections().stream()
                .map(correction -> correction(correction, context))
                .toList();
        return Optional.of(new Callout(
                CalloutKind.NOTE, Optional.of(context.label(Label.CORRECTIONS)), List.of(new BulletList(items))));
    }

    private static ListItem correction(Correction correction, SectionContext context) {
        List<Inline> place = Phrases.text(correction
                .section()
                .map(name -> StandardSection.of(name)
                        .map(section -> section.title(context))
                        .orElseGet(() -> context.term(name))));
        List<Inline> what = context.sentence(
                Label.CORRECTED_BECAUSE, List.of(Inlines.lines(correction.what()), Inlines.lines(correction.why())));
        return new ListItem(
                context.labelled(context.list(List.of(List.of(context.time(correction.when())), place)), what),
                List.of());
    }
}
