package dev.postmortem.render.section;

import dev.postmortem.model.DocumentStatus;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Stage;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far the document has come: its stage, the dates of the others, and how many actions are open. */
final class StatusFact {

    private StatusFact() {}

    static List<Inline> of(Postmortem postmortem, SectionContext context) {
        DocumentStatus status = postmortem.status();
        List<List<Inline>> parts = new ArrayList<>();
        parts.add(Phrases.joinedParts(
                " ",
                List.of(
                        List.of(Inlines.badge(context.term(status.stage()), tone(status.stage()))),
                        Phrases.time(when(status, status.stage()), context))));
        for (Stage other : Stage.values()) {
            List<Inline> date = Phrases.time(when(status, other), context);
            if (other != status.stage() && !date.isEmpty()) {
                parts.add(Phrases.concat(List.of(Phrases.text(context.term(other) + " "), date)));
            }
        }
        parts.add(openActions(postmortem.actionItems().items(), context));
        return context.items(parts);
    }

    private static Optional<When> when(DocumentStatus status, Stage stage) {
        return switch (stage) {
            case DRAFT -> status.draftedAt();
            case IN_REVIEW -> status.reviewedAt();
            case PUBLISHED -> status.publishedAt();
            case CLOSED -> status.closedAt();
        };
    }

    private static Tone tone(Stage stage) {
        return stage == Stage.PUBLISHED || stage == Stage.CLOSED ? Tone.GOOD : Tone.WARNING;
    }

    private static List<Inline> openActions(List<ActionItem> actions, SectionContext context) {
        if (actions.isEmpty()) {
            return List.of();
        }
        long open = actions.stream().filter(TrackedActions::isOpen).count();
        return Phrases.text(context.label(Label.ACTIONS_OPEN, Long.toString(open), Integer.toString(actions.size())));
    }
}
